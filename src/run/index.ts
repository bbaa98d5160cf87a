export { LintFailure, lintFiles } from './lint-files.ts';
export { Tally } from './tally.ts';
