import type { Finding, SuppressedFinding } from '../lint/finding.ts';
import type { Severity } from '../rule/define-rule.ts';
import { harmless } from './harmless.ts';
import type { CreateReporter } from './reporter.ts';
import { shownOf } from './shown.ts';
import { WORDS, type Words } from './words.ts';

const SIGNS: Readonly<Record<Severity, string>> = { error: '❌', warn: '⚠️', info: 'ℹ️' };

/** What a job summary of GitHub Actions holds at most is 1 MiB; a row is below 500 bytes. */
const MAX_ROWS = 2000;

/** For a job summary or a comment on a change: a table a file, in GitHub’s Markdown. */
export const createMarkdownReporter: CreateReporter = ({ locale, quiet }) => {
  const words = WORDS[locale];
  let rows = 0;
  let left = 0;
  let suppressed = 0;
  return {
    begin: () => '## bilint\n\n',
    file({ result }) {
      suppressed += result.suppressed.length;
      const findings = shownOf(result.findings, quiet);
      const shown = findings.slice(0, MAX_ROWS - rows);
      rows += shown.length;
      left += findings.length - shown.length;
      return shown.length === 0 ? '' : tableOf(result.path ?? words.unnamed, shown, words);
    },
    end(summary) {
      const lines = [words.summary(summary)];
      if (left > 0) lines.push(words.more(left));
      if (summary.fixable > 0) lines.push(words.fixable(summary.fixable));
      if (suppressed > 0) lines.push(words.suppressed(suppressed));
      return `${lines.join('\n')}\n`;
    },
  };
};

function tableOf(path: string, findings: readonly (Finding | SuppressedFinding)[], { columns }: Words): string {
  const head = [`### ${escapeMarkdown(path)}`, '', `| | ${columns.place} | ${columns.message} | ${columns.rule} |`];
  const rows = findings.map(
    ({ severity, start, message, rule, url }) =>
      `| ${SIGNS[severity]} | ${start.line}:${start.column} | ${escapeMarkdown(message)} | [${escapeMarkdown(rule)}](${url}) |`,
  );
  return [...head, '| --- | --- | --- | --- |', ...rows, '', ''].join('\n');
}

/** Text that Markdown shows as it is, in a table too. */
function escapeMarkdown(text: string): string {
  return harmless(text).replace(/[\\`*_{}[\]()<>#+\-.!|~&:@$]/g, (character) =>
    character === '<' ? '&lt;' : character === '&' ? '&amp;' : `\\${character}`,
  );
}
