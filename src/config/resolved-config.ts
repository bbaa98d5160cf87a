import type { ActiveRule } from '../lint/active-rule.ts';
import type { SuppressionLevels } from '../lint/suppress.ts';
import type { Severity, Site } from '../rule/define-rule.ts';
import type { Locale } from '../rule/messages.ts';
import type { ArticleSettings, Format } from './config.ts';
import type { Layer } from './layers.ts';
import type { Detector, Plugin, UnifiedUses } from './plugin.ts';

/** What holds for one document, but for what it makes of the rules: enough to read it, and to know it again. */
export interface DocumentConfig {
  readonly limits: Limits;
  readonly locale: Locale;
  readonly plugins: readonly Plugin[];
  readonly unified: UnifiedUses;
  readonly detector?: Detector;
  /** Formats of endings, lower case with their dot, that bilint does not know by itself or reads otherwise. */
  readonly extensions: Readonly<Record<string, Format>>;
  /** The settings, later ones winning, that lie beneath and above what the document says of itself. */
  readonly madeOf: readonly [beneath: readonly Layer[], above: readonly Layer[]];
}

/** What holds for one document: checked, everything loaded, defaults filled in. */
export interface ResolvedConfig extends DocumentConfig {
  readonly languages: readonly string[];
  readonly expect: readonly string[];
  readonly site: Site;
  /** Sorted by id. */
  readonly rules: readonly ActiveRule[];
  /** Rules that the document's own front matter silences: they run, and what they find is suppressed. */
  readonly disabled: ReadonlySet<string>;
  /** What is said of suppressing comments; null where they do not count at all. */
  readonly suppressions: SuppressionLevels | null;
  /** The preset `triage` is in force: results carry a score. */
  readonly triage?: true;
  /** The severities that the config gives to messages of unified plugins, by `source/ruleId`; others keep their own. */
  readonly hosted: HostedLevels;
  /** This config with what the document says of itself, over which the command line still wins. Throws a ConfigError. */
  readonly withArticle?: (settings: ArticleSettings, path?: string) => ResolvedConfig;
}

export interface Limits {
  readonly maxBytes: number;
  readonly maxFindings: number;
  /** How long one unified plugin may take for one document. */
  readonly maxPluginMilliseconds: number;
}

export type HostedLevels = Readonly<Record<string, 'off' | Severity>>;
