import type { Script } from '../text/script.ts';
import type { Candidates } from './candidates.ts';
import { CLIP, posteriorOf } from './confidence.ts';
import type { Labels } from './labels.ts';
import type { Lang } from './language.ts';
import type { Tokens } from './tokens.ts';
import { mostLikelyLanguages } from './viterbi.ts';
import { type Caution, chainOf, type WordChain } from './word-chain.ts';
import type { WordScorer } from './word-scorer.ts';

/** What a word in the main language's script is worth before it is read, in natural-log units. */
const MAIN_PRIOR = 3;

/**
 * Labels the words of one script, whose candidates are told by letter models. A run of words that is no evidence of its own
 * goes with the main language, where that is one of them.
 */
export function readWords(
  text: string,
  tokens: Tokens,
  script: Script,
  candidates: Candidates,
  { costs, minPosterior }: Caution,
  main: Lang | undefined,
  labels: Labels,
): void {
  const scorer = candidates.scorerOf(script)!;
  const written = candidates.placesByScript[script]!;
  const home = main === undefined ? -1 : candidates.byScript[script]!.indexOf(main);
  const chain = chainOf(tokens, script, costs);
  const { priors } = scorer;
  priors.fill(0);
  if (home >= 0) priors[home] = MAIN_PRIOR;
  const { places, posteriors, gains } = labels;
  mostLikelyLanguages(text, tokens, chain, scorer);

  const { length, words, path } = chain;
  let first = 0;
  for (let end = 1; end <= length; end++) {
    if (end < length && path[end] === path[first]) continue;
    const lang = path[first]!;
    const posterior =
      leadOf(text, tokens, chain, scorer, first, end, gains) >= SURE_LEAD
        ? 1
        : posteriorOf(sumScores(text, tokens, chain, scorer, first, end), lang);
    const told = posterior >= minPosterior || home < 0 ? lang : home;
    const place = written[told]!;
    for (let word = first; word < end; word++) {
      const token = words[word]!;
      places[token] = place;
      posteriors[token] = posterior;
      if (told !== lang) gains[token] = scorer.gain(scorer.score(text, tokens, token), told);
    }
    scorer.expect(lang, end - first);
    first = end;
  }
}

/** Natural-log units: of languages so far behind, the posteriors add nothing to 1. */
const SURE_LEAD = 100;

/** How far the language that some of the words are all told as is before every other, at the least; writes their gains too. */
function leadOf(
  text: string,
  tokens: Tokens,
  { words, weights, path }: WordChain,
  scorer: WordScorer,
  first: number,
  end: number,
  gains: Float64Array,
): number {
  const { scores } = scorer;
  const lang = path[first]!;
  let lead = -MAIN_PRIOR;
  for (let at = first; at < end; at++) {
    const token = words[at]!;
    const row = scorer.score(text, tokens, token);
    gains[token] = scorer.gain(row, lang);
    const others = Math.max(scorer.bestBut(row, lang), -CLIP);
    lead += weights[at]! * (Math.max(scores[row + lang]!, -CLIP) - others);
  }
  return lead;
}

/** What some of the words say for each language, added to the priors; valid until the next call. */
function sumScores(
  text: string,
  tokens: Tokens,
  { words, weights }: WordChain,
  scorer: WordScorer,
  first: number,
  end: number,
): Float64Array {
  const { scores, size, totals } = scorer;
  totals.set(scorer.priors);
  for (let at = first; at < end; at++) {
    const row = scorer.score(text, tokens, words[at]!);
    const weight = weights[at]!;
    for (let lang = 0; lang < size; lang++) totals[lang]! += weight * Math.max(scores[row + lang]!, -CLIP);
  }
  return totals;
}
