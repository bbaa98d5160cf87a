import { comparable } from '../../text/comparable.ts';
import { widthOf } from '../../text/width.ts';
import { holdsSentences } from './sentences.ts';

/** Width units. Shorter neighbours may repeat; longer ones are paragraphs. */
const MIN_COPY = 24;
const MAX_COPY = 400;

/** What may be markup, and would be counted as letters. */
const MARKUP = /[<>&\\[\]{}]/;

/** The texts say the same but for markup and punctuation, are long enough for a caption, and no prose of several sentences. */
export function areCopies(a: string, b: string): boolean {
  if (!mayBeCopy(a) || !mayBeCopy(b)) return false;
  if (widthOf(a) !== widthOf(b) && !MARKUP.test(a) && !MARKUP.test(b)) return false;
  if (holdsSentences(a) || holdsSentences(b)) return false;
  const key = comparable(a);
  const width = widthOf(key);
  return width >= MIN_COPY && width <= MAX_COPY && (a === b || key === comparable(b));
}

function mayBeCopy(text: string): boolean {
  return text.length >= MIN_COPY / 2 && text.length <= 2 * MAX_COPY;
}
