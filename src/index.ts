/** bilint: the linter for articles in more than one language. */
export type { Format } from './article/article.ts';
export { type Config, ConfigError, type RuleSetting } from './config/index.ts';
export type { Edit, FileResult, Finding, Note, Related, Suggestion } from './lint/finding.ts';
export { createLinter, type FixedText, type Linter, type SourceInfo } from './linter/index.ts';
export type { Severity } from './rule/define-rule.ts';
