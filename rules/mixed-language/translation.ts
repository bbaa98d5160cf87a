import { type Block, type LangSpan, parallelPieces, type Range, widthOf } from '../../src/rule/index.ts';
import type { Passage } from './passages.ts';

const MOST_DIFFERENCE = 2.5;
/** A mark that puts a text beside its translation. */
const BESIDE_BEFORE = /[/／|｜=＝]\s{0,3}$/u;
const BESIDE_AFTER = /^[.。!！?？]?\s{0,3}[/／|｜=＝]/u;
const SENTENCE_END = /[.!?。！？]\s|[。！？\n]/u;
/** UTF-16 code units on either side that may hold the translation. */
const CONTEXT = 400;

/** Whether a passage stands in the same sentence, or the same heading, as its translation. */
export function isBesideTranslation(block: Block, { start, end }: Passage): boolean {
  const { text } = block.text;
  const width = widthOf(text.slice(start, end));
  const isAlike = (other: string) => {
    const its = widthOf(other);
    return its > 0 && its <= width * MOST_DIFFERENCE && width <= its * MOST_DIFFERENCE;
  };
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  if (BESIDE_BEFORE.test(before) && isAlike(before.split(SENTENCE_END).at(-1) ?? '')) return true;
  if (BESIDE_AFTER.test(after) && isAlike(after.slice(1).split(SENTENCE_END)[0] ?? '')) return true;
  if (block.type !== 'heading') return false;
  return before.trim() === '' ? isAlike(after) : after.trim() === '' && isAlike(before);
}

/** The spans of a block in which sentence and translation stand by turns. */
export function alternatingRanges(block: Block, spans: readonly LangSpan[]): readonly Range[] {
  const pieces: { lang: string; width: number; start: number; end: number }[] = [];
  for (const { start, end, lang, kind } of spans) {
    if (kind === 'inline' || lang === 'und') continue;
    const width = widthOf(block.text.text.slice(start, end));
    const last = pieces.at(-1);
    if (last?.lang === lang) pieces[pieces.length - 1] = { ...last, end, width: last.width + width };
    else pieces.push({ lang, width, start, end });
  }
  const pairs = parallelPieces(pieces);
  return pieces.filter((_, i) => pairs[i] !== undefined).map(({ start, end }) => [start, end] as const);
}
