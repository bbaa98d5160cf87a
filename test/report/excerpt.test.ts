import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/report/excerpt.ts';
import { LineIndex } from '../../src/text/line-index.ts';
import { cellsOf } from '../../src/text/width.ts';

/** The excerpt of what stands between ⟦ and ⟧, each line with its marks under it. */
function drawn(marked: string, width = 60): string[] {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const source = marked.replace('⟦', '').replace('⟧', '');
  const { lines, gap } = excerptOf(source, new LineIndex(source), [start, end], width);
  const rows = lines.map(({ line, text, indent, length }) => [
    `${line} ${text}`,
    `  ${' '.repeat(indent)}${'^'.repeat(length)}`,
  ]);
  if (gap) rows.splice(1, 0, [':']);
  return rows.flat();
}

describe('One line', () => {
  test.each([
    ['Latin', '<p>A ⟦word⟧ here</p>', ['1 <p>A word here</p>', '       ^^^^']],
    ['Han, two cells each', '<p>前文⟦新闻⟧后文</p>', ['1 <p>前文新闻后文</p>', '         ^^^^']],
    ['after an astral letter and a wide emoji', '\u{20bb7}😀⟦é⟧', ['1 \u{20bb7}😀é', '      ^']],
    ['a combining mark takes no cell', 'e\u0301e\u0301⟦x⟧', ['1 e\u0301e\u0301x', '    ^']],
    ['an emoji sequence is one character', '⟦👩‍👩‍👧⟧中', ['1 👩‍👩‍👧中', '  ^^']],
    ['without its indentation', '\t\t  <p>⟦中⟧</p>', ['1 <p>中</p>', '     ^^']],
    ['a tab within', 'a\t⟦中⟧', ['1 a  中', '     ^^']],
    ['a control character as it is written', '\x1b⟦\u202e⟧中', ['1 \\x1b\\u{202e}中', '      ^^^^^^^^']],
    ['indentation that is itself marked', '⟦  ⟧中', ['1   中', '  ^^']],
    ['an empty range before a character', '中⟦⟧文', ['1 中文', '    ^^']],
    ['an empty range at the end', '中文⟦⟧', ['1 中文', '      ^']],
    ['an empty source', '⟦⟧', ['1 ', '  ^']],
    ['with CRLF around it', 'a\r\n⟦中⟧\r\nb', ['2 中', '  ^^']],
    ['half a cluster marks all of it', 'e⟦\u0301⟧x', ['1 e\u0301x', '  ^']],
  ])('%s', (_name, marked, expected) => {
    expect(drawn(marked)).toEqual(expected);
  });
});

describe('More than one line', () => {
  test('Two lines are both shown, the second marked from behind its indentation', () => {
    expect(drawn('<p>⟦前\r\n    后⟧文</p>')).toEqual(['1 <p>前', '     ^^', '2 后文</p>', '  ^^']);
  });

  test('Of many lines the first and the last are shown', () => {
    expect(drawn('⟦<ul>\n中\n文\n</ul>⟧\n')).toEqual(['1 <ul>', '  ^^^^', ':', '4 </ul>', '  ^^^^^']);
  });

  test('A range that ends with a line end stays on its line', () => {
    expect(drawn('⟦中文\n⟧后')).toEqual(['1 中文', '  ^^^^']);
  });
});

describe('A line that is too long', () => {
  const long = '甲'.repeat(1000);

  test('is cut on both sides of the mark', () => {
    expect(drawn(`${long}⟦新闻⟧${long}`, 24)).toEqual([`1 …${'甲'.repeat(2)}新闻${'甲'.repeat(7)}…`, '       ^^^^']);
  });

  test('gives the room that the end does not need to what comes before', () => {
    expect(drawn(`${long}⟦新闻⟧`, 24)).toEqual([`1 …${'甲'.repeat(9)}新闻`, `  ${' '.repeat(19)}^^^^`]);
  });

  test('shows the beginning of a mark that is too long itself', () => {
    const [text, marks] = drawn(`⟦${long}⟧`, 24);
    expect(text).toBe(`1 ${'甲'.repeat(11)}…`);
    expect(marks).toBe(`  ${'^'.repeat(22)}`);
  });

  test.each([21, 22, 23, 40])('never takes more than %i cells', (width) => {
    for (const at of [0, 1, 5, 500, 995, 1000]) {
      const source = `${'a汉😀e\u0301'.repeat(200)}`.slice(0, 1005);
      const [line] = excerptOf(source, new LineIndex(source), [at, at + 3], width).lines;
      expect(cellsOf(line!.text)).toBeLessThanOrEqual(width);
      expect(line!.indent).toBeLessThan(width);
    }
  });

  test('of ten million characters is not walked through', () => {
    const source = '汉'.repeat(10_000_000);
    const lines = new LineIndex(source);
    lines.positionOf(0);
    const started = performance.now();
    for (let at = 0; at < 9_000_000; at += 90_000) excerptOf(source, lines, [at, at + 50_000], 100);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
