/**
 * Shingles of longer texts are longer: frequent pairs of letters are in every long text, whatever it is about. Lengths
 * in UTF-16 code units, of the shorter text.
 */
const SHINGLES: readonly (readonly [from: number, shingle: number])[] = [
  [1024, 4],
  [64, 3],
  [0, 2],
];

/**
 * How alike two texts in comparable form are, from 0 to 1: twice the number of shingles (runs of 2 to 4 code units) that
 * both hold over the number of all (Sørensen–Dice on multisets). Linear in the lengths. What is seen
 * at once to be under `least` is 0.
 */
export function similarity(a: string, b: string, least = 0.5): number {
  if (a === b) return 1;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const size = SHINGLES.find(([from]) => shorter.length >= from)![1];
  const ofShorter = shorter.length - size + 1;
  const ofLonger = longer.length - size + 1;
  if (ofShorter < 1) return 0;
  const wanted = (least * (ofShorter + ofLonger)) / 2;
  if (ofShorter < wanted || sharedPairs(shorter, longer) < wanted) return 0;
  const counts = shingleCounts(shorter, size);
  let common = 0;
  for (let at = 0; at < ofLonger; at++) {
    const shingle = shingleAt(longer, at, size);
    const count = counts.get(shingle);
    if (count === undefined || count === 0) continue;
    counts.set(shingle, count - 1);
    common++;
  }
  return (2 * common) / (ofShorter + ofLonger);
}

/** A power of two. */
const BUCKETS = 2048;
/** Scratch of `sharedPairs`: making one takes longer than counting into it. */
const counts = new Int32Array(BUCKETS);

/** How many pairs of code units two texts share, or more: no more shingles than these can begin alike. */
function sharedPairs(shorter: string, longer: string): number {
  counts.fill(0);
  let before = shorter.charCodeAt(0);
  for (let at = 1; at < shorter.length; at++) {
    const unit = shorter.charCodeAt(at);
    counts[bucketOf(before, unit)]!++;
    before = unit;
  }
  let shared = 0;
  before = longer.charCodeAt(0);
  for (let at = 1; at < longer.length; at++) {
    const unit = longer.charCodeAt(at);
    const bucket = bucketOf(before, unit);
    if (counts[bucket]! > 0) shared++;
    counts[bucket]!--;
    before = unit;
  }
  return shared;
}

function bucketOf(before: number, unit: number): number {
  return (before * 31 + unit) & (BUCKETS - 1);
}

function shingleCounts(text: string, size: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at <= text.length - size; at++) {
    const shingle = shingleAt(text, at, size);
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** A 32-bit hash of a shingle; exact for two code units. */
function shingleAt(text: string, at: number, size: number): number {
  let hash = 0;
  for (let i = at; i < at + size; i++) hash = Math.imul(hash, 0x10001) ^ text.charCodeAt(i) ^ (hash >>> 15);
  return hash;
}
