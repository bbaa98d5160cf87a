export type { Refusal } from './fix-content.ts';
export { lintContent, type Outcome } from './lint-content.ts';
export { lintFiles } from './lint-files.ts';
export { Tally } from './tally.ts';
