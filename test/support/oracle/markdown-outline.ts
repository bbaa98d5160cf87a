import type { Article, Block } from '../../../src/article/article.ts';
import type { Located, Range } from '../../../src/text/range.ts';
import { type MarkKind, markEntry } from './markdown-reference.ts';
import { type Outline, outlineOf } from './outline.ts';

const MARKS: Readonly<Record<string, MarkKind>> = {
  code: 'code',
  em: 'emphasis',
  strong: 'emphasis',
  del: 'emphasis',
};

/** A start tag of raw HTML; an address between angle brackets has a colon or an at sign. */
const TAG = /^<[a-z][a-z0-9-]{0,100}(?:[\s/>]|$)/i;

/** What our Article of a Markdown source holds, without raw HTML and without the blocks at `mixed` places. */
export function markdownOutlineOf(article: Article, mixed: readonly Range[]): Outline {
  const outside = (block: Block) => block.raw !== true && !mixed.some((range) => overlap(range, block.range));
  const blocks = article.blocks.filter(outside);
  const kept = new Set(blocks);
  const written = ({ range }: Located) => !TAG.test(article.source.slice(range[0], range[0] + 100));
  const links = article.links.filter((link) => kept.has(link.block) && written(link));
  const images = article.images.filter((image) => kept.has(image.block) && written(image));
  return {
    ...outlineOf({ ...article, blocks, links, images }),
    marks: [
      ...links.map(({ range }) => markEntry('link', range)),
      ...images.map(({ range }) => markEntry('image', range)),
      ...blocks.flatMap(({ inlines }) =>
        inlines.filter(written).flatMap(({ tag, range }) => {
          const kind = MARKS[tag];
          return kind === undefined ? [] : [markEntry(kind, range)];
        }),
      ),
    ],
  };
}

function overlap(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
