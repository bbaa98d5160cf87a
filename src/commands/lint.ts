import { resolveConfig } from '../config/index.ts';
import type { Argv } from './parse-argv.ts';
import { reportWork } from './report-work.ts';
import { settingsOf } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { filesWork, stdinWork } from './work.ts';

/** `bilint [paths…]`: lints, perhaps fixes, reports, and gives the exit code. */
export async function lintCommand(argv: Argv, terminal: Terminal): Promise<number> {
  const settings = settingsOf(argv);
  const config = resolveConfig(settings.config);
  const { stdin, fixing } = settings;
  if (stdin === undefined) return reportWork(await filesWork(settings, config, terminal), settings, terminal);
  const work = stdinWork(stdin, settings, config, terminal);
  // Standard output belongs to the fixed text.
  const reportTo = fixing === 'write' ? { ...terminal, stdout: terminal.stderr } : terminal;
  return reportWork(work, settings, reportTo);
}
