import {
  type Article,
  type Block,
  isLanguageName,
  type Lang,
  type LanguageMap,
  languageText,
  primarySubtag,
  widthOf,
} from '../../src/rule/index.ts';

/** Bibliographies keep the language of what they list. */
const CITATION =
  /^\s{0,3}\[\d{1,3}\]|\b(?:doi|isbn|issn)\b\s?[:：]?\s?[\dX]|\bet al\.|\bpp?\.\s?\d|\bvol\.\s?\d|\((?:19|20)\d{2}[a-z]?\)|[,，]\s?(?:19|20)\d{2}[.。]$/iu;
const CREDIT =
  /^\s{0,3}(?:photos?|photograph|image|picture|illustration|text|words|source|credit|by|translated by|图|图片|图源|摄|摄影|文|来源|作者|译者|翻译|写真|撮影|文責|出典|사진|글|출처|번역|фото|текст|автор|источник|foto|texto|por|fuente|crédito)\s{0,2}(?:by\b|[:：/／・|｜])/iu;
/** Width units. */
const LONGEST_CREDIT = 80;
const SWITCHER_SEPARATOR = /\s{0,9}[|｜/／·•,，、]\s{0,9}|\s{2,9}|\n/u;

/** Whether a block as a whole may stand in another language: a credit, a reference, a switcher, an item that is one link. */
export function isExemptBlock(block: Block): boolean {
  const text = block.text.text.trim();
  if (CITATION.test(text) || (CREDIT.test(text) && widthOf(text) <= LONGEST_CREDIT)) return true;
  if (text.length <= 400 && text.split(SWITCHER_SEPARATOR).every((part) => part === '' || isLanguageName(part)))
    return true;
  return block.type !== 'heading' && isOneLink(block);
}

function isOneLink({ inlines, text }: Block): boolean {
  const start = text.text.length - text.text.trimStart().length;
  const end = text.text.trimEnd().length;
  return inlines.some(({ tag, at }) => tag === 'a' && at[0] <= start && at[1] >= end);
}

/** The blocks of quotations that are in one language from end to end. */
export function wholeQuotations(article: Article, languages: LanguageMap): ReadonlySet<Block> {
  const whole = new Set<Block>();
  let run: Block[] = [];
  const close = () => {
    const told = new Set(run.map((block) => languages.languageOf(block)).filter((lang) => lang !== 'und'));
    if (told.size === 1) for (const block of run) whole.add(block);
    run = [];
  };
  for (const block of article.blocks) {
    if (block.quoted || block.type === 'quote') run.push(block);
    else close();
  }
  close();
  return whole;
}

/** The languages that the title or a heading names: such an article is about them. */
export function languagesNamedIn(article: Article, candidates: readonly Lang[], expected: Lang): ReadonlySet<Lang> {
  const headings = article.blocks
    .filter(({ type }) => type === 'heading' || type === 'title')
    .map(({ text }) => text.text);
  if (article.meta.title !== undefined) headings.push(article.meta.title.value);
  const text = headings.join('\n').toLowerCase();
  const tagged = new Set(
    headings.map((heading) => (TAG.test(heading.trim()) ? primarySubtag(heading.trim()) : undefined)),
  );
  return new Set(
    candidates.filter((lang) => tagged.has(lang) || namesOf(lang, expected).some((name) => holdsWord(text, name))),
  );
}

/** A heading that is a language tag, over the part of the document in that language: “en-US”. */
const TAG = /^[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?(?:[-_][A-Z]{2})?$/;

const namesByLocale = new Map<string, Intl.DisplayNames>();

/** Making one is slow; there are as many as languages are told apart. */
function displayNames(locale: string): Intl.DisplayNames {
  let known = namesByLocale.get(locale);
  if (known === undefined) {
    known = new Intl.DisplayNames(locale, { type: 'language' });
    namesByLocale.set(locale, known);
  }
  return known;
}

function namesOf(lang: Lang, expected: Lang): readonly string[] {
  const { en, zh } = languageText(lang);
  const native = [lang, expected].map((locale) => displayNames(locale).of(lang) ?? en);
  return [en, zh, zh.replace(/语$/u, '文'), ...native].map((name) => name.toLowerCase());
}

/** A name in letters that are written with blanks between words must stand as a word. */
function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return !/[a-zа-я]/iu.test(word) || !/\p{L}/u.test(`${text.charAt(at - 1)}${text.charAt(at + word.length)}`);
}
