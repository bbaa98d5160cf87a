import { type Block, type LangSpan, type Range, widthOf } from '../../src/rule/index.ts';
import { functionWords } from './function-words.ts';
import type { Passage } from './passages.ts';
import { wordsIn } from './words.ts';

/** So many words make a phrase without a sentence's end running text: in a block of its own, or beside other text. */
const WHOLE_WORDS = 6;
const PART_WORDS = 8;
const PHRASE_FUNCTION_WORDS = 2;
/** Of the passage's width, so much in the main language leaves a block a block of the other one. */
const WHOLE_SHARE = 0.2;
const SENTENCE_END = /[.!?。！？]["'”’»)\]）]{0,3}\s{0,9}$/u;

/**
 * Whether a passage is built as sentences are. Terms, titles, commands and labels in Latin or Cyrillic letters stand in
 * texts of every language; what makes them prose is the words that bind a sentence: one in a block that is a sentence,
 * two in a longer phrase.
 */
export function isRunningText(block: Block, passage: Passage, widths: Widths): boolean {
  const told = withoutOpaque(block, passage);
  const stands = block.type !== 'cell' && isWhole(block, passage, widths);
  return isSentence(
    told,
    passage.lang,
    stands && SENTENCE_END.test(block.text.text),
    stands ? WHOLE_WORDS : PART_WORDS,
  );
}

/** Of the words of running English, two in five bind the others; of a label, one in five. */
const SENTENCE_SHARE = 1 / 3;

/** Whether an alternative text is built as a sentence is; a label belongs to the picture, as the words in it do. */
export function isSentenceAlone(text: string, lang: string): boolean {
  const counts = countWords(text, lang);
  return counts === undefined || (isPhrase(counts, WHOLE_WORDS) && counts.binding >= SENTENCE_SHARE * counts.words);
}

/** Whether an alternative text in letters of ASCII may be built as a sentence is, whatever its language. */
export function mayBeSentence(text: string): boolean {
  return text.length >= 2 * WHOLE_WORDS - 1 && wordsIn(text).length >= WHOLE_WORDS;
}

/** What Chinese is written with, and one Latin word: another language needs two words to bind a sentence. */
const CHINESE = '[ -@[-`{-~·‘’“”…—、。《》「」『』【】一-鿿！（），：；？]*';
const CHINESE_ALONE = new RegExp(`^${CHINESE}(?:[A-Za-z]+${CHINESE})?$`);

/** Whether nothing of a text can be a sentence in another language than Chinese; most captions in Chinese are told so. */
export function isChineseAlone(text: string): boolean {
  return CHINESE_ALONE.test(text);
}

function isSentence(text: string, lang: string, isEnded: boolean, leastWords: number): boolean {
  const counts = countWords(text, lang);
  return counts === undefined || (isEnded ? counts.binding > 0 : isPhrase(counts, leastWords));
}

interface WordCounts {
  readonly words: number;
  /** Function words. */
  readonly binding: number;
  readonly distinct: number;
}

function isPhrase({ words, distinct }: WordCounts, leastWords: number): boolean {
  return words >= leastWords && distinct >= PHRASE_FUNCTION_WORDS;
}

/** Undefined where no list of the language's function words is held. */
function countWords(text: string, lang: string): WordCounts | undefined {
  const known = functionWords(lang);
  if (known === undefined) return undefined;
  const words = wordsIn(text.normalize('NFC').toLowerCase());
  const binding = words.filter((word) => known.has(word));
  return { words: words.length, binding: binding.length, distinct: new Set(binding).size };
}

/** Width units of a block's text by language; code and addresses count for none. */
export type Widths = ReadonlyMap<string, number>;

export function widthsOf({ text: { text } }: Block, spans: readonly LangSpan[]): Widths {
  const widths = new Map<string, number>();
  for (const { start, end, lang, role } of spans) {
    if (role !== 'code' && role !== 'url') widths.set(lang, (widths.get(lang) ?? 0) + widthOf(text.slice(start, end)));
  }
  return widths;
}

/** Whether the passage is what its block holds. */
export function isWhole({ text: { text } }: Block, { start, end, lang }: Passage, widths: Widths): boolean {
  let others = 0;
  for (const [other, width] of widths) if (other !== lang) others += width;
  return others <= WHOLE_SHARE * widthOf(text.slice(start, end));
}

/** A passage without what is code, an address or a number. */
export function withoutOpaque({ text: { text }, opaque }: Block, { start, end }: Passage): string {
  let told = '';
  let at = start;
  for (let next = firstEndingAfter(opaque, start); next < opaque.length; next++) {
    const [from, to] = opaque[next]!;
    if (from >= end) break;
    told += `${text.slice(at, Math.max(at, from))} `;
    at = Math.min(end, to);
  }
  return told + text.slice(at, end);
}

function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
