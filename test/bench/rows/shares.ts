import { corpusFiles } from '../corpus/corpus.ts';
import { runCommand } from '../run-command.ts';
import { median } from '../statistics.ts';
import { bilintCommand, type Workshop } from '../workshop.ts';

const RUNS = 3;
/** `cjk-spacing   12.3   4.5`: the last column is the share of the run in percent. */
const LINE = /^(\S.*?) {2,}[\d.]+ {2,}([\d.]+)$/;

/** What all rules together and the dearest one take of a run, as `--stats` tells. */
export function benchShares(workshop: Workshop): void {
  const { few } = workshop.scale;
  const corpus = workshop.corpus(`HTML ${few} and Markdown ${few}`, () => corpusFiles({ html: few, markdown: few }));
  const runs = Array.from({ length: RUNS }, () => {
    const { err } = runCommand(bilintCommand(['--stats', '.'], corpus.folder), workshop.output);
    return err.split('\n\n').map(sharesIn);
  });
  const [phases, rules] = [0, 1].map((table) => mediansOf(runs.map((tables) => tables[table] ?? new Map())));
  workshop.print({
    ...{ work: 'share of all rules in a run, as --stats tells', goal: { is: 'at most', must: 45 }, unit: '%' },
    ...{ figure: phases!.get('rules'), detail: shown([...phases!]) },
  });
  const dearest = [...rules!].sort(([, a], [, b]) => b - a);
  workshop.print({
    ...{ work: 'share of the dearest rule', goal: { is: 'at most', must: 8 }, unit: '%' },
    ...{ figure: dearest[0]?.[1], detail: shown(dearest.slice(0, 6)) },
  });
}

type Shares = ReadonlyMap<string, number>;

function sharesIn(table: string): Shares {
  const lines = table.split('\n').map((line) => LINE.exec(line));
  return new Map(lines.flatMap((line) => (line === null ? [] : [[line[1]!, Number(line[2])]])));
}

function mediansOf(runs: readonly Shares[]): Shares {
  const names = [...(runs[0] ?? new Map()).keys()];
  return new Map(names.map((name) => [name, median(runs.map((shares) => shares.get(name) ?? Number.NaN))]));
}

const shown = (shares: readonly (readonly [string, number])[]) =>
  shares.map(([name, share]) => `${name} ${share}`).join(', ');
