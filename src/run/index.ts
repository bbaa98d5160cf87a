export { CachedRun } from './cached.ts';
export {
  createLinter,
  type Linter,
  type LinterOptions,
  type LintFilesOptions,
  loadConfig,
  UnmatchedPathError,
} from './create-linter.ts';
export type { Refusal } from './fix-content.ts';
export { lintContent, type Outcome } from './lint-content.ts';
export { lintFiles, type RunFile, type RunOptions } from './lint-files.ts';
export { onLines } from './on-lines.ts';
export { Tally } from './tally.ts';
export { type BaselineUse, withBaseline } from './with-baseline.ts';
