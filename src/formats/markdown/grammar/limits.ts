/** What one parse may spend; beyond, marks are text: matching them takes more than linear time, and elements go deep. */
export const LIMITS = {
  /** Runs of emphasis marks in one leaf block. */
  delimiters: 2000,
  /** Marks in one such run: each pair is an element. */
  run: 200,
  /** Brackets that are open at the same time in one leaf block. */
  brackets: 500,
  /** Inline nodes of one leaf block. */
  inlines: 10_000,
  /** Block quotes, list items and footnotes around a block. */
  depth: 200,
  /** Characters that are looked at behind a bracket. */
  lookAhead: 8192,
  /** Link reference and footnote definitions of one document. */
  definitions: 50_000,
} as const;

/** Where a document first went beyond a limit, as an offset into the parsed text. */
export class Excess {
  #at: number | undefined;

  get at(): number | undefined {
    return this.#at;
  }

  note(at: number): void {
    if (this.#at === undefined || at < this.#at) this.#at = at;
  }
}
