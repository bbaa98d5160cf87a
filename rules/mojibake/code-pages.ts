import { decodeAs } from '../../src/rule/index.ts';

/** The encodings that UTF-8 is commonly read in by mistake: of one byte, and of two. */
export const SINGLE_BYTE = ['windows-1252', 'windows-1251', 'windows-874'] as const;
export const DOUBLE_BYTE = ['gbk', 'big5', 'shift_jis'] as const;

/** The byte that each character stands for in an encoding of one byte. */
export type SingleBytePage = ReadonlyMap<string, number>;
/**
 * The code that each code unit stands for in an encoding of two bytes: lead and trail, or a single byte beyond ASCII, such
 * as the half-width kana of Shift_JIS; 0 for none.
 */
export type DoubleBytePage = Uint16Array;

/** Bytes; both ends belong to it. */
export type Span = readonly [first: number, last: number];

const HIGH = 0x80;
/** Latin-1 has controls before it. */
const FIRST_GRAPHIC = 0xa0;
const LEADS: Span = [HIGH, 0xfe];
const TRAILS: Span = [0x40, 0xfe];
const LINE_FEED = 0x0a;
const REPLACEMENT = 0xfffd;

const singleBytePages = new Map<string, SingleBytePage>();
const doubleBytePages = new Map<string, DoubleBytePage>();

/** Built when a text first asks for it. Some decoders leave the C1 controls where WHATWG has other characters; both are read. */
export function singleBytePage(label: string): SingleBytePage {
  let page = singleBytePages.get(label);
  if (page === undefined) {
    page = readSingleBytes(label);
    singleBytePages.set(label, page);
  }
  return page;
}

function readSingleBytes(label: string): SingleBytePage {
  const page = new Map<string, number>();
  const bytes = Uint8Array.from({ length: 0x100 - HIGH }, (_, i) => HIGH + i);
  const all = decodeAs(bytes, label)?.source;
  if (all === undefined) forEachShown(label, bytes, (shown, byte) => page.set(String.fromCharCode(shown), byte));
  else for (const [i, byte] of bytes.entries()) page.set(all.charAt(i), byte);
  for (let byte = HIGH; byte < FIRST_GRAPHIC; byte++) page.set(String.fromCharCode(byte), byte);
  return page;
}

/** Built when a text first asks for it. */
export function doubleBytePage(label: string): DoubleBytePage {
  let page = doubleBytePages.get(label);
  if (page === undefined) {
    page = new Uint16Array(0x10000);
    readDoubleBytes(label, page);
    doubleBytePages.set(label, page);
  }
  return page;
}

function readDoubleBytes(label: string, page: DoubleBytePage): void {
  const add = (shown: number, code: number) => {
    if (page[shown] === 0) page[shown] = code;
  };
  for (let lead = LEADS[0]; lead <= LEADS[1]; lead++)
    forEachShown(label, [lead, ...codesOf([lead, lead], TRAILS)], add);
}

/** Every lead with every trail; the lead 0 makes codes of one byte. */
export function codesOf(leads: Span, trails: Span): number[] {
  const codes: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = trails[0]; trail <= trails[1]; trail++) codes.push((lead << 8) | trail);
  return codes;
}

/** Visits the codes that stand for one code unit beyond ASCII, with it; a code is a byte, or a lead and a trail. */
export function forEachShown(
  label: string,
  codes: ArrayLike<number>,
  visit: (shown: number, code: number) => void,
): void {
  const bytes = new Uint8Array(codes.length * 3);
  let size = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code > 0xff) bytes[size++] = code >> 8;
    bytes[size++] = code;
    bytes[size++] = LINE_FEED;
  }
  const text = decoderOf(label).decode(bytes.subarray(0, size));
  let at = 0;
  for (let i = 0; i < codes.length; i++) {
    const shown = text.charCodeAt(at);
    const isOne = text.charCodeAt(at + 1) === LINE_FEED;
    if (isOne && shown >= HIGH && shown !== REPLACEMENT) visit(shown, codes[i]!);
    at = isOne ? at + 2 : text.indexOf('\n', at) + 1;
  }
}

const decoders = new Map<string, TextDecoder>();

function decoderOf(label: string): TextDecoder {
  let decoder = decoders.get(label);
  if (decoder === undefined) {
    decoder = new TextDecoder(label);
    decoders.set(label, decoder);
  }
  return decoder;
}
