import type { Article } from '../article/article.ts';
import type { Fact } from '../facts/index.ts';
import type { LanguageMap } from './language-map.ts';
import type { Messages, Text, Translated } from './messages.ts';
import type { OptionSpecs, OptionsOf } from './options.ts';
import type { Report } from './report.ts';

export type Severity = 'info' | 'warn' | 'error';
export type Preset = 'recommended' | 'strict' | 'typography' | 'triage' | 'cms';
export type Category = 'language' | 'links' | 'duplicates' | 'markup' | 'typography' | 'hygiene';

/** What the config says of the site that the article appears on. */
export interface Site {
  readonly name?: string;
  readonly hosts: readonly string[];
  readonly topics: readonly string[];
}

export interface Context<M extends Messages, S extends Messages, O extends OptionSpecs> {
  readonly options: OptionsOf<O>;
  readonly report: Report<M, S>;
  readonly languages: LanguageMap;
  readonly site: Site;
}

export interface Rule<
  M extends Messages = Messages,
  S extends Messages = Messages,
  O extends OptionSpecs = OptionSpecs,
> {
  /** Kebab-case, the defect, no `no-`. */
  readonly id: string;
  /** “Disallow …” in one line; the first line of the rule's page. */
  readonly description: Text;
  readonly category: Category;
  /** What `'on'` means. */
  readonly severity: Severity;
  readonly presets: readonly Preset[];
  /** `markup` fixes may not change visible text; `text` fixes change only what they declare. */
  readonly fix: 'none' | 'markup' | 'text';
  /** Facts that `check` asks the kit for; loaded before it runs. */
  readonly needs?: readonly Fact[];
  /** Rules whose kept findings take the place of overlapping findings of this one. */
  readonly yieldsTo?: readonly string[];
  readonly options: O;
  readonly messages: M;
  /** Texts of the changes that the rule proposes but that `--fix` never makes. */
  readonly suggestions?: S;
  /** Synchronous; must not modify what it is given. */
  check(article: Article, context: Context<M, S, O>): void;
}

/** Types a rule by its own messages and options; does nothing at run time. */
export function defineRule<
  const M extends Messages,
  const O extends OptionSpecs,
  const S extends Messages = Record<never, never>,
>(rule: Rule<M, S, O> & { readonly messages: Translated<M>; readonly suggestions?: Translated<S> }): Rule<M, S, O> {
  return rule;
}
