/** What every run needs; what only some need is imported from its own file, so that a run does not load the rest. */
export type { Refusal } from './fix-content.ts';
export { type Known, lintContent, type Outcome } from './lint-content.ts';
export { lintFiles, type RunFile, type RunOptions } from './lint-files.ts';
export { Tally } from './tally.ts';
