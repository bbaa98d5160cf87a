import type { Article, Block, Located, Range } from '../article/article.ts';
import {
  copyrightHolder,
  fixedFormulae,
  isCopyrightLine,
  isLanguageName,
  isSectionLabel,
  isSiteMapWord,
  navigationLabelAt,
  siteMapWords,
} from '../facts/index.ts';
import { type Lang, languagesOfScript } from '../language/index.ts';
import { comparable } from '../text/comparable.ts';
import { everyMatch } from '../text/every-match.ts';
import { once, oncePer } from '../text/once-per.ts';
import { dominantScript, Script } from '../text/script.ts';
import { textsOf } from './article-texts.ts';
import { Trait, traitsOf } from './block-traits.ts';
import { comparableOf } from './comparable-of.ts';
import { mayBeJapanese } from './han-letters.ts';
import { labelledBlocks } from './labelled-blocks.ts';
import type { LanguageMap } from './language-map.ts';
import { spanOf, textOf } from './report.ts';

/** What a site puts around an article. */
export interface Furniture extends Located {
  /** As it stands in the source. */
  readonly text: string;
  readonly kind: 'chrome' | 'copyright' | 'pager' | 'title';
  /** What of the text carries a language: formulae, and of a pager everything but its label, left out. */
  readonly told: string;
  /** The copyright holder, or the end of the page's title. */
  readonly brand?: string;
  /** None for a title in front matter. */
  readonly block?: Block;
}

/** Width units of a label that stands outside the article without an element that says so. */
const LONGEST_LABEL = 40;
/** UTF-16 code units; longer blocks of a footer are prose. */
const LONGEST_LINE = 600;

/** The furniture of a page in source order. Needs the facts `furniture` and `navigation`. */
export const furnitureOf = oncePer((article: Article): readonly Furniture[] => {
  const found: Furniture[] = [];
  const inFrontMatter = frontMatterSuffix(article);
  if (inFrontMatter !== undefined) found.push(inFrontMatter);
  const { widths } = textsOf(article);
  const traits = traitsOf(article);
  const labelled = labelledBlocks(article);
  const heading = ownHeading(article, traits);
  const title = heading >= 0 ? heading : firstProse(article, traits);
  const last = lastProse(article, traits);
  for (let number = 0; number < traits.length; number++) {
    const its = traits[number]!;
    const isLooselyBeside = (its & Trait.Main) !== 0 && (number < title || number > last);
    if (!(isLooselyBeside || (its & (Trait.Chrome | Trait.Title)) !== 0 || labelled.has(number))) continue;
    if ((its & (Trait.Code | Trait.Hidden)) !== 0) continue;
    const block = article.blocks[number]!;
    const text = block.text.text.trim();
    if (text === '' || text.length > LONGEST_LINE) continue;
    if ((its & Trait.Title) !== 0) {
      const suffix = titleSuffix(block.text.text, article);
      if (suffix === undefined) continue;
      const { brand, at } = suffix;
      found.push({ kind: 'title', text: brand, told: brand, brand, block, ...spanOf(block.text, ...at) });
    } else if (labelled.has(number)) {
      found.push({ kind: 'pager', text, told: pagerLabel(text), block, ...textOf(block) });
    } else if ((its & Trait.Chrome) !== 0 || isLooseFurniture(text, widths[number]!, number < title, number > last)) {
      if (!isLanguageName(text)) found.push(pieceOf(block, text));
    }
  }
  return found;
});

/** Number of the article's own heading: its first of level 1, else its first; -1 where it has none. */
function ownHeading(article: Article, traits: Readonly<Int32Array>): number {
  let first = -1;
  for (let number = 0; number < traits.length; number++) {
    if ((traits[number]! & Trait.Heading) === 0 || (traits[number]! & Trait.Main) === 0) continue;
    if (article.blocks[number]!.level === 1) return number;
    if (first < 0) first = number;
  }
  return first;
}

function firstProse(article: Article, traits: Readonly<Int32Array>): number {
  for (let number = 0; number < traits.length; number++) if (isProse(article, traits, number)) return number;
  return -1;
}

function lastProse(article: Article, traits: Readonly<Int32Array>): number {
  for (let number = traits.length - 1; number >= 0; number--) if (isProse(article, traits, number)) return number;
  return -1;
}

function isProse(article: Article, traits: Readonly<Int32Array>, number: number): boolean {
  if ((traits[number]! & Trait.Main) === 0 || textsOf(article).widths[number]! <= LONGEST_LABEL) return false;
  return !isCopyrightLine(article.blocks[number]!.text.text);
}

/** A page may lack the elements that set furniture apart. */
function isLooseFurniture(text: string, width: number, beforeTitle: boolean, afterProse: boolean): boolean {
  if (afterProse && isCopyrightLine(text)) return true;
  if (!(beforeTitle || afterProse) || width > LONGEST_LABEL) return false;
  return (beforeTitle && isSectionLabel(text)) || (afterProse && isSiteMapWord(text));
}

