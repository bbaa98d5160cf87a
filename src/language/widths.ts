import { unitsOf } from '../text/script.ts';
import type { Candidates } from './candidates.ts';
import { encloseTokens } from './enclosures.ts';
import { labelsAtGlance } from './glance.ts';
import { labelText } from './labels.ts';
import type { Lang } from './language.ts';
import { isForeignToAll } from './passages.ts';
import type { Tokens } from './tokens.ts';
import { CAUTION } from './word-chain.ts';

/** One of a list's shares, which holds each language once: most texts are in one. */
export interface Share {
  readonly lang: Lang | 'und';
  /** Width units. */
  width: number;
}

export function addWidth(into: Share[], lang: Lang | 'und', width: number): void {
  for (const share of into) {
    if (share.lang !== lang) continue;
    share.width += width;
    return;
  }
  into.push({ lang, width });
}

/** What a text holds in each language: the widths of the spans, strict and without a main language, that `Reading` tells. */
export function widthsByLanguage(text: string, tokens: Tokens, candidates: Candidates): Share[] {
  encloseTokens(text, tokens);
  const sure = labelsAtGlance(text, tokens, candidates);
  const labels = sure ?? labelText(text, tokens, candidates, CAUTION.strict, undefined);
  const { main, places } = labels;
  const shares: Share[] = [];
  const { count } = tokens;
  let first = 0;
  for (let token = 1; token <= count; token++) {
    if (token < count && places[token] === places[first] && tokens.paragraph(token) === tokens.paragraph(first))
      continue;
    const told = candidates.langs[places[first]!] ?? 'und';
    const isForeign = sure === undefined && isForeignToAll(text, tokens, labels, first, token, told, candidates);
    const lang = isForeign ? 'und' : told;
    addWidth(shares, lang, widthOfPassage(tokens, first, token, lang === main));
    first = token;
  }
  return shares;
}

/** A passage in another language than the main one is parted where an enclosure begins or ends. */
function widthOfPassage(tokens: Tokens, first: number, end: number, isHost: boolean): number {
  let width = 0;
  for (let token = first; token < end; token++) {
    width += tokens.letters(token) * unitsOf(tokens.script(token));
    if (token === first || !tokens.isSpaced(token)) continue;
    if (isHost || tokens.enclosure(token) === tokens.enclosure(token - 1)) width++;
  }
  return width;
}
