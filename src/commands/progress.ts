import type { Text } from '../rule/messages.ts';
import type { Output } from './terminal.ts';

/** Milliseconds: shorter runs show nothing, longer ones change the line no oftener. */
const PATIENCE = 1000;
const INTERVAL = 100;

const ERASE_LINE = '\r\x1b[2K';
const LINTING: Text = { en: 'linting', zh: '正在检查' };

/** One line on a terminal that tells how far a long run has come. */
export class Progress {
  readonly #output: Output;
  readonly #word: string;
  readonly #total: number;
  readonly #now: () => number;
  #due: number;
  #done = 0;
  #shown = false;

  constructor(output: Output, total: number, locale: 'en' | 'zh', now: () => number = Date.now) {
    this.#output = output;
    this.#total = total;
    this.#word = LINTING[locale];
    this.#now = now;
    this.#due = now() + PATIENCE;
  }

  /** So many more files are done. Undefined where that changes nothing on the terminal. */
  step(files = 1): Promise<void> | undefined {
    this.#done += files;
    if (!this.#output.isTerminal || this.#now() < this.#due) return undefined;
    this.#due = this.#now() + INTERVAL;
    this.#shown = true;
    return this.#output.write(`${ERASE_LINE}${this.#word} ${this.#done}/${this.#total}`);
  }

  /** Call before anything else is written. */
  async clear(): Promise<void> {
    if (!this.#shown) return;
    this.#shown = false;
    await this.#output.write(ERASE_LINE);
  }
}
