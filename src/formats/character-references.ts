import { once } from '../text/once-per.ts';
import { isAlphanumeric, unitAt } from './ascii.ts';
import { LEGACY_REFERENCES, NAMED_REFERENCES } from './named-references.ts';

/** What nearly every document gets by with; the long list is unpacked for the first other name. */
const COMMON: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['copy', '©'],
  ['reg', '®'],
  ['middot', '·'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['bull', '•'],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['times', '×'],
  ['emsp', '\u2003'],
  ['ensp', '\u2002'],
]);

const LONGEST_NAME = 31;
/** The longest name that needs no semicolon; the shortest has two letters. */
const LONGEST_LEGACY_NAME = 6;

const BEYOND_UNICODE = 0x110000;
const REPLACEMENT = '\ufffd';
/** What the references to C1 controls, U+0080 to U+009F, stand for: the code points of windows-1252. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const AMPERSAND_LENGTH = 1;
const SEMICOLON = 0x3b;
const EQUALS_SIGN = 0x3d;
const NUMBER_SIGN = 0x23;

/** Reads character references as the HTML standard does, with or without a semicolon. */
export class ReferenceReader {
  /** What the reference that was read last stands for. */
  value = '';

  /** Behind the reference whose ampersand stands at `at`; `-1` where there is none. */
  read(text: string, at: number, inAttribute: boolean): number {
    return unitAt(text, at + 1) === NUMBER_SIGN ? this.#numeric(text, at + 2) : this.#named(text, at, inAttribute);
  }

  #numeric(text: string, from: number): number {
    const hexadecimal = (unitAt(text, from) | 0x20) === 0x78;
    const base = hexadecimal ? 16 : 10;
    const start = hexadecimal ? from + 1 : from;
    let at = start;
    let codePoint = 0;
    for (let digit = digitAt(text, at); digit < base; digit = digitAt(text, ++at)) {
      codePoint = Math.min(codePoint * base + digit, BEYOND_UNICODE);
    }
    if (at === start) return -1;
    this.value = characterOf(codePoint);
    return unitAt(text, at) === SEMICOLON ? at + 1 : at;
  }

  #named(text: string, at: number, inAttribute: boolean): number {
    const start = at + AMPERSAND_LENGTH;
    let end = start;
    while (end - start <= LONGEST_NAME && isAlphanumeric(unitAt(text, end))) end++;
    if (end === start) return -1;
    const name = text.slice(start, end);
    if (unitAt(text, end) === SEMICOLON) {
      const value = namedReference(name);
      if (value !== undefined) {
        this.value = value;
        return end + 1;
      }
    }
    const length = legacyLength(name);
    // In an attribute, `&copy=` and `&copyright` are parts of an address.
    if (length === 0 || (inAttribute && (length < name.length || unitAt(text, end) === EQUALS_SIGN))) return -1;
    this.value = namedReference(name.slice(0, length))!;
    return start + length;
  }
}

/** The value of an attribute with its references resolved. */
export function withReferences(value: string): string {
  let at = value.indexOf('&');
  if (at < 0) return value;
  const references = new ReferenceReader();
  let resolved = '';
  let from = 0;
  while (at >= 0) {
    const after = references.read(value, at, true);
    if (after >= 0) {
      resolved += value.slice(from, at) + references.value;
      from = after;
    }
    at = value.indexOf('&', after < 0 ? at + 1 : after);
  }
  return resolved + value.slice(from);
}

/** What `&name;` stands for; undefined where nobody knows it. */
export function namedReference(name: string): string | undefined {
  return COMMON.get(name) ?? allNamed().get(name);
}

/** The character that a reference to a code point, of any size, stands for. */
export function characterOf(codePoint: number): string {
  if (codePoint >= 0x80 && codePoint <= 0x9f) return C1[codePoint - 0x80]!;
  const none = codePoint === 0 || codePoint >= BEYOND_UNICODE || (codePoint >= 0xd800 && codePoint <= 0xdfff);
  return none ? REPLACEMENT : String.fromCodePoint(codePoint);
}

/** Length of the longest beginning of `name` that needs no semicolon, or 0. */
function legacyLength(name: string): number {
  for (let length = Math.min(name.length, LONGEST_LEGACY_NAME); length >= 2; length--) {
    if (allLegacy().has(name.slice(0, length))) return length;
  }
  return 0;
}

const allNamed = once(
  () =>
    new Map(
      NAMED_REFERENCES.trim()
        .split(/\s/)
        .map((entry): [string, string] => {
          const [name = '', codePoints = ''] = entry.split(':');
          return [name, String.fromCodePoint(...codePoints.split('+').map((digits) => Number.parseInt(digits, 16)))];
        }),
    ),
);

const allLegacy = once(() => new Set(LEGACY_REFERENCES.trim().split(/\s/)));

/** More than any digit for what is none. */
function digitAt(text: string, at: number): number {
  const code = unitAt(text, at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : Number.POSITIVE_INFINITY;
}
