/** Buckets of pairs of words; as many as their bits tell. */
const BUCKET_BITS = 12;
const counts = new Int32Array(1 << BUCKET_BITS);
/** A text counts on from where no bucket has come before: nothing has to be cleared between two. */
let zero = 0;
const HIGHEST_ZERO = 1 << 30;
/** Code units of the shortest phrase: four letters of Han. */
const SHORTEST_PHRASE = 4;
/** No phrase begins with a word of ASCII that is no longer, in code units, nor with the commonest ones of English. */
const SHORT_WORD = 2;
/** The marks of ASCII that part words, and its digits, stand up to here. */
const LAST_MARK = 0x3f;
const FIRST_HAN = 0x3400;
const THE = hashOfWord('the');
const AND = hashOfWord('and');

function hashOfWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = withUnit(hash, word.charCodeAt(at));
  return hash;
}

/** The hash of a word, whatever its case, with one more unit. */
function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ (unit | 0x20), 0x01000193);
}

/**
 * Whether some pair of neighbouring words, or four letters of Han in a row, may stand so many times in a text. It may err
 * towards yes: it counts hashes in one pass, so that phrases are counted in the few texts that repeat one.
 * The text stands in `[start, end)` of the code units, and a zero behind it.
 */
export function mayRepeat(units: Readonly<Uint16Array>, start: number, end: number, least: number): boolean {
  if (end - start < least * SHORTEST_PHRASE) return false;
  if (zero > HIGHEST_ZERO - least) {
    counts.fill(0);
    zero = 0;
  }
  const from = zero;
  zero += least;
  let word = 0;
  let size = 0;
  let widest = 0;
  /** 0 where no phrase begins with the word before. */
  let before = 0;
  let han = 0;
  // The zero ends the last word.
  for (let at = start; at <= end; at++) {
    let unit = units[at]!;
    // Most words are of these alone, and a zero ends the last.
    while (unit > LAST_MARK && unit < FIRST_HAN) {
      word = withUnit(word, unit);
      size++;
      widest |= unit;
      han = 0;
      unit = units[++at]!;
    }
    let hash = 0;
    if (unit >= FIRST_HAN && unit <= 0x9fff) {
      // Four letters, eight bits of each.
      han = (han << 8) | (unit & 0xff);
      hash = han;
    } else {
      han = 0;
      if (unit > 0x2f && unit !== 0x3a && unit !== 0x3b && unit !== 0x3f) {
        word = withUnit(word, unit);
        size++;
        widest |= unit;
        continue;
      }
      if (size === 0) continue;
      const first = before;
      hash = first ^ Math.imul(word, 0x85ebca6b);
      before = (size <= SHORT_WORD && widest < 0x80) || word === THE || word === AND ? 0 : word;
      word = 0;
      size = 0;
      widest = 0;
      if (first === 0) continue;
    }
    const bucket = Math.imul(hash, 0x9e3779b1) >>> (32 - BUCKET_BITS);
    const times = Math.max(counts[bucket]!, from) + 1;
    if (times - from >= least) return true;
    counts[bucket] = times;
  }
  return false;
}
