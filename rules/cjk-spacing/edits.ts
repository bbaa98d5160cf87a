import type { Block, Edit, PlainSource } from '../../src/rule/index.ts';
import type { Side } from './tokens.ts';

/** Puts a blank where there is none, outside the marks of an element that begins or ends there; takes away one that is there. */
export function editOf(block: Block, { spaced, at: [start, end] }: Side, plain: PlainSource): Edit | undefined {
  if (!spaced) {
    const place = placeFor(block, start, plain);
    return place === undefined ? undefined : { range: [place, place], text: ' ' };
  }
  const around = plain(block, start - 1, end + 1);
  return around === undefined ? undefined : { range: [around[0] + 1, around[1] - 1], text: '' };
}

/** Where the source takes a blank before the letter at `at`. */
function placeFor(block: Block, at: number, plain: PlainSource): number | undefined {
  const both = plain(block, at - 1, at + 1);
  if (both !== undefined) return both[0] + 1;
  const starts = block.inlines.some((inline) => inline.at[0] === at && inline.at[1] > at);
  const ends = block.inlines.some((inline) => inline.at[1] === at && inline.at[0] < at);
  if (starts === ends) return undefined;
  return starts ? plain(block, at - 1, at)?.[1] : plain(block, at, at + 1)?.[0];
}
