import type { Linted } from '../linter/index.ts';
import type { Summary } from '../report/index.ts';

/** Engine findings after which a run is no verdict on the files. */
const FAILURES = new Set(['unreadable-file', 'internal-error']);

/** Counts the findings of a run, file by file. */
export class Tally {
  #files = 0;
  #fixable = 0;
  #failed = false;
  readonly #counts = { error: 0, warn: 0, info: 0 };

  add({ findings }: Linted['result']): void {
    this.#files++;
    for (const { rule, severity, fix } of findings) {
      this.#counts[severity]++;
      if (fix !== undefined) this.#fixable++;
      if (FAILURES.has(rule)) this.#failed = true;
    }
  }

  /** Whether a file could not be read or a rule failed. */
  get failed(): boolean {
    return this.#failed;
  }

  summary(): Summary {
    const { error, warn, info } = this.#counts;
    return { files: this.#files, errors: error, warnings: warn, infos: info, fixable: this.#fixable };
  }
}
