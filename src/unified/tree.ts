import type { Processor } from 'unified';
import type { Node } from 'unist';
import type { Article } from '../article/article.ts';
import type { LanguageMap } from '../rule/language-map.ts';

/** One of the trees that unified plugins read, and how it is made of an article. */
export interface TreeKind {
  /** A processor that parses the article to this kind, not yet frozen. */
  processor(article: Article): Processor;
  /** Whether the article is nested too deeply, or too long in one piece, to be made a tree, seen from its source. */
  tooComplex(article: Article): boolean;
  /** Every position in it is one of the article's source. `processor` holds the extensions of the plugins. */
  parse(processor: Processor, article: Article, languages: LanguageMap): Node;
}
