import { expect } from 'vitest';
import type { LangSpan } from '../../src/language/index.ts';

/** Sorted, disjoint, not empty, inside the text, each with a probability. */
export function expectOrdered(text: string, spans: readonly LangSpan[]): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.posterior).toBeGreaterThanOrEqual(0);
    expect(span.posterior).toBeLessThanOrEqual(1);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

const PIECES = [
  'the harbour ',
  'puerto tranquilo ',
  'Рыбаки ',
  '首尔夜景',
  'タワー',
  '서울 ',
  'ไทย',
  'שלום ',
  'सागर ',
  'اخبار ',
  '(',
  ')',
  '“',
  '”',
  '"',
  '「',
  '」',
  '«',
  '»',
  '. ',
  '。',
  '\n',
  '\r\n',
  '\n\n',
  '`code` ',
  'https://a.example/b ',
  'camelCase ',
  '\ud83d\ude00',
  '\ud840\udc00',
  '\ud840',
  '\udc00',
  '\u0301',
  "don't ",
  '３',
  'ｆｕｌｌ',
  '\u200b',
  '\0',
];

/** Forty pieces of many scripts, marks and things that are no text; the same for a seed. */
export function randomText(seed: number): string {
  let state = seed;
  let text = '';
  for (let count = 0; count < 40; count++) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    text += PIECES[(state >>> 8) % PIECES.length]!;
  }
  return text;
}
