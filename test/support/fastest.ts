import { performance } from 'node:perf_hooks';

const TRIES = 3;

/**
 * Milliseconds of the fastest of a few runs, and what it returned; no further run once one is within the limit. A busy
 * machine slows some runs, a bad algorithm all of them.
 */
export async function fastest<Result>(
  limit: number,
  run: () => Result | Promise<Result>,
): Promise<{ readonly milliseconds: number; readonly result: Result }> {
  let best: { readonly milliseconds: number; readonly result: Result } | undefined;
  for (let count = 0; count < TRIES && (best === undefined || best.milliseconds >= limit); count++) {
    const started = performance.now();
    const result = await run();
    const milliseconds = performance.now() - started;
    if (best === undefined || milliseconds < best.milliseconds) best = { milliseconds, result };
  }
  if (best === undefined) throw new RangeError('Nothing was run.');
  return best;
}
