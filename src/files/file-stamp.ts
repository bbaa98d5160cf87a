import { statSync } from 'node:fs';

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
