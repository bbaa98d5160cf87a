import { describe, it } from 'vitest';
import rule from '../../rules/cjk-punctuation/index.ts';
import { testRule } from '../../src/testing/index.ts';

const CURLY = '渡轮“海鸥”和“飞鱼”都停在这里。';
const CORNER = '渡輪「海鷗」和「飛魚」都停在這裡。';
const CORNER_JA = '渡船「かもめ」と「とびうお」が泊まっています。';

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
      everywhere('full-width punctuation', '港口开放，天气很好：请来！好吗？（免费）“海鸥”号。'),
      everywhere('times, versions, domains and numbers', '三点是3:00，用v1.0，看a.cn，编号参考-900，共1,000人。'),
      everywhere('Latin on one side', '使用Cafe, Bread和Tea. 详见Harbour (harbour)说明。'),
      everywhere('a mark between Chinese and Latin', '港口:Harbour'),
      everywhere('English text', 'The ferry leaves (at noon), does it? Yes: now; "quickly"!'),
      everywhere('English text that ends in a Chinese word', 'This is the Chinese word for the old harbour: 港口.'),
      everywhere('an English gloss with brackets', 'The old harbour of the town (港口) opens at noon.'),
      everywhere('Korean', '여객선(旅客船)은 정오에 떠나고, 항구(港口)는 잔잔하다.'),
      everywhere('an ellipsis of full stops', '等等...后来呢'),
      everywhere('brackets that blanks set off', '港口的状态 (例如开放) 会显示。'),
      everywhere('full-width marks between Latin names in Chinese', '船上有Cafe，Bread，Tea三家店。'),
      everywhere('a label of a Chinese page', '港口的网站\n\nBlog：Harbour'),
      everywhere('quotation marks of simplified Chinese', CURLY),
      everywhere('quotation marks of traditional Chinese', CORNER),
      everywhere('quotation marks of Japanese', CORNER_JA),
      everywhere('a document that quotes in the other marks', '渡轮「海鸥」和「飞鱼」都停在这里，还有“白鲸”。'),
      everywhere('a Japanese colon', '例: 港は静かです'),
      everywhere('inches and English in straight quotes', '屏幕是15"的，写着"Harbour"字样，还有17"的。'),
      {
        name: 'code',
        html: '<p>输入<code>港口,开放</code>查看。</p><pre>港口,开放</pre>',
        markdown: '输入`港口,开放`查看。\n\n```\n港口,开放\n```\n',
      },
      {
        name: 'a quotation without the option',
        html: '<p lang="zh-CN">渡轮"海鸥"停在这里。</p>',
        options: { quotes: false },
      },
      { name: 'a hidden block', html: '<p hidden>港口开放,天气很好。</p>' },
      { name: 'a block quotation', markdown: '> 港口开放,天气很好。\n' },
    ],
    invalid: [
      {
        ...everywhere('a half-width comma', '港口开放⟦,⟧天气很好。'),
        message: 'halfWidth',
        says: 'Half-width punctuation stands in CJK text in “放,”; write “放，”.',
      },
      { ...everywhere('before a blank', '港口开放⟦,⟧ 天气很好。'), message: 'halfWidth' },
      { ...everywhere('at the end of the block', '港口今天开放⟦.⟧'), message: 'halfWidth' },
      { ...everywhere('every mark', '港口⟦:⟧开放⟦;⟧真的⟦?⟧真的⟦!⟧好⟦?!⟧好⟦.⟧'), message: 'halfWidth' },
      { ...everywhere('brackets', '港口⟦(北边)⟧今天开放。'), message: 'halfWidth' },
      { ...everywhere('brackets of two widths', '港口⟦（北边)⟧今天开放，码头⟦(南边）⟧关闭。'), message: 'halfWidth' },
      { ...everywhere('日本語', '港は静かです⟦,⟧天気も良い⟦.⟧'), message: 'halfWidth' },
      {
        ...everywhere(
          'an English page with full-width marks',
          'The old ferry leaves at noon⟦，⟧ and the harbour is calm⟦。⟧',
        ),
        message: 'fullWidth',
      },
      {
        name: 'before markup',
        html: '<p>港口开放⟦,⟧<b>天气</b>很好。</p>',
        markdown: '港口开放⟦,⟧**天气**很好。\n',
        message: 'halfWidth',
      },
      {
        text: '港口开放⟦,⟧ 天气很好⟦!⟧ 请来⟦(北边)⟧ 这里⟦.⟧',
        message: 'halfWidth',
        fixed: '港口开放，天气很好！请来（北边）这里。',
      },
      {
        name: 'a blank between marks stays, lest the emphasis be lost',
        markdown: '**注意⟦:⟧** 港口开放。\n',
        message: 'halfWidth',
        fixed: '**注意：** 港口开放。\n',
      },
      {
        name: 'no fix of a character reference',
        html: '<p>港口开放⟦&#44;⟧天气很好。</p>',
        message: 'halfWidth',
        fixed: '<p>港口开放&#44;天气很好。</p>',
      },
      {
        text: 'The ferry⟦，⟧which is old⟦：⟧ leaves the harbour⟦（at noon）⟧.',
        message: 'fullWidth',
        fixed: 'The ferry, which is old: leaves the harbour (at noon).',
      },
      {
        name: '日本語の読点',
        text: '港は静かです⟦,⟧ 天気も良い⟦.⟧',
        message: 'halfWidth',
        fixed: '港は静かです、天気も良い。',
      },
      {
        ...everywhere('straight quotes in simplified Chinese', `${CURLY}\n\n渡轮⟦"白鲸"⟧已经开走。`),
        message: 'quotes',
        says: 'The quotation marks of “"白鲸"” are not those of the language around them; write ““白鲸””.',
      },
      {
        text: `${CURLY}\n\n渡轮⟦「白鲸」⟧已经开走。`,
        message: 'quotes',
        fixed: `${CURLY}\n\n渡轮“白鲸”已经开走。`,
      },
      {
        text: `${CORNER}\n\n渡輪⟦“白鯨”⟧已經開走，還有⟦"海豚"⟧號。`,
        message: 'quotes',
        fixed: `${CORNER}\n\n渡輪「白鯨」已經開走，還有「海豚」號。`,
      },
      {
        text: `${CORNER_JA}\n\n渡船⟦“いるか”⟧は出ました。`,
        message: 'quotes',
        fixed: `${CORNER_JA}\n\n渡船「いるか」は出ました。`,
      },
      {
        name: 'as the block declares',
        html: '<p lang="zh-TW">船名⟦"海豚"⟧。</p><p lang="zh-CN">船名⟦"海豚"⟧。</p>',
        message: 'quotes',
        fixed: '<p lang="zh-TW">船名「海豚」。</p><p lang="zh-CN">船名“海豚”。</p>',
      },
    ],
  },
  { describe, it },
);
