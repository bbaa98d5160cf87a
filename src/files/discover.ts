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
  /** Where it lies. */
  readonly folder: string;
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

/** What is said of the files of one folder, by their paths. */
export interface Judge {
  /** Whether a path's ending is one that bilint reads. */
  readonly reads: (path: string) => boolean;
  /** What says that a file that bilint reads is not linted; default: nothing. */
  readonly ignoredBy?: ((path: string) => string | undefined) | undefined;
}

/** What says which files are linted; all paths are absolute. */
export interface DiscoveryOptions {
  readonly cwd: string;
  /** Asked for each folder in which a file is met. */
  readonly judgeOf: (folder: string) => Judge | Promise<Judge>;
  /** What says that a folder is not entered; default: nothing. */
  readonly folderIgnoredBy?: (folder: string) => string | undefined;
  /** Told of each folder that was listed, before anything is asked about it. */
  readonly onListed?: (folder: string, entries: readonly Dirent[]) => void;
}

/** Never entered, wherever they are met. */
const NEVER_ENTERED: readonly string[] = ['node_modules', '.git'];

/**
 * Files, folders and globs to the files that they name. Symbolic links that a folder or a glob meets are not followed, one
 * that is named is. An argument that names only what is ignored is no mistake.
 */
export async function discover(args: readonly string[], options: DiscoveryOptions): Promise<Discovery> {
  const found: Found[] = [];
  const unmatched: Unmatched[] = [];
  const ignored = new Map<string, Ignored>();
  for (const argument of args) {
    const result = await resolveArgument(argument, options, (one) => ignored.set(one.path, one));
    if ('why' in result) unmatched.push(result);
    else found.push(result);
  }
  const [only, ...others] = found;
  return {
    files: others.length === 0 && only?.isSorted ? only.files : unique(found.flatMap(({ files }) => files)),
    unmatched,
    ignored: [...ignored.values()].sort((a, b) => byBytes(a.path, b.path)),
  };
}

function unique(files: readonly Discovered[]): Discovered[] {
  const byPath = new Map(files.map((file) => [file.absolute, file]));
  return [...byPath.values()].sort((a, b) => byBytes(a.path, b.path));
}

/** What an argument names. */
interface Found {
  readonly files: readonly Discovered[];
  /** Whether they are unique, and in the order of their paths' bytes. */
  readonly isSorted?: boolean;
}

type OnIgnored = (ignored: Ignored) => void;

async function resolveArgument(
  argument: string,
  options: DiscoveryOptions,
  onIgnored: OnIgnored,
): Promise<Found | Unmatched> {
  const { cwd, judgeOf } = options;
  const absolute = resolve(cwd, argument);
  const kind = kindOf(absolute);
  switch (kind.is) {
    case 'folder': {
      const search = new Search(options, onIgnored);
      await search.below(absolute);
      const { taken, left, unlisted } = search;
      if (taken.length === 0 && unlisted.length === 0 && !left) return { why: 'empty-folder', argument };
      return { files: [...taken, ...unlisted], isSorted: unlisted.length === 0 };
    }
    case 'file': {
      const file = named(absolute, cwd);
      const judge = await judgeOf(file.folder);
      if (!judge.reads(absolute)) return { why: 'unknown-ending', argument };
      return { files: isLeft(file, judge, onIgnored) ? [] : [file] };
    }
    case 'unreachable':
      return { files: [{ ...named(absolute, cwd), error: kind.error }] };
    case 'missing': {
      const pattern = sep === '/' ? argument : argument.replaceAll(sep, '/');
      const { isDynamicPattern } = await import('tinyglobby');
      if (!isDynamicPattern(pattern)) return { why: 'not-found', argument };
      const search = new Search(options, onIgnored);
      const met = await search.matching(pattern);
      const { taken, left, unlisted } = search;
      if (taken.length > 0 || unlisted.length > 0 || left) return { files: [...taken, ...unlisted] };
      return { why: met ? 'glob-matches-unknown' : 'glob-matches-nothing', argument };
    }
  }
}

