import type { SyntaxNode } from '@lezer/common';

/** A piece of a code span; one that is not exact stands for its range as a whole. */
export interface CodePiece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

/**
 * The text of a code span, piece by piece; `start` and `end` are where its marks end and begin. Line ends are blanks, and
 * one blank at either edge falls away. In a table cell a pipe is escaped even here.
 */
export function codeContent(
  node: SyntaxNode,
  text: string,
  inCell: boolean,
): { readonly pieces: readonly CodePiece[]; readonly start: number; readonly end: number } {
  const start = node.firstChild!.to;
  const end = node.lastChild!.from;
  const padded = isPadded(text, start, end);
  const pieces: CodePiece[] = [];
  let at = padded ? start + 1 : start;
  const last = padded ? end - 1 : end;
  if (padded && text[start] === '\n') at = contentStart(text, at, last, node);
  while (at < last) {
    const stop = nextStop(text, at, last, inCell);
    if (stop > at) pieces.push({ text: text.slice(at, stop), from: at, to: stop, exact: true });
    if (stop >= last) break;
    if (text[stop] === '\n') {
      at = contentStart(text, stop + 1, last, node);
      pieces.push({ text: ' ', from: stop, to: at, exact: false });
    } else {
      at = stop + 2;
      pieces.push({ text: '|', from: stop, to: at, exact: false });
    }
  }
  return { pieces, start, end };
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
function contentStart(text: string, lineStart: number, end: number, node: SyntaxNode): number {
  let at = lineStart;
  for (;;) {
    while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
    if (text[at] !== '>' || at >= end) return at;
    const mark = node.childAfter(at);
    if (mark === null || mark.name !== 'QuoteMark' || mark.from !== at) return at;
    at++;
  }
}
