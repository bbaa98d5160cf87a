import { percent } from './table.ts';

const BINS = 10;
const SURE = 0.9;

/** How well posteriors say how often answers are right. */
export class Calibration {
  readonly #bins = Array.from({ length: BINS }, () => ({ count: 0, right: 0, posterior: 0 }));
  #count = 0;
  #sure = 0;
  #surelyRight = 0;

  add(posterior: number, isRight: boolean): void {
    const bin = this.#bins[Math.min(BINS - 1, Math.floor(posterior * BINS))]!;
    bin.count++;
    bin.posterior += posterior;
    if (isRight) bin.right++;
    this.#count++;
    if (posterior < SURE) return;
    this.#sure++;
    if (isRight) this.#surelyRight++;
  }

  /** Share that is right of the answers at .9 or more, 0 to 1. */
  get precision(): number {
    return this.#surelyRight / this.#sure;
  }

  /** Share of the answers that are at .9 or more, 0 to 1. */
  get coverage(): number {
    return this.#sure / this.#count;
  }

  get sure(): string {
    return `${percent(this.#surelyRight, this.#sure)} at ${percent(this.#sure, this.#count)}`;
  }

  /** Expected calibration error, 0 to 1. */
  get error(): string {
    const off = this.#bins.reduce((sum, bin) => sum + Math.abs(bin.right - bin.posterior), 0);
    return (off / this.#count).toFixed(4);
  }
}
