import type { Script } from '../text/script.ts';
import type { Candidates } from './candidates.ts';
import { CLIP, posteriorOf } from './confidence.ts';
import type { Lang } from './language.ts';
import type { Tokens } from './tokens.ts';
import { mostLikelyLanguages, type SwitchCosts, type WordChain } from './viterbi.ts';
import { evidenceWeight } from './word-shape.ts';

/** What a word in the main language's script is worth before it is read, in natural-log units. */
const MAIN_PRIOR = 3;

/** What the words of one script say: for each token of `words` its language and how sure that is. */
export interface WordVerdicts {
  readonly words: Int32Array;
  readonly langs: readonly Lang[];
  readonly posteriors: Float32Array;
}

/** Reads the words of one script, whose candidates are told by letter models. */
export function readWords(
  text: string,
  tokens: Tokens,
  enclosing: Int32Array,
  script: Script,
  candidates: Candidates,
  costs: SwitchCosts,
  main: Lang | undefined,
): WordVerdicts {
  const scorer = candidates.scorers.get(script)!;
  const written = candidates.byScript[script]!;
  const words = tokensOf(tokens, script);
  const chain = chainOf(text, tokens, words, enclosing, costs);
  const priors = new Float64Array(written.length);
  const home = main === undefined ? -1 : written.indexOf(main);
  if (home >= 0) priors[home] = MAIN_PRIOR;
  const path = mostLikelyLanguages(text, chain, scorer, priors);

  const posteriors = new Float32Array(words.length);
  const sums = new Float64Array(written.length);
  let from = 0;
  for (let word = 1; word <= words.length; word++) {
    if (word < words.length && path[word] === path[from]) continue;
    sums.set(priors);
    for (let at = from; at < word; at++) {
      const row = scorer.score(text, chain.starts[at]!, chain.ends[at]!);
      const top = scorer.best(row);
      const weight = chain.weights[at]!;
      for (let lang = 0; lang < sums.length; lang++) {
        sums[lang]! += weight * Math.max(scorer.scores[row + lang]! - top, -CLIP);
      }
    }
    posteriors.fill(posteriorOf(sums, path[from]!), from, word);
    from = word;
  }
  return { words, langs: Array.from(path, (lang) => written[lang]!), posteriors };
}

function tokensOf(tokens: Tokens, script: Script): Int32Array {
  const words = new Int32Array(tokens.count);
  let count = 0;
  for (let token = 0; token < tokens.count; token++) if (tokens.scripts[token] === script) words[count++] = token;
  return words.subarray(0, count);
}

function chainOf(
  text: string,
  tokens: Tokens,
  words: Int32Array,
  enclosing: Int32Array,
  costs: SwitchCosts,
): WordChain {
  const { length } = words;
  const chain = {
    length,
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    weights: new Float32Array(length),
    switchCosts: new Float32Array(length),
  };
  for (let word = 0; word < length; word++) {
    const token = words[word]!;
    const start = tokens.starts[token]!;
    chain.starts[word] = start;
    chain.ends[word] = tokens.ends[token]!;
    const before = word === 0 ? undefined : words[word - 1]!;
    const opensSentence = before === undefined || tokens.sentences[before] !== tokens.sentences[token];
    chain.weights[word] = evidenceWeight(text.charCodeAt(start), opensSentence);
    if (before !== undefined) chain.switchCosts[word] = switchCost(tokens, enclosing, before, token, costs);
  }
  return chain;
}

function switchCost(tokens: Tokens, enclosing: Int32Array, before: number, token: number, costs: SwitchCosts): number {
  if (tokens.paragraphs[before] !== tokens.paragraphs[token]) return costs.paragraph;
  if (tokens.sentences[before] !== tokens.sentences[token]) return costs.sentence;
  return enclosing[before] === enclosing[token] ? costs.word : costs.enclosure;
}
