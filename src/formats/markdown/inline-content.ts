/** A piece of a code span; one that is not exact stands for its range as a whole. */
export interface CodePiece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

const NO_PLACES: ReadonlySet<number> = new Set();

/**
 * The text of a code span, which is `[start, end)` between its marks, piece by piece. Line ends are blanks, and one blank
 * at either edge falls away; so do the marks of block quotes, which stand at `marks`. In a table cell a pipe is escaped
 * even here.
 */
export function codeContent(
  text: string,
  start: number,
  end: number,
  marks: readonly number[],
  inCell: boolean,
): readonly CodePiece[] {
  const places = marks.length === 0 ? NO_PLACES : new Set(marks);
  const padded = isPadded(text, start, end);
  const pieces: CodePiece[] = [];
  let at = padded ? start + 1 : start;
  const last = padded ? end - 1 : end;
  if (padded && text[start] === '\n') at = contentStart(text, at, last, places);
  while (at < last) {
    const stop = nextStop(text, at, last, inCell);
    if (stop > at) pieces.push({ text: text.slice(at, stop), from: at, to: stop, exact: true });
    if (stop >= last) break;
    if (text[stop] === '\n') {
      at = contentStart(text, stop + 1, last, places);
      pieces.push({ text: ' ', from: stop, to: at, exact: false });
    } else {
      at = stop + 2;
      pieces.push({ text: '|', from: stop, to: at, exact: false });
    }
  }
  return pieces;
}

/** What a bare address links to. */
export function addressOf(address: string): string {
  if (/^www\./i.test(address)) return `http://${address}`;
  return /^[^:/]{1,999}@/.test(address) ? `mailto:${address}` : address;
}

function isPadded(text: string, start: number, end: number): boolean {
  return end - start > 2 && isBlank(text, start) && isBlank(text, end - 1) && /[^ \n]/.test(text.slice(start, end));
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x0a;
}

function nextStop(text: string, from: number, end: number, inCell: boolean): number {
  const lineEnd = text.indexOf('\n', from);
  const stop = lineEnd < 0 || lineEnd > end ? end : lineEnd;
  if (!inCell) return stop;
  const pipe = text.indexOf('\\|', from);
  return pipe < 0 || pipe > stop ? stop : pipe;
}

/** Behind the indentation and the marks of block quotes at the start of a line. */
function contentStart(text: string, lineStart: number, end: number, marks: ReadonlySet<number>): number {
  let at = lineStart;
  while (at < end && (text[at] === ' ' || text[at] === '\t' || marks.has(at))) at++;
  return at;
}
