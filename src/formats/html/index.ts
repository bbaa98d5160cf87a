import type { Article } from '../../article/article.ts';
import { opaqueSpans } from '../../text/opaque.ts';
import type { ParseInput } from '../index.ts';
import { declaredByPath } from '../path-language.ts';
import { ArticleBuilder } from './article-builder.ts';
import { assemble } from './assemble.ts';
import { OpenElements } from './open-elements.ts';
import { readTokens } from './tokens.ts';
import { TreeBuilder } from './tree-builder.ts';

/** Reads HTML, whole pages and fragments alike, into an article. */
export function parseHtml(input: ParseInput): Article {
  const open = new OpenElements();
  const builder = new ArticleBuilder(input.source, open);
  const tree = new TreeBuilder(input.source, open, builder);
  readTokens(input.source, tree);
  tree.finish();
  const declared = input.path === undefined ? undefined : declaredByPath(input.path);
  return assemble(input, builder, { format: 'html', declared, opaqueSpans });
}
