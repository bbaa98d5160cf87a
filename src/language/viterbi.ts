import { CLIP } from './confidence.ts';
import type { Tokens } from './tokens.ts';
import type { WordChain } from './word-chain.ts';
import type { WordScorer } from './word-scorer.ts';

/** Room for where each language of each word came from; a longer text gets its own. */
const kept = new Uint8Array(1 << 16);

/**
 * Writes the most likely language of each word into the chain's `path`: the one sequence for which the words' scores,
 * clipped at `CLIP` under the best, less the cost of every change, are highest. The scorer's `priors` are added before the
 * first word; its `totals` become the priors and what all the words say for each language.
 */
export function mostLikelyLanguages(text: string, tokens: Tokens, chain: WordChain, scorer: WordScorer): void {
  const { length, words, weights, switchCosts, path } = chain;
  const { scores, size, priors, totals, sums } = scorer;
  const sources = length * size <= kept.length ? kept : new Uint8Array(length * size);
  let leader = 0;
  for (let lang = 0; lang < size; lang++) {
    totals[lang] = priors[lang]!;
    sums[lang] = priors[lang]!;
    if (priors[lang]! > priors[leader]!) leader = lang;
  }
  for (let word = 0; word < length; word++) {
    const row = scorer.score(text, tokens, words[word]!);
    const weight = weights[word]!;
    const from = word * size;
    // Kept relative to the leader: the sums of a long text would lose their fractions.
    const highest = sums[leader]!;
    const switched = word === 0 ? -Infinity : -switchCosts[word]!;
    const previous = leader;
    let best = -Infinity;
    for (let lang = 0; lang < size; lang++) {
      const stays = sums[lang]! - highest;
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
      sums[lang] = sum;
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
