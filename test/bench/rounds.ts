import { performance } from 'node:perf_hooks';

/** One way to do a job. Its result is folded into a checksum, so that no compiler can drop the work. */
export interface Contestant {
  readonly name: string;
  readonly run: (source: string) => number;
}

export interface Result {
  readonly name: string;
  /** Median over the rounds, in 10⁶ UTF-16 code units per second. */
  readonly speed: number;
  /** Median over the rounds of this contestant's time divided by the first one's in the same round. */
  readonly ratio: number;
  readonly checksum: number;
}

/**
 * Runs the contestants over the same sources in alternating order, round by round: a machine that slows down slows all
 * of them. One round in advance warms up and does not count.
 */
export function race(
  contestants: readonly Contestant[],
  sources: readonly string[],
  rounds: number,
): readonly Result[] {
  const times = contestants.map((): number[] => []);
  const checksums = contestants.map(() => 0);
  for (let round = -1; round < rounds; round++) {
    for (const step of contestants.keys()) {
      const turn = (step + Math.max(0, round)) % contestants.length;
      const { milliseconds, checksum } = measure(contestants[turn], sources);
      if (round >= 0) times[turn]?.push(milliseconds);
      checksums[turn] = checksum;
    }
  }
  const length = sources.reduce((sum, source) => sum + source.length, 0);
  const first = times[0] ?? [];
  return contestants.map(({ name }, at) => {
    const own = times[at] ?? [];
    return {
      name,
      speed: length / median(own) / 1000,
      ratio: median(own.map((time, round) => time / (first[round] ?? time))),
      checksum: checksums[at] ?? 0,
    };
  });
}

function measure(contestant: Contestant | undefined, sources: readonly string[]) {
  let checksum = 0;
  const started = performance.now();
  for (const source of sources) checksum += contestant?.run(source) ?? 0;
  return { milliseconds: performance.now() - started, checksum };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
