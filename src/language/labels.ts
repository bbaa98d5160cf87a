import { Script } from '../text/script.ts';
import type { Candidates } from './candidates.ts';
import { readWords } from './cased-words.ts';
import { type HanReader, isHan, readHan } from './han.ts';
import type { Lang } from './language.ts';
import { letterWeight } from './letter-weight.ts';
import type { Tokens } from './tokens.ts';
import type { Caution } from './word-chain.ts';

/** The language of each token, and how sure it is. */
export class Labels {
  /** The text's main language: the one that was given, or that with most letters. */
  main: Lang | undefined = undefined;
  /** Places among the candidates' languages; `UNDETERMINED` for none of them. */
  readonly places: Int16Array;
  readonly posteriors: Float64Array;
  /**
   * What each word says for its language against the background, in natural-log units; only where candidates contest its
   * script.
   */
  readonly gains: Float64Array;

  constructor(room: number) {
    this.places = new Int16Array(room);
    this.posteriors = new Float64Array(room);
    this.gains = new Float64Array(room);
  }
}

export const UNDETERMINED = -1;

/** One set of labels serves all texts, one at a time; a longer text gets its own. */
const kept = new Labels(1 << 14);

/** A Han run without kana in a Japanese paragraph: its neighbours decided. */
const NEIGHBOUR_POSTERIOR = 0.8;

/** Labels all tokens; valid until the next call. Words that are no evidence of their own go with the main language. */
export function labelText(
  text: string,
  tokens: Tokens,
  candidates: Candidates,
  caution: Caution,
  given: Lang | undefined,
): Labels {
  let labels = labelTokens(text, tokens, candidates, caution, undefined);
  const main = given ?? candidates.langs[heaviestLanguage(tokens, labels)];
  if (main !== undefined && hasRivals(tokens, labels, candidates, main)) {
    labels = labelTokens(text, tokens, candidates, caution, main);
  }
  labels.main = main;
  return labels;
}

function labelTokens(
  text: string,
  tokens: Tokens,
  candidates: Candidates,
  caution: Caution,
  main: Lang | undefined,
): Labels {
  const labels = labelsOf(tokens);
  const found = labelByScript(tokens, candidates, labels);
  for (let script: number = Script.Other; found >>> script > 0; script++) {
    if ((found & (1 << script)) !== 0) readWords(text, tokens, script as Script, candidates, caution, main, labels);
  }
  return labels;
}

function labelsOf({ count }: Tokens): Labels {
  return count <= kept.places.length ? kept : new Labels(count);
}

/** Labels the tokens that their scripts tell; gives the contested scripts of the others, as bits by `Script`. */
function labelByScript(tokens: Tokens, candidates: Candidates, { places, posteriors }: Labels): number {
  const { count } = tokens;
  const { contested, placesByScript } = candidates;
  let found = 0;
  let han: HanReader | undefined;
  for (let token = 0; token < count; token++) {
    const script = tokens.script(token);
    if (contested[script] === true) {
      found |= 1 << script;
      continue;
    }
    let place = UNDETERMINED;
    let posterior = 0;
    if (isHan(script)) {
      han ??= readHan(tokens, candidates);
      place = candidates.placeOf(han.languageOf(token));
      posterior = han.isSure(token) ? 1 : NEIGHBOUR_POSTERIOR;
    } else {
      const [only] = placesByScript[script]!;
      if (only !== undefined) {
        place = only;
        posterior = 1;
      }
    }
    places[token] = place;
    posteriors[token] = posterior;
  }
  return found;
}

/** What stands in brackets or is quoted says less of the text's own language. */
const ENCLOSED_WEIGHT = 0.25;

/** Place of the language with most letters, weighed by what a letter says; `UNDETERMINED` where nothing is determined. */
function heaviestLanguage(tokens: Tokens, { places }: Labels): number {
  const { count } = tokens;
  const found: number[] = [];
  const weights: number[] = [];
  let weight = 0;
  for (let token = 0; token < count; token++) {
    const place = places[token]!;
    if (place === UNDETERMINED) continue;
    const share = tokens.enclosure(token) === 0 ? 1 : ENCLOSED_WEIGHT;
    weight += share * letterWeight(tokens.script(token)) * tokens.letters(token);
    if (token + 1 < count && places[token + 1] === place) continue;
    let at = found.indexOf(place);
    if (at < 0) {
      at = found.push(place) - 1;
      weights.push(0);
    }
    weights[at]! += weight;
    weight = 0;
  }
  let best = 0;
  for (let at = 1; at < found.length; at++) if (weights[at]! > weights[best]!) best = at;
  return found[best] ?? UNDETERMINED;
}

/** Whether words in the main language's script were taken for another language. */
function hasRivals(tokens: Tokens, { places }: Labels, candidates: Candidates, main: Lang): boolean {
  const { byScript, contested } = candidates;
  const home = candidates.placeOf(main);
  const { count } = tokens;
  for (let token = 0; token < count; token++) {
    if (places[token] === home) continue;
    const script = tokens.script(token);
    if (contested[script] === true && byScript[script]!.includes(main)) return true;
  }
  return false;
}
