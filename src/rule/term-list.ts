import { TermMatcher } from '../facts/term-matcher.ts';
import { comparable } from '../text/comparable.ts';
import type { Range } from '../text/range.ts';

/** A word of a list, where it stands. */
export interface FoundTerm {
  /** As the list has it, not as written. */
  readonly term: string;
  readonly range: Range;
}

/** What a rule's options make of a built-in list. */
export interface ListChanges {
  /** Whether the built-in list counts at all. */
  readonly builtIn: boolean;
  /** More terms. */
  readonly also: readonly string[];
  /** Terms of the list that do not count; compared in comparable form. */
  readonly allow: readonly string[];
}

/** A search for the terms of a built-in list as options change it; `own` stands for what a term of theirs is. */
export function termList<T extends FoundTerm>(
  builtIn: (text: string) => readonly T[],
  { builtIn: wanted, also, allow }: ListChanges,
  own: (term: string, range: Range) => T,
): (text: string) => readonly T[] {
  if (wanted && also.length === 0 && allow.length === 0) return builtIn;
  const allowed = new Set(allow.map(comparable));
  const matcher = new TermMatcher(() => also.map((term) => [term, term] as const));
  return (text) => {
    const found = wanted ? builtIn(text).filter(({ term }) => !allowed.has(comparable(term))) : [];
    const mine = Array.from(matcher.matches(text), ({ value, start, end }) => own(value, [start, end]));
    return mine.length === 0 ? found : [...found, ...mine].sort((a, b) => a.range[0] - b.range[0]);
  };
}
