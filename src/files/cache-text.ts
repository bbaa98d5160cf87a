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
  /** Text without line ends. */
  readonly results: string;
}

/** By absolute path. */
export type CacheEntries = Map<string, CacheEntry>;

/** Its number is raised when another bilint would misread the text. */
const HEAD = 'bilint-cache 1';

/** What stands in the first line of the body; the results follow, a line each, every one once. */
interface Index {
  readonly keys: readonly string[];
  /** A folder, as seen from that of the cache with `/`, and its files, `FIELDS` values each. */
  readonly folders: readonly (readonly [folder: string, files: readonly (string | number)[]])[];
}

/** Name, number of the key, number of the results, hash, modified, changed, size, inode; no stamp: zeros. */
const FIELDS = 8;

/** The text of a cache that stands in the folder. */
export function cacheText(entries: CacheEntries, folder: string): string {
  const keys = new Map<string, number>();
  const results = new Map<string, number>();
  const folders = new Map<string, (string | number)[]>();
  for (const [path, { key, stamp, content, results: text }] of entries) {
    const at = path.lastIndexOf(sep);
    const files = folders.get(path.slice(0, at)) ?? [];
    folders.set(path.slice(0, at), files);
    const { modified = 0, changed = 0, size = 0, inode = 0 } = stamp ?? {};
    files.push(path.slice(at + 1), numberOf(key, keys), numberOf(text, results), content);
    files.push(modified, changed, size, inode);
  }
  const index: Index = {
    keys: [...keys.keys()],
    folders: [...folders].map(([path, files]) => [relative(folder, `${path}${sep}`).split(sep).join('/'), files]),
  };
  const body = [JSON.stringify(index), ...results.keys()].join('\n');
  return `${HEAD} ${hashOf(body)}\n${body}`;
}

function numberOf(text: string, numbers: Map<string, number>): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

/** What `cacheText` wrote; undefined for anything else, were it by a byte. */
export function cacheEntries(bytes: Buffer, folder: string): CacheEntries | undefined {
  const end = bytes.indexOf('\n');
  const body = bytes.subarray(end + 1);
  if (end < 0 || bytes.toString('latin1', 0, end) !== `${HEAD} ${hashOf(body)}`) return undefined;
  const [index = '', ...results] = body.toString('utf8').split('\n');
  const { keys, folders } = JSON.parse(index) as Index;
  const entries: CacheEntries = new Map();
  for (const [path, files] of folders) {
    const prefix = join(resolve(folder, path), sep);
    for (let i = 0; i < files.length; i += FIELDS) {
      entries.set(prefix + (files[i] as string), {
        key: keys[files[i + 1] as number]!,
        results: results[files[i + 2] as number]!,
        content: files[i + 3] as string,
        stamp: stampAt(files as readonly number[], i + 4),
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
