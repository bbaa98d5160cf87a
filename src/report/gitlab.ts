import type { Finding } from '../lint/finding.ts';
import { createNumbering, fingerprintOf } from '../lint/fingerprint.ts';
import type { Severity } from '../rule/define-rule.ts';
import { harmlessJson } from './harmless.ts';
import type { CreateReporter, Reported } from './reporter.ts';
import { shownOf } from './shown.ts';
import { WORDS } from './words.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warn: 'minor', info: 'info' };

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
export const createGitlabReporter: CreateReporter = ({ locale, quiet }) => {
  let separator = '';
  return {
    begin: () => '[',
    file(reported) {
      const path = reported.result.path ?? WORDS[locale].unnamed;
      const issues = issuesOf(reported, path, shownOf(reported.result.findings, quiet));
      return issues
        .map((issue) => {
          const line = `${separator}\n${harmlessJson(JSON.stringify(issue))}`;
          separator = ',';
          return line;
        })
        .join('');
    },
    end: () => '\n]\n',
  };
};

function issuesOf({ source }: Reported, path: string, findings: readonly Finding[]) {
  const number = createNumbering();
  return findings.map((finding) => ({
    description: finding.message,
    check_name: finding.rule,
    // Unique within the report, where two files may hold the same defect.
    fingerprint: `${path}:${number(fingerprintOf(finding, source))}`,
    severity: SEVERITIES[finding.severity],
    location: { path, positions: { begin: finding.start, end: finding.end } },
  }));
}
