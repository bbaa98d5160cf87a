import rehypeParse from 'rehype-parse';
import { type Processor, unified } from 'unified';
import type { Literal, Node } from 'unist';
import type { Article } from '../article/article.ts';
import { DEEPEST, htmlDepth } from './depth.ts';
import { positionOf } from './places.ts';
import type { TreeKind } from './tree.ts';
import { walk } from './walk.ts';

/** The tree of an HTML article; a source that is no whole page is read as a fragment. */
export const hast: TreeKind = {
  processor: ({ page }) => unified().use(rehypeParse, { fragment: page?.whole !== true }) as unknown as Processor,
  tooComplex: ({ source }) => htmlDepth(source) > DEEPEST,
  parse(processor, article) {
    const tree = processor.parse(article.source);
    walk(tree, (node) => mendStart(node, article));
    return tree;
  },
};

const REFERENCE = /&#?[a-z\d]{1,38};?$/i;
/** No character reference is longer. */
const LONGEST_REFERENCE = 40;

/** Behind a dropped character, the parser lets a text that begins with a reference begin at that reference's end. */
function mendStart(node: Node, article: Article): void {
  const { type, value, position } = node as Literal;
  const start = position?.start.offset;
  if (type !== 'text' || typeof value !== 'string' || start === undefined || position?.end.offset === undefined) return;
  const { source } = article;
  if (value[0] === source[start]) return;
  const before = REFERENCE.exec(source.slice(Math.max(0, start + 1 - LONGEST_REFERENCE), start + 1));
  if (before === null) return;
  node.position = positionOf(article, [start + 1 - before[0].length, position.end.offset]);
}
