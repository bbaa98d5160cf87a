import type { Range } from '../text/range.ts';
import type { NavigationLabel } from './navigation.ts';
import type { OfferTerm } from './offers.ts';
import type { SpamFamily, SpamTerm } from './spam.ts';
import type { ListedTerm, SpamSign } from './spam-signs.ts';
import type { TagProblem } from './subtags.ts';

export type { ListedTerm, NavigationLabel, OfferTerm, SpamFamily, SpamSign, SpamTerm, TagProblem };

interface Chunks {
  navigation: typeof import('./navigation.ts');
  furniture: typeof import('./furniture.ts');
  offers: typeof import('./offers.ts');
  spam: typeof import('./spam.ts');
  spamSigns: typeof import('./spam-signs.ts');
  domains: typeof import('./domains.ts');
  subtags: typeof import('./subtags.ts');
  lookAlikes: typeof import('./look-alikes.ts');
}

/** A room of facts: a chunk that is loaded on demand. */
export type Fact = keyof Chunks;

const IMPORTS: { readonly [F in Fact]: () => Promise<Chunks[F]> } = {
  navigation: () => import('./navigation.ts'),
  furniture: () => import('./furniture.ts'),
  offers: () => import('./offers.ts'),
  spam: () => import('./spam.ts'),
  spamSigns: () => import('./spam-signs.ts'),
  domains: () => import('./domains.ts'),
  subtags: () => import('./subtags.ts'),
  lookAlikes: () => import('./look-alikes.ts'),
};

export const FACTS: readonly Fact[] = [
  'navigation',
  'furniture',
  'offers',
  'spam',
  'spamSigns',
  'domains',
  'subtags',
  'lookAlikes',
];

const loaded: { [F in Fact]?: Chunks[F] } = {};

/** Loads the chunks of these facts; from then on their functions are synchronous. */
export async function loadFacts(facts: readonly Fact[]): Promise<void> {
  const missing = facts.filter((fact) => loaded[fact] === undefined);
  if (missing.length > 0) await Promise.all(missing.map(load));
}

async function load<F extends Fact>(fact: F): Promise<void> {
  loaded[fact] = await IMPORTS[fact]();
}

/** The label that stands at `from`, after blanks. Fact: navigation. */
export function navigationLabelAt(text: string, from = 0): NavigationLabel | undefined {
  return chunk('navigation').navigationLabelAt(text, from);
}

/** Tells by the three code units that a text begins with whether that may be a label. Fact: navigation. */
export function labelBeginnings(): (first: number, second: number, third: number) => boolean {
  return chunk('navigation').mayBeginLabel;
}

/** All previous/next labels in one line or block. Fact: navigation. */
export function navigationLabels(text: string): readonly NavigationLabel[] {
  return chunk('navigation').navigationLabels(text);
}

/** Spans that carry no language: “Copyright © 2024”, “All rights reserved”, 版权所有, ICP备…. Fact: furniture. */
export function fixedFormulae(text: string): readonly Range[] {
  return chunk('furniture').fixedFormulae(text);
}

/** The brand that a copyright line names, without years and formulae. Fact: furniture. */
export function copyrightHolder(text: string): Range | undefined {
  return chunk('furniture').copyrightHolder(text);
}

/** Fact: furniture. */
export function isCopyrightLine(text: string): boolean {
  return chunk('furniture').isCopyrightLine(text);
}

/** The text as a whole is a site-map word. Fact: furniture. */
export function isSiteMapWord(text: string): boolean {
  return chunk('furniture').isSiteMapWord(text);
}

/** Every site-map word in the text. Fact: furniture. */
export function siteMapWords(text: string): readonly Range[] {
  return chunk('furniture').siteMapWords(text);
}

/** The text as a whole names a section of a site: News, 新闻中心, 뉴스. Fact: furniture. */
export function isSectionLabel(text: string): boolean {
  return chunk('furniture').isSectionLabel(text);
}

/** The text as a whole is a language's own name, as in a switcher: English, 中文, 한국어. Fact: furniture. */
export function isLanguageName(text: string): boolean {
  return chunk('furniture').isLanguageName(text);
}

/** The primary language that the text as a whole names, as in a switcher: `zh` of 繁體中文. Fact: furniture. */
export function languageNamed(text: string): string | undefined {
  return chunk('furniture').languageNamed(text);
}

/** Words of offers and product listings. Fact: offers. */
export function offerTerms(text: string): readonly OfferTerm[] {
  return chunk('offers').offerTerms(text);
}

/** Terms of spam: gambling, pharma, adult, loans, essays, replica. Fact: spam. */
export function spamTerms(text: string): readonly SpamTerm[] {
  return chunk('spam').spamTerms(text);
}

/** Words of one list: calls to action, messengers, what is sold by contact, communities. Fact: spamSigns. */
export function spamSigns(sign: SpamSign, text: string): readonly ListedTerm[] {
  return chunk('spamSigns').spamSigns(sign, text);
}

/** The name under a public suffix (ICANN or private), in ASCII; null for a suffix itself or an IP address. Fact: domains. */
export function registrableDomain(host: string): string | null {
  return chunk('domains').registrableDomain(host);
}

/** The suffix is truly in the Public Suffix List, or reserved by RFC 2606 or RFC 6761. Fact: domains. */
export function hasPublicSuffix(host: string): boolean {
  return chunk('domains').hasPublicSuffix(host);
}

/** What is wrong with a BCP 47 tag: its form, or a subtag that is not registered. Fact: subtags. */
export function languageTagProblem(tag: string): TagProblem | undefined {
  return chunk('subtags').languageTagProblem(tag);
}

/** Primary language, lower case, aliases folded: `zh` of `zh-Hant-TW` and `cmn`, `he` of `iw`. Fact: subtags. */
export function primaryLanguage(tag: string): string | undefined {
  return chunk('subtags').primaryLanguage(tag);
}

/** Script subtag in title case: `Hant` of `zh-hant-TW`. Fact: subtags. */
export function scriptSubtag(tag: string): string | undefined {
  return chunk('subtags').scriptSubtag(tag);
}

/** What a language is called in another one; the tag itself where there is no name. Fact: subtags. */
export function languageName(lang: string, locale: string): string {
  return chunk('subtags').languageName(lang, locale);
}

/** Letters of other scripts that look like this one, itself among them; empty where there are none. Fact: lookAlikes. */
export function lookAlikes(letter: string): string {
  return chunk('lookAlikes').lookAlikes(letter);
}

function chunk<F extends Fact>(fact: F): Chunks[F] {
  const found = loaded[fact];
  if (found === undefined) {
    throw new Error(`The fact “${fact}” is not loaded: name it in the rule's needs, or await loadFacts(['${fact}']).`);
  }
  return found;
}
