import type { Range } from './range.ts';

/** A place as editors show it: both 1-based, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Offsets to lines and back. CRLF, LF and a lone CR end a line; U+2028 and U+2029 do not, as in editors. The index is
 * built at the first question, because most sources never get one.
 */
export class LineIndex {
  readonly #source: string;
  #starts: readonly number[] | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Number of lines; a source that ends in a line end has an empty last line. */
  get count(): number {
    return this.#lineStarts().length;
  }

  /** The line end belongs to the line that it ends. Throws a RangeError outside `[0, source.length]`. */
  positionOf(offset: number): Position {
    if (!(offset >= 0 && offset <= this.#source.length)) {
      throw new RangeError(`${offset} is no offset into a source of length ${this.#source.length}`);
    }
    const starts = this.#lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  }

  /** A column beyond the end of its line is the end of that line. Throws a RangeError where there is no such line. */
  offsetOf({ line, column }: Position): number {
    const [start, end] = this.rangeOfLine(line);
    if (!(column >= 1)) throw new RangeError(`${column} is no column`);
    return Math.min(start + column - 1, end);
  }

  /** The line without its line end. Throws a RangeError where there is no such line. */
  rangeOfLine(line: number): Range {
    const starts = this.#lineStarts();
    const start = starts[line - 1];
    if (start === undefined) throw new RangeError(`${line} is no line of ${starts.length}`);
    const next = starts[line];
    if (next === undefined) return [start, this.#source.length];
    const crlf = this.#source.startsWith('\r\n', next - 2) && next - 2 >= start;
    return [start, next - (crlf ? 2 : 1)];
  }

  #lineStarts(): readonly number[] {
    this.#starts ??= lineStarts(this.#source);
    return this.#starts;
  }
}

function lineStarts(source: string): number[] {
  const starts = [0];
  let feed = source.indexOf('\n');
  let carriage = source.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    if (carriage >= 0 && (feed < 0 || carriage < feed)) {
      const start = feed === carriage + 1 ? feed + 1 : carriage + 1;
      starts.push(start);
      carriage = source.indexOf('\r', start);
      if (feed === start - 1) feed = source.indexOf('\n', start);
    } else {
      starts.push(feed + 1);
      feed = source.indexOf('\n', feed + 1);
    }
  }
  return starts;
}
