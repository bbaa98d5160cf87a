import { type Dirent, readdir as readFolder } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { type GlobOptions, glob, isDynamicPattern } from 'tinyglobby';
import { codeOf } from './reason.ts';
import { byBytes, shownPath } from './shown-path.ts';

/** A file to lint, or a place that could not be looked into. */
export interface Discovered {
  /** As reports show it. */
  readonly path: string;
  readonly absolute: string;
  /** The system's error, where a folder could not be listed or a path not be reached. */
  readonly error?: unknown;
}

/** An argument that names nothing to lint. */
export interface Unmatched {
  readonly why: 'not-found' | 'unknown-ending' | 'empty-folder' | 'glob-matches-nothing' | 'glob-matches-unknown';
  readonly argument: string;
}

export interface Discovery {
  /** Unique, in the order of their paths' bytes. */
  readonly files: readonly Discovered[];
  readonly unmatched: readonly Unmatched[];
}

export interface DiscoveryOptions {
  readonly cwd: string;
  /** Whether a path's ending is one that bilint reads. */
  readonly reads: (path: string) => boolean;
}

/** Never entered, wherever they are met. */
const NEVER_ENTERED = ['**/node_modules', '**/.git'];

/**
 * Files, folders and globs to the files that they name. Symbolic links that a folder or a glob meets are not followed, one
 * that is named is.
 */
export async function discover(args: readonly string[], options: DiscoveryOptions): Promise<Discovery> {
  const found = new Map<string, Discovered>();
  const unmatched: Unmatched[] = [];
  for (const argument of args) {
    const result = await resolveArgument(argument, options);
    if ('why' in result) unmatched.push(result);
    else for (const file of result.files) found.set(file.absolute, file);
  }
  return { files: [...found.values()].sort((a, b) => byBytes(a.path, b.path)), unmatched };
}

async function resolveArgument(
  argument: string,
  { cwd, reads }: DiscoveryOptions,
): Promise<{ readonly files: readonly Discovered[] } | Unmatched> {
  const absolute = resolve(cwd, argument);
  const kind = await kindOf(absolute);
  switch (kind.is) {
    case 'folder': {
      const files = await search('**', absolute, cwd);
      const taken = files.filter(({ path, error }) => error !== undefined || reads(path));
      return taken.length === 0 ? { why: 'empty-folder', argument } : { files: taken };
    }
    case 'file':
      if (!reads(absolute)) return { why: 'unknown-ending', argument };
      return { files: [{ path: shownPath(absolute, cwd), absolute }] };
    case 'unreachable':
      return { files: [{ path: shownPath(absolute, cwd), absolute, error: kind.error }] };
    case 'missing': {
      const pattern = sep === '/' ? argument : argument.replaceAll(sep, '/');
      if (!isDynamicPattern(pattern)) return { why: 'not-found', argument };
      const files = await search(pattern, cwd, cwd);
      const taken = files.filter(({ path, error }) => error !== undefined || reads(path));
      if (taken.length > 0) return { files: taken };
      return { why: files.length === 0 ? 'glob-matches-nothing' : 'glob-matches-unknown', argument };
    }
  }
}

type Kind = { readonly is: 'file' | 'folder' | 'missing' } | { readonly is: 'unreachable'; readonly error: unknown };

/** Codes that mean that nothing is there; a glob may make any of them. */
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

async function kindOf(path: string): Promise<Kind> {
  try {
    return { is: (await stat(path)).isDirectory() ? 'folder' : 'file' };
  } catch (error) {
    return MISSING.has(codeOf(error) ?? '') ? { is: 'missing' } : { is: 'unreachable', error };
  }
}

/** All files that a pattern matches, and the folders on the way that cannot be listed. */
async function search(pattern: string, from: string, cwd: string): Promise<Discovered[]> {
  const unlisted: Discovered[] = [];
  const paths = await glob(pattern, {
    cwd: from,
    absolute: false,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: NEVER_ENTERED,
    fs: { readdir: listing((folder, error) => unlisted.push({ ...named(folder, cwd), error })) },
  });
  return [...paths.map((path) => named(join(from, path), cwd)), ...unlisted];
}

function named(absolute: string, cwd: string): Discovered {
  return { path: shownPath(absolute, cwd), absolute };
}

type Readdir = NonNullable<NonNullable<GlobOptions['fs']>['readdir']>;

/** `readdir` that reports a folder that cannot be listed and goes on; the search itself would end there. */
function listing(onError: (folder: string, error: Error) => void): Readdir {
  const readdir = (
    folder: string,
    options: { readonly withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ): void => {
    readFolder(folder, options, (error, entries) => {
      if (error !== null && !MISSING.has(codeOf(error) ?? '')) onError(resolve(folder), error);
      done(null, error === null ? entries : []);
    });
  };
  return readdir as Readdir;
}
