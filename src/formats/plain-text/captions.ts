import { isCaptionLine } from './caption-line.ts';
import { areCopies } from './copies.ts';
import type { Piece } from './pieces.ts';
import type { Zones } from './zones.ts';

/** Indexes of the captions among the article's own blocks: by label or credit, or because the neighbour says the same. */
export function captionsOf(pieces: readonly Piece[], { title, regions }: Zones): ReadonlySet<number> {
  const captions = new Set<number>();
  let previous: string | undefined;
  pieces.forEach(({ text: { text } }, i) => {
    const isOwn = regions[i] === 'main' && i !== title;
    if (isOwn && isCaptionLine(text)) captions.add(i);
    if (isOwn && previous !== undefined && areCopies(previous, text)) captions.add(i - 1).add(i);
    previous = isOwn ? text : undefined;
  });
  return captions;
}
