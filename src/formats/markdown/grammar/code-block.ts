import { Kind } from '../nodes.ts';
import { isBlank } from './blank.ts';
import { CODE_INDENT } from './containers.ts';
import type { Cursor } from './cursor.ts';
import { Reach, type Verbatim } from './verbatim.ts';

export class FencedCode implements Verbatim {
  readonly kind = Kind.Code;
  readonly from: number;
  readonly inside: number[] = [];
  to: number;
  /** The fence that it begins with. */
  readonly #fence: string;
  readonly #mark: number;
  #lines = 0;

  /** The line begins with a fence of so many marks. */
  constructor(line: Cursor, size: number) {
    this.from = line.ink;
    this.to = line.end;
    this.#mark = line.next;
    this.#fence = line.text.slice(line.ink, line.ink + size);
  }

  take(line: Cursor): number {
    this.to = line.end;
    const isLast = line.next === this.#mark && line.indent < CODE_INDENT && this.#closes(line);
    // The line feed before the closing fence is code where it ends an empty line.
    if (this.#lines > 0 && (!isLast || this.inside.length === 0)) addPiece(this.inside, line.start - 1, line.start);
    if (isLast) return Reach.Last;
    if (line.at < line.end) addPiece(this.inside, line.at, line.end);
    this.#lines++;
    return Reach.Inside;
  }

  /**
   * Takes the lines of the text from `start` on that stand before the next one with a fence, in no container; gives where
   * that one begins, or what is behind the text.
   */
  takeLines(text: string, start: number): number {
    const fence = text.indexOf(this.#fence, start);
    const next = fence < 0 ? text.length + 1 : text.lastIndexOf('\n', fence) + 1;
    if (next <= start) return start;
    this.to = next - 1;
    const from = this.#lines > 0 ? start - 1 : start;
    if (from < this.to) addPiece(this.inside, from, this.to);
    this.#lines++;
    return next;
  }

  /** Whether the line consists of marks, as many as in the opening fence or more, and blanks behind them. */
  #closes({ text, ink, end }: Cursor): boolean {
    let at = ink + 1;
    while (text.charCodeAt(at) === this.#mark) at++;
    if (at - ink < this.#fence.length) return false;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    return at === end;
  }
}

export class IndentedCode implements Verbatim {
  readonly kind = Kind.Code;
  readonly from: number;
  readonly inside: number[];
  to: number;
  /** Where the blank lines begin that have come since the last line of code. */
  #blank: number[] = [];

  constructor(line: Cursor) {
    line.readIndent(CODE_INDENT);
    this.from = line.at;
    this.to = line.end;
    this.inside = [line.at, line.end];
  }

  take(line: Cursor): number {
    if (!line.isBlank && line.indent < CODE_INDENT) return Reach.Beyond;
    this.#blank.push(line.start);
    if (line.isBlank) return Reach.Inside;
    for (const start of this.#blank) addPiece(this.inside, start - 1, start);
    this.#blank = [];
    line.readIndent(CODE_INDENT);
    addPiece(this.inside, line.at, line.end);
    this.to = line.end;
    return Reach.Inside;
  }
}

/** Adds a piece of code; one that goes on where the last ended becomes part of it. */
function addPiece(pieces: number[], from: number, to: number): void {
  const { length } = pieces;
  if (length > 0 && pieces[length - 1] === from) pieces[length - 1] = to;
  else pieces.push(from, to);
}
