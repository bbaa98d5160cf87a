import {
  type Article,
  type Block,
  isLanguageName,
  type Lang,
  type LanguageMap,
  languageName,
  once,
  primarySubtag,
  widthOf,
} from '../../src/rule/index.ts';
import { functionWords } from './function-words.ts';

/** Bibliographies keep the language of what they list. */
const CITATION =
  /^\s{0,3}\[\d{1,3}\]|\b(?:doi|isbn|issn)\b\s?[:：]?\s?[\dX]|\bet al\.|\bpp?\.\s?\d|\bvol\.\s?\d|\((?:19|20)\d{2}[a-z]?\)|[,，]\s?(?:19|20)\d{2}[.。]$/iu;
/** Every citation has one of these; the pattern takes long to compile. */
const CITATION_SIGN = /[\dx]|et al/i;
const creditPattern = once(
  () =>
    /^\s{0,3}(?:photos?|photograph|image|picture|illustration|text|words|source|credit|by|translated by|图|图片|图源|摄|摄影|文|来源|作者|译者|翻译|写真|撮影|文責|出典|사진|글|출처|번역|фото|текст|автор|источник|foto|texto|por|fuente|crédito)\s{0,2}(?:by\b|[:：/／・|｜])/iu,
);
const pictureCreditPattern = once(
  () =>
    /^\s{0,3}(?:cover |featured )?(?:photos?|photograph|image|picture|illustration|graphic|screenshot)s? (?:by|from|courtesy|credits?|copyrights?|©)\b/iu,
);
/** Every credit has one of these near its beginning, in UTF-16 code units; the patterns take long to compile. */
const CREDIT_SIGN = /[:：/／・|｜©]|by|from|courtesy|credit|copyright/i;
const CREDIT_BEGINNING = 48;
/** Width units. */
const LONGEST_CREDIT = 80;
/** Width units of the words before what is labelled. */
const LONGEST_LABEL = 24;
const LABEL = /^[^:：]{1,40}[:：]\s{0,3}$/u;
/** Numbers, marks and what stands in brackets say nothing of their own. */
const asidePattern = once(() => /[(（][^()（）]{0,120}[)）]|[\p{N}\p{P}\p{S}\s]/gu);
/** What parts the name of a source from what it is. */
const DESCRIBES = /^\s{0,3}(?:[-–—:：,，]|\.\s)/u;
const SWITCHER_SEPARATOR = /\s{0,9}[|｜/／·•,，、]\s{0,9}|\s{2,9}|\n/u;

/** Whether a block as a whole may stand in another language: a credit, a reference, a switcher, an item that is one link. */
export function isExemptBlock(block: Block): boolean {
  const text = block.text.text.trim();
  if ((CITATION_SIGN.test(text) && CITATION.test(text)) || isCredit(text)) return true;
  if (text.length <= 400 && text.split(SWITCHER_SEPARATOR).every((part) => part === '' || isLanguageName(part)))
    return true;
  return block.type !== 'heading' && isLinkItem(block);
}

/** Whether a text says whose picture it is. */
export function isCredit(text: string): boolean {
  if (!CREDIT_SIGN.test(text.slice(0, CREDIT_BEGINNING))) return false;
  return pictureCreditPattern().test(text) || (creditPattern().test(text) && widthOf(text) <= LONGEST_CREDIT);
}

/** A block that is one link, with or without a label; an item of a list of links, with what each leads to. */
function isLinkItem({ type, inlines, text: { text } }: Block): boolean {
  const links = inlines.filter(({ tag }) => tag === 'a');
  const [first] = links;
  if (first === undefined) return false;
  const before = text.slice(0, first.at[0]);
  const after = text.slice(first.at[1]);
  const leads = before.replace(asidePattern(), '') === '';
  if (after.replace(asidePattern(), '') === '' && (leads || (LABEL.test(before) && widthOf(before) <= LONGEST_LABEL)))
    return true;
  return type === 'listItem' && leads && DESCRIBES.test(after);
}

/**
 * The width of a quotation's original, in Latin or Cyrillic letters, and that of its translation differ by no more: an
 * aphorism of short English words is nearly three times as wide as its Chinese.
 */
