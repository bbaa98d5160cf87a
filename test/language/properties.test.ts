import { beforeAll, describe, expect, it } from 'vitest';
import { identify, loadLanguages, segment, supportedLanguages } from '../../src/language/index.ts';
import { expectOrdered, randomText } from '../support/texts-of-any-script.ts';

const ALL = supportedLanguages();

beforeAll(() => loadLanguages(ALL));

/** `test/slow` tries more of everything. */
describe('any text', () => {
  it('gives spans that are sorted, disjoint and inside it, the same each time', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const text = randomText(seed);
      for (const options of [{ candidates: ['en', 'zh'] }, { candidates: ALL, sensitivity: 'sensitive' as const }]) {
        const spans = segment(text, options);
        expectOrdered(text, spans);
        expect(segment(text, options)).toEqual(spans);
        expect(identify(text, options)).toEqual(identify(text, options));
      }
    }
  });

  it('is the same with the words of other texts in the cache', () => {
    const texts = Array.from({ length: 30 }, (_, seed) => randomText(seed + 1));
    const tell = (text: string) => segment(text, { candidates: ALL });
    const first = texts.map(tell);
    const distinct = Array.from({ length: 70_000 }, (_, at) => `${at.toString(26).replace(/\d/g, 'x')}夜`).join(' ');
    tell(distinct);
    expect(texts.map(tell)).toEqual(first);
  });

  it.each(['', '\ud840', '\udc00', '…', '12 345', '\u0301\u0301', '\n\n\n'])('may be without a word: %j', (text) => {
    expect(identify(text, { candidates: ALL }).lang).toBe('und');
    expect(segment(text, { candidates: ['en', 'ru'] }).every(({ lang }) => lang === 'und')).toBe(true);
  });

  it.each<[string, string]>([
    ['one letter', 'a'],
    ['one Han letter', '夜'],
    ['two scripts in turn', 'a夜'],
    ['lone surrogates', '\ud840a\udc00'],
    ['opening brackets', '(a '],
    ['Latin i among Cyrillic', 'дi'],
    ['literal code', '`a` '],
  ])('of %s again and again is read to its end', (_, piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    const spans = segment(text, { candidates: ['en', 'zh', 'uk'] });
    expect(spans[0]!.start).toBeLessThanOrEqual(1);
    expect(spans[spans.length - 1]!.end).toBeGreaterThan(text.length - 4);
  });
});
