/**
 * A text whose every line ends in a line feed, the only line end that the Markdown parser knows, and the way back to the
 * source it came from.
 */
export class Newlines {
  readonly text: string;
  /** Offsets, in the text of the whole source, of the line feeds that were CRLF. */
  readonly #pairs: readonly number[];
  readonly #source: string;
  /** Whether all lines of the source end in line feeds. Offsets into the text are those into the source then. */
  readonly areAllLineFeeds: boolean;

  private constructor(source: string, text: string, pairs: readonly number[]) {
    this.#source = source;
    this.text = text;
    this.#pairs = pairs;
    this.areAllLineFeeds = text === source;
  }

  static of(source: string): Newlines {
    if (!source.includes('\r')) return new Newlines(source, source, []);
    const pairs: number[] = [];
    const text = source.replace(/\r\n?/g, (lineEnd, offset: number) => {
      if (lineEnd.length === 2) pairs.push(offset - pairs.length);
      return '\n';
    });
    return new Newlines(source, text, pairs);
  }

  /** Whether the line feed at `offset` is one in the source too. */
  isLineFeed(offset: number): boolean {
    return this.areAllLineFeeds || this.#source.charCodeAt(this.toSource(offset)) === 0x0a;
  }

  /** The offset into the source; that of a line feed is where its line end begins. */
  toSource(offset: number): number {
    return this.areAllLineFeeds ? offset : offset + this.#pairsBefore(offset);
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
