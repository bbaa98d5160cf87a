import type { Range } from '../text/range.ts';
import type { WordsByLanguage } from './furniture-words.ts';
import { OFFER_WORDS, PRODUCT_WORDS } from './offer-words.ts';
import { TermMatcher } from './term-matcher.ts';

/** A word of an offer or of a product listing. */
export interface OfferTerm {
  /** As the list has it, not as written. */
  readonly term: string;
  readonly family: 'offer' | 'product';
  readonly lang: string;
  readonly range: Range;
}

type Entry = Omit<OfferTerm, 'range'>;

const matcher = new TermMatcher<Entry>(() => [
  ...entriesOf(OFFER_WORDS, 'offer'),
  ...entriesOf(PRODUCT_WORDS, 'product'),
]);

/** Every offer and product-listing word in the text, left to right, longest first. */
export function offerTerms(text: string): readonly OfferTerm[] {
  return matcher.matches(text).map(({ value, start, end }) => ({ ...value, range: [start, end] as const }));
}

function entriesOf(words: WordsByLanguage, family: Entry['family']): (readonly [string, Entry])[] {
  return Object.entries(words).flatMap(([lang, terms]) => terms.map((term) => [term, { term, family, lang }] as const));
}
