import { codeUnitsOf } from '../../src/rule/index.ts';

/** Code units in a shingle. */
const SHINGLE = 8;
/**
 * A sketch has 8 marks: two texts that share 80 % of their shingles share two of them with a probability of more than .9999,
 * and texts that have a formula in common hardly ever do.
 */
const MARK_BITS = 3;
const LEAST_SHARED = 2;
/** A mark of more texts than this is a formula's. */
const MOST_SHARING = 20;

/** Base of the rolling hash, and its power that the unit leaving a shingle carries (modulo 2³²). */
const BASE = 0x01000193;
const LEAVING = powerOf(BASE, SHINGLE);
/** Spreads the hash over all bits: the first ones are the bin. */
const SPREAD = 0x9e3779b1;

function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power = Math.imul(power, base);
  return power;
}

/** Scratch of `sketch`: the least hash of each bin. */
const least = new Int32Array(1 << MARK_BITS);
const NONE = 0x7fffffff;

/**
 * A min-hash sketch by one permutation (Li, Owen and Zhang, 2012): the hashes of all shingles fall into bins, and the
 * least of each is a mark. Texts that are nearly equal share at least two, others almost never do. Linear in the text's
 * length.
 */
export function sketch(text: string): readonly number[] {
  least.fill(NONE);
  const units = codeUnitsOf(text);
  let rolling = 0;
  for (let at = 0; at < text.length; at++) {
    rolling = (Math.imul(rolling, BASE) + units[at]!) | 0;
    if (at >= SHINGLE) rolling = (rolling - Math.imul(LEAVING, units[at - SHINGLE]!)) | 0;
    if (at < SHINGLE - 1) continue;
    const hash = Math.imul(rolling ^ (rolling >>> 15), SPREAD);
    const bin = hash >>> (32 - MARK_BITS);
    if (hash < least[bin]!) least[bin] = hash;
  }
  // A hash tells its bin.
  return Array.from(least).filter((hash) => hash !== NONE);
}

/** Texts by their sketches, numbered as they are added. */
export class SketchIndex {
  readonly #byMark = new Map<number, number[]>();
  /** How many marks each text shares with the one that is looked for; zeros between two searches. */
  readonly #shared: number[] = [];

  add(marks: readonly number[]): void {
    const text = this.#shared.push(0) - 1;
    for (const mark of marks) {
      const same = this.#byMark.get(mark);
      if (same === undefined) this.#byMark.set(mark, [text]);
      else if (same.length < MOST_SHARING) same.push(text);
    }
  }

  /** The texts that share marks enough, in the order in which they were added. */
  like(marks: readonly number[]): readonly number[] {
    const found: number[] = [];
    const lists = marks.map((mark) => this.#byMark.get(mark)).filter((texts) => texts !== undefined);
    for (const texts of lists) {
      for (const text of texts) if (++this.#shared[text]! === LEAST_SHARED) found.push(text);
    }
    for (const texts of lists) for (const text of texts) this.#shared[text] = 0;
    return found.sort((a, b) => a - b);
  }
}
