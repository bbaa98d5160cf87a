import { codePointAt } from './code-units.ts';
import { isLetter, Script, scriptOf, unitsOf } from './script.ts';
import { isUsualMark } from './usual-marks.ts';

/**
 * What a text may hold, a bit each. Most rules look for something that few texts hold, and tell by the bits that a text,
 * or a whole article, cannot hold it. Where nothing else is said, a class is one of code units.
 */
export const Sign = {
  /** Anything but white space. */
  Visible: 1 << 0,
  /** Of the basic plane. */
  Letter: 1 << 1,
  BeyondAscii: 1 << 2,
  /** The first half of a pair. */
  Surrogate: 1 << 3,
  LineFeed: 1 << 4,
  /** Of ASCII. */
  Digit: 1 << 5,
  /** Full-width, circled and bracketed digits. */
  OtherDigit: 1 << 6,
  /** `@`, also full-width. */
  At: 1 << 7,
  Colon: 1 << 8,
  Dot: 1 << 9,
  /** Marks that end a sentence, but for the dot. */
  SentenceEnd: 1 << 10,
  /** What stands between the entries of a list of keywords: commas, bars, slashes, `_`, `-`, and the letter I for a bar. */
  ListMark: 1 << 11,
  Less: 1 << 12,
  Greater: 1 << 13,
  Ampersand: 1 << 14,
  Backslash: 1 << 15,
  /** `{` */
  Brace: 1 << 16,
  /** `[` */
  Bracket: 1 << 17,
  /** `*`, also full-width. */
  Asterisk: 1 << 18,
  Han: 1 << 19,
  Kana: 1 << 20,
  Hangul: 1 << 21,
  /** Greek, Cyrillic, Armenian and Cherokee letters, and Latin ones in another form than the plain one. */
  OtherAlphabet: 1 << 22,
  /** Characters that are not seen and direct nothing: soft hyphens, zero-width characters, fillers, tags. */
  Invisible: 1 << 23,
  /** Embeddings, overrides and isolates of the direction of writing. */
  DirectionControl: 1 << 24,
  /** Letters that a lead byte of UTF-8 is shown as in another encoding, and what replaces lost bytes. */
  MayBeGarbled: 1 << 25,
  /** Letters of another script than Latin, or halves of what may be one. */
  BeyondLatin: 1 << 26,
  /** `(`, also full-width. */
  Parenthesis: 1 << 29,
} as const;

/** The three blanks that stand between words, as `widthOf` counts them. */
const BLANK_BIT = 27;
const BLANK = 1 << BLANK_BIT;
const KNOWN = 1 << 28;
const WIDTH_SHIFT = 30;

/** Signs of the code units that have been met, and their width units in the two highest bits; 0 of the others. */
const SIGNS = new Int32Array(0x10000);

/** What one look at every code unit of a text tells. */
export interface Look {
  /** Signs of all code units. */
  signs: number;
  /** In width units, as `widthOf` counts them. */
  width: number;
}

/** Looks at what stands in `[start, end)` of the code units, and writes it `into` that. */
export function lookAt(units: Readonly<Uint16Array>, start: number, end: number, into: Look): void {
  let signs = 0;
  let width = 0;
  // Both are 1 or 0: words are short, and a branch at each blank would often be guessed wrong (a quarter of the time).
  let isInText = 0;
  let isBehindBlank = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    const found = SIGNS[unit]! || signsOfUnit(unit);
    signs |= found;
    let wide = found >>> WIDTH_SHIFT;
    if ((found & Sign.Surrogate) !== 0) {
      const codePoint = codePointAt(units, at, end);
      if (codePoint > 0xffff) at++;
      wide = unitsOf(scriptOf(codePoint));
    }
    const isWide = (wide | (wide >> 1)) & 1;
    width += wide + (isBehindBlank & isWide);
    isInText |= isWide;
    isBehindBlank = (isBehindBlank & ~isWide) | ((found >> BLANK_BIT) & isInText);
  }
  into.signs = signs;
  into.width = width;
}

/** Where the first code unit of `[start, end)` that is no white space stands; `end` where there is none. */
export function firstVisible(units: Readonly<Uint16Array>, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if (((SIGNS[unit]! || signsOfUnit(unit)) & Sign.Visible) !== 0) return at;
  }
  return end;
}

type Class = readonly [sign: number, units: string];

