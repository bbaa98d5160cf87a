/** A row of `language/lid.jsonl`. */
export interface LidRow {
  readonly text: string;
  readonly lang: string;
  readonly bucket: string;
}

/** A row of `language/special.jsonl`. */
export interface SpecialRow {
  readonly text: string;
  readonly lang: string;
  readonly task: string;
}

/** A row of `language/mixed.jsonl`. */
export interface MixedRow {
  readonly id: string;
  readonly type: 'para-switch' | 'sent-switch' | 'inject' | 'legit' | 'mono';
  readonly main: string;
  readonly langs: readonly string[];
  readonly text: string;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly lang: string;
    readonly role: string;
  }[];
}

/** The 19 languages of the data; Chinese stands for both its variants. */
export const CANDIDATES: readonly string[] = [
  'en',
  'zh',
  'ko',
  'ja',
  'vi',
  'th',
  'ru',
  'es',
  'fr',
  'de',
  'pt',
  'id',
  'ar',
  'hi',
  'tr',
  'it',
  'pl',
  'uk',
  'nl',
];

export const ALL_LANGUAGES: readonly string[] = [...CANDIDATES, 'sv', 'cs', 'fa', 'he', 'el'];

/** A language beside the one that a bilingual site is likeliest to hold with it. */
export function pairFor(lang: string): readonly string[] {
  if (lang === 'en') return ['en', 'es'];
  return lang === 'uk' ? ['uk', 'ru'] : [lang, 'en'];
}

/** Two listed languages of which at least one is written like the unlisted one. */
export function unlistedPair(lang: string): readonly string[] {
  const alike: Readonly<Record<string, string>> = { bg: 'ru', mk: 'ru', fa: 'ar', mr: 'hi' };
  return ['en', alike[lang] ?? 'es'];
}

/** `zh` of `zh-Hans`. */
export function primary(tag: string): string {
  return tag.replace(/-.*/, '');
}

/** A generator of numbers from 0 to 1 that gives the same ones for a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
