import { join, relative, resolve, sep } from 'node:path';
import { CacheParts, cacheFileOf } from './cache-parts.ts';
import type { FileStamp } from './file-stamp.ts';
import { byBytes } from './shown-path.ts';

/** What is known of a file, and what must hold for it to be true still. */
export interface CacheEntry {
  /** All that the results depend on besides the content. */
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

/** The parts of the file. */
const [NUMBERS, INDEX, HASHES, SHOWN, RESULTS] = [0, 1, 2, 3, 4];

/** Of a stamp: modified, changed, size, inode; without one, zeros. */
const STAMP_NUMBERS = 4;

/** Of an entry: the numbers of its key, its counts and what its text is shown by (-1: none is), then where each text lies. */
const [KEY, COUNTS, BY, SHOWN_START, SHOWN_END, RESULTS_START, RESULTS_END, FIELDS] = [0, 1, 2, 3, 4, 5, 6, 7];

const { BYTES_PER_ELEMENT: DOUBLE } = Float64Array;
const { BYTES_PER_ELEMENT: INTEGER } = Int32Array;

interface Index {
  readonly keys: readonly string[];
  readonly counts: readonly (readonly number[])[];
  readonly by: readonly string[];
  readonly folders: readonly Folder[];
}

/** Of each run of entries that lie in one folder, that folder as seen from that of the cache, with `/`, and their names. */
type Folder = readonly [path: string, names: readonly string[]];

/** Entries in the order of their paths, as they lie in the file; no more of them is read than is asked for. */
export class CacheTable {
  readonly #parts: CacheParts;
  readonly #read: (Buffer | undefined)[] = [];
  readonly #names: readonly string[];
  /** Of each name, what its path begins with. */
  readonly #prefixes: readonly string[];
  readonly #index: Index;
  readonly #stamps: Float64Array;
  readonly #fields: Int32Array;
  #hashes: readonly string[] | undefined;
  /** Where a path is looked for first: behind the one that was asked for last. */
  #next = 0;
  #broken = false;

  private constructor(parts: CacheParts, index: Index, numbers: Buffer, folder: string) {
    this.#parts = parts;
    this.#index = index;
    this.#names = index.folders.flatMap(([, names]) => names);
    this.#prefixes = index.folders.flatMap(([seen, { length }]) =>
      new Array<string>(length).fill(join(resolve(folder, seen), sep)),
    );
    const { length } = this.#names;
    this.#stamps = new Float64Array(numbers.buffer, 0, STAMP_NUMBERS * length);
    this.#fields = new Int32Array(numbers.buffer, this.#stamps.byteLength, FIELDS * length);
  }

  /** What `cacheTableOf` made for a cache in the folder; undefined for anything else. Throws the system's error. */
  static open(path: string, folder: string): CacheTable | undefined {
    const parts = CacheParts.open(path);
    const numbers = parts?.read(NUMBERS);
    const text = parts?.read(INDEX)?.toString();
    if (parts === undefined || numbers === undefined || text === undefined) {
      parts?.close();
      return undefined;
    }
    return new CacheTable(parts, JSON.parse(text) as Index, numbers, folder);
  }

  /** Whether something that was asked for could not be read as it was written. */
  get broken(): boolean {
    return this.#broken;
  }

  close(): void {
    this.#parts.close();
  }

  /** The number of an entry; -1 where there is none. */
  find(path: string): number {
    const next = this.#next;
    const found = next < this.#names.length && this.#isAt(next, path) ? next : this.#search(path);
    if (found >= 0) this.#next = found + 1;
    return found;
  }

  pathOf(entry: number): string {
    return `${this.#prefixes[entry]}${this.#names[entry]}`;
  }

  /** The number of a key; -1 where no entry has it. */
  findKey(key: string): number {
    return this.#index.keys.indexOf(key);
  }

  /** By the number of the key. */
  hasKey(entry: number, key: number): boolean {
    return this.#field(entry, KEY) === key;
  }

