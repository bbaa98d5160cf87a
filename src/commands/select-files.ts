import { resolve } from 'node:path';
import type { LineRange } from '../files/git-diff.ts';
import { isFile, type Project, type ProjectFile, type ProjectFiles, reasonOf, shownPath } from '../files/index.ts';
import { readList } from '../files/read-list.ts';
import type { RunFile } from '../run/index.ts';
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
    default: {
      const { selectChanged } = await import('./select-changed.ts');
      return selectChanged(selection, paths, project, terminal);
    }
  }
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
  for (const path of absolute) if (!isFile(path)) missing.push(path);
  const { files, ignored } = await project.select(absolute);
  const unmatched = missing.map((path) => ({ why: 'not-found' as const, argument: shownPath(path, cwd) }));
  return { files, ignored, unmatched };
}
