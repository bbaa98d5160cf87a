import { characterOf, namedReference } from '../character-references.ts';

const NUMBER_SIGN = 0x23;

/** One character reference, as CommonMark counts digits and letters. */
const REFERENCE = /&(?:#[xX][\dA-Fa-f]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});/y;
const ESCAPE_OR_REFERENCE = /\\([!-/:-@[-`{-~])|&(?:#[xX][\dA-Fa-f]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});/g;

/** Behind the character reference that begins at `at`, `-1` where there is none or nobody knows it. */
export function referenceEnd(text: string, at: number): number {
  REFERENCE.lastIndex = at;
  if (!REFERENCE.test(text)) return -1;
  const end = REFERENCE.lastIndex;
  return text.charCodeAt(at + 1) === NUMBER_SIGN || namedReference(text.slice(at + 1, end - 1)) !== undefined
    ? end
    : -1;
}

/** What a character reference stands for; itself where nobody knows it. */
export function decodeReference(reference: string): string {
  if (reference.charCodeAt(1) !== NUMBER_SIGN) return namedReference(reference.slice(1, -1)) ?? reference;
  const hexadecimal = (reference.charCodeAt(2) | 0x20) === 0x78;
  return characterOf(Number.parseInt(reference.slice(hexadecimal ? 3 : 2), hexadecimal ? 16 : 10));
}

/** Resolves the escapes and character references of a destination, a title or a label. */
export function unescapeText(text: string): string {
  if (!text.includes('\\') && !text.includes('&')) return text;
  return text.replace(ESCAPE_OR_REFERENCE, (match, escaped: string | undefined) => escaped ?? decodeReference(match));
}

/** ASCII punctuation: what a backslash escapes. */
export function isEscapable(code: number): boolean {
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  );
}
