import { Project } from '../files/index.ts';
import { Stopwatch } from '../lint/stopwatch.ts';
import type { Argv } from './parse-argv.ts';
import { reportWork } from './report-work.ts';
import { type Settings, settingsOf } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { filesWork, stdinWork } from './work.ts';

/** `bilint [paths…]`: lints, perhaps fixes, reports, and gives the exit code. */
export async function lintCommand(argv: Argv, terminal: Terminal): Promise<number> {
  const settings = settingsOf(argv);
  const { config: commandLine, configFile: config, ignore, printConfig, stdin } = settings;
  const open = () => new Project({ cwd: terminal.cwd, config, commandLine, ignore });
  const project = open();
  if (printConfig !== undefined) {
    const { printConfigOf } = await import('./print-config.ts');
    return printConfigOf(printConfig, project, terminal);
  }
  if (settings.watch) {
    const { watchCommand } = await import('./watch.ts');
    return watchCommand(settings, open, terminal);
  }
  const stopwatch = settings.stats ? new Stopwatch(() => performance.now(), terminal.cpuTime) : undefined;
  const code = await (stdin === undefined
    ? lintPaths(settings, project, terminal, stopwatch)
    : lintStdin(stdin, settings, project, terminal, stopwatch));
  if (stopwatch !== undefined) {
    const { statsOf } = await import('./stats.ts');
    await terminal.stderr.write(statsOf(stopwatch, settings.locale));
  }
  return code;
}

async function lintPaths(
  settings: Settings,
  project: Project,
  terminal: Terminal,
  stopwatch: Stopwatch | undefined,
): Promise<number> {
  return reportWork(await filesWork(settings, project, terminal, { timing: stopwatch }), settings, terminal, stopwatch);
}

async function lintStdin(
  name: string,
  settings: Settings,
  project: Project,
  terminal: Terminal,
  stopwatch: Stopwatch | undefined,
): Promise<number> {
  const work = await stdinWork(name, settings, project, terminal, stopwatch);
  // Standard output belongs to the fixed text.
  const reportTo = settings.fixing === 'write' ? { ...terminal, stdout: terminal.stderr } : terminal;
  return reportWork(work, settings, reportTo, stopwatch);
}
