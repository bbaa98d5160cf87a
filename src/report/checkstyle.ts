import type { Severity } from '../rule/define-rule.ts';
import { harmless } from './harmless.ts';
import type { CreateReporter } from './reporter.ts';
import { shownOf } from './shown.ts';
import { WORDS } from './words.ts';
import { element, startTag } from './xml.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'info' };

/** Checkstyle's XML: https://github.com/checkstyle/checkstyle/blob/master/src/site/xdoc/running.xml. */
export const createCheckstyleReporter: CreateReporter = ({ locale, quiet }) => ({
  begin: () => `<?xml version="1.0" encoding="utf-8"?>\n${startTag('checkstyle', { version: '4.3' })}\n`,
  file({ result: { path, findings } }) {
    const errors = shownOf(findings, quiet).map(
      ({ start, severity, message, rule }) =>
        `    ${element('error', {
          line: start.line,
          column: start.column,
          severity: SEVERITIES[severity],
          message: harmless(message),
          source: `bilint.${rule}`,
        })}\n`,
    );
    return `  ${startTag('file', { name: harmless(path ?? WORDS[locale].unnamed) })}\n${errors.join('')}  </file>\n`;
  },
  end: () => '</checkstyle>\n',
});
