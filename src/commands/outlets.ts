import { loadDiffReporter, loadReporter, type Reporter, type ReporterOptions } from '../report/index.ts';
import type { Locale } from '../rule/messages.ts';
import { wantsColour } from './colour.ts';
import { type Destination, openDestination } from './destination.ts';
import type { Fixing, Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';
import type { WantedReport } from './wanted-reports.ts';

/** A report in the making. */
export interface Outlet {
  readonly reporter: Reporter;
  readonly destination: Destination;
}

/** Terminal cells in a line where the output is no terminal. */
const WIDTH = 100;

const FIXES: Readonly<Record<Fixing, NonNullable<ReporterOptions['fixes']>>> = {
  off: 'offered',
  write: 'made',
  'dry-run': 'tried',
  diff: 'tried',
};

/** The reports that are asked for, ready to be written. Throws a UsageError where one of them has no place to go. */
export async function openOutlets(settings: Settings, terminal: Terminal): Promise<Outlet[]> {
  const outlets: Outlet[] = [];
  try {
    for (const wanted of settings.reports) {
      outlets.push({
        reporter: await reporterFor(wanted, settings, terminal),
        destination: await openDestination(wanted, settings.locale, terminal),
      });
    }
  } catch (error) {
    for (const { destination } of outlets) await destination.discard();
    throw error;
  }
  return outlets;
}

async function reporterFor({ format, file }: WantedReport, settings: Settings, terminal: Terminal): Promise<Reporter> {
  const { fixing, locale, quiet, colour } = settings;
  const { stdout, env } = terminal;
  const createReporter = await (format === 'diff' ? loadDiffReporter() : loadReporter(format));
  const toFile = file !== undefined;
  return createReporter({
    locale,
    quiet,
    colour: toFile ? (colour ?? false) : wantsColour(colour, stdout, env),
    width: (!toFile && stdout.isTerminal && stdout.columns) || WIDTH,
    fixes: FIXES[fixing],
    terminal: !toFile && stdout.isTerminal,
    ...(format === 'sarif' && (await selfDescription(locale))),
  });
}

/** What only a report that describes its tool needs. */
async function selfDescription(locale: Locale): Promise<Pick<ReporterOptions, 'version' | 'describe'>> {
  const [{ VERSION }, { BUILT_IN_RULES }] = await Promise.all([
    import('./version.ts'),
    import('../config/built-in-rules.ts'),
  ]);
  const descriptions = new Map(BUILT_IN_RULES.map(({ id, description }) => [id, description[locale]]));
  return { version: VERSION, describe: (rule) => descriptions.get(rule) };
}
