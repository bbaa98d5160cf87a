import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { type Entrant, quotient } from '../contest.ts';
import { runCommand } from '../run-command.ts';
import { bilintCommand, type Workshop } from '../workshop.ts';
import { mixedCorpus } from './ten-thousand.ts';

/** Files that did not change since the last run, known by stat or, after their times changed, by their content. */
export function benchCache(workshop: Workshop): void {
  const corpus = mixedCorpus(workshop, workshop.scale.many);
  const location = join(workshop.folder, 'cache');
  const args = ['--cache', '--cache-location', location, '.'];
  const files = workshop.scale.many.toLocaleString('en');
  const goals = { stat: { must: 4, aim: 3 }, hash: { must: 8, aim: 6 } } as const;
  const known = runCommand(bilintCommand(['--help'], corpus.folder), workshop.output).out.includes('--cache-location');
  for (const by of ['stat', 'hash'] as const) {
    const row = {
      work: `warm cache, ${files} files, by ${by}`,
      goal: { is: 'at most', ...goals[by] },
      unit: '×',
    } as const;
    if (!known) {
      workshop.print({ ...row, figure: undefined, detail: 'this build has no --cache' });
      continue;
    }
    rmSync(location, { recursive: true, force: true });
    const warm: Entrant = workshop.bilint(args, corpus.folder, `by ${by}`);
    runCommand(warm.command, workshop.output);
    let minutes = 0;
    const touch = () => {
      const time = new Date(Date.UTC(2020, 0, 1, 0, minutes++));
      for (const file of corpus.files) utimesSync(join(corpus.folder, file), time, time);
    };
    const entrant = by === 'hash' ? { ...warm, prepare: touch } : warm;
    const [empty, ours] = workshop.contest([workshop.empty, entrant], workshop.scale.shortPairs);
    const { ratio, detail } = quotient(ours!, empty!);
    workshop.print({ ...row, figure: ratio, detail });
  }
}
