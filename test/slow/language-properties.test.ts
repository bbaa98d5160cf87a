import { beforeAll, describe, expect, it } from 'vitest';
import { identify, loadLanguages, segment, supportedLanguages } from '../../src/language/index.ts';
import { expectOrdered, randomText } from '../support/texts-of-any-script.ts';

const ALL = supportedLanguages();
const MEGABYTE = 1 << 20;

beforeAll(() => loadLanguages(ALL));

describe('any text', () => {
  it('gives spans that are sorted, disjoint and inside it, the same each time', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const text = randomText(seed);
      for (const candidates of [['en', 'zh'], ALL]) {
        const spans = segment(text, {
          candidates,
          sensitivity: seed % 2 === 0 ? 'strict' : 'sensitive',
          variants: seed % 3 === 0,
        });
        expectOrdered(text, spans);
        expect(
          segment(text, { candidates, sensitivity: seed % 2 === 0 ? 'strict' : 'sensitive', variants: seed % 3 === 0 }),
        ).toEqual(spans);
        expect(identify(text, { candidates })).toEqual(identify(text, { candidates }));
      }
    }
  });

  it.each(['', '\ud840', '\udc00', '…', '12 345', '\u0301\u0301', '\n\n\n'])('may be without a letter: %j', (text) => {
    expect(
      segment(text, { candidates: ALL }).filter(({ lang }) => lang !== 'und' && lang !== 'zh' && lang !== 'ja'),
    ).toEqual([]);
    expect(identify(text, { candidates: ALL }).lang).toBe('und');
  });
});

describe('long texts', () => {
  it.each<[string, () => string]>([
    ['of ten megabytes of one letter', () => 'a'.repeat(10 * MEGABYTE)],
    ['of ten million Han letters', () => '夜'.repeat(10 * MEGABYTE)],
    ['of one word of ten megabytes', () => 'abcdefghijklmnopqrstuvwxyz'.repeat((10 * MEGABYTE) / 26)],
    ['of a million letters of two scripts in turn', () => 'a夜'.repeat(500_000)],
    ['of opening brackets', () => '(a '.repeat(MEGABYTE / 2)],
    ['of straight quotation marks', () => '"a '.repeat(MEGABYTE / 2)],
    ['of lone surrogates', () => '\ud840a\udc00'.repeat(MEGABYTE / 2)],
    ['of marks', () => 'a\u0301'.repeat(5 * MEGABYTE)],
    ['of apostrophes', () => "a'".repeat(5 * MEGABYTE)],
  ])('%s are read in linear time', (_, make) => {
    const text = make();
    const started = process.cpuUsage();
    const spans = segment(text, { candidates: ['en', 'zh'], opaque: [] });
    const verdict = identify(text.slice(0, MEGABYTE), { candidates: ['en', 'zh'] });
    const { user, system } = process.cpuUsage(started);
    expect(user + system).toBeLessThan(4e6);
    expect(verdict.posterior).toBeLessThanOrEqual(1);
    expect(spans[spans.length - 1]!.end).toBeLessThanOrEqual(text.length);
  });
});
