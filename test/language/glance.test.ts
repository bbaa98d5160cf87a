import { beforeAll, describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/language/candidates.ts';
import { languageAtGlance } from '../../src/language/glance.ts';
import { loadLanguages, segment } from '../../src/language/index.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { Script } from '../../src/text/script.ts';
import { randomText } from '../support/texts-of-any-script.ts';

const CANDIDATES = ['de', 'en', 'es', 'ja', 'ko', 'ru', 'uk', 'zh'];
/** Words of several languages, names, words of none, and what parts sentences and paragraphs. */
const PIECES = [
  ...'the harbour stays quiet in the evening and nobody waits for ships der Hafen bleibt ruhig el puerto tranquilo'.split(
    ' ',
  ),
  ...'Kim Busan Zgrqx vlkp . ! ( ) “ ” gestern y Monday'.split(' '),
  '\n\n',
];
const SCRIPTS = [
  '夜景很美',
  '港は静かだ',
  '港',
  'ターミナル',
  '항구는 조용하다',
  'порт тихий вечером',
  'ㄅㄆㄇ',
  '。',
  '\n\n',
];

const glance = (text: string) => {
  const candidates = candidatesOf(CANDIDATES);
  return candidates.langs[languageAtGlance(text, tokenize(text), candidates)];
};

function textOf(seed: number, pieces: readonly string[], length: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return pieces[(state >>> 8) % pieces.length]!;
  }).join(' ');
}

beforeAll(() => loadLanguages(CANDIDATES));

describe('a glance', () => {
  it.each([
    ['The harbour stays quiet in the evening, and nobody waits for ships.', 'en'],
    ['夜景很美', 'zh'],
    ['港は静かだ', 'ja'],
    ['항구는 조용하다', 'ko'],
  ])('tells “%s”', (text, lang) => {
    segment(text, { candidates: CANDIDATES });
    expect(glance(text)).toBe(lang);
  });

  it.each(['', '12', 'The harbour 夜景', '港は静かだ。港口的夜景十分美丽'])('does not tell “%s”', (text) => {
    expect(glance(text)).toBeUndefined();
  });

  it('does not tell a paragraph that is in no candidate’s language', () => {
    expect(glance(`The harbour stays quiet in the evening.\n\n${'zgrqx vlkptw qqxzj '.repeat(9)}`)).toBeUndefined();
  });

  it('tells what a closer look does, where it tells anything', () => {
    let told = 0;
    for (let seed = 1; seed <= 600; seed++) {
      const text =
        seed % 3 === 0
          ? textOf(seed, SCRIPTS, 1 + (seed % 5))
          : seed % 3 === 1
            ? randomText(seed)
            : textOf(seed, PIECES, 1 + (seed % 12));
      const lang = glance(text);
      if (lang === undefined) continue;
      told++;
      const spans = segment(text, { candidates: CANDIDATES, opaque: [] });
      expect(new Set(spans.map((span) => span.lang)), text).toEqual(new Set([lang]));
    }
    expect(told).toBeGreaterThan(100);
  });

  it('tells the same, or nothing, whatever it expects', () => {
    const scorer = candidatesOf(CANDIDATES).scorerOf(Script.Latin)!;
    const told = [0, 1, 2].map((likely) => {
      scorer.likely = likely;
      return glance('The harbour stays quiet in the evening.');
    });
    expect(told).toEqual([undefined, 'en', undefined]);
  });
});
