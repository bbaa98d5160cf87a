import type { Finding } from '../lint/finding.ts';
import type { Severity } from '../rule/define-rule.ts';
import { harmless } from './harmless.ts';
import type { CreateReporter } from './reporter.ts';
import { shownOf } from './shown.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'notice' };

/**
 * Annotations of GitHub Actions:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands.
 */
export const createGithubReporter: CreateReporter = ({ quiet }) => ({
  begin: () => '',
  file({ result: { path, findings } }) {
    return shownOf(findings, quiet)
      .map((finding) => `::${COMMANDS[finding.severity]} ${propertiesOf(path, finding)}::${dataOf(finding)}\n`)
      .join('');
  },
  end: () => '',
});

function propertiesOf(path: string | null, { rule, start, end }: Finding): string {
  const properties = {
    ...(path !== null && { file: path }),
    line: start.line,
    endLine: end.line,
    // Columns count only within one line.
    ...(start.line === end.line && { col: start.column, endColumn: end.column }),
    title: `bilint ${rule}`,
  };
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
    .join(',');
}

function dataOf({ message, url }: Finding): string {
  return escaped(`${message} ${url}`);
}

function escaped(text: string): string {
  return harmless(text).replaceAll('%', '%25');
}
