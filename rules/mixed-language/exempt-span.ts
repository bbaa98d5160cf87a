import { type Block, type LangSpan, parallelPieces, primarySubtag, widthOf } from '../../src/rule/index.ts';
import type { Passage } from './passages.ts';
import { isRomanised } from './romanised.ts';

/** Elements that set a term, a title or a quotation apart. */
const SET_APART: ReadonlySet<string> = new Set([
  'em',
  'i',
  'cite',
  'q',
  'dfn',
  'kbd',
  'samp',
  'code',
  'var',
  'ruby',
  'rt',
]);
const STRONG: ReadonlySet<string> = new Set(['b', 'strong']);

/** Whether a passage may stand in its language, for what it is or for how it is set. */
export function isExemptSpan(block: Block, passage: Passage, spans: readonly LangSpan[], expected: string): boolean {
  return (
    isSetApart(block, passage) ||
    isLinkTitle(block, passage) ||
    isTerm(block, passage, spans) ||
    isIntroduced(block.text.text, passage) ||
    isProgramText(block.text.text, passage) ||
    isBesideTranslation(block, passage, spans) ||
    isRomanised(block.text.text.slice(passage.start, passage.end), expected)
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

/** UTF-16 code units; a longer link is running text. */
const LONGEST_LINK_TITLE = 80;

/** What a link leads to keeps its title. */
function isLinkTitle(block: Block, { start, end }: Passage): boolean {
  if (end - start > LONGEST_LINK_TITLE) return false;
  let linked = 0;
  for (const { tag, at } of block.inlines) {
    if (tag === 'a' || tag === 'cite') linked = Math.max(linked, Math.min(end, at[1]) - Math.max(start, at[0]));
  }
  return linked * 2 > end - start;
}

/** Words of a Latin or Cyrillic term. */
const LONGEST_TERM_WORDS = 5;
const TERM_WORD = /\p{L}[\p{L}\p{M}'’-]{0,60}/gu;
/** Articles, prepositions and forms of “to be” are short and lower case; a term does without. */
const SMALL_WORD = /(?<![\p{L}-])\p{Ll}{1,3}(?![\p{L}-])/u;
const CAPITAL = /^\p{Lu}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const GLOSS = /^\s?[(（]/u;
/** Letters of a term that a gloss explains. */
const LONGEST_GLOSSED = 20;

/** A technical term or a glossed name within a sentence of the main language. */
function isTerm(block: Block, { start, end }: Passage, spans: readonly LangSpan[]): boolean {
  if (!spans.some(({ kind }) => kind === 'host')) return false;
  const { text } = block.text;
  const passage = text.slice(start, end);
  if (passage.length <= LONGEST_GLOSSED && GLOSS.test(text.slice(end))) return true;
  if (UNSPACED.test(passage)) return false;
  const words = passage.match(TERM_WORD) ?? [];
  if (words.length <= LONGEST_TERM_WORDS && !SMALL_WORD.test(passage)) return true;
  // Names, with “and” and “of” between them.
  return words.filter((word) => CAPITAL.test(word)).length * 2 > words.length;
}

/** What leads to a word, a name or a title that is quoted for itself. */
const LEADS: readonly RegExp[] = [
  /\b(?:called|named|known as|nicknamed|titled|entitled|means|meaning|written|spel(?:led|t)|pronounced|word|words|term|phrase|characters?|slogan|motto)[\s,:]{0,3}$/iu,
  /(?:叫做|叫|称为|称作|名为|名叫|题为|意为|意思是|写作|读作|所谓|英文名|中文名|原文|一词|单词|口号)(?:是|为)?[\s:：]{0,3}$/u,
  /(?:という|と呼ばれる|名前は|意味は|とは)[\s:：]{0,3}$/u,
  /(?:называется|называемый|под названием|означает|слово|термин)[\s,:]{0,3}$/iu,
  /\b(?:llamad[oa]s?|titulad[oa]|significa|palabra|término)[\s,:]{0,3}$/iu,
];
const FOLLOWS: readonly RegExp[] = [
  /^[\s,]{0,3}(?:means|meaning|which means|is (?:the )?(?:word|term|phrase))\b/iu,
  /^[\s，]{0,3}(?:的意思是|意思是|意为|一词|这个词|这句话|是指)/u,
  /^[\s、]{0,3}(?:という|と呼ばれ|とは)/u,
  /^[\s]{0,3}(?:이라는|라는|이라고|라고)/u,
];
/** UTF-16 code units; who introduces a term writes no more than a line of it. */
const LONGEST_TERM = 60;
const CONTEXT = 24;

function isIntroduced(text: string, { start, end }: Passage): boolean {
  if (end - start > LONGEST_TERM) return false;
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return LEADS.some((lead) => lead.test(before)) || FOLLOWS.some((follow) => follow.test(after));
}

/** What compilers, shells and servers begin a message with. */
const MESSAGE_START =
  /^(?:[A-Za-z]{0,40}(?:Error|Exception)|error|warning|fatal|usage|failed to|cannot|could not|unable to|permission denied|no such)\b/iu;
const MESSAGE_LEAD = /(?:\b[A-Za-z]{0,40}(?:Error|Exception|Warning)|\bfatal|\berror|\bwarning)\s{0,2}:\s{0,2}$/iu;

/** Tags, placeholders, media types, assignments: no sentence has them. */
const PROGRAM_MARK = /[<>{}\\=]|%[a-z]\b|\p{L}[/_]\p{L}|\$[a-z]/iu;

function isProgramText(text: string, { start, end }: Passage): boolean {
  const passage = text.slice(start, end);
  return (
    PROGRAM_MARK.test(passage) ||
    MESSAGE_START.test(passage) ||
    MESSAGE_LEAD.test(text.slice(Math.max(0, start - 60), start))
  );
}

const MOST_DIFFERENCE = 2.5;
/** A mark that puts a text beside its translation. */
const BESIDE_BEFORE = /[/／|｜=＝]\s{0,3}$/u;
const BESIDE_AFTER = /^[.。!！?？]?\s{0,3}[/／|｜=＝]/u;
const SENTENCE_END = /[.!?。！？]\s|[。！？\n]/u;

function isBesideTranslation(block: Block, passage: Passage, spans: readonly LangSpan[]): boolean {
  const { text } = block.text;
  const width = widthOf(text.slice(passage.start, passage.end));
  const isAlike = (other: string) => {
    const its = widthOf(other);
    return its > 0 && its <= width * MOST_DIFFERENCE && width <= its * MOST_DIFFERENCE;
  };
  const before = text.slice(0, passage.start);
  const after = text.slice(passage.end);
  if (BESIDE_BEFORE.test(before) && isAlike(before.split(SENTENCE_END).at(-1) ?? '')) return true;
  if (BESIDE_AFTER.test(after) && isAlike(after.slice(1).split(SENTENCE_END)[0] ?? '')) return true;
  if (
    block.type === 'heading' &&
    ((isAlike(before) && after.trim() === '') || (before.trim() === '' && isAlike(after)))
  )
    return true;
  return isAlternating(block, passage, spans);
}

/** Sentence and translation by turns within one block. */
function isAlternating(block: Block, passage: Passage, spans: readonly LangSpan[]): boolean {
  const pieces: { lang: string; width: number; start: number; end: number }[] = [];
  for (const { start, end, lang, kind } of spans) {
    if (kind === 'inline' || lang === 'und') continue;
    const width = widthOf(block.text.text.slice(start, end));
    const last = pieces.at(-1);
    if (last?.lang === lang) pieces[pieces.length - 1] = { ...last, end, width: last.width + width };
    else pieces.push({ lang, width, start, end });
  }
  const at = pieces.findIndex(({ start, end }) => start <= passage.start && passage.end <= end);
  return pieces.length >= 4 && parallelPieces(pieces)[at] !== undefined;
}
