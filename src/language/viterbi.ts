import { CLIP } from './confidence.ts';
import type { Tokens } from './tokens.ts';
import type { WordChain } from './word-chain.ts';
import type { WordScorer } from './word-scorer.ts';

/** Room for where each language of each word came from; a longer text gets its own. */
const kept = new Uint8Array(1 << 16);

/**
 * Writes the most likely language of each word into the chain's `path`: the one sequence for which the words' scores,
 * clipped at `CLIP` under the best, less the cost of every change, are highest. `priors` are added before the first word.
 * Adds to `totals` what all the words say for each language.
 */
export function mostLikelyLanguages(
  text: string,
  tokens: Tokens,
  chain: WordChain,
  scorer: WordScorer,
  priors: readonly number[],
  totals: Float64Array,
): void {
  const { length, words, weights, switchCosts, path } = chain;
  const { scores, size } = scorer;
  const sources = length * size <= kept.length ? kept : new Uint8Array(length * size);
  const current = Float64Array.from(priors);
  let leader = current.indexOf(Math.max(...current));
  for (let word = 0; word < length; word++) {
    const row = scorer.score(text, tokens, words[word]!);
    const weight = weights[word]!;
    const from = word * size;
    // Kept relative to the leader: the sums of a long text would lose their fractions.
    const highest = current[leader]!;
    const switched = word === 0 ? -Infinity : -switchCosts[word]!;
    const previous = leader;
    let best = -Infinity;
    for (let lang = 0; lang < size; lang++) {
      const stays = current[lang]! - highest;
      const score = scores[row + lang]!;
      const gain = weight * Math.max(score, -CLIP);
      totals[lang]! += gain;
      let sum: number;
      if (stays >= switched) {
        sources[from + lang] = lang;
        sum = stays + gain;
      } else {
        sources[from + lang] = previous;
        sum = switched + gain;
      }
      current[lang] = sum;
      if (sum > best) {
        best = sum;
        leader = lang;
      }
    }
  }
  let lang = leader;
  for (let word = length - 1; word >= 0; word--) {
    path[word] = lang;
    lang = sources[word * size + lang]!;
  }
}
