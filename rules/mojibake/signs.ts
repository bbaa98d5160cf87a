import { codesOf, DOUBLE_BYTE, forEachShown, SINGLE_BYTE, type Span } from './code-pages.ts';
import { SIGN_LISTS } from './sign-lists.ts';

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
/** For each encoding of one byte: the character begins what takes three bytes or four, so that two go on with it. */
const BEGINS_LONG = 29;

const A = 0x61;
const Z = 0x7a;
/** What is garbled in an encoding of two bytes shows a unit from here on. */
const EAST_ASIAN = 0x4e00;

const TRAIL_BYTES: Span = [0x80, 0xbf];

let table: Int32Array | undefined;
let hasDoubleByte = false;
/** Worked out, not listed: `ENDS` is longer than all lists, and one East Asian page in twenty asks for it. */
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
      const longer = (first >> BEGINS_LONG) & (second >> GOES_ON) & (signs >> GOES_ON);
      seen |= ((pair & ~(second >> BEGINS_LONG)) | longer) & ONE_BYTE;
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

function singleByteSigns(): Int32Array {
  const signs = new Int32Array(0x10000);
  SINGLE_BYTE.forEach((label, i) => {
    const lists = SIGN_LISTS[label];
    addListed(signs, BEGINS + i, lists.begins);
    addListed(signs, BEGINS_LONG + i, lists.beginsLong);
    addListed(signs, GOES_ON + i, lists.goesOn);
  });
  for (const character of '\ufffd锟烫屯') signs[character.charCodeAt(0)]! |= LOST;
  signs['Â'.charCodeAt(0)]! |= CIRCUMFLEX;
  return signs;
}

function addDoubleByteSigns(signs: Int32Array): void {
  DOUBLE_BYTE.forEach((label, i) => {
    const all = SINGLE_BYTE.length + i;
    const lists = SIGN_LISTS[label];
    addListed(signs, BEGINS + all, lists.begins);
    addListed(signs, GOES_ON + all, lists.goesOn);
    addListed(signs, MARK + i, lists.mark);
    addListed(signs, LATIN + i, lists.latin);
    addListed(signs, LETTER_OF_TWO + i, lists.letterOfTwo);
    addListed(signs, SIGN_OF_TWO + i, lists.signOfTwo);
  });
}

const FIRST_STEP = 0x28;
const NO_DIFFERENCE = 0x30;

/** Gives a sign's bit to the units of its list, which `SIGN_LISTS` describes. */
export function addListed(signs: Int32Array, bit: number, list: string): void {
  let unit = 0;
  for (let i = 0; i < list.length; i++) {
    const code = list.charCodeAt(i);
    if (code < NO_DIFFERENCE) {
      unit += 64 << (code - FIRST_STEP);
    } else {
      unit += code - NO_DIFFERENCE;
      signs[unit]! |= 1 << bit;
    }
  }
}

function addEnds(signs: Int32Array): void {
  DOUBLE_BYTE.forEach((label, i) => {
    const add = (leads: Span, trails: Span) =>
      forEachShown(label, codesOf(leads, trails), (shown) => {
        signs[shown]! |= 1 << (ENDS + i);
      });
    add(TRAIL_BYTES, TRAIL_BYTES);
    if (label !== 'shift_jis') return;
    // Half-width kana, of a byte each; and where the first ended in one, the second begins anew.
    add([0, 0], [0xa1, 0xbf]);
    add([0xe3, 0xef], TRAIL_BYTES);
  });
}
