import { codePointAt, codeUnitsOf, KEPT_LENGTH } from './code-units.ts';
import { withoutMarkup } from './markup.ts';
import { once } from './once-per.ts';
import { Script, scriptOf } from './script.ts';
import { isUsualMark } from './usual-marks.ts';

/**
 * What two texts have in common that say the same: NFKC, case folded, without white space, markup (also escaped),
 * invisible characters, punctuation and symbols. Left are letters, marks and numbers, and the signs that change what
 * these say: currency, per cent and degree signs, `+` and `#` at a letter or digit (C++, #1), a minus before a number,
 * and what stands between two digits (1.5 is not 15). A text of punctuation alone keeps it: `»` is neither `…` nor the
 * empty text.
 */
export function comparable(text: string): string {
  const into = unitsFor(text.length);
  const size = writeSimple(codeUnitsOf(text), 0, text.length, into, 0);
  return size > 0 ? textFrom(into, size) : comparableOfAny(text);
}

/** Whether two texts may be equal in comparable form: of most that are not, the letters that they begin with differ. */
export function mayBeEqual(a: string, b: string): boolean {
  for (let at = 0; at < a.length && at < b.length; at++) {
    const one = a.charCodeAt(at);
    const other = b.charCodeAt(at);
    const letter = plainLetter(one);
    if (letter === plainLetter(other) && (letter !== 0 || (one === SPACE && other === SPACE))) continue;
    return letter === 0 || plainLetter(other) === 0;
  }
  return true;
}

/**
 * Equal for texts that are equal in comparable form and begin with three letters that stand for themselves, blanks between
 * them aside; 0 for texts that do not.
 */
export function beginningOf(text: string): number {
  let beginning = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) continue;
    if (letters === BEGINNING) return mayCompose(unit) ? 0 : beginning;
    const letter = plainLetter(unit);
    if (letter === 0) return 0;
    beginning = beginning * 31 + letter;
    letters++;
  }
  return letters === BEGINNING ? beginning : 0;
}

/** Letters in a beginning. */
const BEGINNING = 3;

/** The letter, in lower case, that every comparable form has of a unit, but for a mark behind it; 0 of other units. */
function plainLetter(unit: number): number {
  if (isPlainHan(unit)) return unit;
  const lower = unit | 0x20;
  return unit < 0x80 && lower >= 0x61 && lower <= 0x7a ? lower : 0;
}

/** Whether a unit may be a mark that makes one character of itself and a letter of ASCII before it, or be markup before one. */
function mayCompose(unit: number): boolean {
  return (unit >= 0x300 && unit < 0x370) || unit === LESS_THAN || unit === AMPERSAND;
}

const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;

const SPACE = 0x20;

/**
 * Writes the comparable form of a text without markup and of characters that stand for themselves, each of which has but
 * one form; `into` has room for as many units as are read. Gives where what was written ends: `at` itself where the
 * text is another, or where nothing would be left of it; `comparable` tells these.
 */
export function writeSimple(
  units: Readonly<Uint16Array>,
  start: number,
  end: number,
  into: Uint16Array,
  at: number,
): number {
  return writeSignificant(units, start, end, into, at, false);
}

function comparableOfAny(text: string): string {
  const folded = foldCase(withoutMarkup(text).normalize('NFKC'));
  const into = unitsFor(folded.length);
  const size = writeSignificant(codeUnitsOf(folded), 0, folded.length, into, 0, true);
  if (size > 0) return textFrom(into, size);
  return folded === '' ? '' : folded.replace(/[\s\p{C}\p{Default_Ignorable_Code_Point}]+/gu, '');
}

/** Full case folding where it differs from lower case: ß is ss, a final sigma a sigma. */
function foldCase(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').replaceAll('ς', 'σ');
}

/** Where forms of usual length are written. */
const scratch = new Uint16Array(KEPT_LENGTH);
const scratchBytes = Buffer.from(scratch.buffer);

