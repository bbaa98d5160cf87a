import type { CacheFile } from '../files/cache-file.ts';
import { type FileStamp, hashOf, hashOfFile, isSettled, sameStamp, stampOf } from '../files/file-stamp.ts';
import { readBounded } from '../files/index.ts';
import { decodedSource, type FileResult, type ResolvedConfig } from '../linter/index.ts';
import { cacheKey, type Surroundings } from './cache-key.ts';
import { ResultsReader, resultsOf } from './cached-results.ts';
import type { Outcome } from './lint-content.ts';
import { lintFiles, type RunFile, type RunOptions } from './lint-files.ts';

/** A file that has to be linted, with what was read of it and its stamp from before. */
interface Recorded extends RunFile {
  readonly record: { stamp?: FileStamp | undefined; content?: Uint8Array | undefined };
}

/** Lints only what has changed since the cache was written. Documents that are not read from disk stay out of it. */
export class CachedRun {
  readonly #cache: CacheFile;
  readonly #surroundings: Surroundings;
  readonly #keys = new Map<ResolvedConfig, string | undefined>();
  readonly #reader = new ResultsReader();

  /** `cwd` is what shown paths are relative to, `version` that of bilint. */
  constructor(cache: CacheFile, { cwd, version }: { readonly cwd: string; readonly version: string }) {
    this.#cache = cache;
    this.#surroundings = { version, folder: cache.seen(cwd) };
  }

  /** Whether anything can be known of documents under the config. */
  covers(config: ResolvedConfig): boolean {
    return this.#keyOf(config) !== undefined;
  }

  /** As `lintFiles`, with the same outcomes. Saves what is new once every one was taken; `unsaved` is told why that failed. */
  async *lint(
    files: readonly RunFile[],
    options: RunOptions,
    unsaved: (error: unknown) => unknown,
  ): AsyncGenerator<Outcome> {
    const known = files.map((file) => this.#known(file, options));
    const changed = files.filter((_, i) => known[i] === undefined).map(recorded);
    const linted = lintFiles(changed, options);
    let next = 0;
    for (let i = 0; i < files.length; i++) {
      options.signal?.throwIfAborted();
      const file = files[i]!;
      const result = known[i];
      if (result === undefined) yield await this.#kept(linted, changed[next++]!, options);
      else if (result.findings.length + result.suppressed.length === 0)
        yield { linted: { result, source: null, lines: null } };
      else yield (await this.#withSource(result, file, options)) ?? (await this.#linted(file, options));
    }
    await this.#cache.save().catch(unsaved);
  }

  #keyOf(config: ResolvedConfig): string | undefined {
    if (!this.#keys.has(config)) this.#keys.set(config, cacheKey(config, this.#surroundings));
    return this.#keys.get(config);
  }

  /** What an earlier run said of a file that has not changed, where nothing is to be fixed in it. */
  #known({ path, absolute, error, read, config: own }: RunFile, options: RunOptions): FileResult | undefined {
    const config = own ?? options.config;
    const entry = error === undefined && read === undefined ? this.#cache.get(absolute) : undefined;
    if (entry === undefined || entry.key !== this.#keyOf(config)) return undefined;
    const stamp = stampOf(absolute);
    if (stamp === undefined) return undefined;
    if (entry.stamp === undefined || !sameStamp(entry.stamp, stamp)) {
      if (hashOfFile(absolute, config.limits.maxBytes) !== entry.content) return undefined;
      if (isSettled(stamp)) this.#cache.set(absolute, { ...entry, stamp });
    }
    const result = this.#reader.read(entry.results, config.locale, path);
    const fixable = options.fix !== undefined && result.findings.some(({ fix }) => fix !== undefined);
    return fixable ? undefined : result;
  }

  /** For reports that quote the source; undefined where the file is no longer what the result speaks of. */
  async #withSource(result: FileResult, file: RunFile, { config }: RunOptions): Promise<Outcome | undefined> {
    const { maxBytes } = (file.config ?? config).limits;
    const content = await readBounded(file.absolute, maxBytes).catch(() => undefined);
    if (content === undefined || result.format === null) return undefined;
    if (hashOf(content) !== this.#cache.get(file.absolute)?.content) return undefined;
    return { linted: { result, ...(await decodedSource(content, result.format)) } };
  }

  #linted(file: RunFile, options: RunOptions): Promise<Outcome> {
    const changed = recorded(file);
    return this.#kept(lintFiles([changed], options), changed, options);
  }

  /** The next outcome, which is the file's; kept where another run would come to the same. */
  async #kept(outcomes: AsyncGenerator<Outcome>, file: Recorded, options: RunOptions): Promise<Outcome> {
    const { value } = await outcomes.next();
    const outcome: Outcome = value;
    const { stamp, content } = file.record;
    file.record.content = undefined;
    const config = file.config ?? options.config;
    const key = this.#keyOf(config);
    if (key !== undefined && stamp !== undefined && content !== undefined) {
      const results = await resultsOf(outcome, content, config);
      const entry =
        results === undefined
          ? undefined
          : { key, content: hashOf(content), results, stamp: isSettled(stamp) ? stamp : undefined };
      this.#cache.set(file.absolute, entry);
    }
    return outcome;
  }
}

/** The file with a way to read it that remembers what it gave. */
function recorded(file: RunFile): Recorded {
  if (file.read !== undefined) return { ...file, record: {} };
  const record: Recorded['record'] = {};
  return {
    ...file,
    record,
    async read(limit) {
      record.stamp = stampOf(file.absolute);
      record.content = await readBounded(file.absolute, limit);
      return record.content;
    },
  };
}
