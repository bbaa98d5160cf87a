import { describe, expect, test } from 'vitest';
import type { Attribute } from '../../../src/article/article.ts';
import { expectMarks, outline, read, texts } from './marked.ts';

function slices(source: string, attribute: Attribute | undefined): readonly (string | undefined)[] {
  return attribute === undefined
    ? []
    : [attribute.value, source.slice(...attribute.range), source.slice(...attribute.valueRange)];
}

describe('a link', () => {
  test.each([
    ['[中](/a)', '/a', '/a', '/a'],
    ['[中](</a b>)', '/a b', '</a b>', '/a b'],
    ['[中](  /a_(b)\\*&amp;c  )', '/a_(b)*&c', '/a_(b)\\*&amp;c', '/a_(b)\\*&amp;c'],
    ['[中]()', '', '', ''],
    ['[中][Ref  x]\n\n[ref X]: </b>', '/b', '</b>', '/b'],
    ['> [中][]\n\n[中]:\n/c "t"', '/c', '/c', '/c'],
    ['<https://example.com/中>', 'https://example.com/中', 'https://example.com/中', 'https://example.com/中'],
    ['<a@example.com>', 'mailto:a@example.com', 'a@example.com', 'a@example.com'],
    ['见 https://example.com/a, 文', 'https://example.com/a', 'https://example.com/a', 'https://example.com/a'],
    ['_a_b@example.com 中', 'mailto:_a_b@example.com', '_a_b@example.com', '_a_b@example.com'],
    ['中 www.example.com/(b)).', 'http://www.example.com/(b)', 'www.example.com/(b)', 'www.example.com/(b)'],
    ['[中](/x)文（邮箱：a.b@example.com）', undefined, undefined, undefined],
  ])('%j has its destination with the exact range', (source, ...expected) => {
    for (const text of [source, source.replaceAll('\n', '\r\n')]) {
      const article = read(text);
      if (expected[0] === undefined)
        expect(article.links.map(({ href }) => href?.value)).toEqual(['/x', 'mailto:a.b@example.com']);
      else expect(slices(text, article.links[0]!.href)).toEqual(expected);
    }
  });

  test.each([
    ['[中](/a "t&amp;\\"题")', 't&"题', '"t&amp;\\"题"', 't&amp;\\"题'],
    ["[中](/a 't')", 't', "'t'", 't'],
    ['[中](/a (t))', 't', '(t)', 't'],
    ['[中]\n\n[中]: /a\n"题"', '题', '"题"', '题'],
    ["[中]\n\n[中]: /a '题\nb'", '题\nb', "'题\nb'", '题\nb'],
    ['[中]\n\n> [中]: /a (题\n> b)', '题\nb', '(题\n> b)', '题\n> b'],
  ])('%j has its title with the exact range', (source, ...expected) => {
    expect(slices(source, read(source).links[0]!.title)).toEqual(expected);
  });

  test('has the range of all its marks, what stands inside, and its text', () => {
    const article = expectMarks(
      '去 ⟦[*上*一篇](/a "t")⟧ 和 ⟦[下]⟧ ⟦[b][下]⟧ ⟦<http://a.b>⟧\n\n[下]: /c',
      ({ links }) => links,
    );
    expect(article.links.map(({ inner }) => inner && article.source.slice(...inner))).toEqual([
      '*上*一篇',
      '下',
      'b',
      'http://a.b',
    ]);
    expect(article.links.map(({ text, name }) => [text.text, name])).toEqual([
      ['上一篇', '上一篇'],
      ['下', '下'],
      ['b', 'b'],
      ['http://a.b', 'http://a.b'],
    ]);
    expect(article.links[0]!.at).toEqual([2, 5]);
  });

  test.each([
    ['an undefined label', '[中] [b][c] [d][]'],
    ['a label that is defined in code', '[中]\n\n```\n[中]: /a\n```'],
    ['a destination with a blank', '[中](/a b)'],
    ['an address in an open bracket', '[中 https://example.com b'],
    ['an escaped bracket', '\\[中](/a)'],
  ])('is not made of %s', (_, source) => {
    expect(read(source).links).toEqual([]);
  });

  test('may hold an image and undefined brackets, but no other link', () => {
    const { links, images } = read('[a ![图](b.png) [c]](/d) [x [中](/e) y](/f)');
    expect(links.map(({ href, name }) => [href!.value, name])).toEqual([
      ['/d', 'a  图  [c]'],
      ['/e', '中'],
    ]);
    expect(images).toHaveLength(1);
  });

  test('keeps an address in its text as text', () => {
    expect(read('[https://a.example 中](/b)').links.map(({ href }) => href!.value)).toEqual(['/b']);
  });

  test('without text has no name and is an empty element', () => {
    const { links, empties } = read('中 [](x) []()');
    expect(links.map(({ name }) => name)).toEqual(['', '']);
    expect(empties.map(({ what, tag, attributes }) => [what, tag, attributes[0]!.value])).toEqual([
      ['marks', 'a', 'x'],
      ['marks', 'a', ''],
    ]);
  });

  test('is not read from a definition, and the first definition of a label counts', () => {
    const article = read('[ẞ]: /a\n[ss]: /b\n[ß]: /c\n\n中 [SS] [ẞ]');
    expect(article.links.map(({ href }) => href!.value)).toEqual(['/a', '/a']);
    expect(texts(article)).toEqual(['中 SS ẞ']);
  });
});

