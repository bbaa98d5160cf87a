import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isFile, notThere } from './is-file.ts';

/** Where no name is given. */
const NAME = 'results';

/** Where a cache is kept. */
export interface CacheLocation {
  readonly file: string;
  /** A folder that is bilint's alone and that git need not see. */
  readonly ownFolder?: string;
}

/**
 * The file that a path names, or one in the folder that it names; without a path, one in `node_modules/.cache` of the
 * package around `cwd`, as other tools keep theirs, or in `.bilint-cache` where nothing is installed.
 */
export function cacheLocation(path: string | undefined, cwd: string): CacheLocation {
  if (path !== undefined) {
    const named = resolve(cwd, path);
    const isFolder = /[/\\]$/.test(path) || isDirectory(named);
    return { file: isFolder ? join(named, `bilint-${NAME}`) : named };
  }
  const root = packageAround(cwd) ?? cwd;
  const modules = join(root, 'node_modules');
  if (isDirectory(modules)) return { file: join(modules, '.cache', 'bilint', NAME) };
  const ownFolder = join(root, '.bilint-cache');
  return { file: join(ownFolder, NAME), ownFolder };
}

function packageAround(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (isFile(join(at, 'package.json'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    return notThere(error);
  }
}
