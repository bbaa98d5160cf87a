import { comparable } from '../../text/comparable.ts';
import { widthOf } from '../../text/width.ts';
import { isCaptionLine } from './caption-line.ts';
import type { Piece } from './pieces.ts';
import { holdsSentences } from './sentences.ts';
import type { Zones } from './zones.ts';

/** Width units. Shorter neighbours may repeat; longer ones are paragraphs. */
const MIN_COPY = 24;
const MAX_COPY = 400;

/** Indexes of the captions among the article's own blocks: by label or credit, or because the neighbour says the same. */
export function captionsOf(pieces: readonly Piece[], { title, regions }: Zones): ReadonlySet<number> {
  const captions = new Set<number>();
  const isCandidate = (i: number) => regions[i] === 'main' && i !== title;
  pieces.forEach((piece, i) => {
    if (!isCandidate(i)) return;
    if (isCaptionLine(piece.text.text)) captions.add(i);
    const next = pieces[i + 1];
    if (next === undefined || !isCandidate(i + 1) || !areCopies(piece.text.text, next.text.text)) return;
    captions.add(i).add(i + 1);
  });
  return captions;
}

/** Two neighbours that differ in markup and punctuation at most, long enough for a caption and no prose of several sentences. */
function areCopies(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) > 2 * MAX_COPY || holdsSentences(a)) return false;
  const width = Math.min(widthOf(a), widthOf(b));
  return width >= MIN_COPY && width <= MAX_COPY && comparable(a) === comparable(b);
}
