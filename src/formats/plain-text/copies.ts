import { comparable } from '../../text/comparable.ts';
import { widthOf } from '../../text/width.ts';
import { endsSentence, holdsSentences } from './sentences.ts';

/** Width units. Shorter neighbours may repeat; longer ones are paragraphs. */
const MIN_COPY = 24;
const MAX_COPY = 400;
/** A caption may be a sentence of this width at most. */
const LONGEST_SENTENCE = 150;

/** What may be markup, and would be counted as letters. */
const MARKUP = /[<>&\\[\]{}]/;

/** The texts say the same but for markup and punctuation, are long enough for a caption, and no prose. */
export function areCopies(a: string, b: string): boolean {
  if (!mayBeCopy(a) || !mayBeCopy(b)) return false;
  if (isProse(a) || isProse(b)) return false;
  if (widthOf(a) !== widthOf(b) && !MARKUP.test(a) && !MARKUP.test(b)) return false;
  const width = Math.min(widthOf(a), widthOf(b));
  if (width < MIN_COPY || width > MAX_COPY) return false;
  const key = comparable(a);
  return widthOf(key) >= MIN_COPY / 2 && (a === b || key === comparable(b));
}

/** Several sentences, or a long one: a paragraph, not a caption. */
function isProse(text: string): boolean {
  return holdsSentences(text) || (endsSentence(text) && widthOf(text) > LONGEST_SENTENCE);
}

function mayBeCopy(text: string): boolean {
  return text.length >= MIN_COPY / 2 && text.length <= 2 * MAX_COPY;
}
