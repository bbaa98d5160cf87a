import { describe, expect, it } from 'vitest';
import rule from '../../rules/hidden-text/index.ts';
import { resolveConfig } from '../../src/config/index.ts';
import { lintSource } from '../../src/linter/index.ts';
import { testRule } from '../../src/testing/index.ts';

const SEEN = '<p>The harbour opens on Monday.</p>';
const PROSE = 'Cheap replica watches and handbags, shipped at once.';
const LINK = '<a href="https://spam.example/">x</a>';

const WAYS = [
  'hidden',
  'style="display:none"',
  'style="visibility:hidden"',
  'style="opacity:0"',
  'style="font-size:2px"',
  'style="font:0/0 a"',
  'style="height:0;overflow:hidden"',
  'style="width:0;overflow:hidden"',
  'style="position:absolute;left:-9999px"',
  'style="position:absolute;top:-2000px"',
  'style="text-indent:-999px"',
  'style="position:absolute;clip:rect(0,0,0,0)"',
  'style="clip-path:inset(100%)"',
  'style="color:#fff;background:#ffffff"',
  'style="color:white;background-color:rgb(255,255,255)"',
  'style="color:hsl(0 0% 100%);background:white"',
  'style="color:transparent"',
];

testRule(
  rule,
  {
    valid: [
      {
        name: 'text that is seen',
        html: SEEN,
        text: 'The harbour opens on Monday.',
        markdown: '港口周一开放，欢迎前来参观游览。\n',
      },
      {
        name: '可见的文字',
        html: '<p style="font-size:90%;color:#fff;background:#000">港口周一开放，欢迎各界人士前来参观游览。</p>',
      },
      { name: 'a label', html: `${SEEN}<p hidden>Loading</p>` },
      { name: '隐藏的短标签', html: `${SEEN}<p style="display:none">正在加载，请稍候</p>` },
      { name: 'a link on the own page', html: `${SEEN}<p hidden><a href="/pier">pier</a><a href="#top">top</a></p>` },
      {
        name: 'a link to the own site',
        html: `${SEEN}<p hidden><a href="https://www.harbour.example/a">pier</a></p>`,
        hosts: ['harbour.example'],
      },
      {
        name: '本站链接',
        html: `<head><link rel=canonical href="https://harbour.example/x"></head><body>${SEEN}<p hidden><a href="https://m.harbour.example/">码头</a></p></body>`,
      },
      ...['sr-only', 'visually-hidden', 'screen-reader-text'].map((name) => ({
        name: `for screen readers: ${name}`,
        html: `${SEEN}<p class="${name}" style="position:absolute;left:-9999px">${PROSE}</p>`,
      })),
      ...['tabpanel', 'menu', 'dialog'].map((role) => ({
        name: `revealed: ${role}`,
        html: `${SEEN}<div role=${role} hidden><p>${PROSE}</p></div>`,
      })),
      { name: 'revealed: dialog', html: `${SEEN}<dialog style="display:none"><p>${PROSE}</p></dialog>` },
      {
        name: 'revealed: details',
        html: `${SEEN}<details style="display:none"><summary>x</summary><p>${PROSE}</p></details>`,
      },
      { name: 'a template', html: `${SEEN}<template><p style="display:none">${PROSE}</p></template>` },
      { name: 'without scripts', html: `${SEEN}<noscript><p style="display:none">${PROSE}</p></noscript>` },
      { name: 'what is told to screen readers', html: `${SEEN}<p aria-live=polite hidden>${PROSE}</p>` },
      {
        name: '仅对读屏软件隐藏',
        html: `${SEEN}<p aria-hidden=true>港口周一开放，欢迎各界人士前来参观游览，凭票入场。</p>`,
      },
      { name: 'a page that a program shows', html: `<div style="opacity:0"><p>${PROSE}</p><p>${PROSE} 港口</p></div>` },
      { name: 'code', html: `${SEEN}<pre hidden>const harbour = open(the, pier, at, noon);</pre>` },
    ],
    invalid: [
      ...WAYS.map((way) => ({
        name: `a paragraph with ${way}`,
        html: `${SEEN}⟦<p ${way}>${PROSE}</p>⟧`,
        message: 'text' as const,
      })),
      {
        name: 'an element of several blocks, once',
        html: `${SEEN}<div ⟪hidden⟫>⟦<p>The pier was built long ago.</p><p>${PROSE}</p>⟧</div>`,
        message: 'text',
        says: 'Text “The pier was built long ago. Cheap replica watches and handb…” is hidden from every reader; show it or remove it.',
      },
      {
        name: '隐藏的段落',
        html: `<p>港口周一开放。</p>⟦<p style="⟪display:none⟫">专业代办各类证件，诚信经营，欢迎来电咨询，价格优惠。</p>⟧`,
        message: 'text',
      },
      {
        name: '隐藏的关键词',
        html: '<p>港口周一开放。</p>⟦<p style="color:#fff;background:white">彩票,棋牌,足球,体育</p>⟧',
        message: 'text',
      },
      { name: 'a list of keywords', html: `${SEEN}⟦<p hidden>port, pier, boat, sea</p>⟧`, message: 'text' },
      {
        name: 'a hidden piece of a paragraph',
        html: `<p>The harbour ⟦<span style="font-size:0">${PROSE}</span>⟧ opens.</p>`,
        message: 'text',
      },
      {
        name: '段落中隐藏的文字',
        html: '<p>港口⟦<span style="opacity:0">专业代办各类证件，诚信经营，欢迎来电咨询，价格优惠</span>⟧开放。</p>',
        message: 'text',
      },
      {
        name: 'a link to another host',
        html: `${SEEN}⟦<p style="⟪text-indent:-9999px⟫">${LINK}</p>⟧`,
        message: 'link',
      },
      {
        name: 'an inline link to another host',
        html: `<p>The pier ⟦<a href="//spam.example/x" style="⟪display:none⟫">x</a>⟧ is open.</p>`,
        message: 'link',
        hosts: ['harbour.example'],
      },
      {
        name: 'raw HTML of Markdown',
        markdown: `港口周一开放。\n\n<div style="⟪display:none⟫">⟦${PROSE}⟧</div>\n\n港口\n`,
        message: 'text',
      },
      {
        name: 'an inline tag of Markdown',
        markdown: `The harbour ⟦<span hidden>${PROSE}</span>⟧ opens.\n`,
        message: 'text',
      },
      {
        name: 'a shorter text on request',
        html: `${SEEN}⟦<p hidden>cheap watches</p>⟧`,
        message: 'text',
        options: { minLetters: 10 },
      },
    ],
  },
  { describe, it },
);

describe('hidden text', () => {
  it('owns every defect in its range', async () => {
    const seen = '<p>The harbour opens on Monday, and everybody is welcome to visit the old pier.</p>';
    const defects =
      'Dear {{ name }}, pаypal har\u200bbour \u202eabc &amp;lt;b&amp;gt; <b></b><a href="https://a.example/">https://b.example/</a> 渡轮中午出发，港口风平浪静，乘客请提前半小时到达码头。';
    for (const source of [
      `<html lang=en><title>x</title>${seen}<p>The ferry <span hidden>${defects}</span></p></html>`,
      `<html lang=en><title>x</title>${seen}<div hidden><h2></h2><p id=a>${defects}</p><p id=a>${defects}</p></div></html>`,
    ]) {
      const { result } = await lintSource(source, { format: 'html' }, resolveConfig({ extends: ['recommended'] }));
      expect(result.findings.map((finding) => finding.rule)).toEqual(['hidden-text']);
    }
  });
});
