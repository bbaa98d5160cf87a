import type { DocumentConfig } from '../config/index.ts';
import type { CacheFile } from '../files/cache-file.ts';
import type { CacheEntry, CacheTable } from '../files/cache-table.ts';
import { type FileStamp, isSettled, stampOf } from '../files/file-stamp.ts';
import { readBounded } from '../files/index.ts';
import { cacheKey, type Surroundings } from './cache-key.ts';
import { readResults, resultsOf } from './cached-results.ts';
import type { RunFile, RunOptions } from './lint-files.ts';
import type { Known, Outcome } from './outcome.ts';
import { countsOf } from './tally.ts';

/** A file that has to be linted, with what was read of it and its stamp from before. */
interface Recorded extends RunFile {
  readonly record: { stamp?: FileStamp | undefined; content?: Uint8Array | undefined };
}

/** What a run tells of the cache itself. */
export interface CacheTroubles {
  /** A part of it that was needed is broken: what it was needed for was linted. */
  readonly dropped: () => unknown;
  readonly unsaved: (error: unknown) => unknown;
}

/** The number of no entry. */
const UNKNOWN = -1;

/** A file with another stamp than its entry has. */
interface Touched {
  /** Its place among the files. */
  readonly place: number;
  readonly entry: number;
  readonly stamp: FileStamp;
}

/** Lints only what has changed since the cache was written. Documents that are not read from disk stay out of it. */
export class CachedRun {
  readonly #cache: CacheFile;
  readonly #surroundings: Surroundings;
  readonly #keys = new Map<DocumentConfig, string | undefined>();

  /** `cwd` is what shown paths are relative to, `version` that of bilint. */
  constructor(cache: CacheFile, { cwd, version }: { readonly cwd: string; readonly version: string }) {
    this.#cache = cache;
    this.#surroundings = { version, folder: cache.seen(cwd) };
  }

  /** Whether anything can be known of documents under the config. */
  async covers(config: DocumentConfig): Promise<boolean> {
    return (await this.#keyOf(config)) !== undefined;
  }

  /**
   * As `lintFiles`, with the same outcomes; of what is known no more is read than is asked for, and where all is known,
   * nothing is loaded that lints. Saves what is new once every outcome was taken.
   */
  async *lint(
    files: readonly RunFile[],
    options: RunOptions,
    { dropped, unsaved }: CacheTroubles,
  ): AsyncGenerator<Outcome | Known> {
    const { table } = this.#cache;
    const entries = await this.#entriesOf(files, options);
    const changed = files.filter((_, i) => entries[i] === UNKNOWN).map(recorded);
    const linted = lintLater(changed, options);
    let next = 0;
    for (let i = 0; i < files.length; ) {
      options.signal?.throwIfAborted();
      if (table === undefined || entries[i] === UNKNOWN) {
        yield await this.#kept(linted, changed[next++]!);
        i++;
        continue;
      }
      const end = endOfStretch(entries, i, table);
      yield this.#knownOutcomes(entries.subarray(i, end), files.slice(i, end), table, options);
      i = end;
    }
    if (table?.broken) await dropped();
    await this.#cache.save().catch(unsaved);
  }

  async #keyOf(config: DocumentConfig): Promise<string | undefined> {
    if (!this.#keys.has(config)) this.#keys.set(config, await cacheKey(config, this.#surroundings));
    return this.#keys.get(config);
  }

  /** Of each file that has not changed, its entry. */
  async #entriesOf(files: readonly RunFile[], options: RunOptions): Promise<Int32Array> {
    const entries = new Int32Array(files.length).fill(UNKNOWN);
    const { table } = this.#cache;
    if (table === undefined) return entries;
    const keys = new Map<DocumentConfig, number>();
    for (const config of new Set(files.map((file) => file.config))) {
      const key = await this.#keyOf(config);
      keys.set(config, key === undefined ? UNKNOWN : table.findKey(key));
    }
    const touched: Touched[] = [];
    for (const [place, { absolute, error, read, config }] of files.entries()) {
      if (error !== undefined || read !== undefined) continue;
      const entry = table.find(absolute);
      if (entry === UNKNOWN || !table.hasKey(entry, keys.get(config)!)) continue;
      if (options.fix !== undefined && hasFixes(table.countsOf(entry))) continue;
      const stamp = stampOf(absolute);
      if (stamp === undefined) continue;
      if (table.hasStamp(entry, stamp)) entries[place] = entry;
      else touched.push({ place, entry, stamp });
    }
    if (touched.length > 0) await this.#compare(touched, files, table, entries);
    return entries;
  }

