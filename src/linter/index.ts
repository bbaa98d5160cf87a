export type { ResolvedConfig } from '../config/index.ts';
export type { FileResult } from '../lint/finding.ts';
export type { Timing } from '../lint/stopwatch.ts';
export { type CallOptions, createLinter, type Linter, type LintTextOptions, linterOf } from './create-linter.ts';
export type { Explanation } from './explain.ts';
export { failed } from './failed.ts';
export { type FixedText, fixSource, fixText } from './fix-source.ts';
export { formatFor } from './format-for.ts';
export { configOfSource, type Linted, lintArticle, lintSource, type SourceInfo, unreadable } from './lint-source.ts';
