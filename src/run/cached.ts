import type { CacheFile } from '../files/cache-file.ts';
import type { CacheEntry } from '../files/cache-text.ts';
import { FileHasher, type FileStamp, hashOf, isSettled, sameStamp, stampOf } from '../files/file-stamp.ts';
import { readBounded } from '../files/index.ts';
import { decodedSource, type FileResult, type ResolvedConfig } from '../linter/index.ts';
import { cacheKey, type Surroundings } from './cache-key.ts';
import { readResults, resultsOf } from './cached-results.ts';
import type { Known, Outcome } from './lint-content.ts';
import { lintFiles, type RunFile, type RunOptions } from './lint-files.ts';
import { countsOf } from './tally.ts';

/** A file that has to be linted, with what was read of it and its stamp from before. */
interface Recorded extends RunFile {
  readonly record: { stamp?: FileStamp | undefined; content?: Uint8Array | undefined };
}

/** Lints only what has changed since the cache was written. Documents that are not read from disk stay out of it. */
export class CachedRun {
  readonly #cache: CacheFile;
  readonly #surroundings: Surroundings;
  readonly #keys = new Map<ResolvedConfig, string | undefined>();
  readonly #hasher = new FileHasher();

  /** `cwd` is what shown paths are relative to, `version` that of bilint. */
  constructor(cache: CacheFile, { cwd, version }: { readonly cwd: string; readonly version: string }) {
    this.#cache = cache;
    this.#surroundings = { version, folder: cache.seen(cwd) };
  }

  /** Whether anything can be known of documents under the config. */
  covers(config: ResolvedConfig): boolean {
    return this.#keyOf(config) !== undefined;
  }

  /**
   * As `lintFiles`, with the same outcomes; of what is known no more is read than is asked for. Saves what is new once every
   * one was taken; `unsaved` is told why that failed.
   */
  async *lint(
    files: readonly RunFile[],
    options: RunOptions,
    unsaved: (error: unknown) => unknown,
  ): AsyncGenerator<Outcome | Known> {
    const known = files.map((file) => this.#known(file, options));
    const changed = files.filter((_, i) => known[i] === undefined).map(recorded);
    const linted = lintFiles(changed, options);
    let next = 0;
    for (let i = 0; i < files.length; i++) {
      options.signal?.throwIfAborted();
      const entry = known[i];
      yield entry === undefined
        ? await this.#kept(linted, changed[next++]!, options)
        : this.#knownOutcome(entry, files[i]!, options);
    }
    await this.#cache.save().catch(unsaved);
  }

  #keyOf(config: ResolvedConfig): string | undefined {
    if (!this.#keys.has(config)) this.#keys.set(config, cacheKey(config, this.#surroundings));
    return this.#keys.get(config);
  }

  /** What an earlier run said of a file that has not changed, where nothing is to be fixed in it. */
  #known({ absolute, error, read, config: own }: RunFile, options: RunOptions): CacheEntry | undefined {
    const config = own ?? options.config;
    const entry = error === undefined && read === undefined ? this.#cache.get(absolute) : undefined;
    if (entry === undefined || entry.key !== this.#keyOf(config)) return undefined;
    const [, , , fixable = 0] = entry.counts;
    if (options.fix !== undefined && fixable > 0) return undefined;
    const stamp = stampOf(absolute);
    if (stamp === undefined) return undefined;
    if (entry.stamp !== undefined && sameStamp(entry.stamp, stamp)) return entry;
    if (this.#hasher.hashOf(absolute, stamp.size, config.limits.maxBytes) !== entry.content) return undefined;
    if (!isSettled(stamp)) return entry;
    const seen = { ...entry, stamp };
    this.#cache.set(absolute, seen);
    return seen;
  }

  #knownOutcome(entry: CacheEntry, file: RunFile, options: RunOptions): Known {
    return {
      counts: entry.counts,
      shown: (by) => (entry.shown?.by === by ? entry.shown.text : undefined),
      load: async () => {
        const { locale } = file.config ?? options.config;
        const result = readResults(entry.results, locale, file.path);
        const isSilent = result.findings.length + result.suppressed.length === 0;
        if (isSilent) return this.#showable({ linted: { result, source: null, lines: null } }, file, entry);
        const outcome = await this.#withSource(result, file, entry, options);
        return outcome === undefined ? this.#linted(file, options) : this.#showable(outcome, file, entry);
      },
    };
  }

  /** For reports that quote the source; undefined where the file is no longer what the result speaks of. */
  async #withSource(
    result: FileResult,
    file: RunFile,
    entry: CacheEntry,
    { config }: RunOptions,
  ): Promise<Outcome | undefined> {
    const { maxBytes } = (file.config ?? config).limits;
    const content = await readBounded(file.absolute, maxBytes).catch(() => undefined);
    if (content === undefined || result.format === null) return undefined;
    if (hashOf(content) !== entry.content) return undefined;
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
    if (key === undefined || stamp === undefined || content === undefined) return outcome;
    const results = await resultsOf(outcome, content, config);
    if (results === undefined) {
      this.#cache.set(file.absolute, undefined);
      return outcome;
    }
    const counts = countsOf(outcome.linted.result);
    const entry = { key, content: hashOf(content), results, counts, stamp: isSettled(stamp) ? stamp : undefined };
    this.#cache.set(file.absolute, entry);
    return this.#showable(outcome, file, entry);
  }

  /** The outcome with a way to keep how it is shown. */
  #showable(outcome: Outcome, { absolute }: RunFile, entry: CacheEntry): Outcome {
    const keep = (by: string, text: string) =>
      this.#cache.set(absolute, { ...entry, shown: { by, text: Buffer.from(text) } });
    return { ...outcome, keep };
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
