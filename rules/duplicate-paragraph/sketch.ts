/** Code units in a shingle. */
const SHINGLE = 8;
/** Marks in a sketch: two texts that share 80 % of their shingles share a mark with probability 1 − .2⁶. */
const SEEDS = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0x7feb352d];

/**
 * A min-hash sketch (Broder, 1997): texts that are nearly equal share at least one mark, others almost never do. Linear in
 * the text's length.
 */
export function sketch(text: string): readonly string[] {
  const least = SEEDS.map(() => 0xffffffff);
  for (let at = 0; at + SHINGLE <= text.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + SHINGLE; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    for (let k = 0; k < SEEDS.length; k++) {
      const mixed = Math.imul(hash ^ (hash >>> 15), SEEDS[k]!) >>> 0;
      if (mixed < least[k]!) least[k] = mixed;
    }
  }
  return least.map((hash, k) => `${k}:${hash}`);
}
