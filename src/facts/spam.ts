import type { Range } from '../text/range.ts';
import { type SpamFamily, spamWords } from './spam-words.ts';
import { TermMatcher } from './term-matcher.ts';

export type { SpamFamily };

/** A term of spam. */
export interface SpamTerm {
  /** As the list has it, not as written. */
  readonly term: string;
  readonly family: SpamFamily;
  readonly lang: string;
  readonly range: Range;
}

type Entry = Omit<SpamTerm, 'range'>;

const matcher = new TermMatcher<Entry>(() =>
  Object.entries(spamWords()).flatMap(([family, words]) =>
    Object.entries(words).flatMap(([lang, terms]) =>
      terms.map((term) => [term, { term, family: family as SpamFamily, lang }] as const),
    ),
  ),
);

/** Every spam term in the text, left to right, longest first. Of a term in several languages, the first is named. */
export function spamTerms(text: string): readonly SpamTerm[] {
  return matcher.matches(text).map(({ value, start, end }) => ({ ...value, range: [start, end] as const }));
}
