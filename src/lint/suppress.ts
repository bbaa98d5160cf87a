import type { Article } from '../article/article.ts';
import type { Severity } from '../rule/define-rule.ts';
import type { Locale } from '../rule/messages.ts';
import { type Directive, directivesOf, type Suppression, silences, suppressionsOf } from './directives.ts';
import { type ConfigurableFindingId, engineFinding } from './engine-findings.ts';
import type { Finding, SuppressedFinding } from './finding.ts';

/** What is said of the directives themselves; a level that is missing is off. */
export type SuppressionLevels = Readonly<Partial<Record<ConfigurableFindingId, Severity>>>;

export interface SuppressOptions {
  readonly levels: SuppressionLevels;
  /** The rules that ran: of others it cannot be said that a directive silences nothing. */
  readonly active: ReadonlySet<string>;
  /** Every rule that there is, or may be. */
  readonly known: { has(rule: string): boolean };
  readonly locale: Locale;
}

/** Takes out what the article's own comments silence, and reports comments that silence nothing or speak of no rule. */
export function suppress(
  article: Article,
  findings: readonly Finding[],
  options: SuppressOptions,
): { findings: Finding[]; suppressed: SuppressedFinding[] } {
  const directives = directivesOf(article);
  if (directives.length === 0) return { findings: [...findings], suppressed: [] };
  const { suppressions, idle } = suppressionsOf(article, directives);
  const used = new Set<string>();
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const by = options.known.has(finding.rule)
      ? suppressions.filter((suppression) => silences(suppression, finding.rule, finding.range[0]))
      : [];
    if (by.length === 0) {
      kept.push(finding);
      continue;
    }
    for (const { directive } of by) used.add(useOf(directive, finding.rule));
    suppressed.push({ ...finding, reason: by[0]!.directive.reason });
  }
  return { findings: [...kept, ...remarks(article, directives, suppressions, idle, used, options)], suppressed };
}

/** One use of a directive: by rule where it names rules, as a whole where it names none. */
function useOf(directive: Directive, rule: string): string {
  return `${directive.range[0]} ${directive.rules.length === 0 ? '' : rule}`;
}

function remarks(
  article: Article,
  directives: readonly Directive[],
  suppressions: readonly Suppression[],
  idle: readonly Directive[],
  used: ReadonlySet<string>,
  { levels, active, known, locale }: SuppressOptions,
): Finding[] {
  const found: Finding[] = [];
  const say = (id: ConfigurableFindingId, directive: Directive, data: Record<string, string>) => {
    const severity = levels[id];
    if (severity === undefined) return;
    found.push({ ...engineFinding(id, data, locale, { range: directive.range, lines: article.lines }), severity });
  };
  for (const directive of directives) {
    for (const rule of directive.rules) if (!known.has(rule)) say('unknown-suppression', directive, { rule });
    if (directive.kind !== 'enable' && directive.reason === null)
      say('suppression-reason', directive, { what: shown(directive, directive.rules) });
  }
  for (const directive of idle) say('unused-suppression', directive, { what: shown(directive, directive.rules) });
  for (const { directive } of suppressions) {
    const { rules } = directive;
    if (rules.length === 0) {
      if (!used.has(useOf(directive, ''))) say('unused-suppression', directive, { what: shown(directive, []) });
      continue;
    }
    const unused = rules.filter((rule) => active.has(rule) && !used.has(useOf(directive, rule)));
    if (unused.length > 0) say('unused-suppression', directive, { what: shown(directive, unused) });
  }
  return found;
}

function shown({ kind }: Directive, rules: readonly string[]): string {
  return ['bilint-', kind, rules.length > 0 ? ' ' : '', rules.join(', ')].join('');
}
