import { access, constants, type FileHandle, mkdir, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './reason.ts';

/** A file that appears whole or not at all. */
export interface AtomicFile {
  write(content: string | Uint8Array): Promise<void>;
  /** Puts the new file in the place of the old one. */
  commit(): Promise<void>;
  /** Leaves the old file, or none, as it was. */
  discard(): Promise<void>;
}

/** Writes a file whole or not at all. Rejects with the system's error. */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const file = await createAtomicFile(path);
  try {
    await file.write(content);
    await file.commit();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/**
 * Opens a file for writing beside its place, under a name that no run lints, making missing folders. Keeps the mode and,
 * where the system lets it, the owner of a file that is there, and follows a symbolic link; what is not an ordinary file (a
 * device, a pipe) is written directly. Rejects with the system's error, a file that may not be written included.
 */
export async function createAtomicFile(path: string): Promise<AtomicFile> {
  const old = await existing(path);
  if (old !== undefined && !old.isFile) return directly(await open(old.path, 'w'));
  const target = old?.path ?? path;
  await mkdir(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.${basename(target)}.${crypto.randomUUID()}.tmp`);
  const file = await open(temporary, 'wx', old?.mode);
  return {
    async write(content) {
      await file.appendFile(content);
    },
    async commit() {
      if (old !== undefined) await inherit(file, old);
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
  readonly uid: number;
  readonly gid: number;
}

async function existing(path: string): Promise<Existing | undefined> {
  try {
    const stats = await stat(path);
    // To rename needs no right to the file itself; whoever made it read-only meant it.
    await access(path, constants.W_OK);
    return {
      path: await realpath(path),
      isFile: stats.isFile(),
      mode: stats.mode & 0o7777,
      uid: stats.uid,
      gid: stats.gid,
    };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The owner before the mode: a new owner clears the set-id bits. */
async function inherit(file: FileHandle, { mode, uid, gid }: Existing): Promise<void> {
  const { uid: ownUid, gid: ownGid } = await file.stat();
  if (uid !== ownUid || gid !== ownGid) await chownIfAllowed(file, uid, gid);
  await file.chmod(mode);
}

/** Only a privileged user may give a file away. */
async function chownIfAllowed(file: FileHandle, uid: number, gid: number): Promise<void> {
  try {
    await file.chown(uid, gid);
  } catch (error) {
    if (!REFUSALS_TO_CHOWN.has(codeOf(error) ?? '')) throw error;
  }
}

const REFUSALS_TO_CHOWN = new Set(['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP']);

function directly(file: FileHandle): AtomicFile {
  return {
    async write(content) {
      await file.appendFile(content);
    },
    commit: () => file.close(),
    discard: () => file.close(),
  };
}
