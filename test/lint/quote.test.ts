import { expect, test } from 'vitest';
import { quote } from '../../src/lint/quote.ts';

test('folds white space', () => expect(quote(' 新闻\r\n\t 中心 ')).toBe('新闻 中心'));

test('cuts a long quote at a grapheme', () => {
  const family = '👨‍👩‍👧‍👦';
  expect(quote(family.repeat(70))).toBe(`${family.repeat(60)}…`);
  expect(quote('港'.repeat(61))).toBe(`${'港'.repeat(60)}…`);
  expect(quote('港'.repeat(60))).toBe('港'.repeat(60));
});

test('takes no mark, joiner or second half from its letter', () => {
  for (const letter of ['é', '葛\u{e0100}', 'と\u3099', '각'.normalize('NFD'), '𠮷', '👩‍🌾']) {
    for (const filler of ['a', '港']) {
      expect(quote(`${filler.repeat(59)}${letter}${filler}`)).toBe(`${filler.repeat(59)}${letter}…`);
      expect(quote(`${filler.repeat(60)}${letter}`)).toBe(`${filler.repeat(60)}…`);
    }
  }
});

test('does not end in a blank', () => {
  expect(quote(`${'港'.repeat(59)} 新闻`)).toBe(`${'港'.repeat(59)}…`);
  expect(quote(`${'a'.repeat(60)}   `)).toBe('a'.repeat(60));
  expect(quote(`${'a'.repeat(60)} b`)).toBe(`${'a'.repeat(60)}…`);
});

test('is quick on a very long text', () => {
  const start = performance.now();
  quote('a'.repeat(5_000_000));
  expect(performance.now() - start).toBeLessThan(500);
});
