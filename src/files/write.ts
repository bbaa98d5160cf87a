import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './reason.ts';

/** A file that appears whole or not at all. */
export interface AtomicFile {
  write(text: string): Promise<void>;
  /** Puts the new file in the place of the old one. */
  commit(): Promise<void>;
  /** Leaves the old file, or none, as it was. */
  discard(): Promise<void>;
}

/**
 * Opens a file for writing beside its place, making missing folders. Keeps the mode of a file that is there and follows a
 * symbolic link; what is not an ordinary file (a device, a pipe) is written directly. Rejects with the system's error.
 */
export async function createAtomicFile(path: string): Promise<AtomicFile> {
  const old = await existing(path);
  if (old !== undefined && !old.isFile) return directly(await open(old.path, 'w'));
  const target = old?.path ?? path;
  await mkdir(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx', old?.mode);
  return {
    async write(text) {
      await file.appendFile(text);
    },
    async commit() {
      if (old !== undefined) await file.chmod(old.mode);
      await file.sync();
      await file.close();
      await rename(temporary, target);
    },
    async discard() {
      await file.close();
      await unlink(temporary);
    },
  };
}

interface Existing {
  /** Symbolic links resolved. */
  readonly path: string;
  readonly isFile: boolean;
  /** Permission bits. */
  readonly mode: number;
}

async function existing(path: string): Promise<Existing | undefined> {
  try {
    const stats = await stat(path);
    return { path: await realpath(path), isFile: stats.isFile(), mode: stats.mode & 0o7777 };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function directly(file: FileHandle): AtomicFile {
  return {
    async write(text) {
      await file.appendFile(text);
    },
    commit: () => file.close(),
    discard: () => file.close(),
  };
}
