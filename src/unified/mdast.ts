import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Node } from 'unist';
import { isMarkdownTooComplex } from './depth.ts';
import type { TreeKind } from './tree.ts';
import { walk } from './walk.ts';

/** The tree of a Markdown article: CommonMark, GFM and front matter. */
export async function loadMdast(): Promise<TreeKind> {
  // Not bundled: a package below it comes without a licence file.
  const { default: remarkFrontmatter } = await import('remark-frontmatter');
  return {
    processor: () =>
      unified()
        .use(remarkParse)
        .use(remarkFrontmatter, ['yaml', 'toml'])
        .use(remarkGfm)
        .use(withoutTransforms) as unknown as Processor,
    tooComplex: ({ source }) => isMarkdownTooComplex(source),
    parse(processor, { source }) {
      const tree = processor.parse(source);
      if (source.startsWith('\uFEFF')) walk(tree, shift);
      return tree;
    },
  };
}

interface FromMarkdownExtension {
  readonly transforms?: unknown;
}
type FromMarkdownExtensions = readonly (FromMarkdownExtension | FromMarkdownExtensions)[];

/** GFM looks for more addresses once the tree is there, and puts links without positions into it. */
function withoutTransforms(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: FromMarkdownExtensions };
  data.fromMarkdownExtensions = strip(data.fromMarkdownExtensions ?? []);
}

function strip(extensions: FromMarkdownExtensions): FromMarkdownExtensions {
  return extensions.map((extension) => {
    if (isList(extension)) return strip(extension);
    const { transforms: _, ...rest } = extension;
    return rest;
  });
}

function isList(extension: FromMarkdownExtension | FromMarkdownExtensions): extension is FromMarkdownExtensions {
  return Array.isArray(extension);
}

/** The parser drops a byte order mark and counts from behind it. An article's source has none but a second one. */
function shift({ position }: Node): void {
  if (position === undefined) return;
  for (const point of [position.start, position.end]) {
    if (point.offset !== undefined) point.offset++;
    if (point.line === 1) point.column++;
  }
}
