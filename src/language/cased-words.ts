import type { Script } from '../text/script.ts';
import type { Candidates } from './candidates.ts';
import { CLIP, posteriorOf } from './confidence.ts';
import type { Lang } from './language.ts';
import type { Tokens } from './tokens.ts';
import { mostLikelyLanguages } from './viterbi.ts';
import { chainOf, type SwitchCosts, type WordChain } from './word-chain.ts';
import type { WordScorer } from './word-scorer.ts';

/** What a word in the main language's script is worth before it is read, in natural-log units. */
const MAIN_PRIOR = 3;

/** Takes a word in the language that it was read as. */
type Label = (token: number, lang: Lang, posterior: number) => void;

/**
 * Reads the words of one script, whose candidates are told by letter models; `home` is the main language where it is one
 * of them.
 */
export function readWords(
  text: string,
  tokens: Tokens,
  script: Script,
  candidates: Candidates,
  costs: SwitchCosts,
  home: Lang | undefined,
  label: Label,
): void {
  const scorer = candidates.scorerOf(script)!;
  const written = candidates.byScript[script]!;
  const chain = chainOf(tokens, script, costs);
  const priors = new Array<number>(written.length).fill(0);
  if (home !== undefined) priors[written.indexOf(home)] = MAIN_PRIOR;
  const totals = Float64Array.from(priors);
  mostLikelyLanguages(text, tokens, chain, scorer, priors, totals);

  const { length, words, path } = chain;
  let first = 0;
  for (let end = 1; end <= length; end++) {
    if (end < length && path[end] === path[first]) continue;
    const whole = end - first === length;
    const sums = whole ? totals : sumScores(text, tokens, chain, scorer, priors, first, end);
    const place = path[first]!;
    const lang = written[place]!;
    const posterior = posteriorOf(sums, place);
    for (let word = first; word < end; word++) label(words[word]!, lang, posterior);
    first = end;
  }
}

/** What some of the words say for each language, added to the priors. */
function sumScores(
  text: string,
  tokens: Tokens,
  { words, weights }: WordChain,
  scorer: WordScorer,
  priors: readonly number[],
  first: number,
  end: number,
): Float64Array {
  const { scores, size } = scorer;
  const sums = Float64Array.from(priors);
  for (let at = first; at < end; at++) {
    const row = scorer.score(text, tokens, words[at]!);
    for (let lang = 0; lang < size; lang++) sums[lang]! += weights[at]! * Math.max(scores[row + lang]!, -CLIP);
  }
  return sums;
}
