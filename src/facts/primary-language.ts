import { ISO_639_ALIASES } from './iso-639-aliases.ts';

/** Deprecated codes (IANA registry), and written standards that the language layer does not tell from their macrolanguage. */
const FOLDED = ['iw:he', 'in:id', 'ji:yi', 'nb:no', 'nn:no', 'yue:zh'];

let equals: ReadonlyMap<string, string> | undefined;

/**
 * The primary language of a tag as it may stand in the wild (`zh_CN`, `EN-us`, `eng`); undefined where it is none. Needs no
 * registry: whether the language exists is another question.
 */
export function primarySubtag(tag: string): string | undefined {
  const primary = /^\s{0,9}([a-z]{2,3})(?:[-_]|\s{0,9}$)/i.exec(tag)?.[1]?.toLowerCase();
  if (primary === undefined) return undefined;
  equals ??= new Map(
    [...ISO_639_ALIASES.trim().split(/\s+/), ...FOLDED].map((pair) => pair.split(':') as [string, string]),
  );
  return equals.get(primary) ?? primary;
}
