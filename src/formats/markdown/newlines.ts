/**
 * A text whose every line ends in a line feed, and the way back to the source it came from: the Markdown parser reads
 * CRLF wrongly (PARSERS.md).
 */
export class Newlines {
  readonly text: string;
  /** Offsets into `text` of the line feeds that were CRLF; `undefined` where there is none. */
  readonly #pairs: readonly number[] | undefined;

  constructor(source: string) {
    if (!source.includes('\r')) {
      this.text = source;
      return;
    }
    const pairs: number[] = [];
    this.text = source.replace(/\r\n?/g, (end, offset: number) => {
      if (end.length === 2) pairs.push(offset - pairs.length);
      return '\n';
    });
    if (pairs.length > 0) this.#pairs = pairs;
  }

  /** The offset into the source; that of a line feed is where its line end begins. */
  toSource(offset: number): number {
    const pairs = this.#pairs;
    if (pairs === undefined) return offset;
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  }
}
