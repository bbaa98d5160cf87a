export type { ResolvedConfig } from '../config/index.ts';
export type { FileResult } from '../lint/finding.ts';
export { type CallOptions, createLinter, type Linter, linterOf } from './create-linter.ts';
export type { ExplainedOption, Explanation } from './explain.ts';
export { failed } from './failed.ts';
export { type FixedSource, type FixedText, fixSource } from './fix-source.ts';
export { formatFor } from './format-for.ts';
export { type Linted, lintArticle, lintSource, type SourceInfo, unreadable } from './lint-source.ts';
