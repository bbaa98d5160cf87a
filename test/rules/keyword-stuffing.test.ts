import { describe, it } from 'vitest';
import rule from '../../rules/keyword-stuffing/index.ts';
import { testRule } from '../../src/testing/index.ts';

const EN =
  'Our ⟦harbour hotel⟧ is the best harbour hotel in town. Every guest of a harbour hotel knows that a harbour hotel must be near the sea, and no harbour hotel is nearer.';
const ZH =
  '⟦海港酒店⟧位于港口旁边。预订海港酒店请趁早，海港酒店环境优美。游客喜欢海港酒店，因此海港酒店常年客满，来客络绎不绝，房间宽敞明亮，早餐丰盛可口。';
const WORDS =
  'harbour rooms, harbour view, harbour suite, harbour spa, harbour bar, harbour pool, harbour deals, harbour taxi';

testRule(
  rule,
  {
    valid: [
      'The harbour hotel opened on Monday. Guests of the harbour hotel walked to the sea and came back late in the evening, tired but content.',
      '<p>海港酒店周一开业，客人沿着海边散步，直到深夜才回来，大家都很满意，第二天一早又出门去看渔船。</p>',
      { name: 'a table', html: `<table><tr><td>${WORDS}</td></tr></table>` },
      { name: 'list items', html: `<ul><li>${WORDS.replaceAll(', ', '</li><li>')}</li></ul>` },
      { name: 'code', html: `<p><code>${WORDS}</code></p>`, markdown: `\`${WORDS}\`\n` },
      { name: '导航', html: `<nav><h2>${WORDS}</h2></nav>` },
      { name: 'few keywords', html: '<meta name="keywords" content="港口, 港口酒店, 港口公园"><p>港口周一开放。</p>' },
    ],
    invalid: [
      {
        name: 'a phrase',
        html: `<p>${EN}</p>`,
        markdown: `${EN}\n`,
        text: EN,
        message: 'repeated',
        says: '“harbour hotel” is repeated over and over in this text; say it once, and write for readers.',
      },
      { name: '短语', html: `<p>${ZH}</p>`, markdown: `${ZH}\n`, text: ZH, message: 'repeated' },
      { name: 'a heading', html: `<h2>⟦${WORDS}⟧</h2>`, markdown: `## ⟦${WORDS}⟧\n`, message: 'stuffed' },
      { name: 'an alternative text', html: `<p><img src="a.png" alt="⟦${WORDS}⟧"></p>`, message: 'stuffed' },
      {
        name: '标题',
        html: '<h1>⟦海港民宿，海港酒店，海港旅馆，海港公寓，海港餐厅，海港酒吧，海港泳池，海港码头⟧</h1>',
        message: 'stuffed',
      },
      {
        name: 'the same words in a title',
        html: '<h1>⟦Harbour hotel⟧ harbour hotel harbour hotel harbour hotel harbour hotel</h1>',
        message: 'repeated',
      },
    ],
  },
  { describe, it },
);
