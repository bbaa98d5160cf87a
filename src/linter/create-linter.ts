import {
  type Config,
  type ConfigResolver,
  createResolver,
  type LoadedConfig,
  type ResolvedConfig,
} from '../config/index.ts';
import { FORMATS, loadParser } from '../formats/index.ts';
import type { Baseline } from '../lint/baseline.ts';
import type { FileResult } from '../lint/finding.ts';
import type { Locale } from '../rule/messages.ts';
import { type Explanation, explain } from './explain.ts';
import { type FixedText, fixText } from './fix-source.ts';
import { lintSource, type SourceInfo } from './lint-source.ts';

/** How long a call is wanted. */
export interface CallOptions {
  /** Rejects with the signal's reason before the next step; what was begun is not cut off. */
  readonly signal?: AbortSignal;
}

export interface LintTextOptions extends CallOptions {
  /** What it knows of the path is among the suppressed findings. */
  readonly baseline?: Baseline;
}

/** Lints documents in memory, any number of them, under one config. */
export interface Linter {
  /**
   * `format` is needed unless `path` has a known ending (else a TypeError). Two calls with the same path are two results.
   * The path also tells which overrides speak of the document. Rejects with a ConfigError where its front matter is wrong.
   */
  lintText(input: string | Uint8Array, info: SourceInfo, options?: LintTextOptions): Promise<FileResult>;
  /**
   * Makes the fixes that are safe. `output` is the text without its byte order mark, equal to the input's where nothing
   * was made, and null where the input could not be read; `result` tells what remains.
   */
  fixText(input: string | Uint8Array, info: SourceInfo, options?: CallOptions): Promise<FixedText>;
  /** Every rule that the config may set, sorted by id: what it says, and what the config makes of it. */
  rules(locale?: Locale): Promise<readonly Explanation[]>;
  /** One rule, or one finding of the engine. Rejects with a ConfigError on a name that is neither. */
  explain(ruleId: string, locale?: Locale): Promise<Explanation>;
}

/**
 * Checks the config (a ConfigError names the mistake), loads the parsers and awaits the detector. Plugins and presets are
 * given as objects: nothing is looked for on disk. Globs of overrides are matched against the paths as they are given.
 */
export async function createLinter(config: Config | LoadedConfig = {}): Promise<Linter> {
  return linterOf(createResolver(config));
}

/** `placed` turns a document's path into one that is relative to the config's folder. */
export async function linterOf(
  resolver: ConfigResolver,
  placed: (path: string) => string = (path) => path,
): Promise<Linter> {
  await Promise.all([...FORMATS.map(loadParser), resolver.ready()]);
  const configOf = ({ path }: SourceInfo) => resolver.resolve(path === undefined ? undefined : placed(path));
  const call = async <T>(
    work: (config: ResolvedConfig) => Promise<T>,
    info: SourceInfo,
    { signal }: CallOptions = {},
  ): Promise<T> => {
    signal?.throwIfAborted();
    const result = await work(configOf(info));
    signal?.throwIfAborted();
    return result;
  };
  return {
    fixText: (input, info, options) => call((config) => fixText(input, info, config), info, options),
    lintText: (input, info, options) =>
      call(
        async (config) => {
          const { result, source } = await lintSource(input, info, config);
          return options?.baseline?.applyTo(result, source, info.path ?? '') ?? result;
        },
        info,
        options,
      ),
    rules: async (locale) => explain(resolver.resolve(), locale),
    async explain(ruleId, locale) {
      const [found] = explain(resolver.resolve(), locale, ruleId);
      return found!;
    },
  };
}
