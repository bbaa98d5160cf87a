import { Project } from '../files/index.ts';
import type { Argv } from './parse-argv.ts';
import { reportWork } from './report-work.ts';
import { settingsOf } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { filesWork, stdinWork } from './work.ts';

/** `bilint [paths…]`: lints, perhaps fixes, reports, and gives the exit code. */
export async function lintCommand(argv: Argv, terminal: Terminal): Promise<number> {
  const settings = settingsOf(argv);
  const { config: commandLine, configFile: config, ignore, printConfig, stdin, fixing } = settings;
  const project = new Project({ cwd: terminal.cwd, config, commandLine, ignore });
  if (printConfig !== undefined) {
    const { printConfigOf } = await import('./print-config.ts');
    return printConfigOf(printConfig, project, terminal);
  }
  if (stdin === undefined) return reportWork(await filesWork(settings, project, terminal), settings, terminal);
  const work = await stdinWork(stdin, settings, project, terminal);
  // Standard output belongs to the fixed text.
  const reportTo = fixing === 'write' ? { ...terminal, stdout: terminal.stderr } : terminal;
  return reportWork(work, settings, reportTo);
}
