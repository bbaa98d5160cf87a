import { DOUBLE_BYTE, type DoubleBytePage, doubleBytePage } from './code-pages.ts';
import type { Repair } from './repair.ts';
import { codePointAt, isTrail, sizeOf, type Writing, writingOf } from './utf-8.ts';

/** Characters that Chinese and Japanese text does not make by chance: of two bytes each, and of three. */
const LEAST_OF_TWO = 3;
const LEAST_OF_THREE = 2;
/** So many more beside other letters of the same run. */
const MORE_IN_PART = 1;
const OF_TWO: ReadonlySet<Writing> = new Set(['latin', 'greek', 'cyrillic']);
/** Languages written in the letters that a garbled text shows. */
const EAST_ASIAN = new Set(['zh', 'ja', 'ko', 'yue']);
/** Code points. */
const LONGEST_RUN = 1000;
const LOWER_LATIN = /[a-z]/;
const REPLACEMENT = '\ufffd';

interface Passage extends Repair {
  readonly writing: Writing;
  readonly isSure: boolean;
  /** All of a run beyond ASCII. */
  readonly isWhole: boolean;
}

/** Once one passage of a block is sure, whole runs that make the same writing are believed. */
export function doubleByteRepairs(
  text: string,
  encodings: ReadonlySet<string>,
  expected: readonly string[],
): readonly Repair[] {
  return DOUBLE_BYTE.filter((label) => encodings.has(label)).flatMap((label) => {
    const passages = passagesIn(text, doubleBytePage(label), expected);
    const sure = new Set(passages.filter(({ isSure }) => isSure).map(({ writing }) => writing));
    return passages.filter(({ isSure, writing }) => isSure || sure.has(writing));
  });
}

interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly expected: readonly string[];
}

/** The passages that are sure, and those that are whole runs beyond ASCII. */
function passagesIn(text: string, page: DoubleBytePage, expected: readonly string[]): readonly Passage[] {
  const found: Passage[] = [];
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) < 0x80) {
      at++;
      continue;
    }
    const run = { text, start: at, end: endOfRun(text, at), expected };
    while (at < run.end) {
      const stretch = encodedFrom(text, at, run.end, page);
      addPassages(found, stretch, run);
      at += Math.max(1, stretch.characters);
    }
  }
  return found;
}

function endOfRun(text: string, start: number): number {
  let end = start;
  for (let i = 0; i < LONGEST_RUN && text.charCodeAt(end) >= 0x80; i++) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return end;
}

interface Stretch {
  readonly characters: number;
  readonly bytes: Uint8Array;
  /** The offset in the text of the character that each byte belongs to. */
  readonly offsets: Int32Array;
}

/** Scratch of `encodedFrom`: the next stretch takes the place of the last. */
const scratch = { bytes: new Uint8Array(2 * LONGEST_RUN), offsets: new Int32Array(2 * LONGEST_RUN) };

/** The bytes of as much of the run as the encoding has. */
function encodedFrom(text: string, start: number, end: number, page: DoubleBytePage): Stretch {
  const { bytes, offsets } = scratch;
  let size = 0;
  let at = start;
  for (; at < end; at++) {
    const code = page[text.charCodeAt(at)]!;
    if (code === 0) break;
    if (code > 0xff) {
      offsets[size] = at;
      bytes[size++] = code >> 8;
    }
    offsets[size] = at;
    bytes[size++] = code;
  }
  return { characters: at - start, bytes: bytes.subarray(0, size), offsets: offsets.subarray(0, size) };
}

function addPassages(found: Passage[], stretch: Stretch, run: Run): void {
  const { bytes, offsets } = stretch;
  for (let at = 0; at < bytes.length; ) {
    const passage = passageAt(at, stretch, run);
    if (passage?.isSure || passage?.isWhole) found.push(passage);
    const next = passage?.end ?? offsets[at]! + 1;
    while (at < bytes.length && offsets[at]! < next) at++;
  }
}

function passageAt(from: number, { bytes, offsets }: Stretch, run: Run): Passage | undefined {
  const characters: number[] = [];
  let writing: Writing = 'mark';
  let to = from;
  for (;;) {
    const codePoint = codePointAt(bytes, to);
    const kind = writingOf(codePoint);
    if (kind === undefined) break;
    if (kind !== 'mark' && writing !== 'mark' && kind !== writing) break;
    if (kind !== 'mark') writing = kind;
    characters.push(codePoint);
    to += sizeOf(bytes[to]);
  }
  if (characters.length === 0) return undefined;
  const { end, rest } = endOf(to, bytes, offsets);
  const start = offsets[from]!;
  const isWhole = start === run.start && end === run.end;
  const least = (OF_TWO.has(writing) ? LEAST_OF_TWO : LEAST_OF_THREE) + (isWhole ? 0 : MORE_IN_PART);
  const isInWord = writing === 'latin' && isWhole && isInLatinWord(run, start, end);
  const isSure = isInWord || characters.length >= least || isTypographic(characters[0]!);
  return { start, end, text: String.fromCodePoint(...characters) + rest, writing, isSure, isWhole };
}

/** A shown character may hold the last byte and an ASCII letter behind it, or the beginning of a character that was cut. */
function endOf(to: number, bytes: Uint8Array, offsets: Int32Array) {
  const left = bytes.length - to;
  const isCut = (left === 1 || (left === 2 && isTrail(bytes[to + 1]))) && sizeOf(bytes[to]) > left;
  if (isCut) return { end: offsets.at(-1)! + 1, rest: REPLACEMENT };
  const isSplit = left > 0 && offsets[to] === offsets[to - 1];
  const ascii = bytes[to]! < 0x80 ? String.fromCharCode(bytes[to]!) : REPLACEMENT;
  return { end: offsets[to - 1]! + 1, rest: isSplit ? ascii : '' };
}

function isTypographic(codePoint: number): boolean {
  return (
    (codePoint >= 0x2010 && codePoint <= 0x2044) || (codePoint >= 0x20a0 && codePoint <= 0x20bf) || codePoint === 0x2122
  );
}

/** A Chinese or Japanese letter glued to a Latin word is no part of it where nobody writes these languages. */
function isInLatinWord({ text, expected }: Run, start: number, end: number): boolean {
  const [before, after] = [LOWER_LATIN.test(text.charAt(start - 1)), LOWER_LATIN.test(text.charAt(end))];
  if (before && after) return true;
  return (before || after) && expected.length > 0 && !expected.some((lang) => EAST_ASIAN.has(lang));
}
