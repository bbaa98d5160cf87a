/** Letters of one kind of writing stand together; marks stand with any. */
export type Writing = 'latin' | 'greek' | 'cyrillic' | 'thai' | 'east-asian' | 'hangul' | 'mark';

const WRITINGS: readonly (readonly [first: number, last: number, writing: Writing])[] = [
  [0xa0, 0xbf, 'mark'],
  [0xc0, 0x24f, 'latin'],
  [0x386, 0x3ce, 'greek'],
  [0x401, 0x45f, 'cyrillic'],
  [0x490, 0x491, 'cyrillic'],
  [0xe01, 0xe4e, 'thai'],
  [0x1e00, 0x1eff, 'latin'],
  [0x2010, 0x2044, 'mark'],
  [0x20a0, 0x20bf, 'mark'],
  [0x2103, 0x2122, 'mark'],
  [0x3000, 0x3020, 'mark'],
  [0x3041, 0x30fe, 'east-asian'],
  [0x4e00, 0x9fff, 'east-asian'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xff01, 0xff65, 'mark'],
  [0x1f300, 0x1faff, 'mark'],
];

/** What text is commonly written with; undefined for the rest of Unicode, which a wrong guess mostly makes. */
export function writingOf(codePoint: number): Writing | undefined {
  for (const [first, last, writing] of WRITINGS) {
    if (codePoint < first) return undefined;
    if (codePoint <= last) return writing;
  }
  return undefined;
}

/** The least code point that takes so many bytes; a lesser one in as many is none. */
const LEAST_OF_SIZE = [0, 0, 0x80, 0x800, 0x10000] as const;

/** The code point beyond ASCII that begins at the byte; -1 where the bytes make none. */
export function codePointAt(bytes: ArrayLike<number>, at: number): number {
  const size = sizeOf(bytes[at]);
  if (size < 2 || at + size > bytes.length) return -1;
  let codePoint = bytes[at]! & (0x7f >> size);
  for (let i = at + 1; i < at + size; i++) {
    if (!isTrail(bytes[i])) return -1;
    codePoint = (codePoint << 6) | (bytes[i]! & 0x3f);
  }
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return codePoint < LEAST_OF_SIZE[size]! || isSurrogate || codePoint > 0x10ffff ? -1 : codePoint;
}

/** How many bytes the lead byte announces; 0 for a byte that leads nothing. */
export function sizeOf(lead: number | undefined): number {
  if (lead === undefined || lead < 0xc2 || lead > 0xf4) return lead !== undefined && lead < 0x80 ? 1 : 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

export function isTrail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}

/** The one kind of writing of all the characters; undefined where there are several or one is of none. */
export function commonWriting(codePoints: readonly number[]): Writing | undefined {
  let common: Writing = 'mark';
  for (const codePoint of codePoints) {
    const writing = writingOf(codePoint);
    if (writing === undefined || (common !== 'mark' && writing !== 'mark' && writing !== common)) return undefined;
    if (writing !== 'mark') common = writing;
  }
  return common;
}
