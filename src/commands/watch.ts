import { basename } from 'node:path';
import type { Project } from '../files/index.ts';
import { changesIn } from '../files/watch.ts';
import { complain, messageOf } from './complain.ts';
import { reportWork } from './report-work.ts';
import type { Settings } from './settings.ts';
import { INTERRUPTED, type Terminal } from './terminal.ts';
import { filesWork } from './work.ts';

/** What changes which files are linted, and how: then all of them are linted again. */
const SETTINGS = /^(?:bilint\.config\.\w{2,4}|package\.json|\.(?:bilint|git)ignore)$/;

/**
 * `--watch`: lints, and again what is saved, until it is interrupted; a mistake in a config is told and waits for its
 * correction. `open` makes a project that knows nothing yet.
 */
export async function watchCommand(settings: Settings, open: () => Project, terminal: Terminal): Promise<number> {
  const lint = async (only?: ReadonlySet<string>) => {
    try {
      const work = await filesWork(settings, open(), terminal, { only });
      if (only === undefined || work.total > 0) await reportWork(work, settings, terminal);
    } catch (error) {
      if (!terminal.signal.aborted) await complain(messageOf(error, settings.locale), terminal);
    }
  };
  const changes = changesIn(terminal.cwd, terminal.signal);
  // Listens before the first run, so that nothing that is saved meanwhile is missed.
  let next = changes.next();
  await lint();
  for (let change = await next; !change.done; change = await next) {
    const all = [...change.value].some((path) => SETTINGS.test(basename(path)));
    next = changes.next();
    await lint(all ? undefined : change.value);
  }
  return INTERRUPTED;
}
