import { stat } from 'node:fs/promises';
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
export async function cacheLocation(path: string | undefined, cwd: string): Promise<CacheLocation> {
  if (path !== undefined) {
    const named = resolve(cwd, path);
    const isFolder = /[/\\]$/.test(path) || (await isDirectory(named));
    return { file: isFolder ? join(named, `bilint-${NAME}`) : named };
  }
  const root = (await packageAround(cwd)) ?? cwd;
  const modules = join(root, 'node_modules');
  if (await isDirectory(modules)) return { file: join(modules, '.cache', 'bilint', NAME) };
  const ownFolder = join(root, '.bilint-cache');
  return { file: join(ownFolder, NAME), ownFolder };
}

async function packageAround(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if (await isFile(join(at, 'package.json'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    return notThere(error);
  }
}
