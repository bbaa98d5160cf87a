import { oncePer } from '../text/once-per.ts';
import { type ComposedLayer, compose } from './compose.ts';
import type { ArticleSettings, Config } from './config.ts';
import { within } from './config-error.ts';
import { ConfigPlan } from './config-plan.ts';
import { knownRules } from './known-rules.ts';
import type { LoadedConfig } from './loaded-config.ts';
import type { DocumentConfig, ResolvedConfig } from './resolved-config.ts';
import type { KnownRules } from './rule-set.ts';
import { checkArticleSettings } from './validate.ts';

/** Gives each document of a project its config. */
export interface ConfigResolver {
  /** `path` is relative to the config's folder, with `/`; without one, no override speaks of the document. */
  resolve(path?: string): ResolvedConfig;
  /** Awaits the detector, if there is one; once is enough. */
  ready(): Promise<void>;
}

/** The config of one document, without any loading. Throws a ConfigError at the first mistake. */
export function resolveConfig(config: Config | LoadedConfig = {}, path?: string): ResolvedConfig {
  return createResolver(config).resolve(path);
}

/**
 * Checks a config, with the overrides that no document may ever meet, and the command line’s, which wins over everything.
 * Throws a ConfigError at the first mistake.
 */
export function createResolver(config: Config | LoadedConfig = {}, commandLine: Config = {}): ConfigResolver {
  const plan = new ConfigPlan(config, commandLine);
  checkRules(plan);
  return { resolve: (path) => withRules(plan.documentAt(path)), ready: () => plan.ready() };
}

/** Throws a ConfigError at the first mistake about rules, in whatever override it stands. */
export function checkRules(plan: ConfigPlan): void {
  withRules(plan.whole);
}

/** A document's config with what it makes of the rules. Throws a ConfigError where it speaks of them wrongly. */
export const withRules = oncePer((config: DocumentConfig | ResolvedConfig): ResolvedConfig => {
  return 'rules' in config ? config : composed(config, knownRules(config.plugins, config.unified));
});

/** The base, the document's overrides and front matter, and at last the command line. */
function composed(config: DocumentConfig, known: KnownRules, article: readonly ComposedLayer[] = []): ResolvedConfig {
  const [beneath, above] = config.madeOf;
  return {
    ...config,
    ...compose([...beneath, ...article, ...above], known),
    withArticle: (settings: ArticleSettings, file?: string) => {
      within({ file }, () => checkArticleSettings(settings, 'bilint'));
      return composed(config, known, [{ file, at: 'bilint', settings, disable: settings.disable }]);
    },
  };
}
