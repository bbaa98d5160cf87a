/**
 * A text whose every line ends in a line feed, the only line end that the Markdown parser knows, and the way back to the
 * source it came from.
 */
export class Newlines {
  readonly text: string;
  /** Offsets, in the text of the whole source, of the line feeds that were CRLF. */
  readonly #pairs: readonly number[];
  /** Where `text` begins in the text of the whole source. */
  readonly #start: number;
  readonly #source: string;
  /** Whether lines of the source end in anything but line feeds. */
  readonly #hasReturns: boolean;

  private constructor(source: string, text: string, pairs: readonly number[], start: number, hasReturns: boolean) {
    this.#source = source;
    this.text = text;
    this.#pairs = pairs;
    this.#start = start;
    this.#hasReturns = hasReturns;
  }

  static of(source: string): Newlines {
    if (!source.includes('\r')) return new Newlines(source, source, [], 0, false);
    const pairs: number[] = [];
    const text = source.replace(/\r\n?/g, (lineEnd, offset: number) => {
      if (lineEnd.length === 2) pairs.push(offset - pairs.length);
      return '\n';
    });
    return new Newlines(source, text, pairs, 0, true);
  }

  /** Without what stands before `offset`. */
  from(offset: number): Newlines {
    return new Newlines(this.#source, this.text.slice(offset), this.#pairs, this.#start + offset, this.#hasReturns);
  }

  /** Whether the line feed at `offset` is one in the source too. */
  isLineFeed(offset: number): boolean {
    return !this.#hasReturns || this.#source.charCodeAt(this.toSource(offset)) === 0x0a;
  }

  /** Whether every line feed is one in the source too. */
  get areAllLineFeeds(): boolean {
    return !this.#hasReturns;
  }

  /** The offset into the source; that of a line feed is where its line end begins. */
  toSource(offset: number): number {
    const at = offset + this.#start;
    return this.#pairs.length === 0 ? at : at + this.#pairsBefore(at);
  }

  #pairsBefore(at: number): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pairs[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