describe('definitions', () => {
  test.each<readonly [string, string, ...string[]]>([
    ['of which several begin a paragraph', '[中]: /a\n[b]: /b "t"\nc', 'paragraph: c'],
    ['before what no list may interrupt', '[中]: /a\n2. b', 'paragraph: 2. b'],
    ['before an indented line', '[中]: /a\n    b', 'paragraph: b'],
    ['before an underlined heading', '[中]: /a\nb\n===', 'heading1: b'],
    ['before marks that underline nothing', '[中]: /a\n===\nb', 'paragraph: ===\nb'],
    ['before a table', '[中]: /a\n| b |\n|-|', 'cell: b'],
    ['behind which a quotation mark is not closed', '[中]: /a\n"b', 'paragraph: "b'],
    ['in a quote with text behind', '> [中]: /a\n> b\n> c', 'quote: b\nc'],
  ])('%s are taken off', (_, source, ...rest) => {
    const article = read(`${source}\n\n[中]`);
    expect(outline(article)).toEqual([...rest, 'paragraph: 中']);
    expect(article.links.at(-1)!.href!.value).toBe('/a');
  });

  test.each([
    ['a title that goes on in its line', '[中]: /a "b" c'],
    ['a destination with parentheses that are not balanced', '[中]: /a)'],
    ['a blank label', '[ ]: /a'],
    ['text before it', 'a\n[中]: /a'],
  ])('are not those with %s', (_, source) => {
    expect(outline(read(source))).toEqual([`paragraph: ${source}`]);
  });
});

describe('an image', () => {
  test.each([
    ['![港口](a.png "t")', ['港口', '![港口]', '港口'], ['a.png', 'a.png', 'a.png']],
    [
      '![*a* `b` [c](d) &amp;](</e f>)',
      ['a b c &', '![*a* `b` [c](d) &amp;]', '*a* `b` [c](d) &amp;'],
      ['/e f', '</e f>', '/e f'],
    ],
    ['> ![a\n> 中](x)', ['a\n中', '![a\n> 中]', 'a\n> 中'], ['x', 'x', 'x']],
    ['![中]\n\n[中]: /a', ['中', '![中]', '中'], ['/a', '/a', '/a']],
    ['![]()', ['', '![]', ''], ['', '', '']],
  ])('%j has its alternative text and its source with exact ranges', (source, alt, src) => {
    const [image] = read(source).images;
    expect([slices(source, image!.alt), slices(source, image!.src)]).toEqual([alt, src]);
    expect(image!.name).toBe(alt[0]);
  });

  test('has the range of its marks and stands in its block', () => {
    const article = expectMarks('中 ⟦![a](b)⟧ [⟦![c][d]⟧](e)\n\n[d]: f', ({ images }) => images);
    expect(article.images.map(({ block }) => block)).toEqual([article.blocks[0], article.blocks[0]]);
    expect(article.blocks[0]!.text.text).toMatch(/^中\s+$/);
  });
});
