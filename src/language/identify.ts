import { opaqueSpans } from '../text/opaque.ts';
import { Script } from '../text/script.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { chineseVariant } from './chinese-variant.ts';
import { isOutOfSet, posteriorOf } from './confidence.ts';
import { readHan } from './han.ts';
import type { IdentifyOptions, Lang, Verdict } from './language.ts';
import { letterWeight } from './letter-weight.ts';
import { type Tokens, tokenize } from './tokens.ts';
import { evidenceWeight } from './word-shape.ts';

/** Under this share of the text's weight the leading script does not speak for the whole. */
const LEADING_SHARE = 0.67;

/**
 * The one language a text is in: a candidate, or `und` where the text is too short, mixed, in doubt, or in none of
 * them. Throws an Error that names a candidate which `loadLanguages` has not loaded.
 *
 * franc is not asked for a second opinion. Where it would be of use, on 50 letters and more, to be silent wherever it disagrees
 * (restricted to the same 20 candidates) would undo 1 of 2 wrong answers and 3 of 44 for unlisted languages, and 40 right ones
 * of 5042, at six times the time; with two candidates, 1 of 2, none of 15, and 4 of 5043, at fifteen times the time.
 */
export function identify(text: string, options: IdentifyOptions): Verdict {
  const { minPosterior = 0.9, minLetters = 3, floor = true, variants = false } = options;
  const candidates = candidatesOf(options.candidates);
  const tokens = readable(text);
  const leading = leadingScript(tokens, candidates);
  if (leading === undefined) return undetermined('too-short', 0, 0);

  const guess = guessLanguage(text, tokens, leading.group, candidates);
  const posterior = guess.posterior * Math.min(1, leading.share / LEADING_SHARE);
  if (guess.letters < minLetters) return undetermined('too-short', posterior, guess.letters);
  if (guess.lang === 'und' || (floor && guess.outOfSet)) return undetermined('out-of-set', posterior, guess.letters);
  if (posterior < minPosterior) return undetermined(guess.reason, posterior, guess.letters);
  const variant = variants && guess.lang === 'zh' ? chineseVariant(text) : 'und';
  const lang = variant === 'und' ? guess.lang : `zh-${variant}`;
  return { lang, posterior, letters: guess.letters, reason: guess.reason };
}

/** What is opaque counts only where there is nothing else. */
function readable(text: string): Tokens {
  const opaque = opaqueSpans(text);
  const tokens = tokenize(text, opaque);
  return tokens.count > 0 || opaque.length === 0 ? tokens : tokenize(text);
}

function undetermined(reason: Verdict['reason'], posterior: number, letters: number): Verdict {
  return { lang: 'und', posterior, letters, reason };
}

interface Leading {
  /** A script; Han for kana too. */
  readonly group: Script;
  /** Its part in the weight of all letters. */
  readonly share: number;
}

function leadingScript(tokens: Tokens, candidates: Candidates): Leading | undefined {
  if (tokens.count === 0) return undefined;
  if ((tokens.scripts & (tokens.scripts - 1)) === 0)
    return { group: groupOf((31 - Math.clz32(tokens.scripts)) as Script), share: 1 };
  const weights = new Map<Script, number>();
  let total = 0;
  let lowerCaseLatin = 0;
  for (let token = 0; token < tokens.count; token++) {
    const script = tokens.script(token);
    const group = groupOf(script);
    const weight = letterWeight(script) * tokens.letters(token);
    weights.set(group, (weights.get(group) ?? 0) + weight);
    total += weight;
    if (script === Script.Latin && !tokens.isCapitalized(token)) lowerCaseLatin++;
  }
  let leading: Script | undefined;
  let most = 0;
  for (const [group, weight] of weights) {
    const counts = weight * leadershipOf(group, lowerCaseLatin, candidates);
    if (leading === undefined || counts > most) {
      leading = group;
      most = counts;
    }
  }
  return leading === undefined ? undefined : { group: leading, share: weights.get(leading)! / total };
}

