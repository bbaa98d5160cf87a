import type { Range } from '../../article/article.ts';
import type { BlockRecord, FlowSpan } from './records.ts';

/** The part of the span that lies in the block, as offsets into the block's text. */
export function clip(block: BlockRecord, span: FlowSpan): Range {
  const from = Math.min(Math.max(span.from, block.from), block.to);
  return [from - block.from, Math.max(from, Math.min(span.to, block.to)) - block.from];
}

/** Index of the first block that ends at or behind the offset of the flow. */
export function firstEndingAt(blocks: readonly BlockRecord[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.to < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorted and disjoint; empty spans fall away. */
export function union(spans: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (span[0] === span[1]) continue;
    if (last !== undefined && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push(span);
  }
  return merged;
}
