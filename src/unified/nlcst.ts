import type { Nodes, Root, RootContent } from 'nlcst';
import type { Processor } from 'unified';
import type { Article, Block, Hidden, Range } from '../article/article.ts';
import { type EnglishRun, englishRuns, MASK } from './english-runs.ts';
import { positionOf } from './places.ts';
import type { TreeKind } from './tree.ts';
import { walk } from './walk.ts';

/** The English of an article, whatever its format: one paragraph or more for each run, in source order. */
export async function loadNlcst(): Promise<TreeKind> {
  // Not bundled: these packages come without a licence file.
  const [{ retext }, { default: retextEnglish }] = await Promise.all([import('retext'), import('retext-english')]);
  return {
    processor: () => retext().use(retextEnglish) as unknown as Processor,
    tooComplex: () => false,
    parse(processor, article, languages): Root {
      const children: RootContent[] = [];
      for (const block of article.blocks) {
        if (!isProse(block)) continue;
        for (const run of englishRuns(block, languages, hidingSpans(block)))
          children.push(...paragraphsOf(processor, article, block, run));
      }
      return { type: 'RootNode', children, position: positionOf(article, [0, article.source.length]) };
    },
  };
}

function isProse({ type, hidden }: Block): boolean {
  return type !== 'code' && !isUnseen(hidden);
}

/** What is hidden from screen readers alone is there to be read. */
function isUnseen(hidden: Hidden | undefined): boolean {
  return hidden !== undefined && hidden.reason !== 'aria-hidden';
}

/** Code, addresses and identifiers, and what no reader sees. */
function hidingSpans({ opaque, inlines }: Block): Range[] {
  const unseen = inlines.flatMap(({ hidden, at }) => (isUnseen(hidden) ? [at] : []));
  return [...opaque, ...unseen].sort((a, b) => a[0] - b[0]);
}

function paragraphsOf(processor: Processor, article: Article, block: Block, run: EnglishRun): readonly RootContent[] {
  const tree = processor.parse(run.text) as Root;
  walk(tree, (node) => rehome(node as Nodes, article, block, run.start));
  return tree.children;
}

/** Gives a node its place in the source; what was masked becomes a node of source, which plugins pass over. */
function rehome(node: Nodes, article: Article, block: Block, offset: number): void {
  const { position } = node;
  if (position?.start.offset === undefined || position.end.offset === undefined) return;
  const { range } = block.text.rangeOf(offset + position.start.offset, offset + position.end.offset);
  node.position = positionOf(article, range);
  if (node.type === 'SymbolNode' && node.value.startsWith(MASK)) {
    Object.assign(node, { type: 'SourceNode', value: article.source.slice(...range) });
  }
}