function pagerLabel(text: string): string {
  return text.slice(0, navigationLabelAt(text)?.end ?? 0);
}

function pieceOf(block: Block, text: string): Furniture {
  const formulae = fixedFormulae(text);
  // What a line claims copyright by is one of them.
  if (formulae.length === 0) return { kind: 'chrome', text, told: text, block, ...textOf(block) };
  const claims = isCopyrightLine(text);
  const holder = claims ? copyrightHolder(text) : undefined;
  return {
    kind: claims ? 'copyright' : 'chrome',
    text,
    told: without(text, formulae),
    block,
    ...textOf(block),
    ...(holder !== undefined && { brand: text.slice(...holder) }),
  };
}

function without(text: string, spans: readonly Range[]): string {
  let rest = '';
  let at = 0;
  for (const [start, end] of spans) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return (rest + text.slice(at)).trim();
}

const TITLE_SEPARATOR = /\s[-–—|·:]\s|\s?[|_｜]\s?/gu;

/** The end of the page's title that is not the article's own heading. */
function titleSuffix(text: string, article: Article): { readonly brand: string; readonly at: Range } | undefined {
  const separator = everyMatch(text, TITLE_SEPARATOR).at(-1);
  const heading = article.blocks[ownHeading(article, traitsOf(article))];
  if (heading?.level !== 1 || separator === undefined) return undefined;
  const start = separator.index + separator[0].length;
  const end = text.trimEnd().length;
  const brand = text.slice(start, end);
  const own = comparableOf(heading.text);
  const head = comparable(text.slice(0, separator.index));
  if (brand === '' || own === '' || head === '' || !(head.includes(own) || own.includes(head))) return undefined;
  return { brand, at: [start, end] };
}

/** Front matter has no block; a value with escapes is reported whole. */
function frontMatterSuffix(article: Article): Furniture | undefined {
  const { title, frontMatter } = article.meta;
  if (title === undefined || frontMatter === undefined) return undefined;
  const suffix = titleSuffix(title.value, article);
  if (suffix === undefined) return undefined;
  const { brand, at } = suffix;
  const [start, end] = title.range;
  const written = article.source.slice(start, end).indexOf(title.value);
  const range = written < 0 ? title.range : ([start + written + at[0], start + written + at[1]] as const);
  return { kind: 'title', text: brand, told: brand, brand, range };
}

/** Whether a piece of furniture is in a language that the article expects. */
export interface FurnitureVerdict {
  /** `unknown`: it holds no more than a name, or letters that the expected language has too. */
  readonly fit: 'own' | 'foreign' | 'unknown';
  readonly lang: Lang | 'und';
}

export function furnitureVerdict({ told, brand }: Furniture, languages: LanguageMap): FurnitureVerdict {
  const { expected } = languages;
  if (expected.length === 0 || !HAS_LETTERS.test(told)) return { fit: 'unknown', lang: 'und' };
  const { lang } = languages.identify(told, 1);
  if (expected.includes(lang)) return { fit: 'own', lang };
  if (lang === 'zh' && expected.includes('ja') && mayBeJapanese(told)) return { fit: 'unknown', lang: 'und' };
  const words = brand === undefined ? told : told.replace(brand, ' ');
  if (isLatin(told)) {
    // A name in Latin letters stands in texts of every language; words of a language are what tells.
    const isLabel = isSectionLabel(words.trim()) || siteMapWords(words).length > 0;
    if (!isLabel && (lang === 'und' || (words.match(wordPattern())?.length ?? 0) < LATIN_WORDS))
      return { fit: 'unknown', lang };
    if (lang === 'und' && expected.some((one) => languagesOfScript(Script.Latin).includes(one)))
      return { fit: 'unknown', lang };
    return { fit: 'foreign', lang };
  }
  return { fit: lang === 'und' ? 'unknown' : 'foreign', lang };
}

const HAS_LETTERS = /\p{L}/u;
const wordPattern = once(() => /\p{L}{2,}/gu);
/** Fewer Latin words may be a name. */
const LATIN_WORDS = 3;

function isLatin(text: string): boolean {
  return dominantScript(text) === Script.Latin;
}

/** What a brand may be known from, in comparable form. */
export interface KnownNames {
  /** What the site is called, and its addresses. */
  readonly names: readonly string[];
  /** What the article says; read only as far as a brand is looked for. */
  readonly texts: Iterable<string>;
}

/** Whether the site or the article names a brand; a name of the site may also be a part of it. */
export function isKnownBrand(brand: string, { names, texts }: KnownNames): boolean {
  const name = comparable(brand);
  if (name === '') return true;
  if (names.some((known) => known.includes(name) || (known.length > 1 && name.includes(known)))) return true;
  for (const text of texts) if (text.includes(name)) return true;
  return false;
}

/** Whether a piece holds more than a brand and formulae. */
export function hasOwnWords({ told, brand }: Furniture): boolean {
  return HAS_LETTERS.test(brand === undefined ? told : told.replace(brand, ' '));
}
