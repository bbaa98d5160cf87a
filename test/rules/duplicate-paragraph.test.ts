import { describe, it } from 'vitest';
import rule from '../../rules/duplicate-paragraph/index.ts';
import { testRule } from '../../src/testing/index.ts';

const SHORT = 'The ferry leaves the pier at noon.';
const MIDDLE = 'The harbour towns along the coast counted their boats again this spring.';
const LONG =
  'The harbour towns along the coast counted their fishing boats again this spring, and the count showed fewer vessels than in any year since the records of the port office began, as the harbour master told the council.';
const 短 = '渡轮中午离开码头，下午返回。';
const 中 = '沿海各镇今年春天再次清点了渔船，结果比往年更少。';
const 长 =
  '沿海各镇今年春天再次清点了渔船，港务主任向镇议会报告说，登记在册的渔船数量是港务所有记录以来最少的一年，许多老渔民已经上岸，年轻人则进城谋生，只有少数几家仍在坚持出海。';
const OTHER = '<p>Then came the lighthouse.</p>';
const others = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>${'abcdefgh'[i]}) ${OTHER.slice(3, -4)}</p>`).join('');

testRule(
  rule,
  {
    valid: [
      {
        name: 'Markdown: steps between code blocks',
        markdown:
          'The harbour towns along the coast counted their fishing boats again this spring, and the count showed fewer vessels than in any year since the records of the port office began.\n\n```\none\n```\n\nThe harbour towns along the coast counted their fishing boats again this spring, and the count showed fewer vessels than in any year since the records of the port office began.\n\n```\ntwo\n```\n',
      },
      { name: 'short neighbours', html: `<p>${SHORT}</p><p>${SHORT}</p>` },
      { name: '短的相邻段落', html: `<p>${短}</p><p>${短}</p>` },
      { name: 'near, but too short for that', html: `<p>${MIDDLE}</p><p>One.</p><p>${MIDDLE}</p>` },
      { name: 'far, but too short for that', html: `<p>${MIDDLE}</p>${others(5)}<p>${MIDDLE}</p>` },
      {
        name: 'list items that differ in their code',
        html: `<ul><li>Sets the colour of the border that is drawn around the box: <code>border</code></li><li>Sets the colour of the border that is drawn around the box: <code>outline</code></li></ul>`,
      },
      {
        name: 'steps between code blocks',
        html: `<p>${LONG}</p><pre>npm run one</pre><p>${LONG}</p><pre>npm run two</pre>`,
      },
      {
        name: 'a refrain',
        html: `<p>Row, brothers, row to the shore<br>the evening is falling once more<br>and home is the harbour light</p><p>Row, brothers, row to the shore<br>the evening is falling once more<br>and home is the harbour light</p>`,
      },
      {
        name: 'a licence line',
        html: `<p>Copyright © 2024 Harbour Post. All rights reserved. No part of this page may be copied without leave.</p><p>Copyright © 2024 Harbour Post. All rights reserved. No part of this page may be copied without leave.</p>`,
      },
      { name: 'table cells', html: `<table><tr><td>${LONG}</td><td>${LONG}</td></tr></table>` },
      {
        name: 'paragraphs that differ in a number',
        html: `<p>${LONG} It was 12 boats.</p><p>${LONG} It was 13 boats.</p>`,
      },
      {
        name: 'shortcodes',
        html: '<p>{{ gallery folder="boats" columns="three" caption="the boats of the harbour" }}</p><p>{{ gallery folder="boats" columns="three" caption="the boats of the harbour" }}</p>',
      },
      {
        name: 'paragraphs whose links lead elsewhere',
        html: `<p>${LONG} <a href="a.html">Here</a></p>${others(5)}<p>${LONG} <a href="b.html">Here</a></p>`,
        markdown: `${长}[名录](a.md)\n\n${长}[名录](b.md)\n`,
      },
      {
        name: 'remarks on code in almost the same words',
        html: `<p><code>boats()</code>: ${LONG}</p>${others(5)}<p><code>boats()</code>: ${LONG.replace('fewer vessels', 'fewer ships')}</p>`,
        markdown: `\`boats()\`：${长}\n\n\`boats()\`：${长.replace('。', '了。')}\n`,
      },
      {
        name: 'a right spelling beside a wrong one',
        html: '<p>我们的客户有 github、foursquare、microsoft corporation、google。</p><p>我们的客户有 GITHUB、FOURSQUARE、MICROSOFT CORPORATION、GOOGLE。</p>',
      },
      {
        name: 'a list far away sums the text up',
        html: `<p>${LONG}</p>${others(5)}<h2>Summary</h2><ul><li>${LONG}</li></ul>`,
      },
      { name: '远处的列表总结正文', html: `<ul><li>${长}</li></ul>${others(5)}<p>${长}</p>` },
      { name: 'the footer repeats the body', html: `<p>${MIDDLE}</p><footer><p>${MIDDLE}</p></footer>` },
    ],
    invalid: [
      {
        name: 'a list right below repeats the text 紧接着的列表',
        html: `<p>${LONG}</p><ul>⟦<li>${LONG}</li>⟧</ul>`,
        message: 'repeated',
      },
      {
        name: 'Markdown',
        markdown:
          '# Boats\n\n⟪The harbour towns along the coast counted their fishing boats again this spring, and the count showed fewer vessels than in any year since the records of the port office began.⟫\n\n⟦The harbour towns along the coast counted their *fishing boats* again this spring, and the count showed fewer vessels than in any year since the records of the port office began.⟧\n',
        message: 'repeated',
      },
      { name: 'Markdown 段落', markdown: `⟪${长}⟫\n\n⟦${长}⟧\n`, message: 'repeated' },
      {
        name: 'neighbours',
        html: `⟪<p>${MIDDLE}</p>⟫⟦<p>${MIDDLE}</p>⟧`,
        message: 'repeated',
      },
      { name: '相邻段落', html: `⟪<p>${中}</p>⟫⟦<p>${中}</p>⟧`, message: 'repeated' },
      {
        name: 'markup inside one of them',
        html: `⟪<p>${MIDDLE}</p>⟫⟦<p>The <em>harbour towns</em> along the coast counted their boats again&nbsp;this spring.</p>⟧`,
        message: 'repeated',
        says: 'Paragraph “The harbour towns along the coast counted their boats again…” stands twice; remove one of the two.',
      },
      { name: 'near', html: `⟪<p>${LONG}</p>⟫<p>One.</p><p>Two.</p>⟦<p>${LONG}</p>⟧`, message: 'repeated' },
      { name: 'far', html: `⟪<p>${LONG}</p>⟫${others(6)}⟦<p>${LONG}</p>⟧`, message: 'repeated' },
      { name: '相隔很远', html: `⟪<p>${长}</p>⟫${others(6)}⟦<p>${长}</p>⟧`, message: 'repeated' },
      {
        name: 'far and almost equal',
        html: `⟪<p>${LONG}</p>⟫${others(6)}⟦<p>${LONG.replace('fewer vessels', 'fewer ships')}</p>⟧`,
        message: 'repeated',
      },
      {
        name: 'with the same link and the same code',
        html: `⟪<p><code>boats()</code>: <a href="a.html">${LONG}</a></p>⟫${others(6)}⟦<p><code>boats()</code>: <a href="a.html">${LONG}</a></p>⟧`,
        message: 'repeated',
      },
      {
        name: 'a capital letter more',
        html: `⟪<p>${LONG}</p>⟫${others(6)}⟦<p>${LONG.replace('harbour', 'Harbour')}</p>⟧`,
        message: 'repeated',
      },
      {
        name: 'plain text',
        text: `Boats\n\n⟪${LONG}⟫\n\n⟦${LONG}⟧\n\nThe council thanked him and closed the meeting.`,
        message: 'repeated',
      },
      { name: '纯文本', text: `渔船\n\n⟪${长}⟫\n\n⟦${长}⟧\n\n镇议会感谢他的报告并宣布散会。`, message: 'repeated' },
      {
        name: 'an option',
        html: `⟪<p>${SHORT}</p>⟫⟦<p>${SHORT}</p>⟧`,
        options: { minWidthNeighbour: 20 },
        message: 'repeated',
      },
    ],
  },
  { describe, it },
);
