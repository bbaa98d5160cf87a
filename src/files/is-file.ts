import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { codeOf } from './reason.ts';

/** What means that there is no such file for us. */
const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR', 'ENAMETOOLONG']);

export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    return notThere(error);
  }
}

/** False for an error that only says that nothing is there; throws any other. */
export function notThere(error: unknown): false {
  if (NOT_THERE.has(codeOf(error) ?? '')) return false;
  throw error;
}

/** Whether anything is there under the name, a file or a folder. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    return notThere(error);
  }
}

/** As `isFile`, at once: of thousands of places, promises cost more than answers. */
export function isFileNow(path: string): boolean {
  return statsOf(path)?.isFile() === true;
}

/** As `isThere`, at once. */
export function isThereNow(path: string): boolean {
  return statsOf(path) !== undefined;
}

function statsOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    notThere(error);
    return undefined;
  }
}
