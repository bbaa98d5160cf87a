import { join, relative, resolve, sep } from 'node:path';
import { type FileStamp, hashOf } from './file-stamp.ts';

/** What is known of a file, and what must hold for it to be true still. */
export interface CacheEntry {
  /** Hash of all that the results depend on besides the content. */
  readonly key: string;
  /** Undefined where only the content tells whether the file has changed. */
  readonly stamp: FileStamp | undefined;
  /** Hash of the content. */
  readonly content: string;
  /** In UTF-8. */
  readonly results: Buffer;
  /** What the results come to, in a few numbers. */
  readonly counts: readonly number[];
  /** The results as a report shows them, where one was made. */
  readonly shown?: Shown | undefined;
}

/** A text in UTF-8, and what it depends on besides the results. */
export interface Shown {
  readonly by: string;
  readonly text: Buffer;
}

/** By absolute path. */
export type CacheEntries = Map<string, CacheEntry>;

/** Its number is raised when another bilint would misread the text. */
const HEAD = 'bilint-cache 2';

/** The first line of the body; the texts follow without a gap, every one once. */
interface Index {
  readonly keys: readonly string[];
  readonly counts: readonly (readonly number[])[];
  readonly by: readonly string[];
  /** Length of each text in bytes. */
  readonly texts: readonly number[];
  readonly folders: readonly Folder[];
}

/** The files of a folder, in columns: arrays of one type are read and kept at a fraction of the cost. */
interface Folder {
  /** As seen from that of the cache, with `/`. */
  readonly path: string;
  readonly names: string[];
  readonly hashes: string[];
  /** `FIELDS` values a file. */
  readonly numbers: number[];
}

/** Of the key, the counts, the results, what is shown and by what (-1: nothing); modified, changed, size, inode (no stamp: zeros). */
const FIELDS = 9;

/** The content of a cache that stands in the folder. */
export function cacheContent(entries: CacheEntries, folder: string): Buffer {
  const keys = new Numbers<string>();
  const counts = new Numbers<readonly number[]>();
  const by = new Numbers<string>();
  const texts = new Numbers<Buffer>();
  const folders = new Map<string, Folder>();
  for (const [path, entry] of entries) {
    const at = path.lastIndexOf(sep);
    const parent = path.slice(0, at);
    const files = folders.get(parent) ?? newFolder(parent, folder);
    folders.set(parent, files);
    files.names.push(path.slice(at + 1));
    files.hashes.push(entry.content);
    const { shown, stamp } = entry;
    const { numbers } = files;
    numbers.push(keys.of(entry.key, entry.key), counts.of(entry.counts, entry.counts.join()));
    numbers.push(texts.of(entry.results, textKey(entry.results)));
    if (shown === undefined) numbers.push(-1, -1);
    else numbers.push(texts.of(shown.text, textKey(shown.text)), by.of(shown.by, shown.by));
    const { modified = 0, changed = 0, size = 0, inode = 0 } = stamp ?? {};
    numbers.push(modified, changed, size, inode);
  }
  const index: Index = {
    keys: keys.values,
    counts: counts.values,
    by: by.values,
    texts: texts.values.map(({ length }) => length),
    folders: [...folders.values()],
  };
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), ...texts.values]);
  return Buffer.concat([Buffer.from(`${HEAD} ${hashOf(body)}\n`), body]);
}

function newFolder(path: string, cacheFolder: string): Folder {
  const seen = relative(cacheFolder, `${path}${sep}`).split(sep).join('/');
  return { path: seen, names: [], hashes: [], numbers: [] };
}

/** Long texts are hardly ever equal: only short ones are looked at. */
const LONG = 500;

function textKey(text: Buffer): string | Buffer {
  return text.length > LONG ? text : text.toString('latin1');
}

/** Numbers values in the order in which they first come. */
class Numbers<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<unknown, number>();

  of(value: T, key: unknown): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** What `cacheContent` made; undefined for anything else, were it by a byte. */
export function cacheEntries(bytes: Buffer, folder: string): CacheEntries | undefined {
  const end = bytes.indexOf('\n');
  const body = bytes.subarray(end + 1);
  if (end < 0 || bytes.toString('latin1', 0, end) !== `${HEAD} ${hashOf(body)}`) return undefined;
  const endOfIndex = body.indexOf('\n');
  const { keys, counts, by, texts: lengths, folders } = JSON.parse(body.toString('utf8', 0, endOfIndex)) as Index;
  let at = endOfIndex + 1;
  const texts = lengths.map((length) => {
    at += length;
    return body.subarray(at - length, at);
  });
  const entries: CacheEntries = new Map();
  for (const { path, names, hashes, numbers } of folders) {
    const prefix = join(resolve(folder, path), sep);
    for (let i = 0; i < names.length; i++) {
      const first = i * FIELDS;
      const shown = numbers[first + 3]!;
      entries.set(prefix + names[i]!, {
        key: keys[numbers[first]!]!,
        content: hashes[i]!,
        results: texts[numbers[first + 2]!]!,
        counts: counts[numbers[first + 1]!]!,
        shown: shown < 0 ? undefined : { by: by[numbers[first + 4]!]!, text: texts[shown]! },
        stamp: stampAt(numbers, first + 5),
      });
    }
  }
  return entries;
}

function stampAt(numbers: readonly number[], at: number): FileStamp | undefined {
  const modified = numbers[at]!;
  if (modified === 0) return undefined;
  return { modified, changed: numbers[at + 1]!, size: numbers[at + 2]!, inode: numbers[at + 3]! };
}
