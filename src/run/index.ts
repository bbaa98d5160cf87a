/** What every run needs; what only some need is imported from its own file, so that a run does not load the rest. */
export type { Refusal } from './fix-content.ts';
export type { RunFile, RunOptions } from './lint-files.ts';
export type { Known, Outcome } from './outcome.ts';
export { Tally } from './tally.ts';
