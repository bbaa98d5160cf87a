import { describe, expect, test } from 'vitest';
import { inlinesOf, read, texts, unmark } from './marked.ts';

describe('the text of a block', () => {
  test.each([
    [
      'resolves escapes and character references',
      'a\\*b \\a &copy; &#x4E2D; &NotEqualTilde; &bogus; &#0;',
      'a*b \\a © 中 ≂̸ &bogus; \ufffd',
    ],
    ['drops blanks at the edges of lines', '  中 \n   b\t\n c ', '中\nb\nc'],
    ['keeps hard breaks as line feeds', '中  \nb\\\n c', '中\nb\nc'],
    ['drops NUL', '中\0文', '中文'],
    ['takes the line feed out of code, and one blank at its edges', '`` `中`\nb ``', '`中` b'],
    ['keeps code of blanks', 'a`  `中', 'a  中'],
    ['leaves out comments, processing instructions and CDATA', '中 <!-- a --><?b?><![CDATA[c]]>d', '中 d'],
    ['keeps asterisks that CommonMark does not read as emphasis', '中文**“强调”**后文', '中文**“强调”**后文'],
    ['keeps marks that match nothing', '中*a [b](c [d][e] ![f] `g', '中*a [b](c [d][e] ![f] `g'],
    ['keeps less-than signs that begin no tag', '1 < 2, a<中, <b c=>', '1 < 2, a<中, <b c=>'],
  ])('%s', (_, source, expected) => {
    expect(texts(read(source))).toEqual([expected]);
  });

  test.each([
    ['an escape', 'a⟦\\*⟧中', '*'],
    ['a character reference', '中⟦&NotEqualTilde;⟧', '≂̸'],
    ['a hard break', '中⟦  \n⟧b', '\n'],
    ['CRLF', '中⟦\r\n⟧b', '\n'],
    ['a lone CR', '中⟦\r⟧b', '\n'],
    ['a line end with the marks of a quote behind it', '> 中⟦\n> ⟧b', '\n'],
    ['a line end with indentation behind it', '- 中⟦\n  ⟧b', '\n'],
    ['an escaped pipe in the code of a cell', '|`中⟦\\|⟧b`|c|\n|-|-|', '|'],
    ['a line end in code', '`中⟦\n⟧b`', ' '],
    ['a line end in a code block', '```\n中⟦\r\n⟧b\n```', '\n'],
  ])('maps %s whole', (_, marked, shown) => {
    const { source, ranges } = unmark(marked);
    const { text } = read(source).blocks[0]!;
    const at = text.text.indexOf(shown);
    expect(text.rangeOf(at, at + shown.length)).toEqual({ range: ranges[0], exact: false });
  });

  test.each([
    ['across lines', '> 一 ⟦two\n> 三⟧ x', 'two\n三', false],
    ['across marks', 'a ⟦b**中**c⟧', 'b中c', true],
    ['across a plain line end', '⟦中\nb⟧', '中\nb', true],
    ['behind astral characters', '😀 **⟦𠮷⟧**', '𠮷', true],
    ['behind CRLF', 'a\r\n\r\nb 中\r\n⟦c⟧', 'c', true],
    ['in a code block in a quote', '> ```\n> a\n> ⟦中⟧\n> ```', '中', true],
    ['in the second of two blanks', 'a ⟦ ⟧中', ' ', true],
  ])('finds the place of text %s', (_, marked, part, exact) => {
    const { source, ranges } = unmark(marked);
    const { text } = read(source).blocks.at(-1)!;
    const at = text.text.lastIndexOf(part);
    expect(text.rangeOf(at, at + part.length)).toEqual({ range: ranges[0], exact });
  });
});

describe('inlines', () => {
  test.each([
    [
      'em',
      '*中*, _b_, a*c*d, snake_case_name',
      [
        ['*中*', '中'],
        ['_b_', 'b'],
        ['*c*', 'c'],
      ],
    ],
    ['strong', '**中 *b***', [['**中 *b***', '中 b']]],
    [
      'del',
      '~~中~~ ~b~ ~~~c~~~',
      [
        ['~~中~~', '中'],
        ['~b~', 'b'],
      ],
    ],
    [
      'code',
      '`` `中` `` `b`',
      [
        ['`` `中` ``', '`中`'],
        ['`b`', 'b'],
      ],
    ],
    ['strong', '**中 a**b**', [['**中 a**', '中 a']]],
    [
      'em',
      'a *中*b*c*',
      [
        ['*中*', '中'],
        ['*c*', 'c'],
      ],
    ],
    ['strong', '*中 **a** b*', [['**a**', 'a']]],
    ['em', '*中 **a** b*', [['*中 **a** b*', '中 a b']]],
    ['em', '*中*a* b*', [['*中*', '中']]],
    ['strong', '[中 **a](/b) c**', []],
    ['a', '*a@b.cd*', [['a@b.cd', 'a@b.cd']]],
    ['em', '*中\n> b*', [['*中\n> b*', '中\nb']]],
    ['em', '*\u{1f4b0}* a, 中*\u{1f4b0}*中', [['*\u{1f4b0}*', '\u{1f4b0}']]],
  ])('are %s in %j', (tag, source, expected) => {
    expect(inlinesOf(read(source.includes('> ') ? `> ${source}` : source), tag)).toEqual(expected);
  });
});

describe('syntax of other dialects', () => {
  test.each([
    [':::tip 提示\n中文\n:::', [':::tip 提示', ':::']],
    ['价格 $a_1 + b$ 和 $$x\ny$$ 共 $5 或 $6', ['$a_1 + b$', '$$x\ny$$', '5', '6']],
    ["import Foo, { Bar } from '../foo'\nimport './b.css'", ["import Foo, { Bar } from '../foo'\nimport './b.css'"]],
    ['export const meta = {', ['export const meta = {']],
    ['中 {{ page.title }} {% if a %} <% b %> ${c}', ['{{ page.title }}', '{% if a %}', '<% b %>', '${c}']],
    ['中 <Foo.Bar a={b > c} /> 文', ['<Foo.Bar a={b > c} />']],
  ])('is no evidence: %j', (source, expected) => {
    const [block] = read(source).blocks;
    expect(block!.opaque.map(([start, end]) => block!.text.text.slice(start, end))).toEqual(expected);
  });

  test('ordinary words that look alike are evidence', () => {
    for (const source of ['import duties on 茶 from China', 'export of 茶', 'It costs $5, not $6 元']) {
      const [block] = read(source).blocks;
      expect(block!.opaque.every(([start, end]) => end - start <= 1)).toBe(true);
    }
  });
});
