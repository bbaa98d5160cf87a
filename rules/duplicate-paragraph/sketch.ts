/** Code units in a shingle. */
const SHINGLE = 8;
/** Marks in a sketch: two texts that share 80 % of their shingles share a mark with probability 1 − .2⁶. */
const MARKS = 6;

/** Base of the rolling hash, and its power that the unit leaving a shingle carries (modulo 2³²). */
const BASE = 0x01000193;
const LEAVING = powerOf(BASE, SHINGLE);

function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power = Math.imul(power, base);
  return power;
}

/** Scratch of `sketch`: the least hash of each bin. */
const least = new Float64Array(MARKS);

/**
 * A min-hash sketch by one permutation (Li, Owen and Zhang, 2012): the hashes of all shingles fall into bins, and the
 * least of each is a mark. Texts that are nearly equal share at least one, others almost never do. Linear in the text's
 * length.
 */
export function sketch(text: string): readonly number[] {
  least.fill(Number.POSITIVE_INFINITY);
  let rolling = 0;
  for (let at = 0; at < text.length; at++) {
    rolling = Math.imul(rolling, BASE) + text.charCodeAt(at);
    if (at >= SHINGLE) rolling -= Math.imul(LEAVING, text.charCodeAt(at - SHINGLE));
    if (at < SHINGLE - 1) continue;
    const hash = mixed(rolling);
    const bin = hash % MARKS;
    if (hash < least[bin]!) least[bin] = hash;
  }
  const marks: number[] = [];
  // A hash tells its bin.
  for (let bin = 0; bin < MARKS; bin++) if (least[bin]! < Number.POSITIVE_INFINITY) marks.push(least[bin]!);
  return marks;
}

/** The finaliser of MurmurHash3: every bit of the hash bears on every other. */
function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
