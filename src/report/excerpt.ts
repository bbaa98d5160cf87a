import type { LineIndex } from '../text/line-index.ts';
import type { Range } from '../text/range.ts';
import { cellsOf } from '../text/width.ts';
import { harmless } from './harmless.ts';

/** One line of source as a terminal shows it, and the cells of it that are marked. */
interface ExcerptLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** Cells before the mark. */
  readonly indent: number;
  /** Marked cells, at least 1. */
  readonly length: number;
}

/** The first and the last line of a range, each cut to `width` cells around what is marked. */
export interface Excerpt {
  readonly lines: readonly ExcerptLine[];
  /** Whether lines between the two are left out. */
  readonly gap: boolean;
}

export function excerptOf(source: string, lines: LineIndex, [start, end]: Range, width: number): Excerpt {
  const first = lines.positionOf(start).line;
  const last = lastLineOf(lines, start, end);
  const shown = last === first ? [first] : [first, last];
  return {
    lines: shown.map((line) => excerptLine(source, line, lines.rangeOfLine(line), [start, end], width)),
    gap: last - first > 1,
  };
}

/** A range that ends with a line end does not reach into the next line. */
function lastLineOf(lines: LineIndex, start: number, end: number): number {
  const { line } = lines.positionOf(end);
  return end > start && lines.rangeOfLine(line)[0] === end ? lines.positionOf(end - 1).line : line;
}

/** Where the text of a line begins behind its indentation. */
function firstInk(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && (source[at] === ' ' || source[at] === '\t')) at++;
  return at;
}

/** A grapheme with the cells that it takes. */
interface Piece {
  readonly text: string;
  readonly cells: number;
  readonly marked: boolean;
}

function excerptLine(source: string, line: number, [from, to]: Range, [start, end]: Range, width: number): ExcerptLine {
  const markStart = start < from ? firstInk(source, from, to) : Math.min(start, to);
  const markEnd = Math.max(markStart, Math.min(end, to));
  // A line may be the whole file: only what can be shown of it is looked at.
  const reach = width * CODE_UNITS_PER_CELL;
  const sliceStart = Math.max(from, markStart - reach);
  const sliceEnd = Math.min(to, markStart + reach);
  const pieces = piecesOf(source.slice(sliceStart, sliceEnd), [markStart - sliceStart, markEnd - sliceStart]);
  const window = windowOf(pieces, width, { cutBefore: sliceStart > from, cutAfter: sliceEnd < to });
  return { line, ...rendered(window) };
}

/** Enough for ordinary text; a cell of many combining marks is cut early. */
const CODE_UNITS_PER_CELL = 4;
const TAB = '  ';
const ELLIPSIS: Piece = { text: '…', cells: 1, marked: false };

/** Text of which every code unit is a grapheme: nothing in it combines. */
const SIMPLE =
  /^[\t -~\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u3000-\u3029\u3041-\u3096\u309b-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff9d]*$/;

let segmenter: Intl.Segmenter | undefined;

/** With the place of each. Making a segmenter takes longer than linting a page. */
function graphemesOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (SIMPLE.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** An empty range is marked at the character that follows it, or after the last one. */
function piecesOf(text: string, [start, end]: Range): Piece[] {
  const pieces: Piece[] = [];
  const last = Math.max(end, start + 1);
  for (const { segment, index } of graphemesOf(text)) {
    const shown = segment === '\t' ? TAB : harmless(segment);
    pieces.push({ text: shown, cells: cellsOf(shown), marked: index < last && index + segment.length > start });
  }
  if (!pieces.some(({ marked }) => marked)) pieces.push({ text: ' ', cells: 1, marked: true });
  return pieces;
}

interface Cuts {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Without its indentation and, where still too long, with a quarter of the width before the mark and the rest from there on. */
function windowOf(all: readonly Piece[], width: number, { cutBefore, cutAfter }: Cuts): Piece[] {
  const pieces = cutBefore ? [...all] : withoutIndentation(all);
  const total = pieces.reduce((sum, { cells }) => sum + cells, 0);
  if (total <= width && !cutBefore && !cutAfter) return pieces;
  const mark = Math.max(
    0,
    pieces.findIndex(({ marked }) => marked),
  );
  const room = width - 2 * ELLIPSIS.cells;
  const afterMark = pieces.slice(mark).reduce((sum, { cells }) => sum + cells, 0);
  let first = mark;
  let cells = 0;
  const before = Math.max(Math.floor(room / 4), room - afterMark);
  while (first > 0 && cells + pieces[first - 1]!.cells <= before) cells += pieces[--first]!.cells;
  let next = mark;
  while (next < pieces.length && cells + pieces[next]!.cells <= room) cells += pieces[next++]!.cells;
  return [
    ...(first > 0 || cutBefore ? [ELLIPSIS] : []),
    ...pieces.slice(first, next),
    ...(next < pieces.length || cutAfter ? [ELLIPSIS] : []),
  ];
}

function withoutIndentation(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(({ text, marked }) => marked || text.trim() !== '');
  return pieces.slice(Math.max(first, 0));
}

function rendered(pieces: readonly Piece[]): Omit<ExcerptLine, 'line'> {
  let text = '';
  let indent = 0;
  let length = 0;
  for (const piece of pieces) {
    text += piece.text;
    if (piece.marked) length += piece.cells;
    else if (length === 0) indent += piece.cells;
  }
  return { text: text.trimEnd(), indent, length: Math.max(length, 1) };
}
