import type { Finding } from '../lint/finding.ts';
import { escapeHtml } from './html-escape.ts';
import { pageEnd, pageStart } from './html-page.ts';
import { sourceRows } from './html-source.ts';
import type { CreateReporter, Reported } from './reporter.ts';
import { shownOf } from './shown.ts';
import { WORDS, type Words } from './words.ts';

/** One page for a browser: the articles’ lines with their findings marked, to be filtered by rule and severity. */
export const createHtmlReporter: CreateReporter = ({ locale, quiet }) => {
  const words = WORDS[locale];
  let suppressed = 0;
  return {
    begin: () => pageStart(locale),
    file(reported) {
      suppressed += reported.result.suppressed.length;
      const findings = shownOf(reported.result.findings, quiet);
      return findings.length === 0 ? '' : sectionOf(reported, findings, words);
    },
    end(summary) {
      const lines = [words.summary(summary)];
      if (summary.fixable > 0) lines.push(words.fixable(summary.fixable));
      if (suppressed > 0) lines.push(words.suppressed(suppressed));
      return pageEnd(lines);
    },
  };
};

function sectionOf({ result, source, lines }: Reported, findings: readonly Finding[], words: Words): string {
  const card = (finding: Finding) => cardOf(finding, words);
  const rows =
    source === null || lines === null ? findings.map(card).join('\n') : sourceRows(source, lines, findings, card);
  const notes = result.notes.map(({ message }) => `<p class="meta">${escapeHtml(`${words.note}: ${message}`)}</p>\n`);
  const heading = `<h2>${escapeHtml(result.path ?? words.unnamed)}</h2>`;
  return `<section>\n${heading}\n${rows}\n${notes.join('')}</section>\n`;
}

function cardOf(finding: Finding, words: Words): string {
  const { rule, severity, message, url, start, related, suggestions, fix } = finding;
  const place = `${start.line}:${start.column}`;
  const more = [
    ...related.map((other) => `${other.start.line}:${other.start.column} ${other.message}`),
    ...suggestions.map((offer) => `${words.suggestion}: ${offer.message}`),
    ...(fix === undefined ? [] : [words.page.fixable]),
  ].map((line) => `<p class="meta">${escapeHtml(line)}</p>`);
  return [
    `<div class="finding ${severity}" data-rule="${escapeHtml(rule)}" data-severity="${severity}">`,
    `<p>${escapeHtml(message)}</p>`,
    `<p class="meta">${words.severity[severity]} ${place} <a href="${escapeHtml(url)}">${escapeHtml(rule)}</a></p>`,
    ...more,
    '</div>',
  ].join('');
}
