import {
  type BlockContext,
  type BlockParser,
  type LeafBlock,
  type LeafBlockParser,
  type Line,
  parser,
  Table,
} from '@lezer/markdown';

/*
 * What @lezer/markdown 1.8.1 keeps to itself and we need. The version is pinned, and the differential test against mdast
 * guards what is read here.
 */

type LeafParser = NonNullable<BlockParser['leaf']>;

/** Whether a line that was just read still belongs to every open container. */
export function isInContainers(cx: BlockContext, line: Line): boolean {
  return (line as Line & { readonly depth: number }).depth >= cx.depth;
}

/**
 * Tells a list item that its first line is not blank. The stock parser compares a column with a length, and with a tab
 * behind the marker takes a line of text for a blank one: then the item ends at the next blank line.
 */
export function noteFilledItem(cx: BlockContext): void {
  const { block } = cx as BlockContext & { readonly block: { blankFirstLine: boolean } };
  block.blankFirstLine = false;
}

/** The stock parser of tables. */
export function stockTableLeaf(): LeafParser {
  const leaf = Table.parseBlock?.[0]?.leaf;
  if (leaf === undefined) throw new Error('@lezer/markdown has no parser for tables.');
  return leaf;
}

/** Whether the leaf block has been found to be a table. */
export function isTable({ parsers }: LeafBlock): boolean {
  return parsers.some((leaf) => Array.isArray((leaf as LeafBlockParser & { readonly rows?: unknown }).rows));
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
