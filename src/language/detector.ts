import type { Lang, Verdict } from './language.ts';

/** What tells the language of a text: franc, or what a config puts in its place (fastText, eld). */
export interface Detector {
  /** Awaited once, before the first text. */
  ready?(): Promise<void>;
  /**
   * Synchronous; `und` where it cannot tell. `candidates` are primary subtags of BCP 47, and so is the answer; an empty list
   * stands for every language that the detector knows. `minLetters`: fewer are `und`.
   */
  identify(text: string, options: DetectorOptions): Verdict;
}

export interface DetectorOptions {
  readonly candidates: readonly Lang[];
  readonly minLetters?: number;
}
