/** bilint: the linter for articles in more than one language. */
export type { Format } from './article/article.ts';
export {
  type Config,
  ConfigError,
  type Detector,
  defineConfig,
  type LoadedConfig,
  type Override,
  type Plugin,
  type PluginPreset,
  type RuleSetting,
  type UnifiedReference,
} from './config/index.ts';
export type { Unmatched } from './files/index.ts';
export { Baseline, type BaselineEntries } from './lint/baseline.ts';
export type {
  Edit,
  FileResult,
  Finding,
  Note,
  Related,
  Suggestion,
  SuppressedFinding,
  Triage,
  TriageReason,
} from './lint/finding.ts';
export type { CallOptions, Explanation, FixedText, LintTextOptions, SourceInfo } from './linter/index.ts';
export type { Severity } from './rule/define-rule.ts';
export {
  createLinter,
  type Linter,
  type LinterOptions,
  type LintFilesOptions,
  loadConfig,
  UnmatchedPathError,
} from './run/create-linter.ts';