const MOST_DIFFERENCE = 3;

export function isQuotation({ quoted, type }: Block): boolean {
  return quoted || type === 'quote';
}

/** The blocks of quotations that are in one language from end to end, and originals that stand beside their translation. */
export function quotations(article: Article, languages: LanguageMap): ReadonlySet<Block> {
  const found = new Set<Block>();
  let run: Block[] = [];
  const close = () => {
    const told = new Set(run.map((block) => languages.languageOf(block)).filter((lang) => lang !== 'und'));
    for (const [i, block] of run.entries()) {
      if (told.size === 1 || isOriginal(block, run[i - 1], run[i + 1], languages)) found.add(block);
    }
    run = [];
  };
  for (const block of article.blocks) {
    if (isQuotation(block)) run.push(block);
    else close();
  }
  close();
  return found;
}

function isOriginal(
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
  languages: LanguageMap,
): boolean {
  if (functionWords(languages.languageOf(block)) === undefined) return false;
  const width = widthOf(block.text.text);
  return [before, after].some((other) => {
    if (other === undefined || !languages.expectedIn(other).includes(languages.languageOf(other))) return false;
    const its = widthOf(other.text.text);
    return its <= width * MOST_DIFFERENCE && width <= its * MOST_DIFFERENCE;
  });
}

/**
 * Tells of a language whether the title is in it, or a heading names it: such an article is for its readers, or about them.
 * Few of the candidates are ever asked about.
 */
export function languagesInTitles(article: Article, languages: LanguageMap, expected: Lang): (lang: Lang) => boolean {
  const headings = article.blocks.filter(({ type }) => type === 'heading' || type === 'title');
  const texts = headings.map(({ text }) => text.text);
  const own = article.meta.frontMatter === undefined ? undefined : article.meta.title?.value;
  if (article.meta.title !== undefined) texts.push(article.meta.title.value);
  const text = texts.join('\n').toLowerCase();
  const tagged = new Set(
    texts.map((heading) => (TAG.test(heading.trim()) ? primarySubtag(heading.trim()) : undefined)),
  );
  const title = own ?? headings.find(({ level, region }) => level === 1 && region === 'main')?.text.text;
  const languageOfTitle = once(() => (title === undefined ? 'und' : languageBesideNames(title, languages)));
  const isNamed = (lang: Lang) => tagged.has(lang) || namesOf(lang, expected).some((name) => holdsWord(text, name));
  return (lang) => (languages.candidates.includes(lang) && isNamed(lang)) || lang === languageOfTitle();
}

/** Latin letters in a title are names as often as not. */
function languageBesideNames(title: string, languages: LanguageMap): Lang | 'und' {
  return languages.identify(title.replace(/\p{Script=Latin}{1,99}/gu, ' ')).lang;
}

/** Whether a text, in its own language, speaks of the other one: a notice to those who came for its readers' version. */
export function isNotice(text: string, lang: Lang, expected: Lang): boolean {
  return holdsWord(text.toLowerCase(), languageName(expected, lang).toLowerCase());
}

/** A heading that is a language tag, over the part of the document in that language: “en-US”. */
const TAG = /^[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?(?:[-_][A-Z]{2})?$/;

const namesByPair = new Map<string, readonly string[]>();

/** What a language is called in English, in Chinese, in itself and in the expected language; lower case. */
function namesOf(lang: Lang, expected: Lang): readonly string[] {
  const pair = `${lang} ${expected}`;
  let names = namesByPair.get(pair);
  if (names === undefined) {
    const called = ['en', 'zh', lang, expected].map((locale) => languageName(lang, locale));
    const written = languageName(lang, 'zh').replace(/语$/u, '文');
    names = [...called, written].map((name) => name.toLowerCase());
    namesByPair.set(pair, names);
  }
  return names;
}

/** A name in letters that are written with blanks between words must stand as a word. */
function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return !/[a-zа-я]/iu.test(word) || !/\p{L}/u.test(`${text.charAt(at - 1)}${text.charAt(at + word.length)}`);
}
