import type { Finding, Note } from '../lint/finding.ts';
import type { Severity } from '../rule/define-rule.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Range } from '../text/range.ts';
import { cellsOf } from '../text/width.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { harmless } from './harmless.ts';
import { createPaint, type Paint, type Style } from './paint.ts';
import type { CreateReporter, Reported, ReporterOptions, Summary } from './reporter.ts';
import { shownOf } from './shown.ts';
import { WORDS, type Words } from './words.ts';

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warn: 'yellow', info: 'blue' };
const INDENT = '  ';
/** Excerpts stay readable in a narrow terminal, at the price of a wrapped line. */
const NARROWEST = 20;

interface Page {
  readonly words: Words;
  readonly paint: Paint;
  readonly width: number;
}

/** For people: each finding with its line of source, the range marked under it by terminal cells. */
export const createStylishReporter: CreateReporter = ({ locale, colour, quiet, width, fixes = 'offered' }) => {
  const page: Page = { words: WORDS[locale], paint: createPaint(colour), width };
  return {
    keptBy: JSON.stringify(['stylish', locale, colour, quiet, width]),
    begin: () => '',
    file(reported) {
      const shown = shownOf(reported.result.findings, quiet);
      return shown.length === 0 ? '' : fileText(reported, shown, page);
    },
    end(summary) {
      const { words, paint } = page;
      const { suppressed, notJudged } = summary;
      const hidden = quiet ? summary.warnings + summary.infos : 0;
      const found = summary.errors > 0 ? 'red' : summary.warnings > 0 ? 'yellow' : 'green';
      const lines = [paint('bold', paint(found, words.summary(summary)))];
      const aboutFixes = fixesText(summary, fixes, words);
      if (aboutFixes !== undefined) lines.push(aboutFixes);
      if (suppressed > 0) lines.push(paint('dim', words.suppressed(suppressed)));
      if (hidden > 0) lines.push(paint('dim', words.hidden(hidden)));
      if (notJudged > 0) lines.push(paint('dim', words.notJudged(notJudged)));
      return `${lines.join('\n')}\n`;
    },
  };
};

function fixesText(
  { fixable, fixed }: Summary,
  fixes: NonNullable<ReporterOptions['fixes']>,
  words: Words,
): string | undefined {
  if (fixes === 'offered') return fixable > 0 ? words.fixable(fixable) : undefined;
  if (fixed === 0) return undefined;
  return fixes === 'made' ? words.fixed(fixed) : words.wouldFix(fixed);
}

function fileText({ result, source, lines }: Reported, findings: readonly Finding[], page: Page): string {
  const { paint, words } = page;
  const name = paint('underline', result.path === null ? words.unnamed : harmless(result.path));
  const text = source === null || lines === null ? undefined : { source, lines };
  const blocks = findings.map((finding) => findingText(finding, text, page));
  return [name, ...blocks, ...result.notes.map((note) => noteText(note, page)), ''].join('\n');
}

interface Text {
  readonly source: string;
  readonly lines: LineIndex;
}

function findingText(finding: Finding, text: Text | undefined, page: Page): string {
  const { paint, words } = page;
  const severity = paint(SEVERITY_STYLES[finding.severity], words.severity[finding.severity]);
  const place = `${finding.start.line}:${finding.start.column}`;
  const rule = paint('dim', harmless(finding.rule));
  const rows = [`${INDENT}${severity} ${place}  ${harmless(finding.message)}  ${rule}`];
  const gutter = ' '.repeat(gutterOf(finding));
  if (text !== undefined) {
    rows.push(...quoteRows(finding.range, '^', '', gutter, text, page));
    for (const { range, message } of finding.related) {
      rows.push(...quoteRows(range, '-', harmless(message), gutter, text, page));
    }
  }
  for (const { message } of finding.suggestions) {
    rows.push(`${INDENT}${gutter} ${paint('dim', '=')} ${words.suggestion}: ${harmless(message)}`);
  }
  rows.push(`${INDENT}${gutter} ${paint('dim', `= ${harmless(finding.url)}`)}`, '');
  return rows.join('\n');
}

/** Digits of the largest line number beside a finding's excerpts. */
function gutterOf({ start, end, related }: Finding): number {
  return String(Math.max(end.line, start.line, ...related.map((other) => other.end.line))).length;
}

function quoteRows(
  range: Range,
  mark: '^' | '-',
  label: string,
  gutter: string,
  { source, lines }: Text,
  { paint, width }: Page,
): string[] {
  const room = Math.max(width - cellsOf(`${INDENT}${gutter} | `), NARROWEST);
  const excerpt: Excerpt = excerptOf(source, lines, range, room);
  const style: Style = mark === '^' ? 'red' : 'blue';
  const rows: string[] = [];
  excerpt.lines.forEach(({ line, text, indent, length }, i) => {
    const isLast = i === excerpt.lines.length - 1;
    if (isLast && excerpt.gap) rows.push(paint('dim', `${INDENT}${gutter} :`));
    const number = String(line).padStart(gutter.length);
    const marks = paint(style, mark.repeat(length) + (isLast && label !== '' ? ` ${label}` : ''));
    rows.push(
      `${INDENT}${paint('dim', `${number} |`)} ${text}`.trimEnd(),
      `${INDENT}${paint('dim', `${gutter} |`)} ${' '.repeat(indent)}${marks}`,
    );
  });
  return rows;
}

function noteText({ message }: Note, { paint, words }: Page): string {
  return `${INDENT}${paint('dim', `${words.note}: ${harmless(message)}`)}\n`;
}
