import { type ComposedLayer, compose } from './compose.ts';
import type { ArticleSettings, Config } from './config.ts';
import { ConfigError, within } from './config-error.ts';
import { ignoresOf } from './globs.ts';
import { knownRules } from './known-rules.ts';
import { type Layer, type Layers, layersOf, type Source } from './layers.ts';
import type { LoadedConfig } from './loaded-config.ts';
import { detectorOf, unifiedOf } from './loaded-plugins.ts';
import type { ResolvedConfig } from './resolved-config.ts';
import type { KnownRules } from './rule-set.ts';
import { checkArticleSettings } from './validate.ts';

/** Gives each document of a project its config. */
export interface ConfigResolver {
  /** `path` is relative to the config's folder, with `/`; without one, no override speaks of the document. */
  resolve(path?: string): ResolvedConfig;
  /** Whether the config's `ignores` take the path, which is relative to its folder. */
  ignores(path: string): boolean;
  /** The one config of all documents, none of which is ignored; undefined where a path makes a difference. */
  readonly uniform: ResolvedConfig | undefined;
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
  const implied = commandLine.extends === undefined ? ['recommended'] : [];
  return new Resolver(layersOf(config, implied), commandLine);
}

type Shared = Pick<ResolvedConfig, 'plugins' | 'unified' | 'extensions' | 'locale' | 'detector'>;

class Resolver implements ConfigResolver {
  readonly #layers: Layers;
  readonly #commandLine: readonly Layer[];
  readonly #known: KnownRules;
  readonly #shared: Shared;
  readonly #globs: readonly string[];
  readonly #ignores: (path: string) => boolean;
  /** By the overrides that take part. */
  readonly #resolved = new Map<string, ResolvedConfig>();

  constructor(layers: Layers, commandLine: Config) {
    const last = layersOf(commandLine, [], layers.plugins);
    const sources = [...layers.sources, ...last.sources];
    this.#layers = layers;
    this.#commandLine = last.base;
    this.#shared = sharedOf(layers, sources);
    this.#known = knownRules(layers.plugins, this.#shared.unified);
    this.#globs = sources.flatMap(({ config }) => config.ignores ?? []);
    this.#ignores = ignoresOf(this.#globs);
    this.#compose(layers.overrides);
  }

  get uniform(): ResolvedConfig | undefined {
    return this.#layers.overrides.length === 0 && this.#globs.length === 0 ? this.resolve() : undefined;
  }

  resolve(path?: string): ResolvedConfig {
    const own = path === undefined ? [] : this.#layers.overrides.filter(({ matches }) => matches(path));
    const key = own.map(({ file, at }) => `${file} ${at}`).join('\n');
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
    try {
      await this.#shared.detector?.ready?.();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new ConfigError('detector', { en: `could not be made ready: ${why}`, zh: `未能就绪：${why}` });
    }
  }

  /** The base, the document's overrides and front matter, and at last the command line. */
  #compose(own: readonly Layer[], article: readonly ComposedLayer[] = []): ResolvedConfig {
    return {
      ...this.#shared,
      ...compose([...this.#layers.base, ...own, ...article, ...this.#commandLine], this.#known),
      madeOf: [
        [...this.#layers.base, ...own].map(({ settings }) => settings),
        this.#commandLine.map(({ settings }) => settings),
      ],
      withArticle: (settings: ArticleSettings, file?: string) => {
        within({ file }, () => checkArticleSettings(settings, 'bilint'));
        return this.#compose(own, [{ file, at: 'bilint', settings, disable: settings.disable }]);
      },
    };
  }
}

/** What is the same for all documents of a project. */
function sharedOf({ plugins }: Layers, sources: readonly Source[]): Shared {
  const detector = detectorOf(sources, plugins);
  const extensions = sources.flatMap(({ config }) => Object.entries(config.extensions ?? {}));
  return {
    plugins,
    unified: unifiedOf(sources),
    extensions: Object.fromEntries(extensions.map(([ending, format]) => [ending.toLowerCase(), format])),
    locale: sources.findLast(({ config }) => config.locale !== undefined)?.config.locale ?? 'en',
    ...(detector !== undefined && { detector }),
  };
}
