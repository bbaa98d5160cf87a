import { statSync } from 'node:fs';
import { codeOf } from './reason.ts';

/** What means that there is no such file for us. */
const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR', 'ENAMETOOLONG']);

/** At once: of thousands of places, promises cost more than answers. Throws an error that says more than that it is none. */
export function isFile(path: string): boolean {
  return statsOf(path)?.isFile() === true;
}

/** Whether anything is there under the name, a file or a folder. Throws as `isFile`. */
export function isThere(path: string): boolean {
  return statsOf(path) !== undefined;
}

/** False for an error that only says that nothing is there; throws any other. */
export function notThere(error: unknown): false {
  if (NOT_THERE.has(codeOf(error) ?? '')) return false;
  throw error;
}

function statsOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    notThere(error);
    return undefined;
  }
}
