import { codeUnitsOf } from '../../src/rule/index.ts';

/** Buckets of pairs of words; as many as their bits tell. */
const BUCKET_BITS = 12;
const counts = new Uint8Array(1 << BUCKET_BITS);
/** Code units of the shortest phrase: four letters of Han. */
const SHORTEST_PHRASE = 4;

/**
 * Whether some pair of neighbouring words, or four letters of Han in a row, may stand so many times in a text. It may err
 * towards yes: it counts hashes in one pass, so that phrases are counted in the few texts that repeat one.
 */
export function mayRepeat(text: string, least: number): boolean {
  if (text.length < least * SHORTEST_PHRASE) return false;
  counts.fill(0);
  const units = codeUnitsOf(text);
  let word = 0;
  let before = 0;
  let han = 0;
  // Zeros stand behind the text and end its last word.
  for (let at = 0; at <= text.length; at++) {
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
