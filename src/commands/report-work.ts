import { codeOf } from '../files/index.ts';
import { type Timing, UNTIMED } from '../lint/stopwatch.ts';
import type { Reporter } from '../report/index.ts';
import { type Outcome, Tally } from '../run/index.ts';
import { complain, internalError } from './complain.ts';
import { exitCodeOf } from './exit-code.ts';
import { openOutlets } from './outlets.ts';
import { Progress } from './progress.ts';
import { refusalText } from './refusal.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';
import type { Work } from './work.ts';

/** Reports each document as it is done with; gives the exit code. */
export async function reportWork(
  { total, outcomes }: Work,
  settings: Settings,
  terminal: Terminal,
  timing: Timing = UNTIMED,
): Promise<number> {
  const outlets = await openOutlets(settings, terminal);
  const progress = new Progress(terminal.stderr, total, settings.locale);
  const tally = new Tally();
  const [only, ...others] = outlets;
  const keptBy = others.length === 0 ? only?.reporter.keptBy : undefined;
  const write = async (texts: readonly (string | Uint8Array)[]) => {
    await progress.clear();
    for (const [i, { destination }] of outlets.entries()) if (texts[i]!.length > 0) await destination.write(texts[i]!);
  };
  const textsFrom = (textFrom: (reporter: Reporter) => string) =>
    timing.measure('report', () => outlets.map(({ reporter }) => textFrom(reporter)));
  const show = async (outcome: Outcome) => {
    tally.add(outcome);
    for (const complaint of complaintsOf(outcome, settings)) {
      await progress.clear();
      await complain(complaint, terminal);
    }
    const { linted, change } = outcome;
    const texts = textsFrom((reporter) => reporter.file({ ...linted, change }));
    if (keptBy !== undefined) outcome.keep?.(keptBy, texts[0]!);
    // Of many files there is nothing to say, and to wait for nothing takes time too.
    if (texts.some((text) => text !== '')) await write(texts);
  };
  try {
    await write(textsFrom((reporter) => reporter.begin()));
    for await (const one of outcomes) {
      const known = 'load' in one && keptBy !== undefined ? one.shown(keptBy) : undefined;
      if (known !== undefined && 'load' in one) {
        tally.addCounts(one.counts, one.total);
        for (const text of known) await write([text]);
        await progress.step(one.total);
        continue;
      }
      for await (const outcome of 'load' in one ? one.load() : [one]) {
        await show(outcome);
        const shown = progress.step();
        if (shown !== undefined) await shown;
      }
    }
    await write(textsFrom((reporter) => reporter.end(tally.summary())));
    for (const { destination } of outlets) await destination.commit();
  } catch (error) {
    await progress.clear();
    for (const { destination } of outlets) await destination.discard();
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
