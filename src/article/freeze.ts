import { KNOWN } from '../text/once-per.ts';
import type { Article } from './article.ts';

/**
 * Freezes the article, its lists and what stands in them; texts and indexes are immutable by construction. What is computed
 * of the article once is kept with it, and is no part of its copies.
 */
export function freezeArticle(article: Article): Article {
  freezeAll(article.blocks);
  freezeAll(article.links);
  freezeAll(article.images);
  freezeAll(article.empties);
  freezeAll(article.ids);
  freezeAll(article.comments);
  freezeAll(article.languageScopes);
  freezeAll(article.problems);
  freezeAll(article.meta.hreflang);
  Object.freeze(article.captions);
  for (const { inlines, opaque } of article.blocks) {
    // Lists without anything in them are the same for all blocks, and frozen.
    if (inlines.length > 0) Object.freeze(inlines);
    if (opaque.length > 0) Object.freeze(opaque);
  }
  Object.freeze(article.meta);
  Object.freeze(article.page);
  Object.defineProperty(article, KNOWN, { value: [] });
  return Object.freeze(article);
}

function freezeAll(list: readonly object[]): void {
  for (const item of list) Object.freeze(item);
  Object.freeze(list);
}
