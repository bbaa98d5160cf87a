import { CacheFile } from '../files/cache-file.ts';
import { cacheLocation } from '../files/cache-location.ts';
import { type ProjectFile, reasonOf, shownPath } from '../files/index.ts';
import { CachedRun } from '../run/cached.ts';
import type { Known, Outcome, RunFile, RunOptions } from '../run/index.ts';
import { complain } from './complain.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

/** `--cache`: lints what has changed since the last run. What is wrong with the cache itself is told, and stops nothing. */
export async function lintCached(
  files: readonly (ProjectFile & RunFile)[],
  options: RunOptions,
  path: string | undefined,
  { locale, debug }: Settings,
  terminal: Terminal,
): Promise<AsyncIterable<Outcome | Known>> {
  const { cwd } = terminal;
  const location = cacheLocation(path, cwd);
  const shown = shownPath(location.file, cwd);
  const words = WORDS[locale];
  const why = (error: unknown) => (error === undefined ? words.broken : reasonOf(error, locale));
  const { cache, problem } = CacheFile.open(location);
  if (problem !== undefined) await complain(words.dropped(shown, why(problem.error)), terminal);
  const run = new CachedRun(cache, { cwd, version: VERSION });
  if (debug) {
    const uncovered = new Set<string | undefined>();
    for (const { config, from } of files) if (!(await run.covers(config))) uncovered.add(from);
    for (const config of uncovered) await complain(words.uncovered(config), terminal);
  }
  return run.lint(files, options, {
    dropped: () => complain(words.dropped(shown, why(undefined)), terminal),
    unsaved: (error) => complain(words.unsaved(shown, why(error)), terminal),
  });
}

const WORDS = {
  en: {
    broken: 'it is broken, or not a cache',
    dropped: (path: string, why: string) => `the cache “${path}” was dropped (${why}); every file is linted anew.`,
    unsaved: (path: string, why: string) => `the cache “${path}” could not be written (${why}).`,
    uncovered: (config = 'none') =>
      `files with config “${config}” are not cached: it holds code that no file is known of`,
  },
  zh: {
    broken: '缓存已损坏，或不是缓存文件',
    dropped: (path: string, why: string) => `已丢弃缓存“${path}”（${why}）；将重新检查所有文件。`,
    unsaved: (path: string, why: string) => `无法写入缓存“${path}”（${why}）。`,
    uncovered: (config = '无') => `使用配置“${config}”的文件不缓存：其中含有来源文件不明的代码`,
  },
};
