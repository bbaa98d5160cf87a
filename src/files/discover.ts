import { type Dirent, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { GlobOptions } from 'tinyglobby';
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
  /** What was met but is not to be linted. */
  readonly ignored: readonly Ignored[];
}

/** A file or a folder that is left out, and what says so. */
export interface Ignored {
  readonly path: string;
  readonly by: string;
}

/** What says which files are linted; all paths are absolute. */
export interface DiscoveryOptions {
  readonly cwd: string;
  /** Whether a path's ending is one that bilint reads. */
  readonly reads: (path: string, folder: string) => boolean | Promise<boolean>;
  /** What says that a file that bilint reads is not linted; default: nothing. */
  readonly ignoredBy?: (path: string, folder: string) => string | undefined;
  /** What says that a folder is not entered; default: nothing. */
  readonly folderIgnoredBy?: (folder: string) => string | undefined;
}

/** Never entered, wherever they are met. */
const NEVER_ENTERED: readonly string[] = ['node_modules', '.git'];

/**
 * Files, folders and globs to the files that they name. Symbolic links that a folder or a glob meets are not followed, one
 * that is named is. An argument that names only what is ignored is no mistake.
 */
export async function discover(args: readonly string[], options: DiscoveryOptions): Promise<Discovery> {
  const found = new Map<string, Discovered>();
  const unmatched: Unmatched[] = [];
  const ignored = new Map<string, Ignored>();
  for (const argument of args) {
    const result = await resolveArgument(argument, options, (one) => ignored.set(one.path, one));
    if ('why' in result) unmatched.push(result);
    else for (const file of result.files) found.set(file.absolute, file);
  }
  return {
    files: [...found.values()].sort((a, b) => byBytes(a.path, b.path)),
    unmatched,
    ignored: [...ignored.values()].sort((a, b) => byBytes(a.path, b.path)),
  };
}

type OnIgnored = (ignored: Ignored) => void;

async function resolveArgument(
  argument: string,
  options: DiscoveryOptions,
  onIgnored: OnIgnored,
): Promise<{ readonly files: readonly Discovered[] } | Unmatched> {
  const { cwd, reads } = options;
  const absolute = resolve(cwd, argument);
  const kind = kindOf(absolute);
  switch (kind.is) {
    case 'folder': {
      const { taken, left } = await search(undefined, absolute, options, onIgnored);
      return taken.length === 0 && !left ? { why: 'empty-folder', argument } : { files: taken };
    }
    case 'file': {
      if (!(await reads(absolute, dirname(absolute)))) return { why: 'unknown-ending', argument };
      const file = named(absolute, cwd);
      return { files: isLeft(file, dirname(absolute), options, onIgnored) ? [] : [file] };
    }
    case 'unreachable':
      return { files: [{ ...named(absolute, cwd), error: kind.error }] };
    case 'missing': {
      const pattern = sep === '/' ? argument : argument.replaceAll(sep, '/');
      const { isDynamicPattern } = await import('tinyglobby');
      if (!isDynamicPattern(pattern)) return { why: 'not-found', argument };
      const { taken, left, met } = await search(pattern, cwd, options, onIgnored);
      if (taken.length > 0 || left) return { files: taken };
      return { why: met ? 'glob-matches-unknown' : 'glob-matches-nothing', argument };
    }
  }
}

function isLeft(file: Discovered, folder: string, { ignoredBy }: DiscoveryOptions, onIgnored: OnIgnored): boolean {
  const by = ignoredBy?.(file.absolute, folder);
  if (by !== undefined) onIgnored({ path: file.path, by });
  return by !== undefined;
}

type Kind = { readonly is: 'file' | 'folder' | 'missing' } | { readonly is: 'unreachable'; readonly error: unknown };

/** Codes that mean that nothing is there; a glob may make any of them. */
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

function kindOf(path: string): Kind {
  try {
    return { is: statSync(path).isDirectory() ? 'folder' : 'file' };
  } catch (error) {
    return MISSING.has(codeOf(error) ?? '') ? { is: 'missing' } : { is: 'unreachable', error };
  }
}

interface Found {
  /** What is to be linted, and the folders on the way that cannot be listed. */
  readonly taken: readonly Discovered[];
  /** Whether something was left out because it is ignored. */
  readonly left: boolean;
  /** Whether the pattern matches any file at all. */
  readonly met: boolean;
}

/** Without a pattern, all that the folder holds at any depth. */
async function search(
  pattern: string | undefined,
  from: string,
  options: DiscoveryOptions,
  onIgnored: OnIgnored,
): Promise<Found> {
  const { cwd, reads, folderIgnoredBy } = options;
  const unlisted: Discovered[] = [];
  let left = false;
  const list = (folder: string): Dirent[] => {
    const by = folderIgnoredBy?.(folder);
    if (by !== undefined) {
      left = true;
      onIgnored({ path: shownPath(folder, cwd), by });
      return [];
    }
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      if (!MISSING.has(codeOf(error) ?? '')) unlisted.push({ ...named(folder, cwd), error });
      return [];
    }
  };
  const places = pattern === undefined ? filesBelow(from, list) : await matching(pattern, from, list);
  const taken: Discovered[] = [];
  for (const { path, folder } of places) {
    // Most answers are there at once; to await ten thousand of them takes longer than to find them.
    const isRead = reads(path, folder);
    if (!(isRead instanceof Promise ? await isRead : isRead)) continue;
    const file = named(path, cwd);
    if (isLeft(file, folder, options, onIgnored)) left = true;
    else taken.push(file);
  }
  return { taken: [...taken, ...unlisted], left, met: places.length > 0 };
}

type List = (folder: string) => Dirent[];

/** An absolute path, and its folder. */
interface Place {
  readonly path: string;
  readonly folder: string;
}

/** The ordinary files in a folder and in those below it. */
function filesBelow(from: string, list: List): Place[] {
  const places: Place[] = [];
  const folders = [from];
  for (const folder of folders) {
    const start = folder.endsWith(sep) ? folder : `${folder}${sep}`;
    for (const entry of list(folder)) {
      if (entry.isFile()) places.push({ path: `${start}${entry.name}`, folder });
      else if (entry.isDirectory() && !NEVER_ENTERED.includes(entry.name)) folders.push(`${start}${entry.name}`);
    }
  }
  return places;
}

async function matching(pattern: string, from: string, list: List): Promise<Place[]> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, {
    cwd: from,
    absolute: false,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: NEVER_ENTERED.map((name) => `**/${name}`),
    fs: { readdir: listing(list) },
  });
  return paths.map((found) => {
    const path = join(from, found);
    return { path, folder: dirname(path) };
  });
}

function named(absolute: string, cwd: string): Discovered {
  return { path: shownPath(absolute, cwd), absolute };
}

type Readdir = NonNullable<NonNullable<GlobOptions['fs']>['readdir']>;

/** `readdir` that never fails: the search itself would end there. */
function listing(list: List): Readdir {
  const reader = (
    folder: string,
    _options: { readonly withFileTypes: true },
    done: (error: null, entries: Dirent[]) => void,
  ): void => {
    // Not before this returns, as with the system's own.
    queueMicrotask(() => done(null, list(resolve(folder))));
  };
  return reader as Readdir;
}
