import { describe, it } from 'vitest';
import rule from '../../rules/cjk-spacing/index.ts';
import { testRule } from '../../src/testing/index.ts';

const SPACED = '渡轮用 Diesel 发动，船票在 Harbour 网站买，天气看 Weather 频道。';
const TIGHT = '渡轮用Diesel发动，船票在Harbour网站买，天气看Weather频道。';
const SPACED_JA = '渡船は Diesel で動き、切符は Harbour で買い、天気は Weather で見ます。';

function everywhere(name: string, text: string) {
  const paragraphs = text.split('\n\n');
  return {
    name,
    html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n'),
    markdown: `${text}\n`,
    text,
  };
}

testRule(
  rule,
  {
    valid: [
      everywhere('English alone', 'The ferry leaves at 3 from Pier 4B.'),
      everywhere('blanks all through the document', `${SPACED}\n\n港口的 Cafe 也卖面包。`),
      everywhere('no blanks all through the document', `${TIGHT}\n\n港口的Cafe也卖面包。`),
      everywhere('too few cases to tell a convention', '渡轮用 Diesel 发动。\n\n港口的Cafe也卖面包。'),
      everywhere('no agreement', `${SPACED}\n\n${TIGHT}`),
      everywhere('English text with a Chinese word', 'The word 港口 and the word渡轮 are nouns of the sea.'),
      everywhere('Korean particles stay attached', `${SPACED}\n\n여객선은 Diesel로 움직이고 Harbour에서 표를 삽니다.`),
      everywhere('names in two scripts', `${SPACED}\n\n他在B站看卡拉OK视频，穿着T恤。`),
      everywhere('dates, times, units and ordinals', `${SPACED}\n\n2024年3月5日3:00开放，共5个码头，第3章讲30公里。`),
      everywhere(
        'URLs, domains and file names',
        `${SPACED}\n\n请看https://harbour.example/船期或a.cn，打开readme.md文件，用v1.0版和Harbour.js库，写$12或者a=10就行。`,
      ),
      everywhere('Japanese with a habit of its own beside Chinese', `${SPACED}\n\n港のCafeではパンを売っています。`),
      everywhere('numbers with a habit of their own', `${SPACED}\n\n码头从3到5，再从7到9，都在用。`),
      {
        name: 'code',
        html: `<p>${SPACED}</p><p>用<code>ferry</code>命令查看，按<kbd>Enter</kbd>键。</p><pre>港口Cafe开门</pre>`,
        markdown: `${SPACED}\n\n用\`ferry\`命令查看。\n\n\`\`\`\n港口Cafe开门\n\`\`\`\n`,
      },
      { name: 'a line break is no blank', markdown: `${SPACED}\n\n港口的 Cafe\n也卖面包。\n` },
      { name: 'a note', html: `<p>${SPACED}</p><p>港口开放<sup>1</sup>但没有船。</p>` },
      {
        name: 'a hidden block',
        html: `<p>${SPACED}</p><p hidden>港口的Cafe也卖面包。</p>`,
      },
      {
        name: 'an allowed name',
        html: `<p>${SPACED}</p><p>我们去海岛Cafe喝茶。</p>`,
        options: { allow: ['海岛Cafe'] },
      },
      { name: 'a style that the text keeps', text: '港口的 Cafe 也卖面包。', options: { style: 'spaced' } },
      { name: 'an emoji is no letter', text: `${SPACED}\n\n面包😀Cafe 好吃。` },
      { name: 'a quotation', markdown: `${SPACED}\n\n> 港口的Cafe也卖面包。\n` },
    ],
    invalid: [
      {
        ...everywhere('a blank that lacks on both sides', `${SPACED}\n\n港口⟦的Cafe也⟧卖面包。`),
        message: 'lacksBlank',
        says: 'No blank stands between CJK and Latin text in “的Cafe也”; write “的 Cafe 也”.',
      },
      {
        ...everywhere('a blank too many', `${TIGHT}\n\n港口⟦的 Cafe 也⟧卖面包。`),
        message: 'hasBlank',
        says: 'A blank stands between CJK and Latin text in “的 Cafe 也”; write “的Cafe也”.',
      },
      {
        ...everywhere('a blank on one side only', `${SPACED}\n\n港口的 ⟦Cafe也⟧卖面包。`),
        message: 'lacksBlank',
      },
      {
        ...everywhere('a blank on one side only where no convention is known', '港口⟦的 Cafe也⟧卖面包。'),
        message: 'oneSided',
      },
      {
        ...everywhere('日本語', `${SPACED_JA}\n\n港⟦のCafeで⟧パンを売っています。`),
        message: 'lacksBlank',
      },
      {
        ...everywhere(
          'an English sentence beside it',
          `The ferry leaves at noon.\n\n${SPACED}\n\n港口⟦的Cafe也⟧卖面包。`,
        ),
        message: 'lacksBlank',
      },
      {
        name: 'by option',
        text: '港口⟦的Cafe也⟧卖面包，有3杯。',
        options: { style: 'spaced' },
        message: 'lacksBlank',
        fixed: '港口的 Cafe 也卖面包，有3杯。',
      },
      {
        text: '港口⟦的 Cafe 也⟧卖面包，⟦在 Harbour 旁⟧边。',
        options: { style: 'tight' },
        message: 'hasBlank',
        fixed: '港口的Cafe也卖面包，在Harbour旁边。',
      },
      {
        name: 'a number',
        text: '选⟦择5可⟧以继续。',
        options: { style: 'spaced' },
        message: 'lacksBlank',
        fixed: '选择 5 可以继续。',
      },
      {
        name: 'across the marks of an emphasis, outside of which the blank goes',
        markdown: '港口⟦的**Cafe**也⟧卖面包，**面⟦包**Cafe很⟧大。\n',
        options: { style: 'spaced' },
        message: 'lacksBlank',
        fixed: '港口的 **Cafe** 也卖面包，**面包** Cafe 很大。\n',
      },
      {
        name: 'across a link and an element',
        html: '<p>港口⟦的<a href="/c">Cafe</a>也⟧卖<b>面⟦包</b>Bread⟧。</p>',
        options: { style: 'spaced' },
        message: 'lacksBlank',
        fixed: '<p>港口的 <a href="/c">Cafe</a> 也卖<b>面包</b> Bread。</p>',
      },
      {
        name: 'no fix in a text that names its target',
        markdown: '请看[港口⟦的Cafe也⟧好]。\n\n[港口的Cafe也好]: /cafe\n',
        options: { style: 'spaced' },
        message: 'lacksBlank',
        fixed: '请看[港口的Cafe也好]。\n\n[港口的Cafe也好]: /cafe\n',
      },
      {
        name: 'character references in an English page, which no fix touches',
        html: '<p>The ferry leaves.</p><p>&#28207;&#21475;⟦&#30340;Cafe&#20063;⟧&#21334;.</p>',
        options: { style: 'spaced' },
        message: 'lacksBlank',
        fixed: '<p>The ferry leaves.</p><p>&#28207;&#21475;&#30340;Cafe&#20063;&#21334;.</p>',
      },
      {
        name: 'letters beyond the BMP',
        text: '港口⟦𠮷Cafe𠮷⟧店。',
        options: { style: 'spaced' },
        message: 'lacksBlank',
        fixed: '港口𠮷 Cafe 𠮷店。',
      },
    ],
  },
  { describe, it },
);
