import { describe, expect, test } from 'vitest';
import { read } from './marked.ts';

const TIMES = 50_000;

describe('hostile sources', () => {
  test.each<readonly [string, string, complex: boolean]>([
    ['emphasis', 'a**b*c '.repeat(TIMES), true],
    ['asterisks', `${'**'.repeat(TIMES)}中${'**'.repeat(TIMES)}`, true],
    ['list markers', `${'- '.repeat(TIMES)}中`, true],
    ['quote markers', `${'>'.repeat(TIMES)}中`, true],
    [
      'list items one in the other',
      Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth * 2)}- 中\n`).join(''),
      true,
    ],
    ['image openers', '!['.repeat(TIMES), true],
    ['links one in the other', '['.repeat(TIMES) + '](中)'.repeat(TIMES), true],
    ['links', '[中](b) '.repeat(TIMES), true],
    ['unclosed destinations', '[a](<b'.repeat(TIMES), false],
    ['unclosed comments', 'a <!--'.repeat(TIMES), false],
    ['unclosed attributes', 'a <a b="'.repeat(TIMES), false],
    ['backticks', Array.from({ length: 400 }, (_, size) => `${'`'.repeat(size + 1)}a`).join(''), false],
    ['definitions', Array.from({ length: TIMES }, (_, index) => `[a${index}]: b\n`).join(''), false],
    ['an unclosed definition', `[a]: b "\n${'中\n'.repeat(TIMES)}`, false],
    ['footnotes', Array.from({ length: TIMES }, (_, index) => `[^a${index}]: b\n`).join(''), false],
    ['cells', `${'|a'.repeat(TIMES)}\n${'|-'.repeat(TIMES)}|\n`, false],
    ['rows', `|a|b|\n|-|-|\n${'|中|d|\n'.repeat(TIMES)}`, false],
    ['addresses', '](https://a'.repeat(TIMES), true],
    ['addresses without brackets', 'http://a.b '.repeat(TIMES), true],
    ['underscores before an address', `${'_ '.repeat(TIMES)}a@${'b.'.repeat(60)}c`, true],
    ['full stops in an address', `https://a.example/${'.'.repeat(TIMES)}x`, false],
    ['escapes in a quote', '> \\!\n'.repeat(TIMES), true],
    ['open elements', '<div>\n\n'.repeat(TIMES), false],
    ['blanks', `a${' '.repeat(TIMES)}中`, false],
    ['dollars', '$$a'.repeat(TIMES), false],
    ['components', 'a <Ab c={'.repeat(TIMES), false],
    ['JSON', '{"a":'.repeat(TIMES), false],
  ])('%s are read in time', (_, source, complex) => {
    const started = performance.now();
    const { problems } = read(source);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(problems.filter(({ what }) => what === 'too-complex')).toHaveLength(complex ? 1 : 0);
  });

  test('beyond a limit the rest is text, and the place is said', () => {
    const { blocks, problems } = read(`中\n\n${'*a* '.repeat(1000)}*b* 文`);
    expect(blocks[1]!.text.text.endsWith(' *b* 文')).toBe(true);
    expect(problems).toEqual([{ what: 'too-complex', range: [4003, 4004] }]);
  });
});
