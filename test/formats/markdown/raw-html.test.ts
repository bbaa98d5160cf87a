import { describe, expect, test } from 'vitest';
import { expectMarks, inlinesOf, outline, read, texts } from './marked.ts';

describe('HTML in a block of Markdown', () => {
  test('is inline there', () => {
    const article = read('中 <b></b> <span lang="fr">un *deux*</span><br>\n`x` <I>c</I>');
    expect(texts(article)).toEqual(['中  un deux\n\nx c']);
    expect(inlinesOf(article, 'span')).toEqual([['<span lang="fr">un *deux*</span>', 'un deux']]);
    expect(inlinesOf(article, 'b')).toEqual([['<b></b>', '']]);
    expect(article.blocks[0]!.raw).toBeUndefined();
    expect(article.languageScopes.map(({ parts }) => parts.map(({ at }) => at))).toEqual([[[3, 10]]]);
  });

  test('gives links and images', () => {
    const { links, images } = read('见 <a href="/a?b&amp;c">第 **1** 页</a> <img src=x alt="图">');
    expect(links.map(({ href, name }) => [href!.value, name])).toEqual([['/a?b&c', '第 1 页']]);
    expect(images.map(({ alt }) => alt!.value)).toEqual(['图']);
  });

  test('does not end it, whatever the element, but breaks the line', () => {
    const article = read('| a<ul><li>一</li><li>b</li></ul> | c</p>d |\n|-|-|');
    expect(article.blocks.map(({ text }) => text.text.split(/\n+/))).toEqual([
      ['a', '一', 'b'],
      ['c', 'd'],
    ]);
  });

  test('ends with it', () => {
    const { blocks } = read('中 <span lang=fr>un\n\ndeux');
    expect(blocks.map(({ lang }) => lang?.tag)).toEqual([undefined, undefined]);
    expect(blocks[0]!.inlines[0]!.lang!.tag).toBe('fr');
  });

  test('is no evidence where it says so', () => {
    const { blocks } = read('中 <span translate=no>Brand</span> <code>x</code>');
    expect(blocks[0]!.opaque).toEqual([
      [2, 7],
      [8, 9],
    ]);
  });

  test('is passed over where it is a component', () => {
    const article = read('<Tabs>\n\n中 <FooBar x="1">b</FooBar>\n\n</Tabs>\n\n<Select>\n\nc');
    expect(outline(article)).toEqual(['paragraph: 中 b', 'paragraph: c']);
    expect(article.blocks[0]!.inlines).toEqual([]);
  });
});

describe('an HTML block', () => {
  test('gives raw blocks', () => {
    const article = expectMarks(
      '<figure>⟦<img src="a" alt="b">⟧\n⟦<figcaption>图 &amp; <i>c</i></figcaption>⟧</figure>\n\n⟦text⟧',
      ({ blocks }) => blocks,
    );
    expect(article.blocks.map(({ type, raw }) => [type, raw ?? false])).toEqual([
      ['paragraph', true],
      ['caption', true],
      ['paragraph', false],
    ]);
    expect(article.images[0]!.caption).toBe(article.captions[0]);
  });

  test('leaves its elements open for the Markdown that follows', () => {
    const { blocks } = read('<nav lang="fr" style="display:none">\n\nUn *deux*\n\n- 三\n\n</nav>\n\nOut');
    expect(blocks.map(({ lang, region, hidden, type }) => [type, lang?.tag, region, hidden?.reason])).toEqual([
      ['paragraph', 'fr', 'nav', 'display-none'],
      ['listItem', 'fr', 'nav', 'display-none'],
      ['paragraph', undefined, 'main', undefined],
    ]);
  });

  test('ends with the list item or the quote in which it stands', () => {
    const { blocks } = read('- <div lang=fr>un\n\n  deux\n- 三\n\n> <div lang=de>\n>\n> vier\n\n五');
    expect(blocks.map(({ type, lang, raw }) => [type, lang?.tag, raw ?? false])).toEqual([
      ['listItem', 'fr', true],
      ['listItem', 'fr', false],
      ['listItem', undefined, false],
      ['quote', 'de', false],
      ['paragraph', undefined, false],
    ]);
  });

  test('in a quote is read without its marks', () => {
    const article = read('> <p title="a\n> b">一\n> two</p>\n>\n> 三');
    expect(article.blocks.map(({ text, raw }) => [text.text.split(/\s+/), raw ?? false])).toEqual([
      [['一', 'two'], true],
      [['三'], false],
    ]);
    const [raw] = article.blocks;
    expect(raw!.text.rangeOf(0, raw!.text.text.length).range).toEqual([19, 26]);
  });

  test('of a paragraph around Markdown is not empty', () => {
    const { empties, images } = read('<p align="center">\n\n![图](a.png)\n\n</p>\n');
    expect([empties.length, images.length]).toEqual([0, 1]);
  });

  test.each([
    ['a self-closing tag alone on its line', '<img src="a" alt="b" />\n*中*', 1],
    ['a tag alone on its line', '<x-y>\n*中*', 1],
    ['a script to its end', '<script>\n\n*a*\n</script>\n*中*', 0],
    ['a comment to its end', '<!-- a\n\nb -->\n*中*', 0],
  ])('is %s', (_, source, raw) => {
    const { blocks } = read(source);
    expect(blocks.filter((block) => block.raw).length).toBe(raw);
    expect(blocks.at(-1)!.text.text).toContain('中');
  });

  test('with a tag that never ends reports it', () => {
    const article = expectMarks('中\n\n⟦<div class="a⟧\n\nb', ({ problems }) => problems);
    expect(article.problems[0]!.what).toBe('unclosed-tag');
    expect(texts(article)).toEqual(['中', 'b']);
  });
});

describe('comments', () => {
  test('are listed wherever they stand, but in code', () => {
    const article = expectMarks(
      '⟦<!-- a -->⟧\n\n中 ⟦<!--b-->⟧ c\n\n- ⟦<!-- d\n  e -->⟧\n\n`<!-- f -->` <p>⟦<!--g-->⟧</p>\n\n    <!-- h -->\n',
      ({ comments }) => comments,
    );
    expect(article.comments.map(({ value }) => value)).toEqual([' a ', 'b', ' d\n  e ', 'g']);
  });
});

describe('empties', () => {
  test.each([
    ['marks', 'strong', '中 ⟦****⟧ b ⟦** **⟧ c'],
    ['marks', 'strong', '⟦**&nbsp;**⟧ 中'],
    ['marks', 'em', '中 ⟦*<!-- a -->*⟧ c'],
    ['element', 'b', '中 ⟦<b> </b>⟧ c'],
    ['element', 'p', '中\n\n⟦<p></p>⟧\n'],
    ['breaks', 'br', '中⟦<br><br><br/>⟧b'],
  ])('are %s of %s in %j', (what, tag, marked) => {
    const { empties } = expectMarks(marked, (article) => article.empties);
    for (const empty of empties) expect([empty.what, empty.tag]).toEqual([what, tag]);
  });

  test.each(['1234 **** **** 5678', '`****` 中', '中 *****', '\\**** 中', '**中**', '***中***', '![](a) *![b](c)*'])(
    'are not in %j',
    (source) => {
      expect(read(source).empties).toEqual([]);
    },
  );

  test('of a heading have the range of its marks', () => {
    const { empties } = expectMarks('中\n\n⟦###⟧ \n\nb', (article) => article.empties);
    expect(empties[0]!.tag).toBe('h3');
  });
});
