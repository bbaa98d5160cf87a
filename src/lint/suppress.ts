import type { Article } from '../article/article.ts';
import type { Severity } from '../rule/define-rule.ts';
import type { Locale } from '../rule/messages.ts';
import { type Directive, directivesOf } from './directives.ts';
import { type ConfigurableFindingId, engineFinding } from './engine-findings.ts';
import type { Finding, SuppressedFinding } from './finding.ts';
import { Silence } from './silence.ts';

/** What is said of the directives themselves; a level that is missing is off. */
export type SuppressionLevels = Readonly<Partial<Record<ConfigurableFindingId, Severity>>>;

export interface SuppressOptions {
  readonly levels: SuppressionLevels;
  /** The rules that ran: of others it cannot be said that a directive silences nothing. */
  readonly active: ReadonlySet<string>;
  /** Every rule that there is, or may be. */
  readonly known: { has(rule: string): boolean };
  /** The rules that the article's front matter silences everywhere. */
  readonly disabled: ReadonlySet<string>;
  readonly locale: Locale;
}

/**
 * Takes out what the article's front matter and its own comments silence, and reports comments that silence nothing or speak of no rule.
 * `findings` in source order.
 */
export function suppress(
  article: Article,
  findings: readonly Finding[],
  options: SuppressOptions,
): { findings: Finding[]; suppressed: SuppressedFinding[] } {
  const directives = directivesOf(article);
  if (directives.length === 0 && options.disabled.size === 0) return { findings: [...findings], suppressed: [] };
  const silence = new Silence(article, directives);
  /** The rules that each directive silenced somewhere. */
  const uses = new Map<Directive, Set<string>>(directives.map((directive) => [directive, new Set()]));
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const directive = options.known.has(finding.rule) ? silence.at(finding.rule, finding.range[0]) : undefined;
    if (directive !== undefined) {
      uses.get(directive)?.add(finding.rule);
      suppressed.push({ ...finding, by: 'comment', reason: directive.reason });
    } else if (options.disabled.has(finding.rule)) {
      suppressed.push({ ...finding, by: 'front-matter', reason: null });
    } else {
      kept.push(finding);
    }
  }
  const idle = new Set(silence.idle());
  for (const [directive, silenced] of uses) {
    const isUnused = (rule?: string) => (rule === undefined ? silenced.size === 0 : !silenced.has(rule));
    const isIdle = () => idle.has(directive);
    kept.push(...remarksOn(directive, directive.kind === 'enable' ? isIdle : isUnused, article, options));
  }
  return { findings: kept, suppressed };
}

/** `isUnused` tells of a rule that the directive names, or of a directive that names none. */
function remarksOn(
  { kind, rules, reason, range }: Directive,
  isUnused: (rule?: string) => boolean,
  { lines }: Article,
  { levels, active, known, locale }: SuppressOptions,
): Finding[] {
  const found: Finding[] = [];
  const say = (id: ConfigurableFindingId, data: Record<string, string>) => {
    const severity = levels[id];
    if (severity !== undefined) found.push({ ...engineFinding(id, data, locale, { range, lines }), severity });
  };
  for (const rule of rules) if (!known.has(rule)) say('unknown-suppression', { rule });
  if (kind !== 'enable' && reason === null) say('suppression-reason', { what: shown(kind, rules) });
  const unused = rules.filter((rule) => active.has(rule) && isUnused(rule));
  const whole = rules.length === 0 && isUnused();
  if (whole || unused.length > 0) say('unused-suppression', { what: shown(kind, unused) });
  return found;
}

function shown(kind: Directive['kind'], rules: readonly string[]): string {
  return ['bilint-', kind, rules.length > 0 ? ' ' : '', rules.join(', ')].join('');
}
