import { codeOf } from '../files/index.ts';
import { loadDiffReporter, loadReporter, type Reporter, type ReporterOptions } from '../report/index.ts';
import { type Outcome, Tally } from '../run/index.ts';
import { wantsColour } from './colour.ts';
import { complain, internalError } from './complain.ts';
import { openDestination } from './destination.ts';
import { exitCodeOf } from './exit-code.ts';
import { Progress } from './progress.ts';
import { refusalText } from './refusal.ts';
import type { Fixing, Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';
import type { Work } from './work.ts';

/** Terminal cells in a line where the output is no terminal. */
const WIDTH = 100;

/** Reports each document as it is done with; gives the exit code. */
export async function reportWork({ total, outcomes }: Work, settings: Settings, terminal: Terminal): Promise<number> {
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
    for await (const outcome of outcomes) {
      tally.add(outcome);
      for (const complaint of complaintsOf(outcome, settings)) {
        await progress.clear();
        await complain(complaint, terminal);
      }
      await write(reporter.file({ ...outcome.linted, change: outcome.change }));
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

/** What a person has to be told beside the findings. */
function complaintsOf({ linted, refusal, failure }: Outcome, { locale }: Settings): string[] {
  const { path } = linted.result;
  const complaints: string[] = [];
  if (refusal !== undefined) complaints.push(refusalText(path ?? '', refusal)[locale]);
  if (failure !== undefined) complaints.push(internalError(failure, locale, path));
  return complaints;
}

const FIXES: Readonly<Record<Fixing, NonNullable<ReporterOptions['fixes']>>> = {
  off: 'offered',
  write: 'made',
  'dry-run': 'tried',
  diff: 'tried',
};

async function reporterFor(settings: Settings, { stdout, env }: Terminal): Promise<Reporter> {
  const { format, fixing, locale, quiet, outputFile } = settings;
  const createReporter = await (fixing === 'diff' ? loadDiffReporter() : loadReporter(format));
  const toFile = outputFile !== undefined;
  return createReporter({
    locale,
    quiet,
    colour: toFile ? (settings.colour ?? false) : wantsColour(settings.colour, stdout, env),
    width: (!toFile && stdout.isTerminal && stdout.columns) || WIDTH,
    fixes: FIXES[fixing],
    terminal: !toFile && stdout.isTerminal,
  });
}
