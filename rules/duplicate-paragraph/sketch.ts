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

/** Shifted by so many bits at each code unit, one has left the 32 bits of the hash when a shingle has gone by. */
const SHIFT = 32 / SHINGLE;
/** Spread a code unit, and a hash, over all bits: the first ones of a hash are the bin. */
const UNIT_SPREAD = 0x85ebca6b;
const SPREAD = 0x9e3779b1;

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
  for (let bin = 0; bin < MARKS; bin++) marks[bin] = NONE;
  let rolling = 0;
  const first = Math.min(end, start + SHINGLE - 1);
  for (let at = start; at < first; at++) rolling = rolled(rolling, units[at]!);
  for (let at = first; at < end; at++) {
    rolling = rolled(rolling, units[at]!);
    const hash = Math.imul(rolling ^ (rolling >>> 15), SPREAD);
    const bin = hash >>> (32 - MARK_BITS);
    if (hash < marks[bin]!) marks[bin] = hash;
  }
}

function rolled(hash: number, unit: number): number {
  return ((hash << SHIFT) + Math.imul(unit, UNIT_SPREAD)) | 0;
}

/** Texts by their sketches, numbered as they are added. */
export class SketchIndex {
  /** First entry of each bucket of marks; 0 for none. */
  readonly #buckets: Int32Array;
  readonly #bucketBits: number;
  /** Of each entry its mark, its text and the entry before it in the bucket; the first is none. */
  readonly #entries: Int32Array;
  #end = ENTRY;
  readonly #lengths: Int32Array;
  #texts = 0;
  /** How many marks each text shares with the one that is looked for; zeros between two searches. */
  readonly #shared: Uint8Array;
  /** The text that was looked for last: its marks, the bucket of each, and how many texts share it. */
  readonly #marks = emptySketch();
  readonly #bucketOf = new Int32Array(MARKS);
  readonly #sharing = new Int32Array(MARKS);
  #length = 0;

  /** Room for so many texts. */
  constructor(texts: number) {
    const entries = texts * MARKS;
    this.#bucketBits = Math.max(1, 32 - Math.clz32(entries));
    this.#buckets = new Int32Array(1 << this.#bucketBits);
    this.#entries = new Int32Array((entries + 1) * ENTRY);
    this.#lengths = new Int32Array(texts);
    this.#shared = new Uint8Array(texts);
  }

  /**
   * The texts that share marks enough, in the order in which they were added, but for those so much shorter or longer that
   * the lengths alone make them less alike than `least`.
   */
  like(marks: Readonly<Int32Array>, length: number, least: number): readonly number[] {
    const entries = this.#entries;
    const lengths = this.#lengths;
    const shared = this.#shared;
    const shift = 32 - this.#bucketBits;
    const touched: number[] = [];
    let isFound = false;
    for (let bin = 0; bin < MARKS; bin++) {
      const mark = marks[bin]!;
      const bucket = Math.imul(mark ^ (mark >>> 15), SPREAD) >>> shift;
      let sharing = 0;
      for (let entry = mark === NONE ? 0 : this.#buckets[bucket]!; entry !== 0; entry = entries[entry + BEFORE]!) {
        if (entries[entry] !== mark) continue;
        sharing++;
        const text = entries[entry + TEXT]!;
        const other = lengths[text]!;
        if (2 * Math.min(length, other) < least * (length + other)) continue;
        const times = ++shared[text]!;
        if (times === 1) touched.push(text);
        else if (times === LEAST_SHARED) isFound = true;
      }
      this.#marks[bin] = mark;
      this.#bucketOf[bin] = bucket;
      this.#sharing[bin] = sharing;
    }
    this.#length = length;
    const found = isFound ? touched.filter((text) => shared[text]! >= LEAST_SHARED).sort((a, b) => a - b) : NO_TEXTS;
    for (let i = 0; i < touched.length; i++) shared[touched[i]!] = 0;
    return found;
  }

  /** Adds the text that was looked for last. */
  add(): void {
    const entries = this.#entries;
    const text = this.#texts++;
    this.#lengths[text] = this.#length;
    // A hash tells its bin.
    for (let bin = 0; bin < MARKS; bin++) {
      const mark = this.#marks[bin]!;
      if (mark === NONE || this.#sharing[bin] === MOST_SHARING) continue;
      const bucket = this.#bucketOf[bin]!;
      const entry = this.#end;
      entries[entry] = mark;
      entries[entry + TEXT] = text;
      entries[entry + BEFORE] = this.#buckets[bucket]!;
      this.#buckets[bucket] = entry;
      this.#end = entry + ENTRY;
    }
  }
}

/** What an entry holds behind its mark, and how much it takes. */
const TEXT = 1;
const BEFORE = 2;
const ENTRY = 3;

const NO_TEXTS: readonly number[] = [];
