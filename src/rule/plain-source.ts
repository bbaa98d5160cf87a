import type { Article, Block, Range } from '../article/article.ts';

/** Where the source writes a span of a block's text just as it is read, so that a fix may rewrite it; else undefined. */
export type PlainSource = (block: Block, start: number, end: number) => Range | undefined;

/**
 * Leaves out character references, escapes and markup inside the span; in Markdown, also texts of links that name their
 * target, and headings of an article that links to its own places: their text is an address.
 */
export function plainSource({ format, source, links }: Article): PlainSource {
  const markdown = format === 'markdown';
  const labels = markdown ? links.filter(({ range }) => source[range[1] - 1] === ']').map(({ range }) => range) : [];
  const linksToItself = markdown && links.some(({ href }) => href?.value.startsWith('#'));
  return (block, start, end) => {
    if (linksToItself && block.type === 'heading') return undefined;
    const { range, exact } = block.text.rangeOf(start, end);
    if (!exact || range[1] - range[0] !== end - start) return undefined;
    return labels.length > 0 && isInside(labels, range) ? undefined : range;
  };
}

/** The ranges are in the order of their starts, and do not overlap. */
function isInside(ranges: readonly Range[], [start, end]: Range): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![1] <= start) low = middle + 1;
    else high = middle;
  }
  const nearest = ranges[low];
  return nearest !== undefined && nearest[0] < end;
}