  countsOf(entry: number): readonly number[] {
    return this.#index.counts[this.#field(entry, COUNTS)]!;
  }

  /** The counts of entries together; most entries have one of a few. */
  sumOfCounts(entries: Int32Array): readonly number[] {
    const { counts } = this.#index;
    const times = new Int32Array(counts.length);
    for (let i = 0; i < entries.length; i++) times[this.#field(entries[i]!, COUNTS)]!++;
    const sum: number[] = [];
    for (const [number, of] of counts.entries()) {
      for (const [i, count] of of.entries()) sum[i] = (sum[i] ?? 0) + count * times[number]!;
    }
    return sum;
  }

  /** What the text of the entry is shown by; undefined where none is. */
  shownBy(entry: number): string | undefined {
    return this.#index.by[this.#field(entry, BY)];
  }

  hasStamp(entry: number, { modified, changed, size, inode }: FileStamp): boolean {
    const at = entry * STAMP_NUMBERS;
    const stamps = this.#stamps;
    return stamps[at] === modified && stamps[at + 1] === changed && stamps[at + 2] === size && stamps[at + 3] === inode;
  }

  /** Undefined, as all that follows, where that part of the file is broken. */
  contentOf(entry: number): string | undefined {
    this.#hashes ??= this.#part(HASHES)?.toString('latin1').split('\n');
    return this.#hashes?.[entry];
  }

  resultsOf(entry: number): Buffer | undefined {
    return this.#part(RESULTS)?.subarray(this.#field(entry, RESULTS_START), this.#field(entry, RESULTS_END));
  }

  /** The texts of entries, which are shown by the same, one after the other: of neighbours at once. */
  shownOf(entries: Int32Array): Uint8Array[] | undefined {
    const part = this.#part(SHOWN);
    if (part === undefined) return undefined;
    const texts: Uint8Array[] = [];
    let start = 0;
    let end = 0;
    for (const entry of entries) {
      const from = this.#field(entry, SHOWN_START);
      if (from !== end) {
        if (start < end) texts.push(part.subarray(start, end));
        start = from;
      }
      end = this.#field(entry, SHOWN_END);
    }
    if (start < end) texts.push(part.subarray(start, end));
    return texts;
  }

  entry(entry: number): CacheEntry | undefined {
    const content = this.contentOf(entry);
    const results = this.resultsOf(entry);
    const by = this.shownBy(entry);
    const texts = by === undefined ? [] : this.shownOf(Int32Array.of(entry));
    if (content === undefined || results === undefined || texts === undefined) return undefined;
    const shown = by === undefined ? undefined : { by, text: Buffer.concat(texts) };
    const stamp = this.#stampOf(entry);
    const key = this.#index.keys[this.#field(entry, KEY)]!;
    return { key, stamp, content, results, counts: this.countsOf(entry), shown };
  }

  /** Empty where anything is broken. */
  entries(): CacheEntries {
    const entries: CacheEntries = new Map();
    for (let i = 0; i < this.#names.length; i++) {
      const entry = this.entry(i);
      if (entry === undefined) return new Map();
      entries.set(this.pathOf(i), entry);
    }
    return entries;
  }

  /** The whole file with other stamps of some entries. */
  restamped(stamps: ReadonlyMap<number, FileStamp>): Buffer {
    for (const [entry, stamp] of stamps) this.#stamps.set(numbersOf(stamp), entry * STAMP_NUMBERS);
    return this.#parts.withFirst(Buffer.from(this.#stamps.buffer));
  }

  /** Makes no path to compare: there are thousands. */
  #isAt(entry: number, path: string): boolean {
    const prefix = this.#prefixes[entry]!;
    const name = this.#names[entry]!;
    return path.length === prefix.length + name.length && path.startsWith(prefix) && path.endsWith(name);
  }

