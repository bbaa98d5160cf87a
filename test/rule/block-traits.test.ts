import { describe, expect, it } from 'vitest';
import { Trait, traitsOf } from '../../src/rule/block-traits.ts';
import { articleOfHtml } from '../support/articles.ts';

const TYPES = {
  heading: Trait.Heading,
  paragraph: Trait.Paragraph,
  caption: Trait.Caption,
  listItem: Trait.ListItem,
  cell: Trait.Cell,
  quote: Trait.Quote,
  code: Trait.Code,
  title: Trait.Title,
};
const ALL_TYPES = Object.values(TYPES).reduce((all, trait) => all | trait);

const article = articleOfHtml(
  '<title>旧港</title><header><p>港口</p></header><nav><p>新闻</p></nav><aside><p>天气</p></aside><footer><p>© 2024</p></footer>' +
    '<main><h1>旧港</h1><p>The ferry</p><p hidden>渡轮</p><ul><li>鱼</li></ul><table><tr><td>网</td></tr></table>' +
    '<blockquote>灯塔</blockquote><pre>code</pre><figure><figcaption>码头</figcaption></figure></main>',
);

describe('The traits of a block', () => {
  it('are its type and where it stands', () => {
    const traits = traitsOf(article);
    expect(new Set(article.blocks.map(({ type }) => type))).toEqual(new Set(Object.keys(TYPES)));
    article.blocks.forEach(({ type, region, hidden }, number) => {
      const its = traits[number]!;
      expect(its & ALL_TYPES).toBe(TYPES[type]);
      expect((its & Trait.Main) !== 0).toBe(region === 'main');
      expect((its & Trait.Nav) !== 0).toBe(region === 'nav');
      expect((its & Trait.Chrome) !== 0).toBe(region === 'header' || region === 'nav' || region === 'footer');
      expect((its & Trait.Hidden) !== 0).toBe(hidden !== undefined);
      expect((its & Trait.Body) !== 0).toBe(region === 'main' && hidden === undefined);
    });
  });
});
