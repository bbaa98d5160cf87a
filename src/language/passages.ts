import { Script } from '../text/script.ts';
import type { Candidates } from './candidates.ts';
import { isOutOfSet } from './confidence.ts';
import type { Labels } from './labels.ts';
import type { Lang } from './language.ts';
import type { Tokens } from './tokens.ts';
import { isCapitalized, NameShape } from './word-shape.ts';

/** Tokens of one language within a paragraph, from `first` up to `end`; what is opaque between them does not part them. */
export interface Passage {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  readonly lang: Lang | 'und';
  /** Whether what stands outside brackets and quotation marks is running text, not a term or a name. */
  readonly isProse: boolean;
}

const MIN_WORDS = 3;
const MIN_LOWER_CASE = 2;
const MIN_LETTERS = 10;
const MIN_CJK_LETTERS = 4;
/** Shorter passages are not held against the floor of their language: terms and names are unlike running text. */
const MIN_FLOOR_WORDS = 4;
const MIN_FLOOR_LETTERS = 20;
/** Stricter than for a text on its own: what stands among the main language's words is likely to be in it. */
const CONTEXT_Z = 3;
/** Natural-log units: a few borrowed words must not outweigh the sentence that they stand in. */
const MAX_WORD_LOSS = 5;

export function findPassages(
  text: string,
  tokens: Tokens,
  labels: Labels,
  enclosing: Int32Array,
  candidates: Candidates,
): readonly Passage[] {
  const passages: Passage[] = [];
  let first = 0;
  for (let token = 1; token <= tokens.count; token++) {
    if (
      token < tokens.count &&
      labels.langs[token] === labels.langs[first] &&
      tokens.paragraphs[token] === tokens.paragraphs[first]
    ) {
      continue;
    }
    const shape = shapeOf(text, tokens, enclosing, first, token);
    const lang = labels.langs[first]!;
    const foreignToAll = isForeignToAll(text, tokens, first, token, lang, candidates);
    passages.push({ first, end: token, lang: foreignToAll ? 'und' : lang, isProse: isProse(shape) });
    first = token;
  }
  return passages;
}

interface Shape {
  words: number;
  lowerCase: number;
  letters: number;
  cjkLetters: number;
  readonly name: NameShape;
}

function shapeOf(text: string, tokens: Tokens, enclosing: Int32Array, first: number, end: number): Shape {
  const shape: Shape = { words: 0, lowerCase: 0, letters: 0, cjkLetters: 0, name: new NameShape() };
  for (let token = first; token < end; token++) {
    if (enclosing[token] !== 0) continue;
    const letters = tokens.letters[token]!;
    if (isCjk(tokens.scripts[token] as Script)) {
      shape.cjkLetters += letters;
      continue;
    }
    shape.words++;
    shape.letters += letters;
    const firstLetter = text.charCodeAt(tokens.starts[token]!);
    if (!isCapitalized(firstLetter)) shape.lowerCase++;
    shape.name.add(firstLetter, letters);
  }
  return shape;
}

function isProse({ words, lowerCase, letters, cjkLetters, name }: Shape): boolean {
  if (cjkLetters >= MIN_CJK_LETTERS) return true;
  return words >= MIN_WORDS && lowerCase >= MIN_LOWER_CASE && letters >= MIN_LETTERS && !name.isName;
}

function isCjk(script: Script): boolean {
  return (
    script === Script.Han ||
    script === Script.Kana ||
    script === Script.Hangul ||
    script === Script.Bopomofo ||
    script === Script.Thai
  );
}

/** Whether a passage of running words is under the floor of the language it was given. */
function isForeignToAll(
  text: string,
  tokens: Tokens,
  first: number,
  end: number,
  lang: Lang | 'und',
  candidates: Candidates,
): boolean {
  const script = tokens.scripts[first] as Script;
  const scorer = candidates.scorers.get(script);
  const column = candidates.byScript[script]!.indexOf(lang);
  if (scorer === undefined || column < 0 || end - first < MIN_FLOOR_WORDS) return false;
  let letters = 0;
  let gain = 0;
  for (let token = first; token < end; token++) {
    const row = scorer.score(text, tokens.starts[token]!, tokens.ends[token]!);
    letters += tokens.letters[token]!;
    gain += Math.max(scorer.scores[row + column]! - scorer.scores[row + scorer.size]!, -MAX_WORD_LOSS);
  }
  return letters >= MIN_FLOOR_LETTERS && isOutOfSet(gain, 0, letters, CONTEXT_Z);
}
