/** Half-open `[start, end)` in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** Something with a place in the source. */
export interface Located {
  readonly range: Range;
}
