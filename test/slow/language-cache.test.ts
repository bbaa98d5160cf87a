import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { identify, loadLanguages, segment } from '../../src/language/index.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const WORDS = 10_000_000;
const WORDS_PER_TEXT = 20_000;

/** Words of five and six letters, none twice, now and then with Han between them. */
function distinctWords(first: number, count: number): string {
  let text = '';
  for (let number = first; number < first + count; number++) {
    for (let rest = number + 26 ** 4; rest > 0; rest = Math.floor(rest / 26)) {
      text += String.fromCharCode(0x61 + (rest % 26));
    }
    text += number % 50 === 0 ? '。夜景' : ' ';
  }
  return text;
}

/** Bytes that are still in use, in the heap and beside it. */
function memory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test('ten million distinct words leave no more in memory than the first hundred thousand', {
  timeout: 60_000,
}, async () => {
  const candidates = ['en', 'es', 'zh'];
  await loadLanguages(candidates);
  const read = (first: number) => {
    const text = distinctWords(first, WORDS_PER_TEXT);
    expect(identify(text, { candidates }).letters).toBeGreaterThan(WORDS_PER_TEXT);
    expect(segment(text.slice(0, 2000), { candidates }).length).toBeGreaterThan(0);
  };
  let word = 0;
  for (; word < 100_000; word += WORDS_PER_TEXT) read(word);
  const before = memory();
  for (; word < WORDS; word += WORDS_PER_TEXT) read(word);
  expect(memory() - before).toBeLessThan(4e6);
});
