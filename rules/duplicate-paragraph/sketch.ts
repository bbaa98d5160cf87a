import { codeUnitsOf } from '../../src/rule/index.ts';

/** Code units in a shingle. */
const SHINGLE = 8;
/** A sketch has 8 marks: two texts that share 80 % of their shingles share a mark with probability 1 − .2⁸. */
const MARK_BITS = 3;

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
 * least of each is a mark. Texts that are nearly equal share at least one, others almost never do. Linear in the text's
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
