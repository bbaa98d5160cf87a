import { resolve } from 'node:path';
import {
  type ChangedFile,
  changedFiles,
  GitBlobs,
  GitError,
  isFile,
  type LineRange,
  type Project,
  type ProjectFile,
  type ProjectFiles,
  readList,
  reasonOf,
  shownPath,
  stagedFiles,
} from '../files/index.ts';
import type { RunFile } from '../run/index.ts';
import type { Selection } from './selection.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The documents of a run on disk or in git's index. */
export interface Selected extends Pick<ProjectFiles, 'unmatched' | 'ignored'> {
  readonly files: readonly (ProjectFile & RunFile)[];
  /** The lines of a document that findings are wanted on; undefined where all are. */
  readonly linesOf?: (path: string) => readonly LineRange[] | undefined;
  /** Lets go of what the files are read with. */
  readonly close?: () => void;
}

/** Throws a UsageError where git, or the list, cannot be read. */
export async function selectFiles(settings: Settings, project: Project, terminal: Terminal): Promise<Selected> {
  const { selection, paths } = settings;
  switch (selection.kind) {
    case 'paths':
      return project.find(paths);
    case 'list':
      return listed(selection.from, project, terminal);
    default:
      return changed(await askGit(selection, paths, terminal), selection, project, terminal);
  }
}

async function askGit(
  selection: Extract<Selection, { readonly lines: boolean }>,
  paths: readonly string[],
  { cwd }: Terminal,
): Promise<ChangedFile[]> {
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

async function changed(
  all: readonly ChangedFile[],
  { kind, lines }: Extract<Selection, { readonly lines: boolean }>,
  project: Project,
  { cwd }: Terminal,
): Promise<Selected> {
  const byPath = new Map(all.map((file) => [file.absolute, file]));
  const { files, ignored } = await project.select([...byPath.keys()]);
  const linesOf = (path: string) => byPath.get(resolve(cwd, path))?.added;
  const selected = { unmatched: [], ignored, ...(lines && { linesOf }) };
  if (kind === 'changed') return { ...selected, files };
  const blobs = new GitBlobs(cwd);
  const read = (absolute: string) => (limit: number) => blobs.read(byPath.get(absolute)?.blob ?? '', limit);
  const staged = files.map((file) => ({ ...file, read: read(file.absolute) }));
  return { ...selected, files: staged, close: () => blobs.close() };
}

async function listed(from: string, project: Project, { cwd, stdin }: Terminal): Promise<Selected> {
  const paths = await readList(from, cwd, stdin).catch((error: unknown) => {
    throw new UsageError({
      en: `--files-from: “${from}” cannot be read (${reasonOf(error, 'en')}).`,
      zh: `--files-from：无法读取“${from}”（${reasonOf(error, 'zh')}）。`,
    });
  });
  const absolute = paths.map((path) => resolve(cwd, path));
  const missing: string[] = [];
  for (const path of absolute) if (!(await isFile(path))) missing.push(path);
  const { files, ignored } = await project.select(absolute);
  const unmatched = missing.map((path) => ({ why: 'not-found' as const, argument: shownPath(path, cwd) }));
  return { files, ignored, unmatched };
}