/** The code units of a class, each for itself. */
const MARKS: readonly Class[] = [
  [Sign.LineFeed, '\n'],
  [Sign.At, '@＠'],
  [Sign.Colon, ':'],
  [Sign.Dot, '.'],
  [Sign.SentenceEnd, '。！？．!?'],
  [Sign.ListMark, ',、，|｜／/_I-'],
  [Sign.Less, '<'],
  [Sign.Greater, '>'],
  [Sign.Ampersand, '&'],
  [Sign.Backslash, '\\'],
  [Sign.Brace, '{'],
  [Sign.Bracket, '['],
  [Sign.Asterisk, '*＊'],
  [Sign.Parenthesis, '(（'],
  [BLANK, ' \n\u00a0'],
];

/** The first and the last code unit of each range of a class. */
const RANGES: readonly Class[] = [
  [Sign.BeyondAscii, '\x80\uffff'],
  [Sign.Surrogate, '\ud800\udbff'],
  [Sign.Digit, '09'],
  [Sign.OtherDigit, '０９①⑳❶❾➀➓⑴⑽'],
  [Sign.Han, '\u3400\u9fff'],
  [Sign.Kana, '\u3041\u3096\u30a1\u30fa'],
  [Sign.Hangul, '\uac00\ud7a3'],
  // Mathematical letters beyond the basic plane begin with the last.
  [
    Sign.OtherAlphabet,
    '\u0370\u058f\u13a0\u13ff\u1c80\u1c8f\u1d26\u1d2b\u1f00\u1fff\u2102\u2102\u210a\u2115\u2119\u211d\u2124\u2124\u2126\u2126\u2128\u2128\u212c\u2138\u213c\u213f\u2145\u2149\ua640\ua69f\uab70\uabbf\uff21\uff3a\uff41\uff5a\ud835\ud835',
  ],
  // Tag characters begin with the last.
  [
    Sign.Invisible,
    '\u00ad\u00ad\u034f\u034f\u061c\u061c\u115f\u1160\u17b4\u17b5\u180e\u180e\u200b\u200f\u2060\u2064\u206a\u206f\u3164\u3164\ufeff\ufeff\uffa0\uffa0\udb40\udb40',
  ],
  [Sign.DirectionControl, '\u202a\u202e\u2066\u2069'],
  [Sign.MayBeGarbled, '\u00c2\u00f4\u0400\u04ff\u0e00\u0e7f\u4e00\ud7ff\ue000\uffff'],
];

/** Ranges as above: letters for which Unicode's tables need not be asked. */
const USUAL_LETTERS = 'AZazÀÖØöøɏАяぁゖァヺ㐀䶿一龥가힣ＡＺａｚ';

/** A Han letter, of which texts hold thousands, is in no other class than these. */
const HAN_SIGNS =
  KNOWN |
  Sign.Visible |
  Sign.Letter |
  Sign.BeyondAscii |
  Sign.Han |
  Sign.MayBeGarbled |
  Sign.BeyondLatin |
  (2 << WIDTH_SHIFT);

function signsOfUnit(unit: number): number {
  let signs = KNOWN;
  if (unit >= 0x4e00 && unit < 0x9fa6) {
    signs = HAN_SIGNS;
  } else {
    const character = String.fromCharCode(unit);
    const script = scriptOf(unit);
    for (const [sign, marks] of MARKS) if (marks.includes(character)) signs |= sign;
    for (const [sign, ranges] of RANGES) if (isIn(ranges, unit)) signs |= sign;
    if (character.trim() !== '') signs |= Sign.Visible;
    if (isIn(USUAL_LETTERS, unit) || isUnusualLetter(unit, character)) signs |= Sign.Letter;
    if ((signs & Sign.Surrogate) !== 0 || (isLetter(unit) && script !== Script.Latin)) signs |= Sign.BeyondLatin;
    // The second half of a pair tells what it is, and how wide.
    if ((signs & Sign.Surrogate) === 0) {
      if (script === Script.Han) signs |= Sign.Han;
      signs |= unitsOf(script) << WIDTH_SHIFT;
    }
  }
  SIGNS[unit] = signs;
  return signs;
}

function isIn(ranges: string, unit: number): boolean {
  for (let at = 0; at < ranges.length; at += 2) {
    if (unit >= ranges.charCodeAt(at) && unit <= ranges.charCodeAt(at + 1)) return true;
  }
  return false;
}

function isUnusualLetter(unit: number, character: string): boolean {
  return unit >= 0x80 && !isUsualMark(unit) && /\p{L}/u.test(character);
}
