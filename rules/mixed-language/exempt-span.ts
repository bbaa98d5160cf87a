import { type Block, isLanguageName, type LangSpan, once, primarySubtag } from '../../src/rule/index.ts';
import type { Passage } from './passages.ts';
import { isProgramText } from './program-text.ts';
import { isRomanised } from './romanised.ts';
import { isBesideTranslation } from './translation.ts';
import { isIntroduced } from './wording.ts';

/** Elements that set a term, a title or a quotation apart. */
const SET_APART: ReadonlySet<string> = new Set(['em', 'i', 'cite', 'q', 'dfn', 'kbd', 'samp', 'code', 'var', 'ruby']);
const STRONG: ReadonlySet<string> = new Set(['b', 'strong']);

/** Whether a passage may stand in its language, for what it is or for how it is set. */
export function isExemptSpan(block: Block, passage: Passage, spans: readonly LangSpan[], around: string): boolean {
  const text = block.text.text.slice(passage.start, passage.end);
  return (
    isSetApart(block, passage) ||
    isLinkTitle(block, passage) ||
    isTerm(block, passage, spans) ||
    isIntroduced(block, passage) ||
    isProgramText(block, passage) ||
    isBesideTranslation(block, passage) ||
    isLanguageName(text) ||
    isRomanised(text, around)
  );
}

function isSetApart(block: Block, { start, end, lang }: Passage): boolean {
  return block.inlines.some(({ tag, at, lang: declared }) => {
    if (at[0] > start || at[1] < end) return false;
    if (declared !== undefined && primarySubtag(declared.tag) === lang) return true;
    if (SET_APART.has(tag)) return true;
    return STRONG.has(tag) && (at[0] > 0 || at[1] < block.text.text.length);
  });
}

const casedPattern = once(() => /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u);
/** UTF-16 code units; a longer link is running text. */
const LONGEST_LINK_TITLE = 160;

/** What links lead to keeps its title: names in Latin or Cyrillic letters. */
function isLinkTitle(block: Block, { start, end }: Passage): boolean {
  let linked = 0;
  for (const { tag, at } of block.inlines) {
    if (tag !== 'a' || at[1] - at[0] > LONGEST_LINK_TITLE) continue;
    linked += Math.max(0, Math.min(end, at[1]) - Math.max(start, at[0]));
  }
  return linked * 2 > end - start && casedPattern().test(block.text.text.slice(start, end));
}

/** Words of a Latin or Cyrillic term. */
const LONGEST_TERM_WORDS = 5;
const termWordPattern = once(() => /\p{L}[\p{L}\p{M}'’-]{0,60}/gu);
/** Articles, prepositions and forms of “to be” are short and lower case; a term does without. */
const smallWordPattern = once(() => /(?<![\p{L}-])\p{Ll}{1,3}(?![\p{L}-])/u);
const capitalPattern = once(() => /^\p{Lu}/u);
const GLOSS = /^\s?[(（]/u;
/** UTF-16 code units of a term that a gloss explains. */
const LONGEST_GLOSSED = 20;

/** A technical term, a row of names or a glossed word within a sentence of the main language. */
function isTerm(block: Block, { start, end }: Passage, spans: readonly LangSpan[]): boolean {
  if (!spans.some(({ kind }) => kind === 'host')) return false;
  const { text } = block.text;
  const passage = text.slice(start, end);
  if (passage.length <= LONGEST_GLOSSED && GLOSS.test(text.slice(end, end + 2))) return true;
  if (!casedPattern().test(passage)) return false;
  const words = passage.match(termWordPattern()) ?? [];
  if (words.length <= LONGEST_TERM_WORDS && !smallWordPattern().test(passage)) return true;
  return words.filter((word) => capitalPattern().test(word)).length * 2 > words.length;
}
