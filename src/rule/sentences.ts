import { everyMatch } from '../text/every-match.ts';
import type { Range } from '../text/range.ts';

/** Up to a mark that ends a sentence with what closes it, or to the end of a line. */
const SENTENCE = /(?:[^.!?。！？．\n]|[.](?=[^\s"”’»)\]])){1,2000}(?:[.!?。！？．]{1,10}["”’»」』)\]]{0,3})?/gu;

/** The sentences of a text, without the blanks around them; a full stop inside an address or a number ends none. */
export function sentenceRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (const { index, 0: found } of everyMatch(text, SENTENCE)) {
    const trimmed = found.trim();
    const start = index + found.length - found.trimStart().length;
    if (trimmed !== '') ranges.push([start, start + trimmed.length]);
  }
  return ranges;
}
