import { isEscapable } from '../decode.ts';

/** How a character bears on the marks beside it; the edge of the text counts as white space. */
export const Beside = { Letter: 0, Space: 1, Punctuation: 2 } as const;

const PUNCTUATION = /[\p{P}\p{S}]/u;
const SPACE = /\s/;

/** The character before `at`, by code point: astral punctuation and symbols count (PARSERS.md). */
export function before(text: string, at: number): number {
  if (at <= 0) return Beside.Space;
  const low = text.charCodeAt(at - 1);
  if (low >= 0xdc00 && low <= 0xdfff && at > 1) return kindOf(text.codePointAt(at - 2)!);
  return kindOf(low);
}

/** The character at `at`, by code point. */
export function after(text: string, at: number): number {
  return at >= text.length ? Beside.Space : kindOf(text.codePointAt(at)!);
}

/** A lone surrogate counts as a letter. */
export function kindOf(codePoint: number): number {
  if (codePoint < 0x80) return kindOfAscii(codePoint);
  // Han and kana, most of what is not ASCII.
  if (codePoint >= 0x3400 && codePoint < 0xa000)
    return codePoint >= 0x4dc0 && codePoint < 0x4e00 ? Beside.Punctuation : Beside.Letter;
  return classify(String.fromCodePoint(codePoint));
}

function classify(character: string): number {
  if (SPACE.test(character)) return Beside.Space;
  return PUNCTUATION.test(character) ? Beside.Punctuation : Beside.Letter;
}

function kindOfAscii(code: number): number {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return Beside.Space;
  return isEscapable(code) ? Beside.Punctuation : Beside.Letter;
}

/** Whether a run of marks between these two characters belongs to the inner one: it opens before it, or closes behind it. */
export function clings(inner: number, outer: number): boolean {
  return inner !== Beside.Space && (inner !== Beside.Punctuation || outer !== Beside.Letter);
}