  /** Adds those whose content is the same. */
  async #compare(
    touched: readonly Touched[],
    files: readonly RunFile[],
    table: CacheTable,
    entries: Int32Array,
  ): Promise<void> {
    const { FileHasher } = await import('../files/content-hash.ts');
    const hasher = new FileHasher();
    for (const { place, entry, stamp } of touched) {
      const { absolute, config } = files[place]!;
      const content = hasher.hashOf(absolute, stamp.size, config.limits.maxBytes);
      if (content === undefined || content !== table.contentOf(entry)) continue;
      entries[place] = entry;
      if (isSettled(stamp)) this.#cache.setStamp(entry, stamp);
    }
  }

  #knownOutcomes(entries: Int32Array, files: readonly RunFile[], table: CacheTable, options: RunOptions): Known {
    return {
      total: files.length,
      counts: table.sumOfCounts(entries),
      shown: (by) => (table.shownBy(entries[0]!) === by ? table.shownOf(entries) : undefined),
      load: () => this.#load(entries, files, table, options),
    };
  }

  async *#load(
    entries: Int32Array,
    files: readonly RunFile[],
    table: CacheTable,
    options: RunOptions,
  ): AsyncGenerator<Outcome> {
    for (const [i, file] of files.entries()) {
      options.signal?.throwIfAborted();
      const entry = table.entry(entries[i]!);
      const outcome = entry && (await outcomeOf(entry, file));
      yield entry === undefined || outcome === undefined
        ? await this.#linted(file, options)
        : this.#showable(outcome, file, entry);
    }
  }

  #linted(file: RunFile, options: RunOptions): Promise<Outcome> {
    const changed = recorded(file);
    return this.#kept(lintLater([changed], options), changed);
  }

  /** The next outcome, which is the file's; kept where another run would come to the same. */
  async #kept(outcomes: AsyncGenerator<Outcome>, file: Recorded): Promise<Outcome> {
    const { value } = await outcomes.next();
    const outcome: Outcome = value;
    const { stamp, content } = file.record;
    file.record.content = undefined;
    const { config } = file;
    const key = await this.#keyOf(config);
    if (key === undefined || stamp === undefined || content === undefined) return outcome;
    const results = await resultsOf(outcome, content, config);
    if (results === undefined) {
      this.#cache.set(file.absolute, undefined);
      return outcome;
    }
    const { hashOf } = await import('../files/content-hash.ts');
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

/** As `lintFiles`, which is loaded with the first that is asked for. */
async function* lintLater(files: readonly RunFile[], options: RunOptions): AsyncGenerator<Outcome> {
  const { lintFiles } = await import('./lint-files.ts');
  yield* lintFiles(files, options);
}

function hasFixes([, , , fixable = 0]: readonly number[]): boolean {
  return fixable > 0;
}

/** Behind the files that follow each other, are known, and whose texts are shown by the same. */
function endOfStretch(entries: Int32Array, start: number, table: CacheTable): number {
  const by = table.shownBy(entries[start]!);
  let end = start + 1;
  while (end < entries.length && entries[end] !== UNKNOWN && table.shownBy(entries[end]!) === by) end++;
  return end;
}

/** What is known of the file; undefined where it is no longer what the result speaks of. */
async function outcomeOf(entry: CacheEntry, file: RunFile): Promise<Outcome | undefined> {
  const result = readResults(entry.results, file.config.locale, file.path);
  if (result.findings.length + result.suppressed.length === 0) return { linted: { result, source: null, lines: null } };
  // For reports that quote the source.
  const { maxBytes } = file.config.limits;
  const content = await readBounded(file.absolute, maxBytes).catch(() => undefined);
  if (content === undefined || result.format === null) return undefined;
  const [{ hashOf }, { decodedSource }] = await Promise.all([
    import('../files/content-hash.ts'),
    import('../linter/decoded-source.ts'),
  ]);
  if (hashOf(content) !== entry.content) return undefined;
  return { linted: { result, ...(await decodedSource(content, result.format)) } };
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
