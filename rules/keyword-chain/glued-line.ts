import { areProse, type ListedTerm, once } from '../../src/rule/index.ts';

/** Fewest words of a line that is judged; two CJK letters are one. */
const FEWEST_WORDS = 6;
/** Script changes without a blank that make keywords glued; one call to action halves them. */
const FEWEST_GLUED = 4;

const HAN_OR_KANA = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const gluedPattern = once(() => new RegExp(`[${HAN_OR_KANA}][a-z]|[a-z\\d][${HAN_OR_KANA}]`, 'giu'));
const cjkPairPattern = once(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/gu);
const wordPattern = once(
  () => /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}]{2,60}/gu,
);
/** Conjunctions and prepositions of Chinese, which keywords do without. */
const CONJUNCTION = /[和与與及在从從到对對为為用]/u;

/** A text without a sentence that is keywords glued across a change of script, or with calls to action. */
export function isGluedLine(text: string, callsToAction: readonly ListedTerm[]): boolean {
  if (text.length > 400 || areProse([{ text }], 1) || CONJUNCTION.test(text)) return false;
  const words = (text.match(cjkPairPattern()) ?? []).length + (text.match(wordPattern()) ?? []).length;
  if (words < FEWEST_WORDS) return false;
  const glued = (text.match(gluedPattern()) ?? []).length;
  const actions = new Set(callsToAction.map(({ term }) => term)).size;
  return glued >= FEWEST_GLUED || (actions >= 1 && glued >= FEWEST_GLUED / 2) || actions >= 3;
}
