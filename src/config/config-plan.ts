import type { Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import { ignoresOf } from './globs.ts';
import { type Layer, type Layers, layersOf, present, type Source } from './layers.ts';
import type { LoadedConfig } from './loaded-config.ts';
import { detectorOf, unifiedOf } from './loaded-plugins.ts';
import type { DocumentConfig, Limits } from './resolved-config.ts';

const LIMITS: Limits = { maxBytes: 10_000_000, maxFindings: 200, maxPluginMilliseconds: 10_000 };

type Shared = Pick<DocumentConfig, 'plugins' | 'unified' | 'extensions' | 'locale' | 'detector'>;

/**
 * A config and what it extends, laid out but not yet applied to the rules: a run in which every result is known need not
 * load them. `withRules` goes on from here.
 */
export class ConfigPlan {
  readonly #layers: Layers;
  readonly #commandLine: readonly Layer[];
  readonly #shared: Shared;
  readonly #globs: readonly string[];
  readonly #ignores: (path: string) => boolean;
  /** By the overrides that take part. */
  readonly #documents = new Map<string, DocumentConfig>();

  /** The command line wins over everything. Throws a ConfigError at the first mistake, but for mistakes about rules. */
  constructor(config: Config | LoadedConfig = {}, commandLine: Config = {}) {
    this.#layers = layersOf(config, commandLine.extends === undefined ? ['recommended'] : []);
    const last = layersOf(commandLine, [], this.#layers.plugins);
    const sources = [...this.#layers.sources, ...last.sources];
    this.#commandLine = last.base;
    this.#shared = sharedOf(this.#layers, sources);
    this.#globs = sources.flatMap(({ config }) => config.ignores ?? []);
    this.#ignores = ignoresOf(this.#globs);
  }

  /** As of a document that every override speaks of: what holds a mistake about rules, if anything does. */
  get whole(): DocumentConfig {
    return this.#documentUnder(this.#layers.overrides);
  }

  /** Whether there can be mistakes about rules: bilint's own presets hold none. */
  get speaksOfRules(): boolean {
    const layers = this.whole.madeOf.flat();
    return this.#shared.plugins.length > 0 || layers.some(({ settings }) => settings.rules !== undefined);
  }

  /** The one config of all documents, none of which is ignored; undefined where a path makes a difference. */
  get uniform(): DocumentConfig | undefined {
    return this.#layers.overrides.length === 0 && this.#globs.length === 0 ? this.documentAt() : undefined;
  }

  /** `path` is relative to the config's folder, with `/`; without one, no override speaks of the document. */
  documentAt(path?: string): DocumentConfig {
    return this.#documentUnder(path === undefined ? [] : this.#layers.overrides.filter(({ matches }) => matches(path)));
  }

  /** Whether the config's `ignores` take the path, which is relative to its folder. */
  ignores(path: string): boolean {
    return this.#ignores(path);
  }

  /** Awaits the detector, if there is one; once is enough. Rejects with a ConfigError. */
  async ready(): Promise<void> {
    try {
      await this.#shared.detector?.ready?.();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new ConfigError('detector', { en: `could not be made ready: ${why}`, zh: `未能就绪：${why}` });
    }
  }

  /** The same for the same overrides. */
  #documentUnder(overrides: readonly Layer[]): DocumentConfig {
    const key = overrides.map(({ file, at }) => `${file} ${at}`).join('\n');
    const known = this.#documents.get(key);
    if (known !== undefined) return known;
    const madeOf = [[...this.#layers.base, ...overrides], this.#commandLine] as const;
    const document = { ...this.#shared, limits: limitsOf(madeOf.flat()), madeOf };
    this.#documents.set(key, document);
    return document;
  }
}

function limitsOf(layers: readonly Layer[]): Limits {
  let limits = LIMITS;
  for (const { settings } of layers) limits = { ...limits, ...present(settings.limits ?? {}) };
  return limits;
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