function unitsFor(length: number): Uint16Array {
  return length <= KEPT_LENGTH ? scratch : new Uint16Array(length);
}

function textFrom(units: Uint16Array, size: number): string {
  const bytes = units === scratch ? scratchBytes : Buffer.from(units.buffer);
  return bytes.toString('utf16le', 0, 2 * size);
}

/** What becomes of a character; `AtWord` is kept beside a letter or digit only. */
const Kind = { Drop: 1, Blank: 2, Keep: 3, Digit: 4, AtWord: 5, Dash: 6, Other: 7 } as const;
type Kind = (typeof Kind)[keyof typeof Kind];

/** The kind of a code unit stands above the unit that it is folded to. */
const KIND_SHIFT = 16;
const UNIT = 0xffff;
/** Kinds and folded units of the code units that have been met; 0 of the others. */
const FOLDS = new Int32Array(0x10000);
/** What the code units that have been met and are always kept are folded to; 0 of all others. */
const KEPT = new Uint16Array(0x10000);

/** `Other` are half a character, what may compose with its neighbours, what has a form of several units, and what may be markup. */
function foldOf(unit: number): number {
  const fold = isPlainHan(unit) ? (Kind.Keep << KIND_SHIFT) | unit : foldOfAny(unit);
  FOLDS[unit] = fold;
  if (fold >> KIND_SHIFT === Kind.Keep) KEPT[unit] = fold & UNIT;
  return fold;
}

/** The Han letters of Unicode 1.1, of which texts hold thousands, stand for themselves. */
function isPlainHan(unit: number): boolean {
  return unit >= 0x4e00 && unit < 0x9fa6;
}

function foldOfAny(unit: number): number {
  const folded = foldCase(String.fromCharCode(unit).normalize('NFKC'));
  const to = folded.charCodeAt(0);
  const isOther = folded.length !== 1 || isOtherUnit(unit) || isOtherUnit(to);
  return isOther ? (Kind.Other << KIND_SHIFT) | unit : (kindOf(to) << KIND_SHIFT) | to;
}

/** Marks, the letters of Hangul syllables, halves of what is beyond the basic plane, and what markup begins with. */
function isOtherUnit(unit: number): boolean {
  if (unit < 0x80) return unit === LESS_THAN || unit === AMPERSAND;
  const isMark = scriptOf(unit) === Script.Mark && /\p{M}/u.test(String.fromCharCode(unit));
  return isMark || (unit >= 0x1100 && unit <= 0x11ff) || (unit >= 0xd800 && unit <= 0xdfff);
}

const numberOrSignPattern = once(() => /^[\p{N}\p{Sc}°‰]$/u);
const digitPattern = once(() => /^\p{Nd}$/u);
const blankPattern = once(() => /^[\s\p{C}\p{Default_Ignorable_Code_Point}]$/u);
const dashPattern = once(() => /^[\p{Pd}\u2212]$/u);

function kindOf(codePoint: number): Kind {
  return codePoint < 0x80 ? asciiKind(String.fromCharCode(codePoint)) : otherKind(codePoint);
}

function asciiKind(character: string): Kind {
  if (character <= ' ' || character === '\x7f') return Kind.Blank;
  if (character >= '0' && character <= '9') return Kind.Digit;
  if (character.toLowerCase() !== character.toUpperCase() || '$%'.includes(character)) return Kind.Keep;
  if ('+#'.includes(character)) return Kind.AtWord;
  return '-~'.includes(character) ? Kind.Dash : Kind.Drop;
}

function otherKind(codePoint: number): Kind {
  const script = scriptOf(codePoint);
  if (script > Script.Other && script !== Script.Hangul) return Kind.Keep;
  if (isUsualMark(codePoint)) return codePoint >= HYPHEN && codePoint <= LONGEST_DASH ? Kind.Dash : Kind.Drop;
  const character = String.fromCodePoint(codePoint);
  if (blankPattern().test(character)) return Kind.Blank;
  if (script !== Script.None) return Kind.Keep;
  if (digitPattern().test(character)) return Kind.Digit;
  if (numberOrSignPattern().test(character)) return Kind.Keep;
  return dashPattern().test(character) ? Kind.Dash : Kind.Drop;
}