function isLeft(file: Discovered, { ignoredBy }: Judge, onIgnored: OnIgnored): boolean {
  const by = ignoredBy?.(file.absolute);
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

/** A search for files; symbolic links are not followed. */
class Search {
  readonly taken: Discovered[] = [];
  /** The folders on the way that cannot be listed. */
  readonly unlisted: Discovered[] = [];
  /** Whether something was left out because it is ignored. */
  left = false;
  readonly #options: DiscoveryOptions;
  readonly #onIgnored: OnIgnored;

  constructor(options: DiscoveryOptions, onIgnored: OnIgnored) {
    this.#options = options;
    this.#onIgnored = onIgnored;
  }

  /** Takes what lies in a folder, at any depth, in the order of the paths' bytes. */
  async below(folder: string): Promise<void> {
    const start = folder.endsWith(sep) ? folder : `${folder}${sep}`;
    const shownStart = shownStartOf(start, this.#options.cwd);
    let judge: Judge | undefined;
    for (const name of inOrder(this.#list(folder))) {
      if (name.endsWith('/')) {
        await this.below(`${start}${name.slice(0, -1)}`);
        continue;
      }
      judge ??= await this.#options.judgeOf(folder);
      this.#judge({ path: `${shownStart}${name}`, absolute: `${start}${name}`, folder }, judge);
    }
  }

  /** Takes what a glob matches below the current folder; gives whether it matches any file at all. */
  async matching(pattern: string): Promise<boolean> {
    const { cwd, judgeOf } = this.#options;
    const { glob } = await import('tinyglobby');
    const paths = await glob(pattern, {
      cwd,
      absolute: false,
      dot: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: NEVER_ENTERED.map((name) => `**/${name}`),
      fs: { readdir: listing((folder) => this.#list(folder)) },
    });
    for (const found of paths) {
      const file = named(join(cwd, found), cwd);
      this.#judge(file, await judgeOf(file.folder));
    }
    return paths.length > 0;
  }

  #judge(file: Discovered, judge: Judge): void {
    if (!judge.reads(file.absolute)) return;
    if (isLeft(file, judge, this.#onIgnored)) this.left = true;
    else this.taken.push(file);
  }

  #list(folder: string): Dirent[] {
    const { cwd, folderIgnoredBy, onListed } = this.#options;
    const listed = entriesIn(folder);
    if ('entries' in listed) onListed?.(folder, listed.entries);
    const by = folderIgnoredBy?.(folder);
    if (by !== undefined) {
      this.left = true;
      this.#onIgnored({ path: shownPath(folder, cwd), by });
      return [];
    }
    if ('entries' in listed) return listed.entries;
    if (!MISSING.has(codeOf(listed.error) ?? '')) this.unlisted.push({ ...named(folder, cwd), error: listed.error });
    return [];
  }
}

function entriesIn(folder: string): { readonly entries: Dirent[] } | { readonly error: unknown } {
  try {
    return { entries: readdirSync(folder, { withFileTypes: true }) };
  } catch (error) {
    return { error };
  }
}

/** Names of ordinary files, and of folders to be entered with a slash behind them, as the paths below them are ordered. */
function inOrder(entries: readonly Dirent[]): string[] {
  const names: string[] = [];
  let isSorted = true;
  for (const entry of entries) {
    const isFile = entry.isFile();
    if (!isFile && (!entry.isDirectory() || NEVER_ENTERED.includes(entry.name))) continue;
    const name = isFile ? entry.name : `${entry.name}/`;
    // Most systems list in this order.
    isSorted &&= names.length === 0 || byBytes(names.at(-1)!, name) < 0;
    names.push(name);
  }
  return isSorted ? names : names.sort(byBytes);
}

/** What shown paths in a folder begin with; `start` is the folder's path, with a separator at its end. */
function shownStartOf(start: string, cwd: string): string {
  return shownPath(`${start}x`, cwd).slice(0, -1);
}

function named(absolute: string, cwd: string): Discovered {
  return { path: shownPath(absolute, cwd), absolute, folder: dirname(absolute) };
}

type Readdir = NonNullable<NonNullable<GlobOptions['fs']>['readdir']>;

/** `readdir` that never fails: the search itself would end there. */
function listing(list: (folder: string) => Dirent[]): Readdir {
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
