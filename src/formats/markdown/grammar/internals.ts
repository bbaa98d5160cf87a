import { type BlockContext, type BlockParser, type Line, parser } from '@lezer/markdown';

/*
 * What @lezer/markdown 1.8.1 keeps to itself and we need. The version is pinned, and the differential test against mdast
 * guards what is read here.
 */

type LeafParser = NonNullable<BlockParser['leaf']>;

/** Whether a line that was just read still belongs to every open container. */
export function isInContainers(cx: BlockContext, line: Line): boolean {
  return (line as Line & { readonly depth: number }).depth >= cx.depth;
}

/** The stock parser of link reference definitions, which replacing by name would lose. */
export function stockLinkReference(): LeafParser {
  const { blockNames, leafBlockParsers } = parser as typeof parser & {
    readonly blockNames: readonly string[];
    readonly leafBlockParsers: readonly (LeafParser | undefined)[];
  };
  const leaf = leafBlockParsers[blockNames.indexOf('LinkReference')];
  if (leaf === undefined) throw new Error('@lezer/markdown has no parser for link reference definitions.');
  return leaf;
}
