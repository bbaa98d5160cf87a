import type { Article } from './article.ts';

/** Freezes the article, its lists and what stands in them; texts and indexes are immutable by construction. */
export function freezeArticle(article: Article): Article {
  for (const list of [
    article.blocks,
    article.links,
    article.images,
    article.captions,
    article.empties,
    article.ids,
    article.comments,
    article.languageScopes,
    article.problems,
    article.meta.hreflang,
  ]) {
    for (const item of list) Object.freeze(item);
    Object.freeze(list);
  }
  for (const block of article.blocks) {
    Object.freeze(block.inlines);
    Object.freeze(block.opaque);
  }
  Object.freeze(article.meta);
  Object.freeze(article.page);
  return Object.freeze(article);
}
