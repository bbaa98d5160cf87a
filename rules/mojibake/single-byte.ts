import { once } from '../../src/rule/index.ts';
import { SINGLE_BYTE, type SingleBytePage, singleBytePage } from './code-pages.ts';
import type { Repair } from './repair.ts';
import { codePointAt, commonWriting, type Writing, writingOf } from './utf-8.ts';

/** Languages whose words hold Â. */
const CIRCUMFLEX = new Set(['fr', 'pt', 'ro', 'vi', 'tr', 'cy']);
type Label = (typeof SINGLE_BYTE)[number];

/** Bytes beyond the first of adjacent sequences that words of the shown language do not make by chance. */
const TRAILS = { 'windows-1252': 2, 'windows-1251': 3, 'windows-874': 6 } as const;
/** From here on a mark takes three bytes, which stand together in no word. */
const LONG_MARK = 0x2010;
const LETTER = /\p{L}/u;
const lowerPattern = once(() => /\p{Ll}/u);
const LATIN = /\p{Script=Latin}/u;
const THAI = /[\u0e01-\u0e5b]/;
/** They follow a capital letter in no word, and do not close a quotation, a sentence or a name. */
const SYMBOL = /[\u0080-\u009f¡-©¬\u00ad¯-´¶¸¹¼-¿€ƒ†‡ˆ‰œ]/;
/** A last byte 9D, of ”, is nothing in windows-1252: many programs drop it. */
const CUT_QUOTE = /â€(?![\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€])/gu;

interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly codePoint: number;
}

export function singleByteRepairs(
  text: string,
  encodings: ReadonlySet<string>,
  expected: readonly string[],
): readonly Repair[] {
  const found: Repair[] = SINGLE_BYTE.filter((label) => encodings.has(label))
    .flatMap((label) => repairsIn(text, label, expected))
    .map(({ start, end, codePoint }) => ({ start, end, text: String.fromCodePoint(codePoint) }));
  if (found.length > 0) {
    for (const { 0: shown, index } of text.matchAll(CUT_QUOTE))
      found.push({ start: index, end: index + shown.length, text: '”' });
  }
  return found;
}

/** Once one passage of a block is sure, others of the same writing are believed. */
function repairsIn(text: string, label: Label, expected: readonly string[]): Sequence[] {
  const chains = chainsIn(text, label);
  const sure = new Set<Writing>();
  const kept = chains.filter((chain) => {
    const isKept = isSure(text, chain, label, expected);
    if (isKept) sure.add(chain.writing);
    return isKept;
  });
  if (sure.size === 0) return [];
  const isBelieved = ({ writing }: Chain) => writing === 'mark' || sure.has(writing);
  return [...kept, ...chains.filter((chain) => !kept.includes(chain) && isBelieved(chain))].flatMap(
    ({ sequences }) => sequences,
  );
}

interface Chain {
  readonly sequences: readonly Sequence[];
  readonly writing: Writing;
}

function chainsIn(text: string, label: Label): readonly Chain[] {
  const page = singleBytePage(label);
  const chains: Sequence[][] = [];
  for (const { 0: shown, index } of text.matchAll(sequencePattern(label))) {
    const codePoint = codePointAt(
      Array.from(shown, (one) => page.get(one)!),
      0,
    );
    if (writingOf(codePoint) === undefined) continue;
    const sequence = { start: index, end: index + shown.length, codePoint };
    const last = chains.at(-1);
    if (last?.at(-1)?.end === index) last.push(sequence);
    else chains.push([sequence]);
  }
  return chains.flatMap((sequences) => {
    const writing = commonWriting(sequences.map(({ codePoint }) => codePoint));
    if (writing !== undefined) return [{ sequences, writing }];
    return sequences.map((one) => ({ sequences: [one], writing: writingOf(one.codePoint)! }));
  });
}

const patterns = new Map<Label, RegExp>();

/** A lead byte and as many trail bytes as it announces, in the characters that the encoding shows for them. */
function sequencePattern(label: Label): RegExp {
  let pattern = patterns.get(label);
  if (pattern === undefined) {
    const page = singleBytePage(label);
    const shownFor = (first: number, last: number) => classOf(page, first, last);
    const trail = shownFor(0x80, 0xbf);
    pattern = new RegExp(
      `${shownFor(0xc2, 0xdf)}${trail}|${shownFor(0xe0, 0xef)}${trail}{2}|${shownFor(0xf0, 0xf4)}${trail}{3}`,
      'gu',
    );
    patterns.set(label, pattern);
  }
  return pattern;
}

function classOf(page: SingleBytePage, first: number, last: number): string {
  const shown = [...page].filter(([, byte]) => byte >= first && byte <= last);
  return `[${shown.map(([character]) => `\\u{${character.codePointAt(0)!.toString(16)}}`).join('')}]`;
}

/** Whether the passage alone is enough. */
function isSure(text: string, { sequences, writing }: Chain, label: Label, expected: readonly string[]): boolean {
  const { start } = sequences[0]!;
  const { end } = sequences.at(-1)!;
  if (sequences.some(({ codePoint }) => writingOf(codePoint) === 'mark' && codePoint >= LONG_MARK)) return true;
  const trails = end - start - sequences.length;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (label === 'windows-1252') {
    if (trails >= TRAILS[label] && sequences.length > 1) return true;
    return isSureWestern(
      text.slice(start, end),
      String.fromCodePoint(sequences[0]!.codePoint),
      before,
      after,
      expected,
    );
  }
  if (writing === 'latin' && (LATIN.test(before) || LATIN.test(after))) return true;
  if (sequences.length < 2 || writing === 'mark' || trails < TRAILS[label]) return false;
  return label === 'windows-1251' || (writing !== 'latin' && !THAI.test(before) && !THAI.test(after));
}

function isSureWestern(shown: string, repaired: string, before: string, after: string, expected: readonly string[]) {
  if (shown.startsWith('Â'))
    return !LETTER.test(repaired) && (lacksCircumflex(expected) || lowerPattern().test(before) || /\d/.test(before));
  if (!/^[ÃÄÅ]/.test(shown) || !LETTER.test(repaired)) return false;
  return lowerPattern().test(before) || lowerPattern().test(after) || SYMBOL.test(shown.charAt(1));
}

function lacksCircumflex(expected: readonly string[]): boolean {
  return expected.length > 0 && !expected.some((lang) => CIRCUMFLEX.has(lang));
}

/** What is left of a no-break space whose second half became a plain one, or of a currency sign. */
export function loneCircumflexes(text: string, expected: readonly string[]): readonly Repair[] {
  if (!lacksCircumflex(expected)) return [];
  return [...text.matchAll(/(?<!\p{Lu})Â(?=[ \d$€£¥])/gu)].map(({ index }) => ({
    start: index,
    end: index + 1,
    text: '',
  }));
}
