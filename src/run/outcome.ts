import type { FixedContent } from './fix-content.ts';
import type { Counts } from './tally.ts';

/** What came of one document. */
export interface Outcome extends FixedContent {
  /** Where bilint itself failed: what was thrown. */
  readonly failure?: unknown;
  /** Keeps the text that a report made of the result, for the next run. */
  readonly keep?: (by: string, text: string) => void;
}

/** What an earlier run said of documents that follow each other. */
export interface Known {
  /** How many they are. */
  readonly total: number;
  /** Of all of them together. */
  readonly counts: Counts;
  /** The results as a report showed them, in UTF-8; undefined where none that depends on `by` did. */
  readonly shown: (by: string) => readonly Uint8Array[] | undefined;
  readonly load: () => AsyncIterable<Outcome>;
}

/** Outcomes to be changed, one by one: what is shown of them is not kept. */
export async function* loaded(outcomes: AsyncIterable<Outcome | Known>): AsyncGenerator<Outcome> {
  for await (const one of outcomes) {
    for await (const { keep, ...outcome } of 'load' in one ? one.load() : [one]) yield outcome;
  }
}
