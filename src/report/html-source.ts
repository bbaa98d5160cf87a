import type { Finding } from '../lint/finding.ts';
import type { Severity } from '../rule/define-rule.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Range } from '../text/range.ts';
import { escapeHtml } from './html-escape.ts';

/** Lines shown before and after one with a finding. */
const CONTEXT = 2;
/** Code units shown around a mark where a line is long. */
const AROUND = 160;

type Mark = Severity | 'related';

interface Marked {
  readonly range: Range;
  readonly as: Mark;
}

const GRAVEST_FIRST: readonly Mark[] = ['error', 'warn', 'info', 'related'];

/**
 * The lines of the source that findings stand in, with a few around them, as HTML; what `cardOf` gives follows the line in
 * which its finding begins.
 */
export function sourceRows(
  source: string,
  lines: LineIndex,
  findings: readonly Finding[],
  cardOf: (finding: Finding) => string,
): string {
  const marks: Marked[] = findings.flatMap(({ range, severity, related }) => [
    { range, as: severity },
    ...related.map((other): Marked => ({ range: other.range, as: 'related' })),
  ]);
  const rows: string[] = [];
  let previous = 0;
  for (const line of shownLines(lines, marks)) {
    if (line > previous + 1) rows.push('<div class="gap">⋯</div>');
    previous = line;
    rows.push(
      `<div class="line"><span class="number">${line}</span><code>${lineHtml(source, lines.rangeOfLine(line), marks)}</code></div>`,
      ...findings.filter(({ start }) => start.line === line).map(cardOf),
    );
  }
  return rows.join('\n');
}

/** Of a range of many lines, the first and the last. */
function shownLines(lines: LineIndex, marks: readonly Marked[]): number[] {
  const shown = new Set<number>();
  for (const { range } of marks) {
    for (const offset of range) {
      const { line } = lines.positionOf(offset);
      const last = Math.min(lines.count, line + CONTEXT);
      for (let near = Math.max(1, line - CONTEXT); near <= last; near++) shown.add(near);
    }
  }
  return [...shown].sort((a, b) => a - b);
}

function lineHtml(source: string, [from, to]: Range, all: readonly Marked[]): string {
  const marks = all.filter(({ range: [start, end] }) => start <= to && end >= from);
  const seams = new Set([from, to]);
  for (const { range } of marks) for (const offset of range) if (offset > from && offset < to) seams.add(offset);
  const ordered = [...seams].sort((a, b) => a - b);
  let html = '';
  ordered.forEach((start, i) => {
    html += pointHtml(marks, start);
    const end = ordered[i + 1];
    if (end === undefined) return;
    const covering = marks.filter(({ range }) => range[0] <= start && range[1] >= end).map(({ as }) => as);
    const mark = GRAVEST_FIRST.find((one) => covering.includes(one));
    html += mark === undefined ? plainHtml(source, start, end, from, to) : markHtml(mark, source.slice(start, end));
  });
  return html;
}

/** An empty range is shown as a bar between two characters. */
function pointHtml(marks: readonly Marked[], offset: number): string {
  const mark = marks.find(({ range }) => range[0] === offset && range[1] === offset);
  return mark === undefined ? '' : `<mark class="${mark.as} point"></mark>`;
}

function markHtml(mark: Mark, text: string): string {
  const shown =
    text.length <= 4 * AROUND ? text : `${cut(text, 0, 2 * AROUND)}…${cut(text, text.length - AROUND, text.length)}`;
  return `<mark class="${mark}">${escapeHtml(shown)}</mark>`;
}

/** What stands between marks, or at the ends of the line, cut in its middle or towards the end. */
function plainHtml(source: string, start: number, end: number, from: number, to: number): string {
  if (end - start <= 2 * AROUND) return escapeHtml(source.slice(start, end));
  const head = start === from && end !== to ? '' : cut(source, start, start + AROUND);
  const tail = end === to ? '' : cut(source, end - AROUND, end);
  return `${escapeHtml(head)}…${escapeHtml(tail)}`;
}

/** A slice that does not split a surrogate pair. */
function cut(text: string, start: number, end: number): string {
  const isLow = (at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return text.slice(isLow(start) ? start + 1 : start, isLow(end) ? end - 1 : end);
}
