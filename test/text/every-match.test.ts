import { expect, test } from 'vitest';
import { everyMatch } from '../../src/text/every-match.ts';

test('Every match of a pattern is found, each time anew', () => {
  const pattern = /\p{Script=Han}+|ferry/gu;
  for (const text of ['渡轮 ferry 港口', '渡轮', 'harbour', ''])
    expect(everyMatch(text, pattern).map(({ 0: found, index }) => [found, index])).toEqual(
      Array.from(text.matchAll(pattern), ({ 0: found, index }) => [found, index]),
    );
});
