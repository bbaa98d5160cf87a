import { expect, test } from 'vitest';
import { quote } from '../../src/lint/quote.ts';

test('folds white space', () => expect(quote(' 新闻\r\n\t 中心 ')).toBe('新闻 中心'));

test('cuts a long quote at a grapheme', () => {
  const family = '👨‍👩‍👧‍👦';
  expect(quote(family.repeat(70))).toBe(`${family.repeat(60)}…`);
  expect(quote('港'.repeat(61))).toBe(`${'港'.repeat(60)}…`);
  expect(quote('港'.repeat(60))).toBe('港'.repeat(60));
});

test('is quick on a very long text', () => {
  const start = performance.now();
  quote('a'.repeat(5_000_000));
  expect(performance.now() - start).toBeLessThan(500);
});
