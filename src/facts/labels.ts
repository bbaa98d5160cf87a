import type { Range } from '../text/range.ts';
import { LANGUAGE_NAMES, SECTION_LABELS, SITE_MAP_WORDS, type WordsByLanguage } from './furniture-words.ts';
import { TermMatcher } from './term-matcher.ts';

const siteMap = matcherOf(SITE_MAP_WORDS);
const sections = matcherOf(SECTION_LABELS);
const languages = matcherOf(LANGUAGE_NAMES);

/** The text as a whole is a site-map word: Sitemap, 网站地图. */
export function isSiteMapWord(text: string): boolean {
  return siteMap.whole(text) !== undefined;
}

/** Every site-map word in the text. */
export function siteMapWords(text: string): readonly Range[] {
  return siteMap.matches(text).map(({ start, end }) => [start, end] as const);
}

/** The text as a whole names a section of a site: News, 新闻中心, 뉴스. */
export function isSectionLabel(text: string): boolean {
  return sections.whole(text) !== undefined;
}

/** The text as a whole is a language's own name, or a switcher's short form of it: English, 中文, EN. */
export function isLanguageName(text: string): boolean {
  return languages.whole(text) !== undefined;
}

/** The primary language that the text as a whole names, in that language or by a switcher's short form. */
export function languageNamed(text: string): string | undefined {
  return languages.whole(text);
}

/** A matcher whose values are the words' languages. */
function matcherOf(words: WordsByLanguage): TermMatcher<string> {
  return new TermMatcher(() =>
    Object.entries(words).flatMap(([lang, terms]) => terms.map((term) => [term, lang] as const)),
  );
}
