import { describe, expect, test } from 'vitest';
import { quotient } from './contest.ts';
import { shownRow, verdictOf } from './row.ts';
import { median, quantile } from './statistics.ts';

describe('A median', () => {
  test('is the middle value, whatever the order', () => {
    expect(median([30, 1, 2])).toBe(2);
  });

  test('is the mean of two middle values', () => {
    expect(median([4, 1, 2, 100])).toBe(3);
  });

  test('of nothing is not a number', () => {
    expect(median([])).toBeNaN();
  });

  test('is one of the quantiles, which interpolate', () => {
    expect([0, 0.25, 0.5, 1].map((share) => quantile([10, 20, 30], share))).toEqual([10, 15, 20, 30]);
  });
});

describe('A quotient', () => {
  test('compares within rounds, so that a slow round slows both sides', () => {
    const ours = { name: 'ours', cpu: [100, 1_000, 110], findings: 3 };
    const theirs = { name: 'theirs', cpu: [200, 2_000, 230], findings: 1_200 };
    const { ratio, detail } = quotient(theirs, ours);
    expect(ratio).toBe(2);
    expect(detail).toBe('theirs 0.230 s, 1,200 findings / ours 0.110 s, 3 findings; quartiles 2.00–2.05');
  });
});

describe('A row', () => {
  test('judges what must be and what is aimed at on its own', () => {
    const goal = { is: 'at most', must: 1.75, aim: 1.5 } as const;
    const line = shownRow({ work: '中文冷启动', goal, unit: '×', figure: 1.6, detail: 'two runs' });
    expect(line.split(/ {2,}/)).toEqual(['中文冷启动', '1.60 ×', 'must ≤ 1.75 ok', 'aim ≤ 1.5 missed', 'two runs']);
  });

  test('at the bound is met, in both directions', () => {
    expect([verdictOf(10, 'at least', 10), verdictOf(9.9, 'at least', 10)]).toEqual(['ok', 'missed']);
    expect([verdictOf(10, 'at most', 10), verdictOf(10.1, 'at most', 10)]).toEqual(['ok', 'missed']);
  });

  test('without a figure is neither met nor missed', () => {
    expect(verdictOf(undefined, 'at most', 4)).toBe('–');
  });
});
