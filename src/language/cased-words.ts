import type { Script } from '../text/script.ts';
import type { Candidates } from './candidates.ts';
import { CLIP, posteriorOf } from './confidence.ts';
import type { Lang } from './language.ts';
import type { Tokens } from './tokens.ts';
import { indexOfMax, mostLikelyLanguages, type SwitchCosts, type WordChain } from './viterbi.ts';
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
  enclosures: Int32Array,
  script: Script,
  candidates: Candidates,
  costs: SwitchCosts,
  main: Lang | undefined,
): WordVerdicts {
  const scorer = candidates.scorers.get(script)!;
  const written = candidates.byScript[script]!;
  const words = tokensOf(tokens, script);
  const chain = chainOf(text, tokens, words, enclosures, costs);
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
      const row = scorer.score(text, chain.start(at), chain.end(at));
      const scores = scorer.scores.subarray(row, row + written.length);
      const top = scores[indexOfMax(scores)]!;
      for (let lang = 0; lang < sums.length; lang++) {
        sums[lang]! += chain.weight(at) * Math.max(scores[lang]! - top, -CLIP);
      }
    }
    posteriors.fill(posteriorOf(sums, path[from]!), from, word);
    from = word;
  }
  return { words, langs: Array.from(path, (lang) => written[lang]!), posteriors };
}

function tokensOf(tokens: Tokens, script: Script): Int32Array {
  const words: number[] = [];
  for (let token = 0; token < tokens.count; token++) if (tokens.scripts[token] === script) words.push(token);
  return Int32Array.from(words);
}

function chainOf(text: string, tokens: Tokens, words: Int32Array, enclosures: Int32Array, costs: SwitchCosts): WordChain {
  const { starts, ends, sentences, paragraphs } = tokens;
  return {
    length: words.length,
    start: (word) => starts[words[word]!]!,
    end: (word) => ends[words[word]!]!,
    weight(word) {
      const token = words[word]!;
      const opensSentence = word === 0 || sentences[words[word - 1]!] !== sentences[token];
      return evidenceWeight(text.charCodeAt(starts[token]!), opensSentence);
    },
    switchCost(word) {
      const token = words[word]!;
      const before = words[word - 1]!;
      if (paragraphs[before] !== paragraphs[token]) return costs.paragraph;
      if (sentences[before] !== sentences[token]) return costs.sentence;
      return enclosures[before] === enclosures[token] ? costs.word : costs.enclosure;
    },
  };
}
