import type { ActiveRule } from '../lint/active-rule.ts';
import { ownersFirst } from '../lint/ownership.ts';
import { BUILT_IN_RULES } from './built-in-rules.ts';
import { checkDetector } from './check-plugin.ts';
import type { ArticleSettings, Config, DocumentSettings } from './config.ts';
import { ConfigError, unknownName, within } from './config-error.ts';
import { ignoresOf } from './globs.ts';
import { type Layer, type Layers, layersOf, notLoaded, type Source } from './layers.ts';
import type { LoadedConfig } from './loaded-config.ts';
import type { Detector, Plugin, PluginUse, UnifiedUses } from './plugin.ts';
import type { ResolvedConfig } from './resolved-config.ts';
import { type KnownRule, type KnownRules, RuleSet } from './rule-set.ts';
import { checkArticleSettings } from './validate.ts';

const LIMITS = { maxBytes: 10_000_000, maxFindings: 200 };

/** Gives each document of a project its config. */
export interface ConfigResolver {
  /** `path` is relative to the config's folder, with `/`; without one, no override speaks of the document. */
  resolve(path?: string): ResolvedConfig;
  /** Whether the config's `ignores` take the path, which is relative to its folder. */
  ignores(path: string): boolean;
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
  return new Resolver(
    layersOf(config, commandLine.extends === undefined ? ['recommended'] : []),
    layersOf(commandLine, []),
  );
}

class Resolver implements ConfigResolver {
  readonly #layers: Layers;
  readonly #last: readonly Layer[];
  readonly #known: KnownRules;
  readonly #shared: Pick<ResolvedConfig, 'plugins' | 'unified' | 'extensions' | 'locale' | 'detector'>;
  readonly #ignores: (path: string) => boolean;
  /** By the overrides that take part. */
  readonly #resolved = new Map<string, ResolvedConfig>();

