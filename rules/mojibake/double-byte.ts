import { type CodePage, codePage } from './code-pages.ts';
import type { Repair } from './repair.ts';
import { DOUBLE_BYTE } from './signs.ts';
import { characterAt, isTrail, sizeOf, type Writing, writingOf } from './utf-8.ts';

/** Characters that Chinese and Japanese text does not make by chance: of two bytes each, and of three. */
const LEAST_OF_TWO = 3;
const LEAST_OF_THREE = 2;
/** So many more beside other letters of the same run. */
const MORE_IN_PART = 1;
const OF_TWO: ReadonlySet<Writing> = new Set(['latin', 'greek', 'cyrillic']);
/** Languages written in the letters that a garbled text shows. */
const EAST_ASIAN = new Set(['zh', 'ja', 'ko', 'yue']);
const RUN = /[^\0-\x7f]{1,1000}/gu;
const LOWER_LATIN = /[a-z]/;
const TYPOGRAPHIC = /^[\u2010-\u2044\u20a0-\u20bf\u2122]$/;
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
    const passages = passagesIn(text, codePage(label), expected);
    const sure = new Set(passages.filter(({ isSure }) => isSure).map(({ writing }) => writing));
    return passages.filter(({ isSure, isWhole, writing }) => isSure || (isWhole && sure.has(writing)));
  });
}

function passagesIn(text: string, page: CodePage, expected: readonly string[]): readonly Passage[] {
  const found: Passage[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const span = { text, start: index, end: index + run.length, expected };
    for (let at = index; at < span.end; ) {
      const stretch = encodedFrom(text, at, span.end, page);
      found.push(...passagesOf(stretch, span));
      at += Math.max(1, stretch.characters);
    }
  }
  return found;
}

interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly expected: readonly string[];
}

interface Stretch {
  readonly characters: number;
  readonly bytes: readonly number[];
  /** The offset in the text of the character that each byte belongs to. */
  readonly offsets: readonly number[];
}

/** The bytes of as much of the run as the encoding has. */
function encodedFrom(text: string, start: number, end: number, page: CodePage): Stretch {
  const bytes: number[] = [];
  const offsets: number[] = [];
  let at = start;
  for (; at < end; at++) {
    const code = page.get(text.charAt(at));
    if (code === undefined) break;
    for (const byte of code) {
      bytes.push(byte);
      offsets.push(at);
    }
  }
  return { characters: at - start, bytes, offsets };
}

function passagesOf(stretch: Stretch, run: Run): readonly Passage[] {
  const { bytes, offsets } = stretch;
  const found: Passage[] = [];
  for (let at = 0; at < bytes.length; ) {
    const passage = passageAt(at, stretch, run);
    if (passage !== undefined) found.push(passage);
    const next = passage?.end ?? offsets[at]! + 1;
    while (at < bytes.length && offsets[at]! < next) at++;
  }
  return found;
}

function passageAt(from: number, { bytes, offsets }: Stretch, run: Run): Passage | undefined {
  const characters: string[] = [];
  let writing: Writing = 'mark';
  let to = from;
  for (;;) {
    const character = characterAt(bytes, to);
    const kind = character === undefined ? undefined : writingOf(character.text);
    if (character === undefined || kind === undefined) break;
    if (kind !== 'mark' && writing !== 'mark' && kind !== writing) break;
    if (kind !== 'mark') writing = kind;
    characters.push(character.text);
    to += character.size;
  }
  if (characters.length === 0) return undefined;
  const { end, rest } = endOf(to, bytes, offsets);
  const start = offsets[from]!;
  const isWhole = start === run.start && end === run.end;
  const least = (OF_TWO.has(writing) ? LEAST_OF_TWO : LEAST_OF_THREE) + (isWhole ? 0 : MORE_IN_PART);
  const isInWord = writing === 'latin' && isWhole && isInLatinWord(run, start, end);
  const isSure = isInWord || characters.length >= least || TYPOGRAPHIC.test(characters[0]!);
  return { start, end, text: characters.join('') + rest, writing, isSure, isWhole };
}

/** A shown character may hold the last byte and an ASCII letter behind it, or the beginning of a character that was cut. */
function endOf(to: number, bytes: readonly number[], offsets: readonly number[]) {
  const left = bytes.length - to;
  const isCut = (left === 1 || (left === 2 && isTrail(bytes[to + 1]))) && sizeOf(bytes[to]) > left;
  if (isCut) return { end: offsets.at(-1)! + 1, rest: REPLACEMENT };
  const isSplit = left > 0 && offsets[to] === offsets[to - 1];
  const ascii = bytes[to]! < 0x80 ? String.fromCharCode(bytes[to]!) : REPLACEMENT;
  return { end: offsets[to - 1]! + 1, rest: isSplit ? ascii : '' };
}

/** A Chinese or Japanese letter glued to a Latin word is no part of it where nobody writes these languages. */
function isInLatinWord({ text, expected }: Run, start: number, end: number): boolean {
  const [before, after] = [LOWER_LATIN.test(text.charAt(start - 1)), LOWER_LATIN.test(text.charAt(end))];
  if (before && after) return true;
  return (before || after) && expected.length > 0 && !expected.some((lang) => EAST_ASIAN.has(lang));
}
