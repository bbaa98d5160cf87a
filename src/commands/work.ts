import { resolve } from 'node:path';
import { discover, Encoder, readStream, shownPath } from '../files/index.ts';
import type { ResolvedConfig } from '../linter/index.ts';
import type { Text } from '../rule/messages.ts';
import { lintContent, lintFiles, type Outcome } from '../run/index.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { unmatchedText } from './unmatched.ts';
import { UsageError } from './usage-error.ts';

/** The documents of a run, as they are done with. */
export interface Work {
  readonly total: number;
  readonly outcomes: AsyncIterable<Outcome>;
}

/** Files, folders and globs. Throws a UsageError where one of them names nothing to lint. */
export async function filesWork(
  { paths, endings, fixing }: Settings,
  config: ResolvedConfig,
  { cwd, signal }: Terminal,
): Promise<Work> {
  const formatFor = (path: string) => endings.formatFor(path);
  const { files, unmatched } = await discover(paths, { cwd, reads: (path) => formatFor(path) !== undefined });
  if (unmatched.length > 0) throw unmatchedError(unmatched.map((one) => unmatchedText(one, endings.all)));
  const fix = fixing === 'off' ? undefined : fixing === 'write' ? 'write' : 'dry-run';
  return { total: files.length, outcomes: lintFiles(files, { config, formatFor, fix, signal }) };
}

function unmatchedError(texts: readonly Text[]): UsageError {
  return new UsageError({
    en: texts.map(({ en }) => en).join('\n'),
    zh: texts.map(({ zh }) => zh).join('\n'),
  });
}

/**
 * What comes in on standard input, under the name that it is given. Where it is fixed it goes to standard output, and where
 * it cannot be fixed it goes there as it came. Throws a UsageError where the name does not tell the format.
 */
export function stdinWork(name: string, settings: Settings, config: ResolvedConfig, terminal: Terminal): Work {
  const { endings, fixing } = settings;
  const path = shownPath(resolve(terminal.cwd, name), terminal.cwd);
  const format = endings.formatFor(path);
  if (format === undefined)
    throw unmatchedError([unmatchedText({ why: 'unknown-ending', argument: name }, endings.all)]);
  async function* outcomes(): AsyncGenerator<Outcome> {
    const { maxBytes } = config.limits;
    const content = await readStream(terminal.stdin, maxBytes);
    if (fixing === 'write' && content.length > maxBytes) throw tooLarge(maxBytes);
    const encoder = fixing === 'off' ? undefined : new Encoder();
    const outcome = await lintContent(content, { path, format: format! }, { config, encoder });
    if (fixing === 'write') await terminal.stdout.write(outcome.change?.bytes ?? content);
    yield outcome;
  }
  return { total: 1, outcomes: outcomes() };
}

/** Half of a text would be worse than none. */
function tooLarge(limit: number): UsageError {
  return new UsageError({
    en: `--fix: standard input is larger than ${limit} bytes; nothing was written.`,
    zh: `--fix：标准输入超过 ${limit} 字节；未写入任何内容。`,
  });
}
