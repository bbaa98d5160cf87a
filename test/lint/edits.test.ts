import { expect, test } from 'vitest';
import { applyEdits } from '../../src/lint/edits.ts';

test('makes every edit at its place', () => {
  expect(
    applyEdits('港口的<b></b>夜', [
      { range: [3, 10], text: '' },
      { range: [0, 2], text: '海港' },
    ]),
  ).toBe('海港的夜');
});

test('of two that touch the same text the first wins', () => {
  expect(
    applyEdits('abcdef', [
      { range: [1, 4], text: 'X' },
      { range: [2, 5], text: 'Y' },
    ]),
  ).toBe('aXef');
});
