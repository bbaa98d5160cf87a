import { beforeAll, describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/language/candidates.ts';
import {
  ANY,
  areScriptsTold,
  isPlainBeside,
  languageAtGlance,
  languageOfScripts,
  lettersWidth,
  NONE,
  plainByWidth,
  plainIn,
  widestScripts,
} from '../../src/language/glance.ts';
import { loadLanguages, segment } from '../../src/language/index.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { Script } from '../../src/text/script.ts';
import { widthIn } from '../../src/text/width.ts';
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

/** A few words of one script or of several; the same for a seed. */
function anyText(seed: number): string {
  if (seed % 4 === 0) return randomText(seed);
  if (seed % 4 === 1) return textOf(seed, SCRIPTS, 1 + (seed % 5));
  return textOf(seed, seed % 4 === 2 ? PIECES : [...PIECES, ...SCRIPTS], 1 + (seed % 12));
}

beforeAll(() => loadLanguages(CANDIDATES));

describe('a glance', () => {
  it.each([
    ['The harbour stays quiet in the evening, and nobody waits for ships.', 'en'],
    ['Mehr über das Projekt: The Quiet Harbour of Busan', 'de'],
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
      const text = anyText(seed);
      const lang = glance(text);
      if (lang === undefined) continue;
      told++;
      const spans = segment(text, { candidates: CANDIDATES, opaque: [] });
      expect(new Set(spans.map((span) => span.lang)), text).toEqual(new Set([lang]));
    }
    expect(told).toBeGreaterThan(100);
  });

  it('tells the same whatever it expects', () => {
    const scorer = candidatesOf(CANDIDATES).scorerOf(Script.Latin)!;
    const told = [0, 1, 2].map((likely) => {
      scorer.likely = likely;
      return glance('The harbour stays quiet in the evening.');
    });
    expect(told).toEqual(['en', 'en', 'en']);
  });
});

describe('scripts and counts', () => {
  const plain = (text: string) => {
    const candidates = candidatesOf(CANDIDATES);
    const place = plainIn(tokenize(text, []), candidates);
    return place === ANY ? 'any' : candidates.langs[place];
  };

  it.each([
    ['Docker Hub', 'any'],
    ['夜景', 'any'],
    ['夜景很美 Docker Hub 夜景', 'zh'],
    ['항구는 조용하다 Docker', 'ko'],
    ['港は静かだ Docker', 'ja'],
    ['港は静かだ。港口的夜景十分美丽', undefined],
    ['夜景很美 항구는 조용하다', undefined],
    ['夜景很美 the harbour stays quiet', undefined],
    ['Zgrqx Vlkptw Qqxzjkl Bvcxmnh', undefined],
    ['שלום', undefined],
  ])('of “%s” are plain in a main language: %s', (text, lang) => {
    expect(plain(text)).toBe(lang);
  });

  it('are plain where no span is undetermined or running text in another language', () => {
    let told = 0;
    for (let seed = 1; seed <= 600; seed++) {
      const text = anyText(seed);
      const lang = plain(text);
      if (lang === undefined) continue;
      told++;
      for (const main of lang === 'any' ? CANDIDATES : [lang]) {
        const spans = segment(text, { candidates: CANDIDATES, main, opaque: [] });
        expect(
          spans.filter((span) => span.lang === 'und' || span.kind === 'prose'),
          text,
        ).toEqual([]);
      }
    }
    expect(told).toBeGreaterThan(50);
  });
});

