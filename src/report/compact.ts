import { harmless } from './harmless.ts';
import type { CreateReporter } from './reporter.ts';
import { shownOf } from './shown.ts';
import { WORDS } from './words.ts';

/** One line a finding, `path:line:column: severity: message [rule]`, as compilers write theirs and editors read them. */
export const createCompactReporter: CreateReporter = ({ locale, quiet }) => {
  const words = WORDS[locale];
  return {
    begin: () => '',
    file({ result }) {
      const path = result.path ?? words.unnamed;
      const lines = shownOf(result.findings, quiet).map(
        ({ start, severity, message, rule }) =>
          `${path}:${start.line}:${start.column}: ${words.severity[severity]}: ${message} [${rule}]`,
      );
      return lines.map((line) => `${harmless(line)}\n`).join('');
    },
    end: () => '',
  };
};
