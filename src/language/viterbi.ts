import { CLIP } from './confidence.ts';
import type { WordScorer } from './word-scorer.ts';

/** What it costs to change language before a word, in natural-log units. */
export interface SwitchCosts {
  readonly word: number;
  readonly enclosure: number;
  readonly sentence: number;
  readonly paragraph: number;
}

export const SWITCH_COSTS: Readonly<Record<'strict' | 'sensitive', SwitchCosts>> = {
  strict: { word: 15, enclosure: 10, sentence: 10, paragraph: 6 },
  sensitive: { word: 5, enclosure: 5, sentence: 5, paragraph: 5 },
};

/** The words of one script, in order; parallel arrays. */
export interface WordChain {
  readonly length: number;
  readonly starts: Int32Array;
  /** Exclusive. */
  readonly ends: Int32Array;
  /** Share of a word's evidence that counts: names are written alike in many languages. */
  readonly weights: Float32Array;
  /** What it costs to change language between the previous word and this one. */
  readonly switchCosts: Float32Array;
}

/**
 * The most likely language of each word: the one sequence for which the words' scores, clipped at `CLIP` under the
 * best, less the cost of every change, are highest. `priors` are added before the first word.
 */
export function mostLikelyLanguages(
  text: string,
  words: WordChain,
  scorer: WordScorer,
  priors: Float64Array,
): Uint8Array {
  const size = scorer.size;
  const sources = new Uint8Array(words.length * size);
  let current = Float64Array.from(priors);
  let following = new Float64Array(size);
  for (let word = 0; word < words.length; word++) {
    const row = scorer.score(text, words.starts[word]!, words.ends[word]!);
    const weight = words.weights[word]!;
    const top = scorer.best(row);
    const leader = indexOfMax(current);
    const switched = word === 0 ? -Infinity : current[leader]! - words.switchCosts[word]!;
    const highest = current[leader]!;
    for (let lang = 0; lang < size; lang++) {
      const stays = current[lang]! >= switched;
      sources[word * size + lang] = stays ? lang : leader;
      // Kept relative to the leader: the sums of a long text would lose their fractions.
      const before = (stays ? current[lang]! : switched) - highest;
      following[lang] = before + weight * Math.max(scorer.scores[row + lang]! - top, -CLIP);
    }
    [current, following] = [following, current];
  }
  const path = new Uint8Array(words.length);
  let lang = indexOfMax(current);
  for (let word = words.length - 1; word >= 0; word--) {
    path[word] = lang;
    lang = sources[word * size + lang]!;
  }
  return path;
}

export function indexOfMax(values: ArrayLike<number>): number {
  let best = 0;
  for (let at = 1; at < values.length; at++) if (values[at]! > values[best]!) best = at;
  return best;
}