  constructor(layers: Layers, commandLine: Layers) {
    this.#layers = layers;
    this.#last = commandLine.base;
    const sources = [...layers.sources, ...commandLine.sources];
    const plugins = layers.plugins;
    const unified = unifiedOf(sources);
    const detector = detectorOf(sources, plugins);
    this.#shared = {
      plugins,
      unified,
      extensions: Object.fromEntries(
        sources
          .flatMap(({ config }) => Object.entries(config.extensions ?? {}))
          .map(([ending, format]) => [ending.toLowerCase(), format]),
      ),
      locale: sources.findLast(({ config }) => config.locale !== undefined)?.config.locale ?? 'en',
      ...(detector !== undefined && { detector }),
    };
    this.#known = knownRules(plugins, unified);
    this.#ignores = ignoresOf(sources.flatMap(({ config }) => config.ignores ?? []));
    this.#compose(layers.overrides);
  }

  resolve(path?: string): ResolvedConfig {
    const { overrides } = this.#layers;
    const own = path === undefined ? [] : overrides.filter(({ matches }) => matches(path));
    const key = own.map((override) => overrides.indexOf(override)).join();
    const known = this.#resolved.get(key);
    if (known !== undefined) return known;
    const resolved = this.#compose(own);
    this.#resolved.set(key, resolved);
    return resolved;
  }

  ignores(path: string): boolean {
    return this.#ignores(path);
  }

  async ready(): Promise<void> {
    await this.#shared.detector?.ready?.();
  }

  #compose(
    own: readonly Layer[],
    article?: { readonly settings: ArticleSettings; readonly path: string | undefined },
  ): ResolvedConfig {
    const rules = new RuleSet(this.#known);
    for (const layer of [...this.#layers.base, ...own]) applyRules(rules, layer);
    const layers = [...this.#layers.base, ...own];
    if (article !== undefined) {
      const { settings, path } = article;
      const layer: Layer = { file: path, at: 'bilint', settings };
      layers.push(layer);
      applyRules(rules, layer);
      within(layer, () => rules.disable(settings.disable ?? []));
    }
    for (const layer of this.#last) applyRules(rules, layer);
    const settings = Object.assign(
      {},
      ...[...layers, ...this.#last].map((layer) => present(layer.settings)),
    ) as DocumentSettings;
    return {
      ...this.#shared,
      languages: settings.languages ?? [],
      expect: settings.expect ?? [],
      site: {
        ...(settings.siteName !== undefined && { name: settings.siteName }),
        hosts: settings.hosts ?? [],
        topics: settings.topics ?? [],
      },
      rules: rules.active(),
      suppressions: settings.inlineConfig === false ? null : rules.suppressions,
      hosted: rules.hosted,
      limits: Object.assign(
        {},
        LIMITS,
        ...[...layers, ...this.#last].map((layer) => present(layer.settings.limits ?? {})),
      ),
      withArticle: (its, path) => {
        within({ file: path, at: '' }, () => checkArticleSettings(its, 'bilint'));
        return this.#compose(own, { settings: its, path });
      },
    };
  }
}

function applyRules(rules: RuleSet, { settings, file, at }: Layer): void {
  within({ file, at }, () => rules.apply(settings.rules ?? {}));
}

/** Without keys that hold undefined, which say nothing. */
function present<T extends object>(settings: T): Partial<T> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function knownRules(plugins: readonly Plugin[], unified: UnifiedUses): KnownRules {
  const rules = rulesOf(plugins);
  checkOwnership(rules);
  return {
    rules,
    pluginNames: plugins.map(({ meta }) => meta.name),
    hosting: Object.values(unified).some((uses: readonly PluginUse[]) => uses.length > 0),
  };
}

/** The built-in rules and those of plugins, by the ids that findings name. */
export function rulesOf(plugins: readonly Plugin[]): ReadonlyMap<string, KnownRule> {
  const rules = new Map<string, KnownRule>(BUILT_IN_RULES.map((rule) => [rule.id, { rule }]));
  for (const { meta, rules: its = [] } of plugins) {
    const url = meta.url ?? `https://www.npmjs.com/package/${meta.name}`;
    for (const rule of its) rules.set(`${meta.name}/${rule.id}`, { rule, url });
  }
  return rules;
}

/** Rules that yield to each other in a circle could own nothing. */
function checkOwnership(rules: ReadonlyMap<string, KnownRule>): void {
  const active = [...rules].map(([id, { rule }]): ActiveRule => ({ id, rule, severity: rule.severity, options: {} }));
  try {
    ownersFirst(active);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError('plugins', { en: why, zh: `规则的 yieldsTo 形成循环：${why}` });
  }
}

function unifiedOf(sources: readonly Source[]): UnifiedUses {
  const usesOf = (tree: keyof UnifiedUses) =>
    sources.flatMap(({ config, file, at }) =>
      within({ file, at }, () =>
        (config.unified?.[tree] ?? []).map((reference, i): PluginUse => {
          const [plugin, options] = Array.isArray(reference) ? reference : [reference];
          if (typeof plugin === 'string') throw notLoaded(`unified.${tree}[${i}]`, plugin);
          return [plugin, options];
        }),
      ),
    );
  return { retext: usesOf('retext'), remark: usesOf('remark'), rehype: usesOf('rehype') };
}

/** The last config's that has one; a text names a plugin that brings one. */
function detectorOf(sources: readonly Source[], plugins: readonly Plugin[]): Detector | undefined {
  const source = sources.findLast(({ config }) => config.detector !== undefined);
  const detector = source?.config.detector;
  if (source === undefined || detector === undefined) return undefined;
  return within(source, () => {
    if (typeof detector !== 'string') {
      checkDetector(detector, 'detector');
      return detector;
    }
    const having = plugins.filter((plugin) => plugin.detector !== undefined);
    const found = having.find(({ meta }) => meta.name === detector)?.detector;
    if (found === undefined)
      throw unknownName(
        'detector',
        'plugin',
        detector,
        having.map(({ meta }) => meta.name),
      );
    return found;
  });
}
