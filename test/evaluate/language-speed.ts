import { segment } from '../../src/language/index.ts';
import { CANDIDATES, type MixedRow } from './language-data.ts';
import type { Peer } from './peers.ts';
import type { Measure } from './table.ts';

const ROUNDS = 9;

/** Speed against franc paragraph by paragraph: the first pass apart, then rounds in turn, by their medians of CPU time. */
export function speedMeasures(documents: readonly MixedRow[], peers: readonly Peer[]): Measure[] {
  const franc = peers.find(({ name }) => name === 'franc');
  const paragraphs = documents.flatMap(({ text }) => text.split('\n'));
  const letters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const rate = (time: number) => `${(letters / time).toFixed(1)} M/s`;
  const byFranc = () => {
    for (const paragraph of paragraphs) franc?.tell(paragraph, []);
  };
  const measure = (name: string, must: number, aim: number, candidatesFor: (row: MixedRow) => readonly string[]) => {
    const ours = () => {
      for (const row of documents) segment(row.text, { candidates: candidatesFor(row) });
    };
    const cold = cpuTime(ours);
    const francTimes: number[] = [];
    const ourTimes: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      if (franc !== undefined) francTimes.push(cpuTime(byFranc));
      ourTimes.push(cpuTime(ours));
    }
    const warm = median(ourTimes);
    const seen = `${rate(warm)} warm, ${rate(cold)} first pass`;
    if (franc === undefined) return { name: `segment, ${name}`, seen, ok: true };
    const theirs = median(francTimes);
    return {
      name: `segment against paragraph franc, ${name}`,
      must: `≥ ${must}× (aim ${aim}×)`,
      seen: `${(theirs / warm).toFixed(1)}×: ${seen}`,
      ok: theirs / warm >= must,
      peers: peers.map((peer) => (peer === franc ? rate(theirs) : '–')),
    };
  };
  return [measure('pair', 40, 50, ({ langs }) => langs), measure('20 candidates', 15, 25, () => CANDIDATES)];
}

/** Microseconds of this process. */
function cpuTime(run: () => void): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return user + system;
}

/** Of the times, the one in the middle. */
export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