  #search(path: string): number {
    let from = 0;
    let to = this.#names.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const order = byBytes(this.pathOf(middle), path);
      if (order === 0) return middle;
      if (order < 0) from = middle + 1;
      else to = middle;
    }
    return -1;
  }

  #field(entry: number, field: number): number {
    return this.#fields[entry * FIELDS + field]!;
  }

  #stampOf(entry: number): FileStamp | undefined {
    const at = entry * STAMP_NUMBERS;
    const [modified = 0, changed = 0, size = 0, inode = 0] = this.#stamps.subarray(at, at + STAMP_NUMBERS);
    return modified === 0 ? undefined : { modified, changed, size, inode };
  }

  #part(part: number): Buffer | undefined {
    const known = this.#read[part];
    if (known !== undefined || this.#broken) return known;
    const read = this.#parts.read(part);
    if (read === undefined) this.#broken = true;
    this.#read[part] = read;
    return read;
  }
}

/** The file of a cache that stands in the folder. */
export function cacheTableOf(entries: CacheEntries, folder: string): Buffer {
  const sorted = [...entries].sort(([a], [b]) => byBytes(a, b));
  const keys = new Numbers<string>();
  const counts = new Numbers<readonly number[]>();
  const by = new Numbers<string>();
  const shown = new Texts();
  const results = new Texts();
  const folders: [path: string, names: string[]][] = [];
  const numbers = Buffer.alloc(sorted.length * (STAMP_NUMBERS * DOUBLE + FIELDS * INTEGER));
  const stamps = new Float64Array(numbers.buffer, numbers.byteOffset, STAMP_NUMBERS * sorted.length);
  const fields = new Int32Array(numbers.buffer, numbers.byteOffset + stamps.byteLength, FIELDS * sorted.length);
  let parent: string | undefined;
  for (const [i, [path, entry]] of sorted.entries()) {
    const at = path.lastIndexOf(sep) + 1;
    if (path.slice(0, at) !== parent) {
      parent = path.slice(0, at);
      folders.push([relative(folder, parent).split(sep).join('/'), []]);
    }
    folders.at(-1)![1].push(path.slice(at));
    if (entry.stamp !== undefined) stamps.set(numbersOf(entry.stamp), i * STAMP_NUMBERS);
    const ofShown = entry.shown === undefined ? -1 : by.of(entry.shown.by, entry.shown.by);
    fields.set([keys.of(entry.key, entry.key), counts.of(entry.counts, entry.counts.join()), ofShown], i * FIELDS);
    fields.set(shown.add(entry.shown?.text ?? NOTHING), i * FIELDS + SHOWN_START);
    fields.set(results.addOnce(entry.results), i * FIELDS + RESULTS_START);
  }
  const index: Index = { keys: keys.values, counts: counts.values, by: by.values, folders };
  const hashes = sorted.map(([, { content }]) => content).join('\n');
  return cacheFileOf([
    numbers,
    Buffer.from(JSON.stringify(index)),
    Buffer.from(hashes, 'latin1'),
    shown.whole(),
    results.whole(),
  ]);
}

const NOTHING = Buffer.alloc(0);

function numbersOf({ modified, changed, size, inode }: FileStamp): number[] {
  return [modified, changed, size, inode];
}

/** Numbers values in the order in which they first come. */
class Numbers<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();

  of(value: T, key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Long texts are hardly ever equal: only short ones are looked at. */
const LONG = 500;

/** Texts laid one behind the other; of each from where to where it reaches, in bytes. */
class Texts {
  readonly #texts: Buffer[] = [];
  readonly #places = new Map<string, readonly [number, number]>();
  #length = 0;

  add(text: Buffer): readonly [start: number, end: number] {
    this.#texts.push(text);
    this.#length += text.length;
    return [this.#length - text.length, this.#length];
  }

  /** Equal short texts lie there once. */
  addOnce(text: Buffer): readonly [start: number, end: number] {
    if (text.length > LONG) return this.add(text);
    const key = text.toString('latin1');
    const place = this.#places.get(key) ?? this.add(text);
    this.#places.set(key, place);
    return place;
  }

  whole(): Buffer {
    return Buffer.concat(this.#texts, this.#length);
  }
}
