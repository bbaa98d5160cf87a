import type { Range } from '../../text/range.ts';
import { cellsOf } from '../../text/width.ts';

/** Terminal cells of a wrapped line. */
const MIN_CELLS = 60;
const MAX_CELLS = 90;
/** UTF-16 code units: no line of ≤ 90 cells that a reader wrapped is longer, combining marks included. */
const MAX_UNITS = 400;
const MIN_SHARE = 0.6;

/** Lines that decide; whether a source is wrapped shows long before its end. */
const MAX_LINES = 4_000;

/** First word of the line that goes on; in scripts without blanks the first letter. */
const FIRST_WORD = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\S{1,90})/u;

/**
 * The source breaks its paragraphs at a fixed width: at least 60 % of the lines that are not blank are 60 to 90 cells wide
 * and go on in the next line, whose first word would not have fitted into the widest line of the paragraph.
 */
export function isWrapped(source: string, lines: readonly Range[]): boolean {
  let filled = 0;
  let wrapped = 0;
  const last = Math.min(lines.length, MAX_LINES);
  for (let start = 0; start < last; ) {
    const end = endOfParagraph(lines, start, last);
    filled += end - start;
    wrapped += wrappedLines(source, lines.slice(start, end));
    start = end + 1;
  }
  return filled > 0 && wrapped / filled >= MIN_SHARE;
}

/** Index of the first blank line from `start`, at most `last`. */
function endOfParagraph(lines: readonly Range[], start: number, last: number): number {
  let end = start;
  while (end < last && lines[end]![0] < lines[end]![1]) end++;
  return end;
}

function wrappedLines(source: string, paragraph: readonly Range[]): number {
  if (paragraph.length < 2) return 0;
  const cells = paragraph.map(([start, end]) =>
    end - start > MAX_UNITS ? Number.POSITIVE_INFINITY : cellsOf(source.slice(start, end)),
  );
  const widest = cells.reduce((most, width) => (width <= MAX_CELLS ? Math.max(most, width) : most), 0);
  let count = 0;
  for (let i = 0; i + 1 < paragraph.length; i++) {
    const width = cells[i]!;
    if (width < MIN_CELLS || width > MAX_CELLS) continue;
    const [start, end] = paragraph[i + 1]!;
    const word = FIRST_WORD.exec(source.slice(start, Math.min(end, start + MAX_CELLS)))?.[0] ?? '';
    const gap = /^\p{Script=Han}|^\p{Script=Hiragana}|^\p{Script=Katakana}/u.test(word) ? 0 : 1;
    if (width + gap + cellsOf(word) > widest) count++;
  }
  return count;
}
