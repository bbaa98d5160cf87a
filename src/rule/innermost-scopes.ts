import type { Article, Block, LanguageScope } from '../article/article.ts';

/** The innermost scope with a declared language around each block, or within it. */
export function innermostScopes(article: Article): ReadonlyMap<Block, LanguageScope> {
  const scopes = new Map<Block, LanguageScope>();
  for (const scope of article.languageScopes) {
    for (const { block, at } of scope.parts) {
      const whole = at[0] === 0 && at[1] === block.text.text.length;
      if (whole || !scopes.has(block)) scopes.set(block, scope);
    }
  }
  return scopes;
}
