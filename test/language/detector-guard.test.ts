import { expect, test } from 'vitest';
import { GuardedDetector } from '../../src/language/detector-guard.ts';
import { type Detector, loadLanguages } from '../../src/language/index.ts';

const candidates = ['en', 'zh'];
const verdict = { lang: 'zh', posterior: 1, letters: 4, reason: 'model' } as const;

function guarded(answer: () => unknown): GuardedDetector {
  return new GuardedDetector({ identify: () => answer() } as unknown as Detector);
}

test('what a sound detector says is passed on', () => {
  const detector = guarded(() => verdict);
  expect(detector.identify('港口很静', { candidates })).toBe(verdict);
  expect(detector.failure).toBeUndefined();
});

test.each<[string, unknown, string]>([
  ['nothing', undefined, 'identify gave undefined, not a verdict'],
  ['a string', 'zh', 'identify gave “zh”, not a verdict'],
  ['a promise', Promise.resolve(verdict), 'lang is undefined, not a primary language subtag such as “en”'],
  ['a name', { ...verdict, lang: 'Chinese' }, 'lang is “Chinese”, not a primary language subtag such as “en”'],
  ['no candidate', { ...verdict, lang: 'fr' }, 'lang is “fr”, which is none of the candidates'],
  ['no probability', { ...verdict, posterior: Number.NaN }, 'posterior is NaN, not a number from 0 to 1'],
  ['a negative count', { ...verdict, letters: -1 }, 'letters is -1, not a count'],
  [
    'another reason',
    { ...verdict, reason: 'guess' },
    'reason is “guess”, not one of script, model, context, too-short, out-of-set',
  ],
])('an answer that is %s is a failure, and bilint answers in its place', async (_name, answer, failure) => {
  await loadLanguages(candidates);
  const detector = guarded(() => answer);
  expect(detector.identify('港口很静', { candidates }).lang).toBe('zh');
  expect(detector.failure).toBe(failure);
});

test('a detector that throws is not asked again', async () => {
  await loadLanguages(candidates);
  let asked = 0;
  const detector = guarded(() => {
    asked++;
    throw new Error('no model at hand');
  });
  expect(detector.identify('港口很静', { candidates }).lang).toBe('zh');
  expect(detector.identify('港口很静', { candidates: [] }).lang).toBe('und');
  expect({ asked, failure: detector.failure }).toEqual({ asked: 1, failure: 'no model at hand' });
});
