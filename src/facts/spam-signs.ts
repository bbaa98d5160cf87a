import type { Range } from '../text/range.ts';
import { communityWords, contactOffers, messengers } from './contact-words.ts';
import type { WordsByLanguage } from './furniture-words.ts';
import { callsToAction } from './promotion-words.ts';
import { TermMatcher } from './term-matcher.ts';

/** A word of a list, where it stands. */
export interface ListedTerm {
  /** As the list has it, not as written. */
  readonly term: string;
  readonly lang: string;
  readonly range: Range;
}

type Entry = Omit<ListedTerm, 'range'>;

const LISTS = {
  callToAction: matcherOf(callsToAction),
  messenger: matcherOf(messengers),
  contactOffer: matcherOf(contactOffers),
  community: matcherOf(communityWords),
};

/**
 * `callToAction`: download, log in, 官网. `messenger`: names of messengers, also disguised. `contactOffer`: what a sentence
 * with contact details sells. `community`: what makes a contact one of a group or an office.
 */
export type SpamSign = keyof typeof LISTS;

/** Every word of one list in the text, left to right, longest first. */
export function spamSigns(sign: SpamSign, text: string): readonly ListedTerm[] {
  return LISTS[sign].matches(text).map(({ value, start, end }) => ({ ...value, range: [start, end] as const }));
}

function matcherOf(words: () => WordsByLanguage): TermMatcher<Entry> {
  return new TermMatcher(() =>
    Object.entries(words()).flatMap(([lang, terms]) => terms.map((term) => [term, { term, lang }] as const)),
  );
}
