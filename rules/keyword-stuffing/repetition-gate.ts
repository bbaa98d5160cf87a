/** Buckets of pairs of words; a power of two. */
const BUCKETS = 1 << 12;
const counts = new Uint8Array(BUCKETS);

/**
 * Whether some pair of neighbouring words, or four letters of Han in a row, may stand so many times in a text. It may err
 * towards yes: it counts hashes in one pass, so that phrases are counted in the few texts that repeat one.
 */
export function mayRepeat(text: string, least: number): boolean {
  counts.fill(0);
  let word = 0;
  let before = 0;
  let han = 0;
  let highest = 0;
  const count = (hash: number) => {
    const bucket = hash & (BUCKETS - 1);
    const times = counts[bucket]! + 1;
    if (times < 0x100) counts[bucket] = times;
    if (times > highest) highest = times;
  };
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x20;
    if (unit >= 0x3400 && unit <= 0x9fff) {
      // Four letters, eight bits of each.
      han = ((han << 8) | (unit & 0xff)) >>> 0;
      count(Math.imul(han, 0x9e3779b1) >>> 20);
      continue;
    }
    han = 0;
    if (unit > 0x2f && unit !== 0x3a && unit !== 0x3b && unit !== 0x3f) {
      word = Math.imul(word ^ (unit | 0x20), 0x01000193);
    } else if (word !== 0) {
      count(Math.imul(before ^ Math.imul(word, 0x85ebca6b), 0x9e3779b1) >>> 20);
      before = word;
      word = 0;
    }
  }
  return highest >= least;
}
