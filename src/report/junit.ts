import type { FileResult, Finding, SuppressedFinding } from '../lint/finding.ts';
import { harmless } from './harmless.ts';
import type { CreateReporter } from './reporter.ts';
import { shownOf } from './shown.ts';
import { WORDS } from './words.ts';
import { element, escapeXml, startTag } from './xml.ts';

/**
 * JUnit's XML as CI servers read it: a suite per file, a case per finding. Errors and warnings fail; information is told and
 * passes; what is suppressed is skipped. A file without findings is one case that passes.
 */
export const createJunitReporter: CreateReporter = ({ locale, quiet }) => ({
  begin: () => `<?xml version="1.0" encoding="utf-8"?>\n${startTag('testsuites', { name: 'bilint' })}\n`,
  file({ result }) {
    const name = harmless(result.path ?? WORDS[locale].unnamed);
    const findings = shownOf(result.findings, quiet);
    const cases = casesOf(name, findings, result);
    const suite = {
      name,
      tests: cases.length,
      failures: findings.filter(fails).length,
      errors: 0,
      skipped: result.suppressed.length,
    };
    const lines = cases.map((one) => `    ${one}\n`);
    return `  ${startTag('testsuite', suite)}\n${lines.join('')}  </testsuite>\n`;
  },
  end: () => '</testsuites>\n',
});

function fails({ severity }: Finding): boolean {
  return severity !== 'info';
}

function casesOf(path: string, findings: readonly Finding[], { suppressed, notes }: FileResult): string[] {
  const cases = [
    ...findings.map((finding) => testCase(path, finding, fails(finding) ? failureOf(finding) : toldOf(finding))),
    ...suppressed.map((finding) => testCase(path, finding, skippedOf(finding))),
  ];
  if (cases.length > 0) return cases;
  const told = notes.map(({ message }) => harmless(message)).join(' ');
  const content = told === '' ? undefined : element('system-out', {}, escapeXml(told));
  return [element('testcase', { classname: path, name: 'bilint' }, content)];
}

function testCase(path: string, { rule, start }: Finding, content: string): string {
  return element('testcase', { classname: path, name: `${rule} ${start.line}:${start.column}` }, content);
}

function failureOf(finding: Finding): string {
  return element('failure', { type: finding.severity, message: harmless(finding.message) }, escapeXml(textOf(finding)));
}

function toldOf(finding: Finding): string {
  return element('system-out', {}, escapeXml(textOf(finding)));
}

function skippedOf({ reason, message }: SuppressedFinding): string {
  return element('skipped', { message: harmless(reason ?? message) });
}

function textOf({ message, url }: Finding): string {
  return harmless(`${message} ${url}`);
}
