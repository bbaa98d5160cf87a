import { Script, unitsOf } from '../text/script.ts';
import type { Candidates } from './candidates.ts';
import { CLIP } from './confidence.ts';
import { encloseTokens } from './enclosures.ts';
import { isHan, languageOfHan } from './han.ts';
import { UNDETERMINED } from './labels.ts';
import {
  areCjkProse,
  areProse,
  boundedGain,
  hasFloor,
  holdsOtherProse,
  isCountedInLetters,
  isUnderFloor,
  MIN_CJK_LETTERS,
} from './passages.ts';
import type { Tokens } from './tokens.ts';
import { mostLikelyLanguages } from './viterbi.ts';
import { CAUTION, chainOf } from './word-chain.ts';
import type { WordScorer } from './word-scorer.ts';
import { evidenceWeight } from './word-shape.ts';

const HAN_SCRIPTS = (1 << Script.Han) | (1 << Script.Kana) | (1 << Script.Bopomofo);

/**
 * Place among the candidates of the one language that `Reading.spans`, strict and without a main language, tells all words in
 * these of the text's scripts as, which are those of Han or one; `UNDETERMINED` where that takes a closer look, and where there
 * is no word. Of texts in cased letters, one in 40 needs the closer look.
 */
export function languageAtGlance(
  text: string,
  tokens: Tokens,
  candidates: Candidates,
  scripts: number = tokens.scripts,
): number {
  if (scripts === 0) return UNDETERMINED;
  if (areOfHan(scripts)) return candidates.placeOf(languageOfHan(tokens, candidates));
  if (areSeveral(scripts)) return UNDETERMINED;
  const script = (31 - Math.clz32(scripts)) as Script;
  const written = candidates.placesByScript[script]!;
  const scorer = candidates.scorerOf(script);
  if (scorer === undefined) return written[0] ?? UNDETERMINED;
  return written[languageOfAll(script, text, tokens, scorer)] ?? UNDETERMINED;
}

/** Those of a text's scripts, as bits by `Script`, that `languageAtGlance` may tell and that most of its letters' width is in. */
export function widestScripts(tokens: Tokens): number {
  const { scripts } = tokens;
  if (!areSeveral(scripts) || areOfHan(scripts)) return scripts;
  let widest = scripts & HAN_SCRIPTS;
  let most = widest === 0 ? 0 : lettersWidth(tokens, widest);
  for (let left = scripts & ~HAN_SCRIPTS; left !== 0; left &= left - 1) {
    const script = left & -left;
    const width = lettersWidth(tokens, script);
    if (width <= most) continue;
    widest = script;
    most = width;
  }
  return widest;
}

/** Whether `languageAtGlance` tells each script of a text: no letter of it is undetermined then. */
export function areScriptsTold(text: string, tokens: Tokens, candidates: Candidates): boolean {
  for (let left = tokens.scripts; left !== 0; left &= left - 1)
    if (languageAtGlance(text, tokens, candidates, left & -left) === UNDETERMINED) return false;
  return true;
}

/** Width units of a text's letters in some scripts, given as bits by `Script`. */
export function lettersWidth(tokens: Tokens, scripts: number): number {
  let width = 0;
  for (let token = 0; token < tokens.count; token++) {
    const script = tokens.script(token);
    if ((scripts & (1 << script)) !== 0) width += tokens.letters(token) * unitsOf(script);
  }
  return width;
}

/**
 * Place of the language that all letters of these scripts, bits by `Script`, are in, whatever they are: of one script that is
 * counted in letters, without kana; else `UNDETERMINED`.
 */
export function languageOfScripts(scripts: number, candidates: Candidates): number {
  if (areSeveral(scripts)) return UNDETERMINED;
  const script = (31 - Math.clz32(scripts)) as Script;
  if (!isCountedInLetters(script) || script === Script.Kana) return UNDETERMINED;
  const written = candidates.placesByScript[script]!;
  return script === Script.Han && written.length > 1 ? candidates.placeOf('zh') : (written[0] ?? UNDETERMINED);
}

function areSeveral(scripts: number): boolean {
  return (scripts & (scripts - 1)) !== 0;
}

function areOfHan(scripts: number): boolean {
  return (scripts & ~HAN_SCRIPTS) === 0;
}

/** What `plainIn` gives where any main language will do, and where none does. */
export const ANY = -2;
export const NONE = -3;

/**
 * The main language, by its place, with which a text is plain: no letter of it can then be undetermined, nor can any of it be
 * running text in another language. It looks at scripts and counts alone.
 */
export function plainIn(tokens: Tokens, candidates: Candidates): number {
  const han = placeOfHan(tokens, candidates);
  let sure = ANY;
  let cjkLetters = 0;
  // Of the run of words that goes on.
  let script: Script = Script.None;
  let words = 0;
  let lowerCase = 0;
  let letters = 0;
  for (let token = 0; token < tokens.count; token++) {
    const here = tokens.script(token);
    const own = candidates.placesByScript[here]!;
    if (own.length === 0) return NONE;
    if (isCountedInLetters(here)) {
      const place = isHan(here) ? han : own[0]!;
      if (sure === ANY) sure = place;
      else if (sure !== place) return NONE;
      cjkLetters += tokens.letters(token);
      script = here;
      continue;
    }
    if (here !== script) {
      script = here;
      words = 0;
      lowerCase = 0;
      letters = 0;
    }
    words++;
    letters += tokens.letters(token);
    if (!tokens.isCapitalized(token)) lowerCase++;
    if (areProse(words, lowerCase, letters) || hasFloor(words, letters)) return NONE;
  }
  return areCjkProse(cjkLetters) ? sure : ANY;
}

