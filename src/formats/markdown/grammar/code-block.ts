import { Kind } from '../nodes.ts';
import { CODE_INDENT } from './containers.ts';
import type { Cursor } from './cursor.ts';
import { Reach, type Verbatim } from './verbatim.ts';

export class FencedCode implements Verbatim {
  readonly kind = Kind.Code;
  readonly from: number;
  readonly inside: number[] = [];
  to: number;
  readonly #closing: RegExp;
  #lines = 0;

  /** The line begins with a fence of so many marks. */
  constructor(line: Cursor, size: number) {
    this.from = line.ink;
    this.to = line.end;
    this.#closing = new RegExp(`${line.text[line.ink]}{${size},}[ \\t]*(?:\\n|$)`, 'y');
  }

  take(line: Cursor): number {
    this.to = line.end;
    const isLast = this.#closes(line);
    // The line feed before the closing fence is code where it ends an empty line.
    if (this.#lines > 0 && (!isLast || this.inside.length === 0)) addPiece(this.inside, line.start - 1, line.start);
    if (isLast) return Reach.Last;
    if (line.at < line.end) addPiece(this.inside, line.at, line.end);
    this.#lines++;
    return Reach.Inside;
  }

  #closes({ text, indent, ink }: Cursor): boolean {
    this.#closing.lastIndex = ink;
    return indent < CODE_INDENT && this.#closing.test(text);
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
  if (pieces.at(-1) === from) pieces[pieces.length - 1] = to;
  else pieces.push(from, to);
}
