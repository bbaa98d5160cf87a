import type { FileResult } from '../linter/index.ts';
import type { Summary } from '../report/index.ts';
import type { Outcome } from './outcome.ts';

/** Engine findings after which a run is no verdict on the files. */
export const FAILURES: ReadonlySet<string> = new Set(['unreadable-file', 'internal-error']);

/** Errors, warnings, infos, fixable and suppressed findings of documents, and how many were not judged in full. */
export type Counts = readonly number[];

export function countsOf({ findings, suppressed, notes }: FileResult): Counts {
  const counts = { error: 0, warn: 0, info: 0 };
  let fixable = 0;
  for (const { severity, fix } of findings) {
    counts[severity]++;
    if (fix !== undefined) fixable++;
  }
  return [counts.error, counts.warn, counts.info, fixable, suppressed.length, notes.length > 0 ? 1 : 0];
}

/** Counts the findings and fixes of a run, file by file. */
export class Tally {
  #files = 0;
  #fixed = 0;
  #failed = false;
  readonly #sums = [0, 0, 0, 0, 0, 0];

  add({ linted: { result }, change, refusal }: Outcome): void {
    this.addCounts(countsOf(result), 1);
    this.#fixed += change?.made ?? 0;
    if (refusal?.why === 'system' || result.findings.some(({ rule }) => FAILURES.has(rule))) this.#failed = true;
  }

  /** Documents on which nothing failed, and in which nothing was fixed. */
  addCounts(counts: Counts, documents: number): void {
    this.#files += documents;
    for (let i = 0; i < counts.length; i++) this.#sums[i]! += counts[i]!;
  }

  /** Whether a file could not be read or written, or a rule or bilint itself failed. */
  get failed(): boolean {
    return this.#failed;
  }

  summary(): Summary {
    const [errors, warnings, infos, fixable, suppressed, notJudged] = this.#sums as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return { files: this.#files, errors, warnings, infos, fixable, suppressed, notJudged, fixed: this.#fixed };
  }
}
