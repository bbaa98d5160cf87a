/** Where what has begun in the text of one leaf block after the other ends; what is not there is looked for once. */
export class Ends {
  #text = '';
  readonly #missing = new Set<string>();
  /** By their size, where the last run of so many backticks begins that a search has passed over. */
  readonly #lastRuns = new Map<number, number>();
  #isSearched = false;

  begin(text: string): void {
    this.#text = text;
    if (this.#missing.size > 0) this.#missing.clear();
    if (this.#lastRuns.size > 0) this.#lastRuns.clear();
    this.#isSearched = false;
  }

  /** Behind the next `mark` from `from` on, `-1` where there is none. `from` never falls. */
  of(mark: string, from: number): number {
    if (this.#missing.has(mark)) return -1;
    const at = this.#text.indexOf(mark, from);
    if (at >= 0) return at + mark.length;
    this.#missing.add(mark);
    return -1;
  }

  /** Behind the next run of exactly `size` backticks from `from` on, `-1` where there is none. `from` never falls. */
  ofCode(size: number, from: number): number {
    if (this.#isSearched && (this.#lastRuns.get(size) ?? -1) < from) return -1;
    for (let at = this.#text.indexOf('`', from); at >= 0; ) {
      let end = at + 1;
      while (this.#text.charCodeAt(end) === 0x60) end++;
      if (end - at === size) return end;
      this.#lastRuns.set(end - at, at);
      at = this.#text.indexOf('`', end);
    }
    this.#isSearched = true;
    return -1;
  }
}
