import { type Command, type Ran, runCommand } from './run-command.ts';
import { median, quantile } from './statistics.ts';

export interface Entrant {
  readonly name: string;
  readonly command: Command;
  /** How many problems a run reported: a linter that found none did not do the work. Without it, nothing is counted. */
  readonly findings?: (ran: Ran) => number;
  /** Done before each run, not measured. */
  readonly prepare?: () => void;
}

export interface Standing {
  readonly name: string;
  /** Milliseconds of CPU, one figure for each round. */
  readonly cpu: readonly number[];
  readonly findings: number | undefined;
}

/**
 * Runs the commands in turn, round after round, each time in another order: load from elsewhere falls on all alike. One
 * run each in advance fills the disk's cache and counts findings.
 */
export function contest(entrants: readonly Entrant[], rounds: number, folder: string): readonly Standing[] {
  const cpu = entrants.map((): number[] => []);
  const findings = entrants.map((entrant) => {
    entrant.prepare?.();
    return entrant.findings?.(runCommand(entrant.command, folder));
  });
  for (let round = 0; round < rounds; round++) {
    for (const step of entrants.keys()) {
      const turn = (step + round) % entrants.length;
      entrants[turn]!.prepare?.();
      cpu[turn]!.push(runCommand(entrants[turn]!.command, folder).cpu);
    }
  }
  return entrants.map(({ name }, at) => ({ name, cpu: cpu[at]!, findings: findings[at] }));
}

/** Median of the quotients within each round, and how they spread. */
export function quotient(above: Standing, below: Standing): { readonly ratio: number; readonly detail: string } {
  const ratios = above.cpu.map((cpu, round) => cpu / below.cpu[round]!);
  const quartiles = [0.25, 0.75].map((share) => quantile(ratios, share).toPrecision(3)).join('–');
  const sides = [above, below].map(({ name, cpu, findings }) => {
    const counted = findings === undefined ? '' : `, ${findings.toLocaleString('en')} findings`;
    return `${name} ${(median(cpu) / 1000).toFixed(3)} s${counted}`;
  });
  return { ratio: median(ratios), detail: `${sides.join(' / ')}; quartiles ${quartiles}` };
}

/** Median of what `above` takes more than `below` in each round, in milliseconds, and how it spreads. */
export function difference(above: Standing, below: Standing): { readonly more: number; readonly detail: string } {
  const differences = above.cpu.map((cpu, round) => cpu - below.cpu[round]!);
  const quartiles = [0.25, 0.75].map((share) => quantile(differences, share).toFixed(0)).join('–');
  return {
    more: median(differences),
    detail: `${above.name} ${median(above.cpu).toFixed(0)} ms; quartiles ${quartiles}`,
  };
}
