import { BaselineFile } from '../files/baseline-file.ts';
import type { Known, Outcome } from '../run/index.ts';
import { withBaseline } from '../run/with-baseline.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** What the baseline does not know. Throws a ConfigError where it cannot be read. */
export async function beyondBaseline(
  outcomes: AsyncIterable<Outcome | Known>,
  { file, use }: NonNullable<Settings['baseline']>,
  { cwd }: Terminal,
): Promise<AsyncIterable<Outcome | Known>> {
  const known = await BaselineFile.open(file, cwd, { mayBeMissing: use !== 'read' });
  return withBaseline(outcomes, known, use, cwd);
}
