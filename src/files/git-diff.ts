import { resolve } from 'node:path';
import { git } from './git.ts';

/** Lines of a file, 1-based, the last one included. */
export type LineRange = readonly [first: number, last: number];

/** A file that differs from what git knows. */
export interface ChangedFile {
  readonly absolute: string;
  /** Object id of the content in the index; undefined where the content is the disk's. */
  readonly blob: string | undefined;
  /** Lines that were added or changed, in order; undefined where all of them were, or nobody asked. */
  readonly added: readonly LineRange[] | undefined;
}

export interface DiffOptions {
  readonly cwd: string;
  /** Files, folders and globs below `cwd`. */
  readonly paths: readonly string[];
  /** Whether added lines are wanted. */
  readonly lines: boolean;
}

/** What the index holds other than the last commit. Rejects with a GitError. */
export async function stagedFiles(options: DiffOptions): Promise<ChangedFile[]> {
  return diff(['--cached'], options);
}

/**
 * What the disk holds other than the last commit, or than where this branch left `ref`; files that git does not know yet,
 * and does not ignore, included. Rejects with a GitError.
 */
export async function changedFiles(ref: string | undefined, options: DiffOptions): Promise<ChangedFile[]> {
  const base = ref === undefined ? 'HEAD' : await mergeBase(ref, options.cwd);
  const [changed, untracked] = await Promise.all([diff([base], options), untrackedFiles(options)]);
  return [...changed.map(({ absolute, added }) => ({ absolute, blob: undefined, added })), ...untracked];
}

async function mergeBase(ref: string, cwd: string): Promise<string> {
  return (await git(cwd, ['merge-base', '--', ref, 'HEAD'])).toString().trim();
}

async function untrackedFiles({ cwd, paths }: DiffOptions): Promise<ChangedFile[]> {
  const args = ['ls-files', '--others', '--exclude-standard', '-z', '--', ...paths];
  const names = (await git(cwd, ['--glob-pathspecs', ...args])).toString().split('\0');
  return names
    .filter((name) => name !== '')
    .map((name) => ({ absolute: resolve(cwd, name), blob: undefined, added: undefined }));
}

/** Raw entries first, each ended by NUL; then, where lines are wanted, the patches in the same order. */
async function diff(what: readonly string[], { cwd, paths, lines }: DiffOptions): Promise<ChangedFile[]> {
  const form = ['--raw', '-z', '--no-abbrev', '--relative', '--diff-filter=ACMRT', '--find-renames'];
  const patch = lines ? ['-p', '-U0', '--no-color', '--no-ext-diff', '--no-textconv', '--text'] : [];
  const args = ['--glob-pathspecs', 'diff', ...what, ...form, ...patch, '--', ...paths];
  const output = (await git(cwd, args)).toString('latin1');
  const { entries, end } = rawEntries(output);
  const hunks = lines ? addedLines(output.slice(end)) : [];
  return entries.flatMap(({ mode, blob, name }, i) => {
    // Symbolic links and submodules are no documents.
    if (!mode.startsWith('100')) return [];
    return [{ absolute: resolve(cwd, name), blob, added: lines ? (hunks[i] ?? []) : undefined }];
  });
}

interface RawEntry {
  readonly mode: string;
  readonly blob: string;
  readonly name: string;
}

/** `:100644 100644 <old> <new> M`, NUL, path, NUL; of a rename, the old path stands before the new one. */
const RAW = /:\d{6} (\d{6}) [\da-f]{40,64} ([\da-f]{40,64}) ([A-Z])\d{0,3}\0([^\0]{1,10000})\0/y;

/** `output` as Latin-1: names are bytes. */
function rawEntries(output: string): { readonly entries: RawEntry[]; readonly end: number } {
  const entries: RawEntry[] = [];
  RAW.lastIndex = 0;
  let end = 0;
  for (let match = RAW.exec(output); match !== null; match = RAW.exec(output)) {
    const [, mode = '', blob = '', status = '', first = ''] = match;
    end = RAW.lastIndex;
    let name = first;
    if (status === 'R' || status === 'C') {
      const stop = output.indexOf('\0', end);
      name = output.slice(end, stop);
      end = stop + 1;
    }
    RAW.lastIndex = end;
    entries.push({ mode, blob, name: Buffer.from(name, 'latin1').toString() });
  }
  // A NUL more ends the entries where patches follow.
  return { entries, end: output[end] === '\0' ? end + 1 : end };
}

const HUNK = /^@@ -\d{1,10}(?:,\d{1,10})? \+(\d{1,10})(?:,(\d{1,10}))? @@/;

/** The added lines of each patch. Without context, a line of content begins with `+`, `-` or `\`. */
function addedLines(patches: string): LineRange[][] {
  const files: LineRange[][] = [];
  for (const line of patches.split('\n')) {
    if (line.startsWith('diff --git ')) files.push([]);
    const hunk = line.startsWith('@@') ? HUNK.exec(line) : null;
    if (hunk === null) continue;
    const first = Number(hunk[1]);
    const count = Number(hunk[2] ?? 1);
    if (count > 0) files.at(-1)?.push([first, first + count - 1]);
  }
  return files;
}
