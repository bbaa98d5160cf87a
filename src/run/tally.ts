import type { Summary } from '../report/index.ts';
import type { Outcome } from './lint-content.ts';

/** Engine findings after which a run is no verdict on the files. */
export const FAILURES: ReadonlySet<string> = new Set(['unreadable-file', 'internal-error']);

/** Counts the findings and fixes of a run, file by file. */
export class Tally {
  #files = 0;
  #fixable = 0;
  #fixed = 0;
  #failed = false;
  readonly #counts = { error: 0, warn: 0, info: 0 };

  add({ linted, change, refusal }: Outcome): void {
    this.#files++;
    this.#fixed += change?.made ?? 0;
    if (refusal?.why === 'system') this.#failed = true;
    for (const { rule, severity, fix } of linted.result.findings) {
      this.#counts[severity]++;
      if (fix !== undefined) this.#fixable++;
      if (FAILURES.has(rule)) this.#failed = true;
    }
  }

  /** Whether a file could not be read or written, or a rule or bilint itself failed. */
  get failed(): boolean {
    return this.#failed;
  }

  summary(): Summary {
    const { error, warn, info } = this.#counts;
    return {
      files: this.#files,
      errors: error,
      warnings: warn,
      infos: info,
      fixable: this.#fixable,
      fixed: this.#fixed,
    };
  }
}
