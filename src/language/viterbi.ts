import { CLIP } from './confidence.ts';
import type { Tokens } from './tokens.ts';
import type { WordChain } from './word-chain.ts';
import type { WordScorer } from './word-scorer.ts';

/** Room for where each language of each word came from; a longer text gets its own. */
const kept = new Uint8Array(1 << 16);

/** The origin of a word's languages where they have several. */
const SEVERAL = 0xff;

/**
 * Writes the most likely language of each word into the chain's `path`: the one sequence for which the words' scores,
 * clipped at `CLIP` under the best, less the cost of every change, are highest. The scorer's `priors` are added before the
 * first word.
 */
export function mostLikelyLanguages(text: string, tokens: Tokens, chain: WordChain, scorer: WordScorer): void {
  const { length, words, weights, switchCosts, origins, path } = chain;
  const { scores, size, priors, sums } = scorer;
  const sources = length * size <= kept.length ? kept : new Uint8Array(length * size);
  for (let lang = 0; lang < size; lang++) sums[lang] = priors[lang]!;
  let leader = leaderOf(sums);
  // What the best of the others is worth, less what the leader is.
  let nearest = 0;
  // The row of the word before, where its sums are still to be written.
  let unwritten = -1;
  for (let word = 0; word < length; word++) {
    const weight = weights[word]!;
    const switched = word === 0 ? -Infinity : -switchCosts[word]!;
    if (nearest < switched) {
      // All others are so far behind that from here they are all reached from the leader.
      const row = scorer.score(text, tokens, words[word]!);
      const own = weight * Math.max(scores[row + leader]!, -CLIP);
      const others = weight * Math.max(scorer.bestBut(row, leader), -CLIP);
      origins[word] = leader;
      nearest = switched + others - own;
      if (nearest < 0) {
        unwritten = row;
        continue;
      }
      writeSums(scorer, row, weight, switched, leader);
      unwritten = -1;
      leader = leaderOf(sums);
      nearest = nearestOf(sums, leader);
      continue;
    }
    if (unwritten >= 0) {
      writeSums(scorer, unwritten, weights[word - 1]!, -switchCosts[word - 1]!, leader);
      unwritten = -1;
    }
    const row = scorer.score(text, tokens, words[word]!);
    const from = word * size;
    // Kept relative to the leader: the sums of a long text would lose their fractions.
    const highest = sums[leader]!;
    const previous = leader;
    let best = -Infinity;
    let second = -Infinity;
    for (let lang = 0; lang < size; lang++) {
      const stays = sums[lang]! - highest;
      const gain = weight * Math.max(scores[row + lang]!, -CLIP);
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
        second = best;
        best = sum;
        leader = lang;
      } else if (sum > second) second = sum;
    }
    origins[word] = SEVERAL;
    nearest = second - best;
  }
  let lang = leader;
  for (let word = length - 1; word >= 0; word--) {
    path[word] = lang;
    const origin = origins[word]!;
    lang = origin === SEVERAL ? sources[word * size + lang]! : origin;
  }
}

/** Writes the sums of a word whose languages are all reached from the leader. */
function writeSums(scorer: WordScorer, row: number, weight: number, switched: number, leader: number): void {
  const { scores, size, sums } = scorer;
  for (let lang = 0; lang < size; lang++) {
    sums[lang] = (lang === leader ? 0 : switched) + weight * Math.max(scores[row + lang]!, -CLIP);
  }
}

/** The first of the highest. */
function leaderOf(sums: Float64Array): number {
  let leader = 0;
  for (let lang = 1; lang < sums.length; lang++) if (sums[lang]! > sums[leader]!) leader = lang;
  return leader;
}

function nearestOf(sums: Float64Array, leader: number): number {
  let nearest = -Infinity;
  for (let lang = 0; lang < sums.length; lang++) {
    if (lang !== leader) nearest = Math.max(nearest, sums[lang]! - sums[leader]!);
  }
  return nearest;
}
