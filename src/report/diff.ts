import { harmless } from './harmless.ts';
import { type LineChange, lineChanges } from './line-diff.ts';
import { createPaint, type Paint } from './paint.ts';
import type { Change, CreateReporter } from './reporter.ts';

/** Lines around a change that stay. */
const CONTEXT = 3;

/** What fixes change, as a unified diff that `patch -p1` and `git apply` take; on a terminal, safe to look at. */
export const createDiffReporter: CreateReporter = ({ colour, terminal = false }) => {
  const paint = createPaint(colour);
  return {
    begin: () => '',
    file: ({ result, change }) =>
      change === undefined ? '' : unifiedDiff(result.path ?? 'stdin', change, { paint, terminal }),
    end: () => '',
  };
};

interface Look {
  readonly paint: Paint;
  readonly terminal: boolean;
}

function unifiedDiff(path: string, { before, after, bom }: Change, look: Look): string {
  const mark = bom && !look.terminal ? '\ufeff' : '';
  const a = linesOf(mark + before);
  const b = linesOf(mark + after);
  const { paint } = look;
  const rows = [paint('bold', `--- a/${harmless(path)}`), paint('bold', `+++ b/${harmless(path)}`)];
  for (const hunk of hunksOf(lineChanges(a, b))) rows.push(...hunkRows(hunk, a, b, look));
  return `${rows.join('\n')}\n`;
}

/** With their line ends, as `diff` cuts them: a lone carriage return ends none. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const next = feed === -1 ? text.length : feed + 1;
    lines.push(text.slice(at, next));
    at = next;
  }
  return lines;
}

/** Changes whose contexts touch belong to one hunk. */
function hunksOf(changes: readonly LineChange[]): LineChange[][] {
  const hunks: LineChange[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    const end = last?.at(-1)?.before[1];
    if (end !== undefined && change.before[0] - end <= 2 * CONTEXT) last?.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function hunkRows(hunk: readonly LineChange[], a: readonly string[], b: readonly string[], look: Look): string[] {
  const [first, last] = [hunk[0]!, hunk.at(-1)!];
  const lead = Math.min(CONTEXT, first.before[0]);
  const tail = Math.min(CONTEXT, a.length - last.before[1]);
  const from = first.before[0] - lead;
  const to = last.before[1] + tail;
  const header = `@@ -${span(from, to)} +${span(first.after[0] - lead, last.after[1] + tail)} @@`;
  const rows = [look.paint('cyan', header)];
  let at = from;
  for (const { before, after } of hunk) {
    rows.push(...a.slice(at, before[0]).map((line) => row(' ', line, look)));
    rows.push(...a.slice(...before).map((line) => row('-', line, look)));
    rows.push(...b.slice(...after).map((line) => row('+', line, look)));
    at = before[1];
  }
  rows.push(...a.slice(at, to).map((line) => row(' ', line, look)));
  return rows;
}

/** `line,count`, the line 1-based; of no lines, that before them. */
function span(from: number, to: number): string {
  const count = to - from;
  const line = count === 0 ? from : from + 1;
  return count === 1 ? String(line) : `${line},${count}`;
}

const STYLES = { '-': 'red', '+': 'green' } as const;

function row(sign: ' ' | '-' | '+', line: string, { paint, terminal }: Look): string {
  const ended = line.endsWith('\n');
  const text = ended ? line.slice(0, -1) : line;
  const shown = sign + (terminal ? harmlessLine(text) : text);
  const painted = sign === ' ' ? shown : paint(STYLES[sign], shown);
  return ended ? painted : `${painted}\n\\ No newline at end of file`;
}

/** Tabs stay, and the carriage return of a line end goes unseen. */
function harmlessLine(line: string): string {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line;
  return text.split('\t').map(harmless).join('\t');
}
