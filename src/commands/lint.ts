import { resolve } from 'node:path';
import { resolveConfig } from '../config/index.ts';
import { codeOf, discover, readStream, shownPath } from '../files/index.ts';
import { type Linted, lintSource, type ResolvedConfig, type SourceInfo } from '../linter/index.ts';
import { loadReporter, type Reporter } from '../report/index.ts';
import type { Text } from '../rule/messages.ts';
import { lintFiles, Tally } from '../run/index.ts';
import { wantsColour } from './colour.ts';
import { openDestination } from './destination.ts';
import { exitCodeOf } from './exit-code.ts';
import type { Argv } from './parse-argv.ts';
import { Progress } from './progress.ts';
import { type Settings, settingsOf } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { unmatchedText } from './unmatched.ts';
import { UsageError } from './usage-error.ts';

/** Terminal cells in a line where the output is no terminal. */
const WIDTH = 100;

/** `bilint [paths…]`: lints, reports, and gives the exit code. */
export async function lintCommand(argv: Argv, terminal: Terminal): Promise<number> {
  const settings = settingsOf(argv);
  const config = resolveConfig(settings.config);
  const work =
    settings.stdin === undefined
      ? await filesWork(settings, config, terminal)
      : stdinWork(settings.stdin, settings, config, terminal);
  return reportWork(work, settings, terminal);
}

interface Work {
  readonly total: number;
  readonly results: AsyncIterable<Linted>;
}

async function filesWork(settings: Settings, config: ResolvedConfig, { cwd, signal }: Terminal): Promise<Work> {
  const { paths, endings } = settings;
  const formatFor = (path: string) => endings.formatFor(path);
  const { files, unmatched } = await discover(paths, { cwd, reads: (path) => formatFor(path) !== undefined });
  if (unmatched.length > 0) throw unmatchedError(unmatched.map((one) => unmatchedText(one, endings.all)));
  return { total: files.length, results: lintFiles(files, { config, formatFor, signal }) };
}

function unmatchedError(texts: readonly Text[]): UsageError {
  return new UsageError({
    en: texts.map(({ en }) => en).join('\n'),
    zh: texts.map(({ zh }) => zh).join('\n'),
  });
}

function stdinWork(name: string, settings: Settings, config: ResolvedConfig, { cwd, stdin }: Terminal): Work {
  const path = shownPath(resolve(cwd, name), cwd);
  const format = settings.endings.formatFor(path);
  if (format === undefined) {
    const unmatched = unmatchedText({ why: 'unknown-ending', argument: name }, settings.endings.all);
    throw new UsageError(unmatched);
  }
  const info: SourceInfo = { path, format };
  async function* results(): AsyncGenerator<Linted> {
    const bytes = await readStream(stdin, config.limits.maxBytes);
    yield await lintSource(bytes, info, config);
  }
  return { total: 1, results: results() };
}

async function reportWork({ total, results }: Work, settings: Settings, terminal: Terminal): Promise<number> {
  const reporter = await reporterFor(settings, terminal);
  const destination = await openDestination(settings, terminal);
  const progress = new Progress(terminal.stderr, total, settings.locale);
  const tally = new Tally();
  const write = async (text: string) => {
    if (text === '') return;
    await progress.clear();
    await destination.write(text);
  };
  try {
    await write(reporter.begin());
    for await (const linted of results) {
      tally.add(linted.result);
      await write(reporter.file(linted));
      await progress.step();
    }
    await write(reporter.end(tally.summary()));
    await destination.commit();
  } catch (error) {
    await progress.clear();
    await destination.discard();
    // Whoever read the report has read enough of it; the verdict is on what was linted until then.
    if (codeOf(error) !== 'EPIPE') throw error;
  }
  return exitCodeOf(tally.summary(), tally.failed, settings.bar);
}

async function reporterFor(settings: Settings, { stdout, env }: Terminal): Promise<Reporter> {
  const { format, locale, quiet, outputFile } = settings;
  const createReporter = await loadReporter(format);
  const toFile = outputFile !== undefined;
  return createReporter({
    locale,
    quiet,
    colour: toFile ? (settings.colour ?? false) : wantsColour(settings.colour, stdout, env),
    width: (!toFile && stdout.isTerminal && stdout.columns) || WIDTH,
  });
}
