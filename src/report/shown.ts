import type { Finding } from '../lint/finding.ts';

/** The findings that a report shows: with `--quiet`, errors only. */
export function shownOf(findings: readonly Finding[], quiet: boolean): readonly Finding[] {
  return quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
}
