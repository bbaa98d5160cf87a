import type { Block } from '../../src/rule/index.ts';
import type { Passage } from './passages.ts';

/** What leads to a word, a name or a title that is quoted for itself. */
const LEADS: readonly RegExp[] = [
  /\b(?:called|named|known as|nicknamed|titled|entitled|means|meaning|written|spel(?:led|t)|pronounced|words?|term|phrase|characters?|slogan|motto)[\s,:]{0,3}$/i,
  /(?:叫做|叫|称为|称作|名为|名叫|题为|意为|意思是|写作|读作|所谓|英文名|中文名|原文|一词|单词|口号)(?:是|为)?[\s:：]{0,3}$/u,
  /(?:という|と呼ばれる|名前は|意味は|とは)[\s:：]{0,3}$/u,
  /(?:называется|называемый|под названием|означает|слово|термин)[\s,:]{0,3}$/iu,
  /\b(?:llamad[oa]s?|titulad[oa]|significa|palabra|término)[\s,:]{0,3}$/iu,
];
const FOLLOWS: readonly RegExp[] = [
  /^[\s,]{0,3}(?:means|meaning|which means|is (?:the )?(?:word|term|phrase))\b/i,
  /^[\s，]{0,3}(?:的意思是|意思是|意为|一词|这个词|这句话|是指)/u,
  /^[\s、]{0,3}(?:という|と呼ばれ|とは)/u,
  /^[\s]{0,3}(?:이라는|라는|이라고|라고)/u,
];
/** All of these hold such a letter. */
const LETTER = /[A-Za-zЀ-ӿぁ-ヿ一-鿿가-힣]/;
/** UTF-16 code units; who introduces a term writes no more than a line of it. */
const LONGEST_TERM = 60;
const CONTEXT = 24;

/** Whether the words around a passage say that it is quoted for itself. */
export function isIntroduced({ text: { text } }: Block, { start, end }: Passage): boolean {
  if (end - start > LONGEST_TERM) return false;
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  // A passage is mostly a whole block or sentence, and the patterns take 0.3 ms to compile.
  return (
    (LETTER.test(before) && LEADS.some((lead) => lead.test(before))) ||
    (LETTER.test(after) && FOLLOWS.some((follow) => follow.test(after)))
  );
}
