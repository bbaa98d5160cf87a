export type { ResolvedConfig } from '../config/index.ts';
export { createLinter, type Linter } from './create-linter.ts';
export { failed } from './failed.ts';
export { type FixedText, fixSource, fixText } from './fix-source.ts';
export { type Linted, lintArticle, lintSource, type SourceInfo, unreadable } from './lint-source.ts';
