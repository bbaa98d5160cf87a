import type { Summary } from '../report/index.ts';
import type { Bar } from './settings.ts';
import { EXIT } from './terminal.ts';

/** The verdict on a run; a failure weighs more than findings. */
export function exitCodeOf(
  { errors, warnings, infos }: Summary,
  failed: boolean,
  { failOn, maxWarnings }: Bar,
): number {
  if (failed) return EXIT.failure;
  const counted = { never: 0, error: errors, warn: errors + warnings, info: errors + warnings + infos };
  return counted[failOn] > 0 || warnings > maxWarnings ? EXIT.findings : EXIT.ok;
}
