import type { Script } from '../text/script.ts';
import type { Tokens } from './tokens.ts';
import { evidenceWeight } from './word-shape.ts';

/** What it costs to change language before a word, in natural-log units. */
export interface SwitchCosts {
  readonly word: number;
  readonly enclosure: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** What a change of language must be worth. */
export interface Caution {
  readonly costs: SwitchCosts;
  /** Under this a run of words is no evidence of its own: it goes with the main language of its script. */
  readonly minPosterior: number;
}

/** Phrases found of 15–24, 25–39, 40–59 characters, `sensitive`: at .9, 85, 94, 97 in a hundred; at .8, 88, 95, 98. */
export const CAUTION: Readonly<Record<'strict' | 'sensitive', Caution>> = {
  strict: { costs: { word: 15, enclosure: 10, sentence: 10, paragraph: 6 }, minPosterior: 0.9 },
  sensitive: { costs: { word: 3, enclosure: 3, sentence: 3, paragraph: 3 }, minPosterior: 0.8 },
};

/** The words of one script, in order; parallel arrays. */
export class WordChain {
  length = 0;
  /** Places in the text's tokens. */
  readonly words: Int32Array;
  /** Share of a word's evidence that counts: names are written alike in many languages. */
  readonly weights: Float64Array;
  /** What it costs to change language between the previous word and this one. */
  readonly switchCosts: Float64Array;
  /** The language of each word, as its place among those of the script; for what reads the chain to fill in. */
  readonly path: Uint8Array;

  /** Room for where the languages of each word came from. */
  readonly origins: Uint8Array;

  constructor(room: number) {
    this.words = new Int32Array(room);
    this.weights = new Float64Array(room);
    this.switchCosts = new Float64Array(room);
    this.path = new Uint8Array(room);
    this.origins = new Uint8Array(room);
  }
}

/** One chain serves all texts, one at a time; a longer text gets its own. */
const kept = new WordChain(1 << 12);

/** The chain of a text's words in a script; valid until the next call. */
export function chainOf(tokens: Tokens, script: Script, costs: SwitchCosts): WordChain {
  const chain = tokens.count <= kept.words.length ? kept : new WordChain(tokens.count);
  const { words, weights, switchCosts } = chain;
  let length = 0;
  let before = -1;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.script(token) !== script) continue;
    const opensSentence = before < 0 || tokens.sentence(before) !== tokens.sentence(token);
    words[length] = token;
    weights[length] = evidenceWeight(tokens.isCapitalized(token), opensSentence);
    switchCosts[length] = before < 0 ? 0 : switchCost(tokens, before, token, opensSentence, costs);
    length++;
    before = token;
  }
  chain.length = length;
  return chain;
}

function switchCost(tokens: Tokens, before: number, token: number, opensSentence: boolean, costs: SwitchCosts): number {
  if (!opensSentence) return tokens.enclosure(before) === tokens.enclosure(token) ? costs.word : costs.enclosure;
  return tokens.paragraph(before) === tokens.paragraph(token) ? costs.sentence : costs.paragraph;
}
