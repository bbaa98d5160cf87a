import type { Rule, Severity } from '../rule/define-rule.ts';
import type { OptionValues } from '../rule/options.ts';

/** A rule as one run uses it. */
export interface ActiveRule {
  /** As findings name it: `id` for built-in rules, `plugin/id` for others. */
  readonly id: string;
  readonly rule: Rule;
  readonly severity: Severity;
  /** Defaults filled in. */
  readonly options: OptionValues;
  /** Where its page is read; default: among the pages of the built-in rules. */
  readonly url?: string;
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warn: 1, error: 2 };

/** The less grave of two; `ceiling` may be missing. */
export function lesser(severity: Severity, ceiling: Severity | undefined): Severity {
  return ceiling !== undefined && GRAVITY[ceiling] < GRAVITY[severity] ? ceiling : severity;
}

/** Where a rule's page is read. */
const PAGES = 'https://github.com/bilint/bilint/blob/main';

export function pageOf(rule: string): string {
  return `${PAGES}/rules/${rule}/README.md`;
}

/** The findings of the engine share one page. */
export function enginePageOf(finding: string): string {
  return `${PAGES}/src/lint/README.md#${finding}`;
}
