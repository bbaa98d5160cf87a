import { beforeAll, describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/language/candidates.ts';
import { loadLanguages } from '../../src/language/index.ts';
import { type Tokens, tokenize } from '../../src/language/tokens.ts';
import { mostLikelyLanguages } from '../../src/language/viterbi.ts';
import { CAUTION, chainOf, type WordChain } from '../../src/language/word-chain.ts';
import type { WordScorer } from '../../src/language/word-scorer.ts';
import { Script } from '../../src/text/script.ts';

const CANDIDATES = ['de', 'en', 'es'];
const CLIP = 20;
/** Words of all three, with what parts sentences and paragraphs, Han and brackets. */
const PIECES =
  'the harbour der Hafen el puerto quiet ruhig tranquilo and und y Monday Montag lunes . ! 夜景 ( ) \n\n Kim'.split(
    ' ',
  );

beforeAll(() => loadLanguages(CANDIDATES));

function textOf(seed: number): string {
  let state = seed;
  return Array.from({ length: 9 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return PIECES[(state >>> 8) % PIECES.length]!;
  }).join(' ');
}

/** What a sequence of languages is worth, worked out word by word. */
function worthOf(path: readonly number[], text: string, tokens: Tokens, chain: WordChain, scorer: WordScorer): number {
  return path.reduce((worth, lang, word) => {
    const score = scorer.scores[scorer.score(text, tokens, chain.words[word]!) + lang]!;
    const change = word > 0 && path[word - 1] !== lang ? chain.switchCosts[word]! : 0;
    return worth + chain.weights[word]! * Math.max(score, -CLIP) - change;
  }, 0);
}

/** Every sequence of that many languages. */
function sequences(length: number): number[][] {
  let found: number[][] = [[]];
  for (let word = 0; word < length; word++)
    found = found.flatMap((path) => CANDIDATES.map((_, lang) => [...path, lang]));
  return found;
}

describe('the languages of the words', () => {
  it.each(['strict', 'sensitive'] as const)('are the best of all sequences: %s', (sensitivity) => {
    const candidates = candidatesOf(CANDIDATES);
    const scorer = candidates.scorerOf(Script.Latin)!;
    let changes = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const text = textOf(seed);
      const tokens = tokenize(text);
      const chain = chainOf(tokens, Script.Latin, CAUTION[sensitivity].costs);
      const words = Math.min(chain.length, 7);
      chain.length = words;
      scorer.priors.fill(0);
      mostLikelyLanguages(text, tokens, chain, scorer);
      const path = [...chain.path.subarray(0, words)];
      const best = Math.max(...sequences(words).map((other) => worthOf(other, text, tokens, chain, scorer)));
      expect(worthOf(path, text, tokens, chain, scorer), text).toBeCloseTo(best, 4);
      if (new Set(path).size > 1) changes++;
    }
    expect(changes).toBeGreaterThan(0);
  });

  it('cost least to change at a new paragraph, less at a sentence or a bracket than within one', () => {
    const text = 'one two (three) four. five\n\nsix 夜景 seven';
    const tokens = tokenize(text);
    tokens.enclose([{ range: [8, 15], kind: 'bracket' }]);
    const { costs } = CAUTION.strict;
    const chain = chainOf(tokens, Script.Latin, costs);
    const { word, enclosure, sentence, paragraph } = costs;
    expect([...chain.switchCosts.subarray(0, chain.length)]).toEqual([
      0,
      word,
      enclosure,
      enclosure,
      sentence,
      paragraph,
      word,
    ]);
  });
});
