import { charactersOf, codePage } from './code-pages.ts';

export const SINGLE_BYTE = ['windows-1252', 'windows-1251', 'windows-874'] as const;
export const DOUBLE_BYTE = ['gbk', 'big5', 'shift_jis'] as const;

/** What a text shows that may be garbled: the encodings it may have been read in, and what is left of lost bytes. */
export interface Signs {
  readonly encodings: ReadonlySet<string>;
  readonly lost: boolean;
  /** A letter Â. */
  readonly circumflex: boolean;
}

const LABELS = [...SINGLE_BYTE, ...DOUBLE_BYTE];
/** For each encoding one bit: the character begins what UTF-8 looks like, the next goes on with it. */
const BEGINS = 0;
const GOES_ON = 6;
/** For each encoding of two bytes: a typographic mark, a Latin letter, a Greek or Cyrillic letter. */
const MARK = 12;
const LATIN = 15;
const OF_TWO_BYTES = 18;
const LOST = 1 << 21;
const CIRCUMFLEX = 1 << 22;

const A = 0x61;
const Z = 0x7a;

let table: Uint32Array | undefined;

/** One look at each character; undefined where nothing may be garbled. */
export function signsOf(text: string): Signs | undefined {
  table ??= signTable();
  let before = 0;
  let seen = 0;
  let mask = 0;
  let isAfterLatin = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      const isLatin = code >= A && code <= Z;
      if (isLatin) mask |= (before >> LATIN) & 7;
      isAfterLatin = isLatin;
      before = 0;
      continue;
    }
    const signs = table[code]!;
    if (signs !== 0) {
      seen |= signs & (LOST | CIRCUMFLEX);
      // The three encodings of two bytes have the bits above those of one byte.
      mask |= ((signs >> MARK) & 7) | (((signs & before) >> OF_TWO_BYTES) & 7);
      if (isAfterLatin) mask |= (signs >> LATIN) & 7;
      seen |= (before >> BEGINS) & (signs >> GOES_ON) & 63;
    }
    isAfterLatin = false;
    before = signs;
  }
  const found = (seen & 63) | (mask << SINGLE_BYTE.length);
  const lost = (seen & LOST) !== 0;
  const circumflex = (seen & CIRCUMFLEX) !== 0;
  if (found === 0 && !lost && !circumflex) return undefined;
  return { encodings: new Set(LABELS.filter((_, i) => found & (1 << i))), lost, circumflex };
}

function signTable(): Uint32Array {
  const signs = new Uint32Array(0x10000);
  const add = (characters: Iterable<string>, bit: number) => {
    for (const character of characters) signs[character.charCodeAt(0)]! |= 1 << bit;
  };
  SINGLE_BYTE.forEach((label, i) => {
    const page = [...codePage(label)];
    const shownFor = (first: number, last: number) =>
      page.filter(([, [byte = 0]]) => byte >= first && byte <= last).map(([character]) => character);
    add(shownFor(0xc2, 0xf4), BEGINS + i);
    add(shownFor(0x80, 0xbf), GOES_ON + i);
  });
  DOUBLE_BYTE.forEach((label, i) => {
    const all = SINGLE_BYTE.length + i;
    add(shownFor(label, [0xe3, 0xef], [0x80, 0xbf]), BEGINS + all);
    add(shownFor(label, [0xe0, 0xe0], [0xb8, 0xb9]), BEGINS + all);
    add(shownFor(label, [0x80, 0xbf], [0xe0, 0xef]), GOES_ON + all);
    add(shownFor(label, [0xe2, 0xe2], [0x80, 0x84]), MARK + i);
    add(shownFor(label, [0xc2, 0xc5], [0x80, 0xbf]), LATIN + i);
    add(shownFor(label, [0xce, 0xd1], [0x80, 0xbf]), OF_TWO_BYTES + i);
  });
  const kana = (first: string, last: string) =>
    Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, i) =>
      String.fromCharCode(first.charCodeAt(0) + i),
    );
  // In Shift_JIS the bytes A1 to DF are half-width kana, one each.
  const shiftJis = DOUBLE_BYTE.indexOf('shift_jis');
  add(kana('｡', 'ｿ'), GOES_ON + SINGLE_BYTE.length + shiftJis);
  add(kana('ﾂ', 'ﾅ'), BEGINS + SINGLE_BYTE.length + shiftJis);
  add(kana('ﾎ', 'ﾑ'), BEGINS + SINGLE_BYTE.length + shiftJis);
  add(kana('ﾂ', 'ﾅ'), LATIN + shiftJis);
  for (const character of '\ufffd锟烫屯') signs[character.charCodeAt(0)]! |= LOST;
  signs['Â'.charCodeAt(0)]! |= CIRCUMFLEX;
  return signs;
}

function shownFor(label: string, leads: readonly [number, number], trails: readonly [number, number]): string {
  const codes: number[][] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = trails[0]; trail <= trails[1]; trail++) codes.push([lead, trail]);
  return charactersOf(codes, label).join('');
}
