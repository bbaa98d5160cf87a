import { resolve } from 'node:path';
import { GitError } from '../files/git.ts';
import { GitBlobs } from '../files/git-blobs.ts';
import { type ChangedFile, changedFiles, stagedFiles } from '../files/git-diff.ts';
import type { Project } from '../files/index.ts';
import type { Selected } from './select-files.ts';
import type { Selection } from './selection.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

type Changes = Extract<Selection, { readonly lines: boolean }>;

/** What git says has changed. Throws a UsageError where git cannot be asked. */
export async function selectChanged(
  selection: Changes,
  paths: readonly string[],
  project: Project,
  { cwd }: Terminal,
): Promise<Selected> {
  const { kind, lines } = selection;
  const byPath = new Map((await askGit(selection, paths, cwd)).map((file) => [file.absolute, file]));
  const { files, ignored } = await project.select([...byPath.keys()]);
  const linesOf = (path: string) => byPath.get(resolve(cwd, path))?.added;
  const selected = { unmatched: [], ignored, ...(lines && { linesOf }) };
  if (kind === 'changed') return { ...selected, files };
  const blobs = new GitBlobs(cwd);
  const read = (absolute: string) => (limit: number) => blobs.read(byPath.get(absolute)?.blob ?? '', limit);
  const staged = files.map((file) => ({ ...file, read: read(file.absolute) }));
  return { ...selected, files: staged, close: () => blobs.close() };
}

async function askGit(selection: Changes, paths: readonly string[], cwd: string): Promise<ChangedFile[]> {
  const options = { cwd, paths, lines: selection.lines };
  try {
    return await (selection.kind === 'staged' ? stagedFiles(options) : changedFiles(selection.ref, options));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const option = `--${selection.kind}`;
    throw new UsageError({
      en: `${option}: ${error.said === undefined ? 'git cannot be run.' : `git says “${error.said}”`}`,
      zh: `${option}：${error.said === undefined ? '无法运行 git。' : `git 报告“${error.said}”`}`,
    });
  }
}
