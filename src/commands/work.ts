import { resolve } from 'node:path';
import { Encoder, type Project, type ProjectFile, readStream, shownPath } from '../files/index.ts';
import { formatFor } from '../linter/format-for.ts';
import type { Timing } from '../linter/index.ts';
import type { Text } from '../rule/messages.ts';
import type { Known, Outcome, RunFile, RunOptions } from '../run/index.ts';
import { onLines } from '../run/on-lines.ts';
import { tell } from './debug.ts';
import { endingsWith } from './endings.ts';
import { selectFiles } from './select-files.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { unmatchedText } from './unmatched.ts';
import { UsageError } from './usage-error.ts';

/** The documents of a run, as they are done with. */
export interface Work {
  readonly total: number;
  readonly outcomes: AsyncIterable<Outcome | Known>;
}

export interface FilesWorkOptions {
  readonly timing?: Timing | undefined;
  /** Absolute paths beyond which nothing is linted; default: no bounds. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** Files, folders and globs. Throws a UsageError where one of them names nothing to lint. */
export async function filesWork(
  settings: Settings,
  project: Project,
  terminal: Terminal,
  { timing, only }: FilesWorkOptions = {},
): Promise<Work> {
  const { fixing, debug, config: commandLine } = settings;
  const { files: all, unmatched, ignored, linesOf, close } = await selectFiles(settings, project, terminal);
  const files = only === undefined ? all : all.filter(({ absolute }) => only.has(absolute));
  if (debug) await tell(files, ignored, settings, terminal);
  if (unmatched.length > 0) {
    throw unmatchedError(unmatched.map((one) => unmatchedText(one, endingsWith(commandLine.extensions))));
  }
  const fix = fixing === 'off' ? undefined : fixing === 'write' ? 'write' : 'dry-run';
  const options = { fix, signal: terminal.signal, timing } as const;
  const linted = await lintingOf(files, options, settings, terminal);
  const outcomes = close === undefined ? linted : closing(linted, close);
  const wanted = linesOf === undefined ? outcomes : onLines(outcomes, linesOf);
  return { total: files.length, outcomes: await judged(wanted, settings, terminal) };
}

/** Without the findings that the baseline knows, where there is one. Throws a ConfigError where it cannot be read. */
async function judged(
  outcomes: AsyncIterable<Outcome | Known>,
  { baseline }: Settings,
  terminal: Terminal,
): Promise<AsyncIterable<Outcome | Known>> {
  if (baseline === undefined) return outcomes;
  const { beyondBaseline } = await import('./baseline.ts');
  return beyondBaseline(outcomes, baseline, terminal);
}

/** Only documents on disk are cached. */
async function lintingOf(
  files: readonly (ProjectFile & RunFile)[],
  options: RunOptions,
  settings: Settings,
  terminal: Terminal,
): Promise<AsyncIterable<Outcome | Known>> {
  if (settings.cache === undefined || settings.selection.kind === 'staged') {
    const { lintFiles } = await import('../run/lint-files.ts');
    return lintFiles(files, options);
  }
  const { lintCached } = await import('./cache.ts');
  return lintCached(files, options, settings.cache.location, settings, terminal);
}

async function* closing(outcomes: AsyncIterable<Outcome | Known>, close: () => void): AsyncGenerator<Outcome | Known> {
  try {
    yield* outcomes;
  } finally {
    close();
  }
}

function unmatchedError(texts: readonly Text[]): UsageError {
  return new UsageError({
    en: texts.map(({ en }) => en).join('\n'),
    zh: texts.map(({ zh }) => zh).join('\n'),
  });
}

/**
 * What comes in on standard input, under the name that it is given. Where it is fixed it goes to standard output, and where
 * it cannot be fixed or is ignored it goes there as it came. Throws a UsageError where the name does not tell the format.
 */
export async function stdinWork(
  name: string,
  settings: Settings,
  project: Project,
  terminal: Terminal,
  timing?: Timing,
): Promise<Work> {
  const { fixing, debug, config: commandLine } = settings;
  const absolute = resolve(terminal.cwd, name);
  const path = shownPath(absolute, terminal.cwd);
  const file = { path, ...(await project.configOf(absolute)) };
  const by = await project.ignoredBy(absolute);
  if (debug) await tell([file], by === undefined ? [] : [{ path, by }], settings, terminal);
  const { config } = file;
  if (formatFor(path, config) === undefined) {
    const endings = endingsWith(commandLine.extensions);
    throw unmatchedError([unmatchedText({ why: 'unknown-ending', argument: name }, endings)]);
  }
  async function* outcomes(): AsyncGenerator<Outcome | Known> {
    const { maxBytes } = config.limits;
    const content = await readStream(terminal.stdin, maxBytes);
    if (fixing === 'write' && content.length > maxBytes) throw tooLarge(maxBytes);
    const { lintContent } = await import('../run/lint-content.ts');
    const encoder = fixing === 'off' ? undefined : new Encoder();
    const outcome = by === undefined ? await lintContent(content, { path }, { config, encoder, timing }) : undefined;
    if (fixing === 'write') await terminal.stdout.write(outcome?.change?.bytes ?? content);
    if (outcome !== undefined) yield outcome;
  }
  return { total: 1, outcomes: await judged(outcomes(), settings, terminal) };
}

/** Half of a text would be worse than none. */
function tooLarge(limit: number): UsageError {
  return new UsageError({
    en: `--fix: standard input is larger than ${limit} bytes; nothing was written.`,
    zh: `--fix：标准输入超过 ${limit} 字节；未写入任何内容。`,
  });
}
