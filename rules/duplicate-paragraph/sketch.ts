/** Code units in a shingle. */
const SHINGLE = 8;
/**
 * A sketch has 8 marks: two texts that share 80 % of their shingles share two of them with a probability of more than .9999,
 * and texts that have a formula in common hardly ever do.
 */
const MARK_BITS = 3;
const MARKS = 1 << MARK_BITS;
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

/** The mark of a bin that no shingle fell into. */
const NONE = 0x7fffffff;

/** Room for the marks of a text. */
export function emptySketch(): Int32Array {
  return new Int32Array(MARKS);
}

/**
 * Writes the marks of what stands in `[start, end)` of the code units: a min-hash sketch by one permutation (Li, Owen and
 * Zhang, 2012). The hashes of all shingles fall into bins, and the least of each is a mark. Texts that are nearly equal
 * share at least two, others almost never do. Linear in the text's length.
 */
export function sketch(units: Readonly<Uint16Array>, start: number, end: number, marks: Int32Array): void {
  marks.fill(NONE);
  let rolling = 0;
  const first = Math.min(end, start + SHINGLE - 1);
  for (let at = start; at < first; at++) rolling = (Math.imul(rolling, BASE) + units[at]!) | 0;
  /** What leaves the shingle: nothing leaves the first one. */
  let leaving = 0;
  for (let at = first; at < end; at++) {
    rolling = (Math.imul(rolling, BASE) + units[at]! - Math.imul(LEAVING, leaving)) | 0;
    leaving = units[at - SHINGLE + 1]!;
    const hash = Math.imul(rolling ^ (rolling >>> 15), SPREAD);
    const bin = hash >>> (32 - MARK_BITS);
    if (hash < marks[bin]!) marks[bin] = hash;
  }
}

/** Texts by their sketches, numbered as they are added. */
export class SketchIndex {
  /** First entry of each bucket of marks, and of each entry its mark, its text and the entry before it in the bucket; 0 ends. */
  readonly #buckets: Int32Array;
  readonly #markOf: Int32Array;
  readonly #textOf: Int32Array;
  readonly #before: Int32Array;
  #entries = 0;
  #texts = 0;
  /** How many marks each text shares with the one that is looked for; zeros between two searches. */
  readonly #shared: Uint8Array;
  readonly #bucketBits: number;

  /** Room for so many texts. */
  constructor(texts: number) {
    const entries = texts * MARKS;
    this.#bucketBits = Math.max(1, 32 - Math.clz32(entries));
    this.#buckets = new Int32Array(1 << this.#bucketBits);
    this.#markOf = new Int32Array(entries + 1);
    this.#textOf = new Int32Array(entries + 1);
    this.#before = new Int32Array(entries + 1);
    this.#shared = new Uint8Array(texts);
  }

  add(marks: Readonly<Int32Array>): void {
    const text = this.#texts++;
    // A hash tells its bin.
    for (let bin = 0; bin < MARKS; bin++) {
      const mark = marks[bin]!;
      if (mark === NONE || this.#countOf(mark) === MOST_SHARING) continue;
      const entry = ++this.#entries;
      const bucket = this.#bucketOf(mark);
      this.#markOf[entry] = mark;
      this.#textOf[entry] = text;
      this.#before[entry] = this.#buckets[bucket]!;
      this.#buckets[bucket] = entry;
    }
  }

  /** The texts that share marks enough, in the order in which they were added. */
  like(marks: Readonly<Int32Array>): readonly number[] {
    let found: number[] | undefined;
    let isShared = false;
    for (let bin = 0; bin < MARKS; bin++) {
      const mark = marks[bin]!;
      if (mark === NONE) continue;
      for (let entry = this.#buckets[this.#bucketOf(mark)]!; entry !== 0; entry = this.#before[entry]!) {
        if (this.#markOf[entry] !== mark) continue;
        isShared = true;
        const text = this.#textOf[entry]!;
        if (++this.#shared[text]! === LEAST_SHARED) {
          found ??= [];
          found.push(text);
        }
      }
    }
    if (isShared) this.#forgetShared(marks);
    return found?.sort((a, b) => a - b) ?? NO_TEXTS;
  }

  #forgetShared(marks: Readonly<Int32Array>): void {
    for (const mark of marks) {
      for (let entry = this.#buckets[this.#bucketOf(mark)]!; entry !== 0; entry = this.#before[entry]!)
        this.#shared[this.#textOf[entry]!] = 0;
    }
  }

  #countOf(mark: number): number {
    let count = 0;
    for (let entry = this.#buckets[this.#bucketOf(mark)]!; entry !== 0; entry = this.#before[entry]!)
      if (this.#markOf[entry] === mark) count++;
    return count;
  }

  #bucketOf(mark: number): number {
    return Math.imul(mark ^ (mark >>> 15), SPREAD) >>> (32 - this.#bucketBits);
  }
}

const NO_TEXTS: readonly number[] = [];
