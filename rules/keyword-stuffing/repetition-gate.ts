/** Buckets of pairs of words; as many as their bits tell. */
const BUCKET_BITS = 12;
const counts = new Uint8Array(1 << BUCKET_BITS);
/** Code units of the shortest phrase: four letters of Han. */
const SHORTEST_PHRASE = 4;

/**
 * Whether some pair of neighbouring words, or four letters of Han in a row, may stand so many times in a text. It may err
 * towards yes: it counts hashes in one pass, so that phrases are counted in the few texts that repeat one.
 * The text stands in `[start, end)` of the code units, and a zero behind it.
 */
export function mayRepeat(units: Readonly<Uint16Array>, start: number, end: number, least: number): boolean {
  if (end - start < least * SHORTEST_PHRASE) return false;
  counts.fill(0);
  let word = 0;
  let before = 0;
  let han = 0;
  // The zero ends the last word.
  for (let at = start; at <= end; at++) {
    const unit = units[at]!;
    let hash = 0;
    if (unit >= 0x3400 && unit <= 0x9fff) {
      // Four letters, eight bits of each.
      han = (han << 8) | (unit & 0xff);
      hash = han;
    } else {
      han = 0;
      if (unit > 0x2f && unit !== 0x3a && unit !== 0x3b && unit !== 0x3f) {
        word = Math.imul(word ^ (unit | 0x20), 0x01000193);
        continue;
      }
      if (word === 0) continue;
      hash = before ^ Math.imul(word, 0x85ebca6b);
      before = word;
      word = 0;
    }
    const bucket = Math.imul(hash, 0x9e3779b1) >>> (32 - BUCKET_BITS);
    const times = counts[bucket]! + 1;
    if (times >= least) return true;
    if (times <= 0xff) counts[bucket] = times;
  }
  return false;
}

const LIST_MARKS: ReadonlySet<number> = new Set(Array.from(',、，|｜／/_-–—I', (mark) => mark.charCodeAt(0)));

/** Whether so many marks that may part keywords stand in `[start, end)` of the code units. */
export function holdsListMarks(units: Readonly<Uint16Array>, start: number, end: number, least: number): boolean {
  let left = least;
  for (let at = start; at < end && left > 0; at++) if (LIST_MARKS.has(units[at]!)) left--;
  return left <= 0;
}
