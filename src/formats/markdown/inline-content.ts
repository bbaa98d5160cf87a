/** A piece of a code span; one that is not exact stands for its range as a whole. */
export interface CodePiece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

/**
 * The text of a code span, which is `[start, end)` between its marks, piece by piece. Line ends are blanks, and one blank
 * at either edge falls away; so do the marks of block quotes, which stand at `marks`. In a table cell a pipe is escaped
 * even here.
 */
export function codeContent(
  text: string,
  start: number,
  end: number,
  marks: ReadonlySet<number>,
  inCell: boolean,
): readonly CodePiece[] {
  const padded = isPadded(text, start, end);
  const pieces: CodePiece[] = [];
  let at = padded ? start + 1 : start;
  const last = padded ? end - 1 : end;
  if (padded && text[start] === '\n') at = contentStart(text, at, last, marks);
  while (at < last) {
    const stop = nextStop(text, at, last, inCell);
    if (stop > at) pieces.push({ text: text.slice(at, stop), from: at, to: stop, exact: true });
    if (stop >= last) break;
    if (text[stop] === '\n') {
      at = contentStart(text, stop + 1, last, marks);
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
  const isBlank = (at: number) => text[at] === ' ' || text[at] === '\n';
  return end - start > 2 && isBlank(start) && isBlank(end - 1) && /[^ \n]/.test(text.slice(start, end));
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