/** What share of a script's weight counts when the leading one is sought. */
function leadershipOf(group: Script, lowerCaseLatin: number, candidates: Candidates): number {
  if (candidates.byScript[group]!.length === 0) return UNLISTED_LEADERSHIP;
  if (group !== Script.Latin) return 1;
  return lowerCaseLatin < MIN_RUNNING_WORDS ? TERM_LEADERSHIP : LATIN_LEADERSHIP;
}

/** A script of no candidate leads only where there is hardly any other. */
const UNLISTED_LEADERSHIP = 0.25;
/** Latin terms and names stand in text of every script: “React Compiler が”. */
const TERM_LEADERSHIP = 0.1;
/**
 * Names, terms and quotations in Latin letters stand in text of other scripts far more than the reverse: what is a third in
 * another candidate's script is likelier to be in that one's language, and never surely in a Latin one.
 */
const LATIN_LEADERSHIP = 0.5;
/** Lower-case words that make Latin letters more than terms and names. */
const MIN_RUNNING_WORDS = 2;

function groupOf(script: Script): Script {
  return script === Script.Kana || script === Script.Bopomofo ? Script.Han : script;
}

/**
 * Natural-log units by which a word of running text may lie under the background model: what is in neither language does
 * not say which one the rest is in. Between 3 and 5 nothing changes.
 */
const MAX_STRAY_LOSS = 4;
/** Fewer words are judged by what each of them says. */
const MIN_STRAY_WORDS = 8;

interface Guess {
  readonly lang: Lang | 'und';
  readonly posterior: number;
  readonly letters: number;
  readonly reason: 'script' | 'model' | 'context';
  readonly outOfSet: boolean;
}

function guessLanguage(text: string, tokens: Tokens, group: Script, candidates: Candidates): Guess {
  if (group === Script.Han) return guessHan(tokens, candidates);
  const scorer = candidates.scorerOf(group);
  const written = candidates.byScript[group]!;
  let letters = 0;
  let sentence = -1;
  if (scorer === undefined) {
    for (let token = 0; token < tokens.count; token++)
      if (tokens.script(token) === group) letters += tokens.letters(token);
    return { lang: written[0] ?? 'und', posterior: 1, letters, reason: 'script', outOfSet: written.length === 0 };
  }
  const { scores, size, sums, totals } = scorer;
  sums.fill(0);
  /** As the sums, but for what strays. */
  const bounded = totals.fill(0);
  let backgroundSum = 0;
  const maxStray = tokens.count < MIN_STRAY_WORDS ? Infinity : MAX_STRAY_LOSS;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.script(token) !== group) continue;
    letters += tokens.letters(token);
    const weight = evidenceWeight(tokens.isCapitalized(token), tokens.sentence(token) !== sentence);
    sentence = tokens.sentence(token);
    const row = scorer.score(text, tokens, token);
    const background = scorer.background(row);
    backgroundSum += weight * background;
    for (let lang = 0; lang < size; lang++) {
      const score = scores[row + lang]!;
      sums[lang]! += weight * score;
      bounded[lang]! += weight * Math.max(score, background - maxStray);
    }
  }
  let best = 0;
  for (let lang = 1; lang < size; lang++) if (bounded[lang]! > bounded[best]!) best = lang;
  return {
    lang: written[best]!,
    posterior: posteriorOf(bounded, best),
    letters,
    reason: 'model',
    outOfSet: isOutOfSet(sums[best]!, backgroundSum, letters),
  };
}

function guessHan(tokens: Tokens, candidates: Candidates): Guess {
  const reader = readHan(tokens, candidates);
  const letters = new Map<Lang, number>();
  let total = 0;
  let unsure = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (groupOf(tokens.script(token)) !== Script.Han) continue;
    const lang = reader.languageOf(token);
    letters.set(lang, (letters.get(lang) ?? 0) + tokens.letters(token));
    total += tokens.letters(token);
    if (!reader.isSure(token)) unsure += tokens.letters(token);
  }
  let best: Lang = 'und';
  for (const [lang, count] of letters) if (best === 'und' || count > letters.get(best)!) best = lang;
  const share = (letters.get(best) ?? 0) / total;
  const posterior = Math.min(1, share / LEADING_SHARE) * (1 - (0.2 * unsure) / total);
  return { lang: best, posterior, letters: total, reason: unsure > 0 ? 'context' : 'script', outOfSet: false };
}
