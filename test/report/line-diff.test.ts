import { expect, test } from 'vitest';
import { lineChanges } from '../../src/report/line-diff.ts';

/** Random numbers that are the same on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function applied(a: readonly string[], b: readonly string[]): string[] {
  const result: string[] = [];
  let at = 0;
  for (const { before, after } of lineChanges(a, b)) {
    result.push(...a.slice(at, before[0]), ...b.slice(...after));
    at = before[1];
  }
  return [...result, ...a.slice(at)];
}

test.each([
  ['nothing', '一二三', '一二三', []],
  ['a line that goes', '一二三', '一三', [{ before: [1, 2], after: [1, 1] }]],
  ['a line that comes', '一三', '一二三', [{ before: [1, 1], after: [1, 2] }]],
  ['a line that changes', '一二三', '一贰三', [{ before: [1, 2], after: [1, 2] }]],
  ['everything', '一二', '三', [{ before: [0, 2], after: [0, 1] }]],
  ['a text that comes', '', '一', [{ before: [0, 0], after: [0, 1] }]],
  [
    'two places apart',
    '一二三四五',
    '一三四',
    [
      { before: [1, 2], after: [1, 1] },
      { before: [4, 5], after: [3, 3] },
    ],
  ],
  ['lines that stand twice', '空甲空乙空丙空', '空甲空丙空', [{ before: [3, 5], after: [3, 3] }]],
])('%s', (_case, a, b, changes) => {
  expect(lineChanges([...a], [...b])).toEqual(changes);
});

test('Whatever the texts, the changes lead from one to the other', () => {
  const random = randomFrom(7);
  for (let i = 0; i < 2000; i++) {
    const line = () => '一二三四五六七八'[random(8)]!;
    const a = Array.from({ length: random(12) }, line);
    const b = i % 2 === 0 ? Array.from({ length: random(12) }, line) : a.filter(() => random(4) > 0);
    expect(applied(a, b)).toEqual(b);
  }
});

test('A long text takes time by its length', () => {
  const a = Array.from({ length: 100_000 }, (_, i) => `第 ${i % 30_000} 行`);
  const b = a.filter((_, i) => i % 5 !== 0);
  const before = performance.now();
  expect(applied(a, b)).toEqual(b);
  expect(performance.now() - before).toBeLessThan(2000);
});
