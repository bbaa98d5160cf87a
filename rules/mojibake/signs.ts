import { codesOf, forEachShown, singleBytePage } from './code-pages.ts';

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
/** For each encoding of two bytes: what may follow these two where another character of three bytes stands. */
const ENDS = 12;
/** For each encoding of two bytes: a typographic mark, a Latin letter, a Greek or Cyrillic letter, a sign of Latin-1. */
const MARK = 15;
const LATIN = 18;
const LETTER_OF_TWO = 21;
const SIGN_OF_TWO = 24;
const LOST = 1 << 27;
const CIRCUMFLEX = 1 << 28;

const A = 0x61;
const Z = 0x7a;
/** What is garbled in an encoding of two bytes shows a unit from here on. */
const EAST_ASIAN = 0x4e00;

type Span = readonly [first: number, last: number];
const TRAIL_BYTES: Span = [0x80, 0xbf];

let table: Uint32Array | undefined;
let hasDoubleByte = false;
/** `ENDS` is the longest list, and few texts ask for it. */
let hasEnds = false;

/** One look at each character of a text that stands in `[start, end)` of the code units; undefined where nothing may be garbled. */
export function signsOf(units: Readonly<Uint16Array>, start: number, end: number): Signs | undefined {
  table ??= singleByteSigns();
  if (!hasDoubleByte && showsEastAsian(units, start, end)) {
    addDoubleByteSigns(table);
    hasDoubleByte = true;
  }
  let first = 0;
  let second = 0;
  let seen = 0;
  let mask = 0;
  let pairs = 0;
  let isAfterLatin = false;
  for (let at = start; at < end; at++) {
    const code = units[at]!;
    if (code < 0x80) {
      const isLatin = code >= A && code <= Z;
      if (isLatin) mask |= (second >> LATIN) & 7;
      isAfterLatin = isLatin;
      first = 0;
      second = 0;
      continue;
    }
    const signs = table[code]!;
    if (signs !== 0) {
      seen |= signs & (LOST | CIRCUMFLEX);
      const pair = (second >> BEGINS) & (signs >> GOES_ON);
      seen |= pair & ONE_BYTE;
      pairs |= pair & TWO_BYTES;
      mask |= (signs >> MARK) & 7;
      if (isAfterLatin) mask |= (signs >> LATIN) & 7;
      if (second !== 0 && first !== 0)
        mask |= (twoOfThree(first, second, signs) | threeOfTwo(first, second, signs)) & 7;
    }
    isAfterLatin = false;
    first = second;
    second = signs;
  }
  if (pairs !== 0 && !hasEnds) {
    addEnds(table);
    hasEnds = true;
    return signsOf(units, start, end);
  }
  const found = (seen & ONE_BYTE) | (mask << SINGLE_BYTE.length);
  const lost = (seen & LOST) !== 0;
  const circumflex = (seen & CIRCUMFLEX) !== 0;
  if (found === 0 && !lost && !circumflex) return undefined;
  return { encodings: new Set(LABELS.filter((_, i) => found & (1 << i))), lost, circumflex };
}

function showsEastAsian(units: Readonly<Uint16Array>, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (units[at]! >= EAST_ASIAN) return true;
  return false;
}

/** Bits of the encodings of one byte, and of two. */
const ONE_BYTE = (1 << SINGLE_BYTE.length) - 1;
const TWO_BYTES = 63 & ~ONE_BYTE;

/** Two characters of three bytes in three that are shown. */
function twoOfThree(first: number, second: number, third: number): number {
  const begins = (first >> BEGINS) & (second >> GOES_ON);
  return (begins >> SINGLE_BYTE.length) & (third >> ENDS);
}

/** Three characters of two bytes, of which two are letters that stand together. */
function threeOfTwo(first: number, second: number, third: number): number {
  const areLetters = (second & (first | third)) >> LETTER_OF_TWO;
  const mayBe = (signs: number) => (signs >> LETTER_OF_TWO) | (signs >> SIGN_OF_TWO);
  return areLetters & mayBe(first) & mayBe(third);
}

function singleByteSigns(): Uint32Array {
  const signs = new Uint32Array(0x10000);
  SINGLE_BYTE.forEach((label, i) => {
    for (const [shown, byte] of singleBytePage(label)) {
      const isLead = byte >= 0xc2 && byte <= 0xf4;
      if (isLead || byte <= 0xbf) signs[shown.charCodeAt(0)]! |= 1 << ((isLead ? BEGINS : GOES_ON) + i);
    }
  });
  for (const character of '\ufffd锟烫屯') signs[character.charCodeAt(0)]! |= LOST;
  signs['Â'.charCodeAt(0)]! |= CIRCUMFLEX;
  return signs;
}

function addDoubleByteSigns(signs: Uint32Array): void {
  DOUBLE_BYTE.forEach((label, i) => {
    const all = SINGLE_BYTE.length + i;
    const add = adder(signs, label);
    add(BEGINS + all, [0xe3, 0xef], TRAIL_BYTES);
    add(BEGINS + all, [0xe0, 0xe0], [0xb8, 0xb9]);
    add(GOES_ON + all, TRAIL_BYTES, [0xe0, 0xef]);
    add(MARK + i, [0xe2, 0xe2], [0x80, 0x84]);
    add(LATIN + i, [0xc2, 0xc5], TRAIL_BYTES);
    add(LETTER_OF_TWO + i, [0xce, 0xd1], TRAIL_BYTES);
    add(SIGN_OF_TWO + i, [0xc2, 0xc2], TRAIL_BYTES);
  });
  addHalfWidthKana(signs);
}

function addEnds(signs: Uint32Array): void {
  DOUBLE_BYTE.forEach((label, i) => {
    const add = adder(signs, label);
    add(ENDS + i, TRAIL_BYTES, TRAIL_BYTES);
    // Where the first ended in a half-width kana, the second begins anew.
    if (label === 'shift_jis') add(ENDS + i, [0xe3, 0xef], TRAIL_BYTES);
  });
}

function adder(signs: Uint32Array, label: string) {
  return (bit: number, leads: Span, trails: Span) =>
    forEachShown(label, codesOf(leads, trails), (shown) => {
      signs[shown]! |= 1 << bit;
    });
}

/** In Shift_JIS the bytes A1 to DF are half-width kana, one each. */
function addHalfWidthKana(signs: Uint32Array): void {
  const shiftJis = DOUBLE_BYTE.indexOf('shift_jis');
  const all = SINGLE_BYTE.length + shiftJis;
  const add = (bits: number, first: string, last: string) => {
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) signs[code]! |= bits;
  };
  add((1 << (GOES_ON + all)) | (1 << (ENDS + shiftJis)), '｡', 'ｿ');
  add((1 << (BEGINS + all)) | (1 << (LATIN + shiftJis)), 'ﾂ', 'ﾅ');
  add(1 << (BEGINS + all), 'ﾎ', 'ﾑ');
}
