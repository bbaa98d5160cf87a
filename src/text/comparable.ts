import { codeUnitsOf } from './code-units.ts';
import { withoutMarkup } from './markup.ts';
import { once } from './once-per.ts';
import { Script, scriptOf } from './script.ts';

/**
 * What two texts have in common that say the same: NFKC, case folded, without white space, markup (also escaped),
 * invisible characters, punctuation and symbols. Left are letters, marks and numbers, and the signs that change what
 * these say: currency, per cent and degree signs, `+` and `#` at a letter or digit (C++, #1), a minus before a number,
 * and what stands between two digits (1.5 is not 15). A text of punctuation alone keeps it: `»` is neither `…` nor the
 * empty text.
 */
export function comparable(text: string): string {
  if (PLAIN.test(text)) return text.replaceAll(' ', '');
  const folded = fold(withoutMarkup(text));
  return significant(folded) || folded.replace(/[\s\p{C}\p{Default_Ignorable_Code_Point}]+/gu, '');
}

/** Words in lower case that have but one form, and blanks. */
const PLAIN = /^[a-zà-öø-ÿа-яё\u4e00-\u9fffぁ-ゖァ-ヺ가-힣 ]{1,400}$/;

/** Full case folding where it differs from lower case: ß is ss, a final sigma a sigma. */
function foldCase(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').replaceAll('ς', 'σ');
}

/** What folding does to a code unit. */
const Change = { None: 1, Case: 2, Form: 4 } as const;
/** Changes of the code units that have been met; 0 of the others. */
const CHANGES = new Uint8Array(0x10000);

/** In NFKC and lower case. Most texts are in that form: to see it takes less time than to bring them there. */
function fold(text: string): string {
  const units = codeUnitsOf(text);
  const { length } = text;
  let at = 0;
  while (at < length && units[at]! < 0x80) at++;
  if (at === length) return text.toLowerCase();
  let changes = at === 0 ? 0 : Change.Case;
  for (; at < length; at++) changes |= CHANGES[units[at]!] || changeOf(units[at]!);
  if (changes & Change.Form) return foldCase(text.normalize('NFKC'));
  return changes & Change.Case ? foldCase(text) : text;
}

function changeOf(unit: number): number {
  const character = String.fromCharCode(unit);
  let change: number = Change.None;
  if (mayComposePattern().test(character) || character.normalize('NFKC') !== character) change = Change.Form;
  else if (foldCase(character) !== character) change = Change.Case;
  CHANGES[unit] = change;
  return change;
}

/** Marks, the letters of Hangul syllables, and halves of what is beyond the basic plane. */
const mayComposePattern = once(() => /[\p{M}\u1100-\u11ff\ud800-\udfff]/u);

/** What becomes of a character; `AtWord` is kept beside a letter or digit only. */
const Kind = { Drop: 1, Blank: 2, Keep: 3, Digit: 4, AtWord: 5, Dash: 6 } as const;
type Kind = (typeof Kind)[keyof typeof Kind];

const numberOrSignPattern = once(() => /^[\p{N}\p{Sc}°‰]$/u);
const digitPattern = once(() => /^\p{Nd}$/u);
const blankPattern = once(() => /^[\s\p{C}\p{Default_Ignorable_Code_Point}]$/u);
const dashPattern = once(() => /^[\p{Pd}\u2212]$/u);

/** Kinds of the characters of the basic plane that have been met; 0 of the others. */
const KINDS = new Uint8Array(0x10000);

function kindOf(codePoint: number): Kind {
  const known = KINDS[codePoint];
  if (known !== undefined && known !== 0) return known as Kind;
  const kind = codePoint < 0x80 ? asciiKind(String.fromCharCode(codePoint)) : otherKind(codePoint);
  if (known === 0) KINDS[codePoint] = kind;
  return kind;
}

function asciiKind(character: string): Kind {
  if (/[a-z$%]/i.test(character)) return Kind.Keep;
  if (/\d/.test(character)) return Kind.Digit;
  if (/[+#]/.test(character)) return Kind.AtWord;
  if (/[-~]/.test(character)) return Kind.Dash;
  return blankPattern().test(character) ? Kind.Blank : Kind.Drop;
}

function otherKind(codePoint: number): Kind {
  const script = scriptOf(codePoint);
  if (script > Script.Other && script !== Script.Hangul) return Kind.Keep;
  const character = String.fromCodePoint(codePoint);
  if (blankPattern().test(character)) return Kind.Blank;
  if (script !== Script.None) return Kind.Keep;
  if (digitPattern().test(character)) return Kind.Digit;
  if (numberOrSignPattern().test(character)) return Kind.Keep;
  return dashPattern().test(character) ? Kind.Dash : Kind.Drop;
}

/** The kept characters of a text, which is in NFKC and lower case. */
function significant(text: string): string {
  let kept = '';
  /** Kind of the character before, dropped ones included. */
  let before: Kind = Kind.Blank;
  /** First thing dropped since a digit. */
  let separator = '';
  let afterDigit = false;
  /** Start of the run of kept characters that is not yet in `kept`; -1 outside one. */
  let run = -1;
  const units = codeUnitsOf(text);
  const { length } = text;
  for (let at = 0; at < length; ) {
    const unit = units[at]!;
    const codePoint = unit >= 0xd800 && unit <= 0xdbff ? text.codePointAt(at)! : unit;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    let kind = kindOf(codePoint);
    if (kind === Kind.AtWord) kind = isWord(before) || isWord(kindAt(text, next)) ? Kind.Keep : Kind.Drop;
    if (kind === Kind.Keep || kind === Kind.Digit) {
      if (run < 0) run = at;
      if (kind === Kind.Digit && separator !== '') kept += separator;
      separator = '';
      afterDigit = kind === Kind.Digit;
    } else {
      if (run >= 0) kept += text.slice(run, at);
      run = -1;
      if (kind === Kind.Dash && kindAt(text, next) === Kind.Digit && !isWord(before)) separator = '-';
      else if (kind !== Kind.Blank && afterDigit && separator === '') separator = separatorOf(text, at, next, kind);
    }
    before = kind;
    at = next;
  }
  return run < 0 ? kept : kept + text.slice(run);
}

function kindAt(text: string, at: number): Kind {
  return at < text.length ? kindOf(text.codePointAt(at)!) : Kind.Blank;
}

function isWord(kind: Kind): boolean {
  return kind === Kind.Keep || kind === Kind.Digit;
}

/** What is written in different ways between digits, in one. */
function separatorOf(text: string, start: number, end: number, kind: Kind): string {
  if (kind === Kind.Dash) return '-';
  const character = text.slice(start, end);
  if (character === '、') return ',';
  return character === '。' ? '.' : character;
}
