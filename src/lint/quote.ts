import { once } from '../text/once-per.ts';

/** Longest quote in a message, in graphemes. */
const LONGEST_QUOTE = 60;

/** Code units that are looked at; 60 graphemes of more than 32 each are no text. */
const WINDOW = LONGEST_QUOTE * 32;

/** A blank, or a character that neither neighbour can be part of, in code units that most texts are made of. */
const APART = ' -~¡-¬®-ʯͰ-҂Ҋ-ԯא-תء-ي\u1e00-\u1fff‐-‧₠-₿℀-⇿、-〡ぁ-ゖァ-ヺ㐀-鿿가-힣！-｠';
/** A beginning whose graphemes are its code units, and that goes on. */
const plainBeginningPattern = once(() => new RegExp(`^([${APART}]{${LONGEST_QUOTE}})[${APART}]`));

let graphemes: Intl.Segmenter | undefined;

/** White space folded and, where it is long, cut at a grapheme: what a message quotes of the source. */
export function quote(text: string): string {
  const beginning = plainBeginningPattern().exec(folded(text.slice(0, 2 * LONGEST_QUOTE)));
  return beginning === null ? cut(text) : `${beginning[1]!.trimEnd()}…`;
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function cut(text: string): string {
  const whole = folded(text.slice(0, WINDOW));
  if (whole.length <= LONGEST_QUOTE) return whole;
  let end = 0;
  let count = 0;
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (const { segment } of graphemes.segment(whole)) {
    if (count === LONGEST_QUOTE) break;
    count++;
    end += segment.length;
  }
  return end < whole.length || text.length > WINDOW ? `${whole.slice(0, end).trimEnd()}…` : whole;
}