/**
 * Whether a text is plain with a main language, given by its place, as `plainIn` has it: by what a glance tells each of its
 * scripts as, and by what is enclosed and what is a name. `Reading.spans` then gives the same languages with the main one as
 * without: it reads again only words in the main language's script that were told as another.
 */
export function isPlainBeside(text: string, tokens: Tokens, candidates: Candidates, main: number): boolean {
  const places: number[] = [];
  for (let left = tokens.scripts; left !== 0; left &= left - 1) {
    const script = 31 - Math.clz32(left & -left);
    const place = languageAtGlance(text, tokens, candidates, 1 << script);
    if (place === UNDETERMINED) return false;
    if (place !== main && candidates.placesByScript[script]!.includes(main)) return false;
    places[script] = place;
  }
  encloseTokens(text, tokens);
  return !holdsOtherProse(tokens, places, main);
}

/**
 * What `plainIn` gives for a text that `languageOfScripts` tells as `lang`, from its width units and its UTF-16 code units alone;
 * `NONE` where its letters are to be counted.
 */
export function plainByWidth(lang: number, scripts: number, width: number, length: number): number {
  const units = unitsOf((31 - Math.clz32(scripts)) as Script);
  if (width < MIN_CJK_LETTERS * units) return ANY;
  const letters = MIN_CJK_LETTERS - 1;
  const blanks = Math.min(letters - 1, length - letters);
  return width > letters * units + blanks ? lang : NONE;
}

/** Place of the one language that all Han, kana and Bopomofo are in; `NONE` where there is none. */
function placeOfHan(tokens: Tokens, candidates: Candidates): number {
  if ((tokens.scripts & HAN_SCRIPTS) === 0) return NONE;
  const place = candidates.placeOf(languageOfHan(tokens, candidates));
  return place < 0 ? NONE : place;
}

const { costs } = CAUTION.strict;
/** The least that a change of language costs, within a paragraph and at the beginning of one. */
const LEAST_COST = Math.min(costs.word, costs.enclosure, costs.sentence);
const PARAGRAPH_COST = costs.paragraph;
/** Natural-log units, against roundings: what is nearer than this is looked at closely. */
const SLACK = 1e-3;

/** The one language that all words of a script are told as, by its column among the scores; -1 where there is none. */
function languageOfAll(script: Script, text: string, tokens: Tokens, scorer: WordScorer): number {
  const { likely } = scorer;
  if (areAllIn(likely, script, text, tokens, scorer, false)) return likely;
  const only = onlyLanguage(script, text, tokens, scorer);
  if (only < 0 || !areAllIn(only, script, text, tokens, scorer, true)) return -1;
  scorer.expect(only, tokens.count);
  return only;
}

/** The one language of the most likely sequence of a script's words, whether under its floor or not; -1 for several. */
function onlyLanguage(script: Script, text: string, tokens: Tokens, scorer: WordScorer): number {
  encloseTokens(text, tokens);
  const chain = chainOf(tokens, script, costs);
  scorer.priors.fill(0);
  mostLikelyLanguages(text, tokens, chain, scorer);
  const { length, path } = chain;
  for (let word = 1; word < length; word++) if (path[word] !== path[0]) return -1;
  return path[0]!;
}

/**
 * Whether it is certain that the most likely sequence of languages of a script's words is one language from end to end, and that
 * no passage of them is under its floor. One number stands for all rivals: as each word gives them the score of the best, and
 * every change is as cheap as any, none of them is ever further ahead. `isAlone`: the sequence is known, the floors are not.
 */
function areAllIn(
  lang: number,
  script: Script,
  text: string,
  tokens: Tokens,
  scorer: WordScorer,
  isAlone: boolean,
): boolean {
  const { scores } = scorer;
  const { count } = tokens;
  let ahead = 0;
  /** The word before; -1 for the first. */
  let before = -1;
  // Of the passage that goes on.
  let words = 0;
  let letters = 0;
  let gains = 0;
  for (let token = 0; token < count; token++) {
    if (tokens.script(token) !== script) {
      if (isUnderFloor(words, letters, gains)) return false;
      words = 0;
      letters = 0;
      gains = 0;
      continue;
    }
    const isFirst = before < 0 || tokens.sentence(token) !== tokens.sentence(before);
    if (before >= 0) {
      let cost = LEAST_COST;
      if (isFirst && tokens.paragraph(token) !== tokens.paragraph(before)) {
        if (isUnderFloor(words, letters, gains)) return false;
        cost = PARAGRAPH_COST;
        words = 0;
        letters = 0;
        gains = 0;
      }
      if (!isAlone && ahead > cost - SLACK) return false;
      ahead = Math.max(ahead, -cost);
    }
    before = token;
    words++;
    const row = scorer.score(text, tokens, token);
    const own = Math.max(scores[row + lang]!, -CLIP);
    const others = Math.max(scorer.bestBut(row, lang), -CLIP);
    ahead += evidenceWeight(tokens.isCapitalized(token), isFirst) * (others - own);
    letters += tokens.letters(token);
    gains += boundedGain(scorer.gain(row, lang));
  }
  return (isAlone || ahead < -SLACK) && !isUnderFloor(words, letters, gains);
}
