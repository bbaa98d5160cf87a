/** Where a string stands next. Each part of the source is searched once, as long as the offsets asked for do not fall. */
export class Place {
  readonly #source: string;
  readonly #sought: string;
  #found = -1;

  constructor(source: string, sought: string) {
    this.#source = source;
    this.#sought = sought;
  }

  /** The first at or behind the offset; the source's length where there is none. */
  from(offset: number): number {
    if (this.#found < offset) {
      const next = this.#source.indexOf(this.#sought, offset);
      this.#found = next < 0 ? this.#source.length : next;
    }
    return this.#found;
  }
}
