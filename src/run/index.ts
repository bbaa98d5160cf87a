export { fixContent, type Refusal } from './fix-content.ts';
export { lintFiles, type Outcome } from './lint-files.ts';
export { Tally } from './tally.ts';