/** `‐`, and `―` with all dashes between. */
const HYPHEN = 0x2010;
const LONGEST_DASH = 0x2015;

/**
 * Writes what is kept of the code units, folded. Gives where it ends; `at` where one is `Other`, unless the text `isFolded`:
 * in NFKC and in lower case.
 */
function writeSignificant(
  units: Readonly<Uint16Array>,
  start: number,
  end: number,
  into: Uint16Array,
  at: number,
  isFolded: boolean,
): number {
  let to = at;
  let isAfterWord = false;
  let isAfterDigit = false;
  /** First thing dropped since a digit, or a minus, and its second half; 0 for none. */
  let separator = 0;
  let secondHalf = 0;
  for (let from = start; from < end; from++) {
    // Words are copied in a loop of their own: nothing else is asked of most code units.
    const word = to;
    for (let kept = KEPT[units[from]!]!; kept !== 0; kept = KEPT[units[from]!]!) {
      into[to++] = kept;
      if (++from === end) return to;
    }
    if (to > word) {
      separator = 0;
      isAfterDigit = false;
      isAfterWord = true;
    }
    const fold = FOLDS[units[from]!]! || foldOf(units[from]!);
    let kind = fold >> KIND_SHIFT;
    if (kind === Kind.Blank) {
      isAfterWord = false;
      continue;
    }
    let isPair = false;
    if (kind === Kind.Other) {
      if (!isFolded) return at;
      const codePoint = codePointAt(units, from, end);
      isPair = codePoint > 0xffff;
      kind = kindOf(codePoint);
    }
    if (kind === Kind.AtWord) kind = isAfterWord || isWord(kindAt(units, from + 1, end)) ? Kind.Keep : Kind.Drop;
    if (kind === Kind.Keep || kind === Kind.Digit) {
      if (kind === Kind.Digit && separator !== 0) {
        into[to++] = separator;
        if (secondHalf !== 0) into[to++] = secondHalf;
      }
      into[to++] = fold & UNIT;
      if (isPair) into[to++] = units[++from]!;
      separator = 0;
      isAfterDigit = kind === Kind.Digit;
      isAfterWord = true;
      continue;
    }
    if (kind === Kind.Dash && !isAfterWord && kindAt(units, from + 1, end) === Kind.Digit) {
      separator = MINUS;
      secondHalf = 0;
    } else if (kind !== Kind.Blank && isAfterDigit && separator === 0) {
      separator = separatorOf(fold & UNIT, kind);
      secondHalf = isPair ? units[from + 1]! : 0;
    }
    if (isPair) from++;
    isAfterWord = false;
  }
  return to;
}

function kindAt(units: Readonly<Uint16Array>, at: number, end: number): number {
  if (at >= end) return Kind.Blank;
  const kind = (FOLDS[units[at]!]! || foldOf(units[at]!)) >> KIND_SHIFT;
  return kind === Kind.Other ? kindOf(codePointAt(units, at, end)) : kind;
}

function isWord(kind: number): boolean {
  return kind === Kind.Keep || kind === Kind.Digit;
}

const MINUS = 0x2d;

/** What is written in different ways between digits, in one. */
function separatorOf(unit: number, kind: number): number {
  if (kind === Kind.Dash) return MINUS;
  if (unit === IDEOGRAPHIC_COMMA) return COMMA;
  return unit === IDEOGRAPHIC_FULL_STOP ? FULL_STOP : unit;
}

const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const IDEOGRAPHIC_COMMA = 0x3001;
const IDEOGRAPHIC_FULL_STOP = 0x3002;
