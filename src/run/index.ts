export { LintFailure, lintFiles, type RunOptions } from './lint-files.ts';
export { Tally } from './tally.ts';