describe('a main language', () => {
  const isPlain = (text: string, main: string) => {
    const candidates = candidatesOf(CANDIDATES);
    return isPlainBeside(text, tokenize(text, []), candidates, candidates.placeOf(main));
  };

  it.each([
    ['夜景很美 Docker Hub Compose Desktop Extensions 夜景', 'zh', true],
    ['夜景很美 (the harbour stays quiet) 夜景', 'zh', true],
    ['The Quiet Harbour of Busan', 'zh', true],
    ['夜景很美 the harbour stays quiet', 'zh', false],
    ['夜景很美 the harbour stays quiet', 'en', false],
    ['夜景很美 Zgrqxvlk Vlkptwqq Qqxzjkl Bvcxmnhz', 'zh', false],
    ['The harbour stays quiet in the evening.', 'de', false],
    ['港は静かだ。港口的夜景十分美丽', 'en', false],
  ])('“%s” is plain with %s: %s', (text, main, plain) => {
    expect(isPlain(text, main)).toBe(plain);
  });

  it('is one with which nothing is undetermined, or running text in another', () => {
    let told = 0;
    for (let seed = 1; seed <= 600; seed++) {
      const text = anyText(seed);
      for (const main of CANDIDATES) {
        if (!isPlain(text, main)) continue;
        told++;
        const spans = segment(text, { candidates: CANDIDATES, main, opaque: [] });
        expect(
          spans.filter(({ lang, kind }) => lang === 'und' || kind === 'prose'),
          `${main}: ${text}`,
        ).toEqual([]);
      }
    }
    expect(told).toBeGreaterThan(500);
  });
});

describe('scripts and widths', () => {
  const letters = ['景', '景', '항', 'ท', 'か', 'é', 'ㄅ', '、', '𠀀'];

  it('tell what the letters do, where they tell anything', () => {
    const candidates = candidatesOf([...CANDIDATES, 'th']);
    let told = 0;
    for (let seed = 1; seed <= 900; seed++) {
      const kinds = seed % 3 === 0 ? letters : [letters[seed % letters.length]!, ' ', '。'];
      const text = textOf(seed, kinds, 1 + (seed % 9)).replaceAll(seed % 2 === 0 ? ' ' : /(?<=。) /g, '');
      const tokens = tokenize(text, []);
      const lang = tokens.scripts === 0 ? -1 : languageOfScripts(tokens.scripts, candidates);
      if (lang < 0) continue;
      expect(languageAtGlance(text, tokens, candidates), text).toBe(lang);
      expect(tokens.width, text).toBe(widthIn(text, 0, text.length));
      const plain = plainByWidth(lang, tokens.scripts, tokens.width, text.length);
      if (plain === NONE) continue;
      expect(plain, text).toBe(plainIn(tokens, candidates));
      told++;
    }
    expect(told).toBeGreaterThan(200);
  });
});

describe('the widest scripts', () => {
  const widest = (text: string) => {
    const scripts = widestScripts(tokenize(text, []));
    return Object.entries(Script)
      .filter(([, script]) => (scripts & (1 << script)) !== 0)
      .map(([name]) => name);
  };

  it.each([
    ['', []],
    ['The harbour', ['Latin']],
    ['夜景很美 harbour', ['Han']],
    ['夜景 The harbour', ['Latin']],
    ['港は静かだ harbour', ['Han', 'Kana']],
    ['港は静かだ', ['Han', 'Kana']],
    ['порт Kim', ['Cyrillic']],
  ])('of “%s” are %j', (text, scripts) => {
    expect(widest(text)).toEqual(scripts);
  });

  it('are told at a glance as a closer look tells them', () => {
    const candidates = candidatesOf(CANDIDATES);
    let told = 0;
    for (let seed = 1; seed <= 600; seed++) {
      const text = anyText(seed);
      const tokens = tokenize(text, []);
      const scripts = widestScripts(tokens);
      const lang = candidates.langs[languageAtGlance(text, tokens, candidates, scripts)];
      if (lang === undefined) continue;
      told++;
      const width = lettersWidth(tokens, scripts);
      const total = tokens.width;
      const isAllTold = areScriptsTold(text, tokens, candidates);
      const held = new Map<string, number>();
      for (const { start, end, lang } of segment(text, { candidates: CANDIDATES, opaque: [] })) {
        held.set(lang, (held.get(lang) ?? 0) + widthIn(text, start, end));
      }
      expect(held.get(lang), text).toBeGreaterThanOrEqual(width);
      expect(
        [...held.values()].reduce((sum, one) => sum + one, 0),
        text,
      ).toBeLessThanOrEqual(total);
      if (isAllTold) expect([...held.keys()], text).not.toContain('und');
    }
    expect(told).toBeGreaterThan(300);
  });
});
