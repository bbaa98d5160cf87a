import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { CacheLocation } from './cache-location.ts';
import { type CacheEntries, type CacheEntry, cacheContent, cacheEntries } from './cache-text.ts';
import { type FileStamp, sameStamp, stampOf } from './file-stamp.ts';
import { readBounded } from './read.ts';
import { codeOf } from './reason.ts';
import { writeAtomically } from './write.ts';

const MAX_BYTES = 400_000_000;

/** Why a file is of no use. */
interface Problem {
  readonly error: unknown;
}

/**
 * Results of earlier runs, on disk. The file is read at once and replaced as a whole, so that whoever reads it sees what one
 * process wrote, to the end; of two that write at a time the last one wins.
 */
export class CacheFile {
  readonly #location: CacheLocation;
  readonly #entries: CacheEntries;
  /** Of the file, as it was before it was read. */
  readonly #stamp: FileStamp | undefined;
  readonly #changes = new Map<string, CacheEntry | undefined>();

  private constructor(location: CacheLocation, entries: CacheEntries, stamp: FileStamp | undefined) {
    this.#location = location;
    this.#entries = entries;
    this.#stamp = stamp;
  }

  /** Empty where there is no file, or one that cannot be used: then there is a problem, with the system's error if it has one. */
  static async open(location: CacheLocation): Promise<{ readonly cache: CacheFile; readonly problem?: Problem }> {
    const stamp = stampOf(location.file);
    const read = await readEntries(location.file);
    return 'entries' in read
      ? { cache: new CacheFile(location, read.entries, stamp) }
      : { cache: new CacheFile(location, new Map(), stamp), problem: read };
  }

  /** A folder as seen from the cache: the same wherever the project is moved to. */
  seen(folder: string): string {
    return relative(dirname(this.#location.file), folder).split(sep).join('/');
  }

  get(absolute: string): CacheEntry | undefined {
    return this.#entries.get(absolute);
  }

  /** Undefined: nothing is known any more. Nothing is written before `save`. */
  set(absolute: string, entry: CacheEntry | undefined): void {
    if (entry !== undefined || this.#entries.has(absolute)) this.#changes.set(absolute, entry);
  }

  /** Lays what is new over what another process may have written meanwhile; forgets files that are gone. Rejects with the system's error. */
  async save(): Promise<void> {
    if (this.#changes.size === 0) return;
    const { file, ownFolder } = this.#location;
    const entries = await this.#entriesNow();
    for (const path of entries.keys()) if (!this.#changes.has(path) && !existsSync(path)) entries.delete(path);
    for (const [path, entry] of this.#changes) {
      if (entry === undefined) entries.delete(path);
      else entries.set(path, entry);
    }
    if (ownFolder !== undefined) await hideFromGit(ownFolder);
    await writeAtomically(file, cacheContent(entries, dirname(file)));
    this.#changes.clear();
  }

  /** As they are on disk, where another process may have written since. */
  async #entriesNow(): Promise<CacheEntries> {
    const { file } = this.#location;
    const stamp = stampOf(file);
    if (stamp !== undefined && this.#stamp !== undefined && sameStamp(stamp, this.#stamp))
      return new Map(this.#entries);
    const written = await readEntries(file);
    return 'entries' in written ? written.entries : new Map();
  }
}

async function readEntries(file: string): Promise<{ readonly entries: CacheEntries } | Problem> {
  try {
    const { buffer, byteOffset, length } = await readBounded(file, MAX_BYTES);
    const entries = cacheEntries(Buffer.from(buffer, byteOffset, length), dirname(file));
    return entries === undefined ? { error: undefined } : { entries };
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? { entries: new Map() } : { error };
  }
}

async function hideFromGit(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.gitignore'), '*\n');
}
