/** GFM's tables. */

import type { Line } from './line.ts';

const PIPE = 0x7c;
const BACKSLASH = 0x5c;

/** Whether a pipe that is not escaped stands in `[from, to)`. */
export function hasPipe(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === PIPE) return true;
    if (code === BACKSLASH) at++;
  }
  return false;
}

/** How many cells the row `[from, to)` has; start and end of those that are not empty are added to `cells`. */
export function readRow(text: string, from: number, to: number, cells?: number[]): number {
  let count = 0;
  let first = true;
  let start = -1;
  let end = -1;
  let escaped = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === PIPE && !escaped) {
      if (!first || start >= 0) count++;
      if (start >= 0) cells?.push(start, end);
      first = false;
      start = -1;
    } else if (escaped || !isBlank(code)) {
      if (start < 0) start = at;
      end = at + 1;
    }
    escaped = !escaped && code === BACKSLASH;
  }
  if (start < 0) return count;
  cells?.push(start, end);
  return count + 1;
}

/** Whether `[from, to)` is the row below the header: hyphens between pipes, and colons at their sides. */
export function isDelimiterRow(text: string, from: number, to: number): boolean {
  let at = skipBlanks(text, from, to);
  if (text.charCodeAt(at) === PIPE) at++;
  for (let cells = 0; ; cells++) {
    at = skipBlanks(text, at, to);
    if (at === to) return cells > 0;
    if (text.charCodeAt(at) === 0x3a) at++;
    const hyphens = at;
    while (at < to && text.charCodeAt(at) === 0x2d) at++;
    if (at === hyphens) return false;
    if (at < to && text.charCodeAt(at) === 0x3a) at++;
    at = skipBlanks(text, at, to);
    if (at === to) return cells > 0;
    if (text.charCodeAt(at) !== PIPE) return false;
    at++;
  }
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** A table, if the paragraph's second line says that it is one. Offsets are into the text. */
export class TableReader {
  /** Start and end of each cell that is not empty. */
  readonly cells: number[] = [];
  isTable = false;
  /** How many numbers of `cells` are of the header. */
  headerCells = 0;
  readonly #text: string;
  readonly #from: number;
  readonly #to: number;
  #lines = 0;

  /** The first line of the paragraph is `[from, to)`. */
  constructor(text: string, from: number, to: number) {
    this.#text = text;
    this.#from = from;
    this.#to = to;
  }

  /** Each further line; a lazy one is never the delimiter row. */
  readLine({ at, end, next }: Line, isInside: boolean): void {
    if (this.#lines++ > 0) {
      if (this.isTable) readRow(this.#text, at, end, this.cells);
      return;
    }
    if (!isInside || (next !== 0x2d && next !== 0x3a && next !== PIPE)) return;
    if (!isDelimiterRow(this.#text, at, end)) return;
    if (readRow(this.#text, this.#from, this.#to) !== readRow(this.#text, at, end)) return;
    readRow(this.#text, this.#from, this.#to, this.cells);
    this.isTable = true;
    this.headerCells = this.cells.length;
  }
}

/** Whether the line, which has a pipe, is the header of a table: the next line tells. */
export function startsTable({ text, start, base, end }: Line): boolean {
  if (end >= text.length) return false;
  const next = end + 1;
  const lineEnd = text.indexOf('\n', next);
  const nextEnd = lineEnd < 0 ? text.length : lineEnd;
  let at = next;
  while (at < nextEnd && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === 0x3e)) at++;
  if (!isDelimiterRow(text, at, nextEnd)) return false;
  return readRow(text, base, end) === readRow(text, Math.min(next + base - start, nextEnd), nextEnd);
}
