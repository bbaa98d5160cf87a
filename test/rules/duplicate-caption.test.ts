import { describe, it } from 'vitest';
import rule from '../../rules/duplicate-caption/index.ts';
import { testRule } from '../../src/testing/index.ts';

const figure = (caption: string, alt = '') => `<figure><img src="a.jpg" alt="${alt}">${caption}</figure>`;

testRule(
  rule,
  {
    valid: [
      {
        name: 'one source credited under two pictures',
        html: `${figure('<figcaption>Source: The yearbook of the harbour office of Incheon</figcaption>')}<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>${figure('<figcaption>Source: The yearbook of the harbour office of Incheon</figcaption>')}`,
      },
      {
        name: 'Markdown with one caption',
        markdown: '![Boats](a.jpg)\n\n*Fishing boats in the old harbour of Incheon*\n\nThe boats are few.',
      },
      { name: 'short credits', html: '<figcaption>Yonhap</figcaption><figcaption>Yonhap</figcaption>' },
      {
        name: 'captions that differ in a weekday',
        html: '<figcaption>首尔市中心夜景，摄于周一晚上的南山公园观景台</figcaption><figcaption>首尔市中心夜景，摄于周二晚上的南山公园观景台</figcaption>',
      },
      {
        name: 'captions that differ in a date',
        html: `${figure('<figcaption>Fishing boats in the old harbour of Incheon on 3 March</figcaption>')}${figure('<figcaption>Fishing boats in the old harbour of Incheon on 4 March</figcaption>')}`,
      },
      {
        name: 'a gallery with numbered captions',
        html: `${figure('<figcaption>The new bridge over the river, picture 1 of 3</figcaption>')}${figure('<figcaption>The new bridge over the river, picture 2 of 3</figcaption>')}`,
      },
      {
        name: 'list and table rows beside a picture',
        html: `${figure('<figcaption>The committee of the fishing village in session</figcaption>')}<ul><li>The committee of the fishing village in session</li></ul><table><tr><td>The committee of the fishing village in session</td></tr></table>`,
      },
      {
        name: 'the title is the heading',
        html: '<title>Harbour towns count their boats again</title><h1>Harbour towns count their boats again</h1><p>They found fewer than last year.</p>',
      },
      {
        name: 'an alt that repeats its own caption',
        html: figure(
          '<figcaption>The harbour of Busan at dusk in late autumn</figcaption>',
          'The harbour of Busan at dusk in late autumn',
        ),
      },
      {
        name: 'two opening paragraphs that are sentences',
        html: '<h1>Boats</h1><p>The harbour towns counted their boats in spring.</p><p>They did so again in the autumn of that year.</p>',
      },
      {
        name: 'plain text with one caption',
        text: 'Harbour towns count boats\n\nThe harbour of Busan at dusk / Harbour Post file\n\nThe towns along the coast counted their boats on Monday, and found fewer than in any year before.',
      },
      {
        name: '纯文本，一条图片说明',
        text: '沿海各镇清点渔船\n\n黄昏时分的釜山港码头，远处是灯塔 / 海港邮报资料图\n\n沿海各镇周一清点了渔船，数量比往年任何一年都少，渔民们说这已在意料之中。',
      },
    ],
    invalid: [
      {
        name: 'Markdown: emphasis under the picture, and its copy',
        markdown:
          '![Boats](a.jpg)\n\n⟪*Fishing boats in the old harbour of Incheon*⟫\n\n⟦Fishing boats in the old harbour of Incheon⟧\n\nThe boats are few.',
        message: 'repeated',
      },
      {
        name: 'Markdown 中的 HTML 图片',
        markdown:
          '<figure>\n<img src="a.jpg" alt="">\n⟪<figcaption>仁川旧港的渔船在清晨准备出海捕鱼</figcaption>⟫\n</figure>\n\n⟦仁川旧港的渔船在清晨准备出海捕鱼⟧\n',
        message: 'repeated',
      },
      {
        name: 'once with stray markup inside',
        html: '⟪<figcaption>The harbour of Busan at dusk</figcaption>⟫⟦<figcaption>The harbour of <b></b>Busan at dusk</figcaption>⟧',
        message: 'repeated',
        says: 'Caption “The harbour of Busan at dusk” stands twice; remove one of the two.',
        suggested: ['<figcaption>The harbour of Busan at dusk</figcaption>'],
      },
      {
        name: 'punctuation of the other width',
        html: '⟪<figcaption>首尔市中心夜景，摄于周一晚上</figcaption>⟫<p>😀</p>⟦<figcaption>首尔市中心夜景,摄于周一晚上</figcaption>⟧',
        message: 'repeated',
      },
      {
        name: 'a paragraph after the figure repeats the caption',
        html: '<figure><img src="a.jpg" alt="">⟪<figcaption>Fishing boats in the old harbour of Incheon</figcaption>⟫</figure>⟦<p>Fishing boats in the old harbour of Incheon</p>⟧',
        message: 'repeated',
      },
      {
        name: 'a paragraph before the figure',
        html: '⟪<p>仁川旧港的渔船在清晨准备出海捕鱼</p>⟫<figure><img src="a.jpg" alt="">⟦<figcaption>仁川旧港的渔船在清晨准备出海捕鱼</figcaption>⟧</figure>',
        message: 'repeated',
      },
      {
        name: 'two pictures with one caption, far apart',
        html: `<figure><img src="a.jpg" alt="">⟪<figcaption>Members of the rowing club before the race</figcaption>⟫</figure><p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p><p>Five.</p><figure><img src="b.jpg" alt="">⟦<figcaption>Members of the rowing club before the race</figcaption>⟧</figure>`,
        message: 'repeated',
      },
      {
        name: 'unmarked neighbours after the title',
        html: '<h1>Boats counted</h1>⟪<p>The mayor,<strong></strong> left, and the harbour master</p>⟫⟦<p>The mayor, left, and the harbour master</p>⟧<p>The harbour towns counted their boats.</p>',
        message: 'repeated',
      },
      {
        name: 'almost equal',
        html: '⟪<figcaption>The mayor of the harbour town, left, greets the crew of the rescue boat at the pier</figcaption>⟫⟦<figcaption>The mayor of the harbour town, left, greets the crews of the rescue boat at the pier</figcaption>⟧',
        message: 'repeated',
      },
      {
        name: 'three copies: the first is related to both',
        html: '⟪<figcaption>釜山港的黄昏与远处的灯塔和渔船</figcaption>⟫⟦<figcaption>釜山港的黄昏与远处的灯塔和渔船</figcaption>⟧⟦<figcaption>釜山港的黄昏与远处的灯塔和渔船</figcaption>⟧',
        message: 'repeated',
      },
      {
        name: 'literal markup in plain text',
        text: 'Harbour towns count boats\n\n⟪The mayor of the town,<strong></strong> left, and the harbour master / Harbour Post file⟫\n⟦The mayor of the town, left, and the harbour master / Harbour Post file⟧\n\nBy Ann Boatwright\n\nThe towns along the coast counted their boats on Monday, and found fewer than in any year before.',
        message: 'repeated',
      },
      {
        name: '纯文本中的两份说明',
        text: '沿海各镇清点渔船\n\n⟪黄昏时分的釜山港码头，<b></b>远处是灯塔 / 海港邮报资料图⟫\n⟦黄昏时分的釜山港码头，远处是灯塔 / 海港邮报资料图⟧\n\n沿海各镇周一清点了渔船，数量比往年任何一年都少，渔民们说这已在意料之中。',
        message: 'repeated',
      },
      {
        name: 'an option',
        html: '⟪<figcaption>Yonhap</figcaption>⟫⟦<figcaption>Yonhap</figcaption>⟧',
        options: { minWidth: 4 },
        message: 'repeated',
      },
    ],
  },
  { describe, it },
);
