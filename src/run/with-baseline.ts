import { resolve } from 'node:path';
import type { BaselineFile } from '../files/baseline-file.ts';
import { type Known, loaded, type Outcome } from './outcome.ts';

/**
 * What is done with a baseline: known findings are not reported; before that, what is found may take the place of what was
 * known (`update`), or what is no longer found may be forgotten (`prune`). Only the files of this run are touched.
 */
export type BaselineUse = 'read' | 'update' | 'prune';

/** Saves what has changed once every outcome was taken; not where the run ends before. `cwd` is what paths are relative to. */
export async function* withBaseline(
  outcomes: AsyncIterable<Outcome | Known>,
  file: BaselineFile,
  use: BaselineUse,
  cwd: string,
): AsyncGenerator<Outcome> {
  const { baseline } = file;
  for await (const outcome of loaded(outcomes)) {
    const { result, source } = outcome.linted;
    if (result.path === null) {
      yield outcome;
      continue;
    }
    const key = file.keyOf(resolve(cwd, result.path));
    if (use !== 'read') baseline[use](key, result.findings, source);
    yield { ...outcome, linted: { ...outcome.linted, result: baseline.applyTo(result, source, key) } };
  }
  if (use === 'read') return;
  if (use === 'prune') await file.forgetMissing();
  await file.save();
}
