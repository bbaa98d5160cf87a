import type { Article } from '../../article/article.ts';
import { ArticleBuilder } from '../html/article-builder.ts';
import { assemble } from '../html/assemble.ts';
import { outermost } from '../html/context.ts';
import { OpenElements } from '../html/open-elements.ts';
import type { ScopeRecord } from '../html/records.ts';
import { TreeBuilder } from '../html/tree-builder.ts';
import type { ParseInput } from '../index.ts';
import { declaredByPath } from '../path-language.ts';
import { readFrontMatter } from './front-matter.ts';
import { Excess, readBlocks } from './grammar/index.ts';
import { declaredIn, metaOf } from './metadata.ts';
import { Newlines } from './newlines.ts';
import { silentSpansOf } from './silent-text.ts';
import { Walker } from './walker.ts';

/** Reads Markdown (CommonMark with GFM, footnotes and front matter) and the HTML inside into one article. */
export function parseMarkdown(input: ParseInput): Article {
  const { source, path } = input;
  const newlines = Newlines.of(source);
  const frontMatter = readFrontMatter(newlines.text);
  const inFrontMatter = frontMatter && declaredIn(frontMatter, newlines);

  const open = new OpenElements();
  const builder = new ArticleBuilder(source, open);
  const elements = new TreeBuilder(source, open, builder);
  const scope = inFrontMatter && enterDocument(open, builder, source.length);
  readBody(source, newlines, frontMatter?.end ?? 0, open, elements, builder);
  elements.finish();
  if (scope !== undefined) builder.scopes.leave(scope, source.length, undefined, builder.blocks.flow.length);

  return assemble(input, builder, {
    format: 'markdown',
    declared: inFrontMatter ?? (path === undefined ? undefined : declaredByPath(path)),
    ...(frontMatter && { meta: metaOf(frontMatter, newlines) }),
    opaqueSpans: silentSpansOf(source),
  });
}

/** The language of the front matter holds for everything that declares none. */
function enterDocument(open: OpenElements, builder: ArticleBuilder, end: number): ScopeRecord {
  const scope = builder.scopes.enterDocument(end);
  const root = open.pushMarks('html', 0, 0, 0);
  root.context = outermost(scope);
  root.blockContext = root.context;
  return scope;
}

/** The body begins at `start` of the parsed text. */
function readBody(
  source: string,
  newlines: Newlines,
  start: number,
  open: OpenElements,
  elements: TreeBuilder,
  builder: ArticleBuilder,
): void {
  const excess = new Excess();
  const blocks = readBlocks(newlines.text, start, excess);
  new Walker(source, newlines, blocks, excess, open, elements, builder).walk();
  if (excess.at !== undefined) {
    const at = newlines.toSource(excess.at);
    builder.problems.push({ what: 'too-complex', range: [at, Math.min(at + 1, source.length)] });
  }
}
