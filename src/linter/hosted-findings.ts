import type { Article } from '../article/article.ts';
import { BUILT_IN_RULES, type ResolvedConfig } from '../config/index.ts';
import type { Finding } from '../lint/finding.ts';
import type { LanguageMap } from '../rule/language-map.ts';
import { oncePer } from '../text/once-per.ts';

/** What unified plugins say of the article; where the config names none, nothing of them is loaded. */
export async function hostedFindings(
  article: Article,
  languages: LanguageMap,
  { unified, hosted, locale, limits }: ResolvedConfig,
): Promise<Finding[]> {
  if (!namesUnifiedPlugins({ unified })) return [];
  const { hostPlugins } = await import('../unified/index.ts');
  return hostPlugins(article, { uses: unified, languages, levels: hosted, locale, limits });
}

function namesUnifiedPlugins({ unified }: Pick<ResolvedConfig, 'unified'>): boolean {
  return Object.values(unified).some((uses) => uses.length > 0);
}

/**
 * The rules that a comment may name. Nobody knows beforehand what unified plugins call their messages: where the config
 * names such plugins, every `source/ruleId` may be one, but for those of bilint plugins, whose rules are known.
 */
export const knownRules = oncePer((config: ResolvedConfig): { has(rule: string): boolean } => {
  const known = new Set([...config.rules, ...BUILT_IN_RULES].map(({ id }) => id));
  const hosted = namesUnifiedPlugins(config);
  const owned = new Map(config.plugins.map(({ meta, rules = [] }) => [meta.name, new Set(rules.map(({ id }) => id))]));
  return {
    has(rule) {
      if (known.has(rule)) return true;
      const [, source, id] = /^(.+)\/([^/]+)$/.exec(rule) ?? [];
      if (source === undefined || id === undefined) return false;
      return owned.get(source)?.has(id) ?? hosted;
    },
  };
});
