import { isCjk, Script } from '../text/script.ts';
import type { Candidates } from './candidates.ts';
import { isOutOfSet } from './confidence.ts';
import type { Labels } from './labels.ts';
import type { Lang } from './language.ts';
import type { Tokens } from './tokens.ts';
import { NameShape } from './word-shape.ts';

/** Tokens of one language within a paragraph, from `first` up to `end`; what is opaque between them does not part them. */
export interface Passage {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  readonly lang: Lang | 'und';
  /** Whether what stands outside brackets and quotation marks is running text, not a term or a name; always in the main language. */
  readonly isProse: boolean;
}

const MIN_WORDS = 3;
const MIN_LOWER_CASE = 2;
const MIN_LETTERS = 10;
/** Letters, of scripts that are written without blanks or in long words. */
export const MIN_CJK_LETTERS = 4;
/** Shorter passages are not held against the floor of their language: terms and names are unlike running text. */
const MIN_FLOOR_WORDS = 4;
const MIN_FLOOR_LETTERS = 20;
/** Stricter than for a text on its own: what stands among the main language's words is likely to be in it. */
const CONTEXT_Z = 3;
/** Natural-log units: a few borrowed words must not outweigh the sentence that they stand in. */
const MAX_WORD_LOSS = 5;

/** What a word counts for when a passage is held against the floor of its language. */
export function boundedGain(gain: number): number {
  return Math.max(gain, -MAX_WORD_LOSS);
}

/** Whether a passage is long enough to be held against the floor of its language. */
export function hasFloor(words: number, letters: number): boolean {
  return words >= MIN_FLOOR_WORDS && letters >= MIN_FLOOR_LETTERS;
}

/** Whether a passage is in no candidate's language: the words' bounded gains are too few for so many letters. */
export function isUnderFloor(words: number, letters: number, gains: number): boolean {
  return hasFloor(words, letters) && isOutOfSet(gains, 0, letters, CONTEXT_Z);
}

export function findPassages(
  text: string,
  tokens: Tokens,
  labels: Labels,
  candidates: Candidates,
  main: Lang | undefined,
): readonly Passage[] {
  const { count } = tokens;
  const { places } = labels;
  const passages: Passage[] = [];
  let first = 0;
  for (let token = 1; token <= count; token++) {
    if (token < count && places[token] === places[first] && tokens.paragraph(token) === tokens.paragraph(first))
      continue;
    const told = candidates.langs[places[first]!] ?? 'und';
    const lang = isForeignToAll(text, tokens, labels, first, token, told, candidates) ? 'und' : told;
    passages.push({ first, end: token, lang, isProse: lang === main || isProse(shapeOf(tokens, first, token)) });
    first = token;
  }
  return passages;
}

/**
 * Whether some of a text is running text in another language than the main one; both by their places among the candidates, given
 * for each script of the text as that of all words in it.
 */
export function holdsOtherProse(tokens: Tokens, placesByScript: readonly number[], main: number): boolean {
  const { count } = tokens;
  let first = 0;
  for (let token = 1; token <= count; token++) {
    const place = placesByScript[tokens.script(first)];
    if (
      token < count &&
      placesByScript[tokens.script(token)] === place &&
      tokens.paragraph(token) === tokens.paragraph(first)
    )
      continue;
    if (place !== main && isProse(shapeOf(tokens, first, token))) return true;
    first = token;
  }
  return false;
}

interface Shape {
  words: number;
  lowerCase: number;
  letters: number;
  cjkLetters: number;
  readonly name: NameShape;
}

function shapeOf(tokens: Tokens, first: number, end: number): Shape {
  const shape: Shape = { words: 0, lowerCase: 0, letters: 0, cjkLetters: 0, name: new NameShape() };
  for (let token = first; token < end; token++) {
    if (tokens.enclosure(token) !== 0) continue;
    const letters = tokens.letters(token);
    if (isCountedInLetters(tokens.script(token))) {
      shape.cjkLetters += letters;
      continue;
    }
    shape.words++;
    shape.letters += letters;
    const capitalized = tokens.isCapitalized(token);
    if (!capitalized) shape.lowerCase++;
    shape.name.add(capitalized, letters);
  }
  return shape;
}

function isProse({ words, lowerCase, letters, cjkLetters, name }: Shape): boolean {
  return areCjkProse(cjkLetters) || (areProse(words, lowerCase, letters) && !name.isName);
}

/** Whether so many letters, of scripts that are written without blanks or in long words, are running text. */
export function areCjkProse(letters: number): boolean {
  return letters >= MIN_CJK_LETTERS;
}

/** Whether so many words of other scripts are running text, where they are no name. */
export function areProse(words: number, lowerCase: number, letters: number): boolean {
  return words >= MIN_WORDS && lowerCase >= MIN_LOWER_CASE && letters >= MIN_LETTERS;
}

/** Scripts whose running text is counted in letters. */
export function isCountedInLetters(script: Script): boolean {
  return isCjk(script) || script === Script.Thai;
}

/** Whether a passage of running words is under the floor of the language it was given. */
function isForeignToAll(
  text: string,
  tokens: Tokens,
  { gains }: Labels,
  first: number,
  end: number,
  lang: Lang | 'und',
  candidates: Candidates,
): boolean {
  if (end - first < MIN_FLOOR_WORDS) return false;
  const script = tokens.script(first);
  const scorer = candidates.scorerOf(script);
  const column = candidates.byScript[script]!.indexOf(lang);
  if (scorer === undefined || column < 0) return false;
  const isContested = candidates.contested[script] === true;
  let letters = 0;
  let gain = 0;
  for (let token = first; token < end; token++) {
    letters += tokens.letters(token);
    const own = isContested ? gains[token]! : scorer.gain(scorer.score(text, tokens, token), column);
    gain += boundedGain(own);
  }
  return isUnderFloor(end - first, letters, gain);
}
