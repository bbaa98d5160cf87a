import { Script } from '../text/script.ts';
import type { Candidates } from './candidates.ts';
import { readWords } from './cased-words.ts';
import { type HanReader, readHan } from './han.ts';
import type { Lang } from './language.ts';
import { letterWeight } from './letter-weight.ts';
import type { Tokens } from './tokens.ts';
import type { SwitchCosts } from './viterbi.ts';

/** The language of each token, and how sure it is. */
export interface Labels {
  readonly langs: (Lang | 'und')[];
  readonly posteriors: Float32Array;
}

/** Under this a word run is no evidence of its own: it goes with the main language of its script. */
const MIN_POSTERIOR = 0.9;
/** A Han run without kana in a Japanese paragraph: its neighbours decided. */
const NEIGHBOUR_POSTERIOR = 0.8;

export function labelTokens(
  text: string,
  tokens: Tokens,
  enclosing: Int32Array,
  candidates: Candidates,
  costs: SwitchCosts,
  main: Lang | undefined,
): Labels {
  const langs = new Array<Lang | 'und'>(tokens.count).fill('und');
  const posteriors = new Float32Array(tokens.count);
  const han = readHan(tokens, candidates);
  const modelled = new Set<Script>();
  for (let token = 0; token < tokens.count; token++) {
    const script = tokens.scripts[token] as Script;
    if (candidates.scorers.has(script)) modelled.add(script);
    else labelByScript(token, script, candidates, han, { langs, posteriors });
  }
  for (const script of modelled) {
    const verdicts = readWords(text, tokens, enclosing, script, candidates, costs, main);
    const home = main !== undefined && candidates.byScript[script]!.includes(main) ? main : undefined;
    for (let word = 0; word < verdicts.words.length; word++) {
      const token = verdicts.words[word]!;
      const sure = verdicts.posteriors[word]! >= MIN_POSTERIOR;
      langs[token] = sure || home === undefined ? verdicts.langs[word]! : home;
      posteriors[token] = verdicts.posteriors[word]!;
    }
  }
  return { langs, posteriors };
}

function labelByScript(token: number, script: Script, candidates: Candidates, han: HanReader, labels: Labels): void {
  if (script === Script.Han || script === Script.Kana || script === Script.Bopomofo) {
    labels.langs[token] = han.languageOf(token);
    labels.posteriors[token] = han.isSure(token) ? 1 : NEIGHBOUR_POSTERIOR;
    return;
  }
  const [only] = candidates.byScript[script]!;
  if (only === undefined) return;
  labels.langs[token] = only;
  labels.posteriors[token] = 1;
}

/** What stands in brackets or is quoted says less of the text's own language. */
const ENCLOSED_WEIGHT = 0.25;

/** The language with most letters, weighed by what a letter says; none where nothing is determined. */
export function heaviestLanguage(tokens: Tokens, labels: Labels, enclosing: Int32Array): Lang | undefined {
  const weights = new Map<Lang, number>();
  for (let token = 0; token < tokens.count; token++) {
    const lang = labels.langs[token]!;
    if (lang === 'und') continue;
    const share = enclosing[token] === 0 ? 1 : ENCLOSED_WEIGHT;
    const weight = share * letterWeight(tokens.scripts[token] as Script) * tokens.letters[token]!;
    weights.set(lang, (weights.get(lang) ?? 0) + weight);
  }
  let best: Lang | undefined;
  for (const [lang, weight] of weights) if (best === undefined || weight > weights.get(best)!) best = lang;
  return best;
}
