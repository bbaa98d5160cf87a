/** Longest quote in a message, in graphemes. */
const LONGEST_QUOTE = 60;

/** Code units that are looked at; 60 graphemes of more than 32 each are no text. */
const WINDOW = LONGEST_QUOTE * 32;

let graphemes: Intl.Segmenter | undefined;

/** White space folded and, where it is long, cut at a grapheme: what a message quotes of the source. */
export function quote(text: string): string {
  const folded = text.slice(0, WINDOW).replace(/\s+/gu, ' ').trim();
  if (folded.length <= LONGEST_QUOTE) return folded;
  let end = 0;
  let count = 0;
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (const { segment } of graphemes.segment(folded)) {
    if (count === LONGEST_QUOTE) break;
    count++;
    end += segment.length;
  }
  return end < folded.length || text.length > WINDOW ? `${folded.slice(0, end).trimEnd()}…` : folded;
}
