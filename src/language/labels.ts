import { Script } from '../text/script.ts';
import type { Candidates } from './candidates.ts';
import { readWords } from './cased-words.ts';
import { type HanReader, readHan } from './han.ts';
import type { Lang } from './language.ts';
import { letterWeight } from './letter-weight.ts';
import type { Tokens } from './tokens.ts';
import type { Caution } from './word-chain.ts';

/** The language of each token, and how sure it is. */
export interface Labels {
  readonly langs: readonly (Lang | 'und')[];
  readonly posteriors: Float64Array;
}

/** A Han run without kana in a Japanese paragraph: its neighbours decided. */
const NEIGHBOUR_POSTERIOR = 0.8;

export function labelTokens(
  text: string,
  tokens: Tokens,
  candidates: Candidates,
  caution: Caution,
  main: Lang | undefined,
): Labels {
  const langs = new Array<Lang | 'und'>(tokens.count).fill('und');
  const posteriors = new Float64Array(tokens.count);
  const label = (token: number, lang: Lang | 'und', posterior: number) => {
    langs[token] = lang;
    posteriors[token] = posterior;
  };
  const found = new Set<Script>();
  let han: HanReader | undefined;
  let last: Script = Script.None;
  for (let token = 0; token < tokens.count; token++) {
    const script = tokens.script(token);
    if (candidates.contested[script]) {
      if (script !== last) found.add(script);
    } else if (script === Script.Han || script === Script.Kana || script === Script.Bopomofo) {
      han ??= readHan(tokens, candidates);
      label(token, han.languageOf(token), han.isSure(token) ? 1 : NEIGHBOUR_POSTERIOR);
    } else {
      const [only] = candidates.byScript[script]!;
      if (only !== undefined) label(token, only, 1);
    }
    last = script;
  }
  for (const script of found) {
    const home = main !== undefined && candidates.byScript[script]!.includes(main) ? main : undefined;
    readWords(text, tokens, script, candidates, caution.costs, home, (token, lang, posterior) =>
      label(token, posterior >= caution.minPosterior || home === undefined ? lang : home, posterior),
    );
  }
  return { langs, posteriors };
}

/** What stands in brackets or is quoted says less of the text's own language. */
const ENCLOSED_WEIGHT = 0.25;

/** The language with most letters, weighed by what a letter says; none where nothing is determined. */
export function heaviestLanguage(tokens: Tokens, labels: Labels): Lang | undefined {
  const weights = new Map<Lang, number>();
  let weight = 0;
  for (let token = 0; token < tokens.count; token++) {
    const lang = labels.langs[token]!;
    if (lang === 'und') continue;
    const share = tokens.enclosure(token) === 0 ? 1 : ENCLOSED_WEIGHT;
    weight += share * letterWeight(tokens.script(token)) * tokens.letters(token);
    if (token + 1 < tokens.count && labels.langs[token + 1] === lang) continue;
    weights.set(lang, (weights.get(lang) ?? 0) + weight);
    weight = 0;
  }
  let best: Lang | undefined;
  for (const [lang, weight] of weights) if (best === undefined || weight > weights.get(best)!) best = lang;
  return best;
}
