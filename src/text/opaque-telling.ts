import { ASCII_WORD, isVisibleAscii } from './opaque-characters.ts';

/** How a code unit tells that its chunk is worth a closer look: not at all, on its own, or beside its neighbours. */
const SILENT = 0;
const ALONE = 1;
const WITH_NEIGHBOURS = 2;
const TELLING = new Uint8Array(0x10000);
for (const character of '0123456789_/\\@#$%{}<`=~+') TELLING[character.charCodeAt(0)] = ALONE;
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ.:)-') TELLING[character.charCodeAt(0)] = WITH_NEIGHBOURS;

const OPENING_BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const COLON = 0x3a;

/**
 * Place of the first character from `from` on that makes its chunk worth a closer look, as letters and the punctuation of
 * sentences do not; `length` where none does. Behind the text stand zeros.
 */
export function tellingCharacter(units: Readonly<Uint16Array>, from: number, length: number): number {
  for (let at = from; at < length; at++) {
    const telling = TELLING[units[at]!]!;
    if (telling === SILENT) continue;
    if (telling === ALONE || (at > from && tellsBetween(units[at - 1]!, units[at]!, units[at + 1]!))) return at;
  }
  return length;
}

/** camelCase, a.b, a:b, (), --; a character that stands first has nothing before it. */
function tellsBetween(before: number, code: number, after: number): boolean {
  switch (code) {
    case FULL_STOP:
      return ASCII_WORD[before] === 1 && ASCII_WORD[after] === 1;
    case COLON:
      return ASCII_WORD[before] === 1 && isVisibleAscii(after);
    case CLOSING_BRACKET:
      return before === OPENING_BRACKET;
    case HYPHEN:
      return before === HYPHEN;
    default:
      return before >= 0x61 && before <= 0x7a;
  }
}
