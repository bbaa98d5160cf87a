import { hash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** What changes with a file's content, or else with its place: as good as the content, without a look at it. */
export interface FileStamp {
  /** Milliseconds, with a fraction. */
  readonly modified: number;
  /** As `modified`, of the inode: no program can set it back. */
  readonly changed: number;
  readonly size: number;
  readonly inode: number;
}

/** The coarsest clock of a file system, in milliseconds (FAT). */
const TICK = 2000;

/** Undefined for what is no ordinary file, or cannot be reached. Synchronous: of thousands of files, promises cost more than answers. */
export function stampOf(path: string): FileStamp | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined || !stats.isFile()) return undefined;
    return { modified: stats.mtimeMs, changed: stats.ctimeMs, size: stats.size, inode: stats.ino };
  } catch {
    // Whoever reads the file tells what is wrong with it.
    return undefined;
  }
}

export function sameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.modified === b.modified && a.changed === b.changed && a.size === b.size && a.inode === b.inode;
}

/** Whether a later change must show in another stamp: the file system's clock has moved on since the last one. */
export function isSettled({ modified, changed }: FileStamp, now = Date.now()): boolean {
  return Math.max(modified, changed) + TICK < now;
}

/** Hashes files, one at a time, in room that it keeps. */
export class FileHasher {
  #room = Buffer.allocUnsafeSlow(1 << 16);

  /** Of a whole file of this size; undefined where it cannot be read, is of another size by now, or is longer than `limit`. */
  hashOf(path: string, size: number, limit: number): string | undefined {
    if (size > limit) return undefined;
    if (this.#room.length <= size) this.#room = Buffer.allocUnsafeSlow(2 * size + 1);
    try {
      return this.#read(path, size);
    } catch {
      // As in `stampOf`.
      return undefined;
    }
  }

  #read(path: string, size: number): string | undefined {
    const file = openSync(path, 'r');
    try {
      return readSync(file, this.#room, 0, size + 1, 0) === size ? hashOf(this.#room.subarray(0, size)) : undefined;
    } finally {
      closeSync(file);
    }
  }
}

export function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}
