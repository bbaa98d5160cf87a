import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { CacheLocation } from './cache-location.ts';
import { type CacheEntries, type CacheEntry, CacheTable, cacheTableOf } from './cache-table.ts';
import { type FileStamp, sameStamp, stampOf } from './file-stamp.ts';
import { codeOf } from './reason.ts';

/** Why a file is of no use. */
interface Problem {
  readonly error: unknown;
}

/**
 * Results of earlier runs, on disk. The file is replaced as a whole, so that whoever has opened it reads what one process
 * wrote, to the end; of two that write at a time the last one wins.
 */
export class CacheFile {
  /** What was known when the run began. */
  readonly table: CacheTable | undefined;
  readonly #location: CacheLocation;
  /** Of the file, as it was before it was read. */
  readonly #stamp: FileStamp | undefined;
  readonly #changes = new Map<string, CacheEntry | undefined>();
  /** By the number of the entry. */
  readonly #stamps = new Map<number, FileStamp>();

  private constructor(location: CacheLocation, table: CacheTable | undefined, stamp: FileStamp | undefined) {
    this.#location = location;
    this.table = table;
    this.#stamp = stamp;
  }

  /** Empty where there is no file, or one that cannot be used: then there is a problem, with the system's error if it has one. */
  static open(location: CacheLocation): { readonly cache: CacheFile; readonly problem?: Problem } {
    const stamp = stampOf(location.file);
    const read = openTable(location.file);
    return 'table' in read
      ? { cache: new CacheFile(location, read.table, stamp) }
      : { cache: new CacheFile(location, undefined, stamp), problem: read };
  }

  /** A folder as seen from the cache: the same wherever the project is moved to. */
  seen(folder: string): string {
    return relative(dirname(this.#location.file), folder).split(sep).join('/');
  }

  /** Undefined: nothing is known any more. Nothing is written before `save`. */
  set(absolute: string, entry: CacheEntry | undefined): void {
    if (entry !== undefined || (this.table !== undefined && this.table.find(absolute) >= 0))
      this.#changes.set(absolute, entry);
  }

  /** Of an entry of the table whose content was found to be the same. */
  setStamp(entry: number, stamp: FileStamp): void {
    this.#stamps.set(entry, stamp);
  }

  /** Lays what is new over what another process may have written meanwhile; forgets files that are gone. Rejects with the system's error. */
  async save(): Promise<void> {
    const content = this.#contentNow();
    this.table?.close();
    if (content === undefined) return;
    const { file, ownFolder } = this.#location;
    if (ownFolder !== undefined) await hideFromGit(ownFolder);
    const { writeAtomically } = await import('./write.ts');
    await writeAtomically(file, content);
    this.#changes.clear();
    this.#stamps.clear();
  }

  /** Undefined where nothing is new. */
  #contentNow(): Buffer | undefined {
    if (this.#changes.size + this.#stamps.size === 0) return undefined;
    const { file } = this.#location;
    const stamp = stampOf(file);
    const isOurs = stamp !== undefined && this.#stamp !== undefined && sameStamp(stamp, this.#stamp);
    if (isOurs && this.#changes.size === 0 && this.table?.broken === false) return this.table.restamped(this.#stamps);
    const entries = isOurs ? (this.table?.entries() ?? new Map()) : entriesIn(file);
    for (const path of entries.keys()) if (!this.#changes.has(path) && !existsSync(path)) entries.delete(path);
    for (const [number, newer] of this.#stamps) {
      const entry = this.table?.entry(number);
      if (entry !== undefined) entries.set(this.table!.pathOf(number), { ...entry, stamp: newer });
    }
    for (const [path, entry] of this.#changes) {
      if (entry === undefined) entries.delete(path);
      else entries.set(path, entry);
    }
    return cacheTableOf(entries, dirname(file));
  }
}

function openTable(file: string): { readonly table: CacheTable | undefined } | Problem {
  try {
    const table = CacheTable.open(file, dirname(file));
    return table === undefined ? { error: undefined } : { table };
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? { table: undefined } : { error };
  }
}

/** As they are on disk, where another process has written since. */
function entriesIn(file: string): CacheEntries {
  const opened = openTable(file);
  if (!('table' in opened) || opened.table === undefined) return new Map();
  const entries = opened.table.entries();
  opened.table.close();
  return entries;
}

async function hideFromGit(folder: string): Promise<void> {
  const { mkdir, writeFile } = await import('node:fs/promises');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.gitignore'), '*\n');
}
