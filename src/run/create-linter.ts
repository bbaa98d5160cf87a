import { resolve } from 'node:path';
import { type Config, createResolver, LoadedConfig } from '../config/index.ts';
import { BaselineFile } from '../files/baseline-file.ts';
import { Project, shownPath, type Unmatched } from '../files/index.ts';
import { loadConfigFile, loadConfigObject } from '../files/load-config.ts';
import { type CallOptions, type Linter as CoreLinter, type FileResult, linterOf } from '../linter/index.ts';
import { lintFiles } from './lint-files.ts';
import type { Outcome } from './outcome.ts';
import { withBaseline } from './with-baseline.ts';

/** Lints documents in memory and on disk, any number of them, under one config. */
export interface Linter extends CoreLinter {
  /**
   * Files, folders and globs, relative to `cwd`; results by path, clean files included. Ignored files are left out. Rejects
   * with an UnmatchedPathError where one of them names nothing to lint.
   */
  lintFiles(paths: readonly string[], options?: LintFilesOptions): Promise<readonly FileResult[]>;
}

export interface LintFilesOptions extends CallOptions {
  /** Makes the fixes that are safe and writes them; the results tell what remains. Default false. */
  readonly fix?: boolean;
  /** Whether ignore files and the config's `ignores` count. Default true. */
  readonly ignore?: boolean;
  /** Known findings are among the suppressed ones; a file that is written may be missing before. `use`: default `read`. */
  readonly baseline?: { readonly file: string; readonly use?: 'read' | 'update' | 'prune' };
}

export interface LinterOptions {
  /** What names, paths and globs are relative to; for a loaded config its globs stay relative to its own folder. */
  readonly cwd?: string;
}

/** Paths that name nothing to lint. */
export class UnmatchedPathError extends Error {
  override readonly name = 'UnmatchedPathError';
  readonly unmatched: readonly Unmatched[];

  constructor(unmatched: readonly Unmatched[]) {
    super(`nothing to lint: ${unmatched.map(({ argument, why }) => `“${argument}” (${why})`).join(', ')}`);
    this.unmatched = unmatched;
  }
}

/**
 * Checks the config and loads the plugins, presets and packages that it names. No config is searched for: give it
 * `await loadConfig(path)`. Rejects with a ConfigError that names the mistake.
 */
export async function createLinter(
  config: Config | LoadedConfig = {},
  { cwd = process.cwd() }: LinterOptions = {},
): Promise<Linter> {
  const loaded =
    config instanceof LoadedConfig ? config : new LoadedConfig(await loadConfigObject(config, cwd), { folder: cwd });
  const linter = await linterOf(createResolver(loaded), (path) => shownPath(resolve(cwd, path), loaded.folder));
  return {
    ...linter,
    async lintFiles(paths, { signal, fix = false, ignore = true, baseline } = {}) {
      signal?.throwIfAborted();
      const project = new Project({ cwd, config: loaded, ignore });
      const { files, unmatched } = await project.find(paths);
      if (unmatched.length > 0) throw new UnmatchedPathError(unmatched);
      const results: FileResult[] = [];
      const options = { ...(fix && { fix: 'write' as const }), ...(signal && { signal }) };
      const outcomes = lintFiles(files, options);
      const fresh = baseline === undefined ? outcomes : await judged(outcomes, baseline, cwd);
      for await (const { linted } of fresh) results.push(linted.result);
      return results;
    },
  };
}

async function judged(
  outcomes: AsyncIterable<Outcome>,
  { file, use = 'read' }: NonNullable<LintFilesOptions['baseline']>,
  cwd: string,
): Promise<AsyncIterable<Outcome>> {
  return withBaseline(outcomes, await BaselineFile.open(file, cwd, { mayBeMissing: use !== 'read' }), use, cwd);
}

/** Reads a config file and all that it names. Rejects with a ConfigError that names the file, the key and the remedy. */
export function loadConfig(path: string, { cwd = process.cwd() }: LinterOptions = {}): Promise<LoadedConfig> {
  return loadConfigFile(path, cwd);
}
