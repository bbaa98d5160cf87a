import { wordEnd } from './opaque-characters.ts';

const NUMBER = /\d{1,64}(?:[.,:/×-]\d{1,64}){0,30}%?(?![A-Za-z0-9_])/y;
/** A digit, an inner underscore, `__name__`, a hump as in camelCase. */
const TELLS_IDENTIFIER = /\d|[A-Za-z]_+[A-Za-z]|^__.{1,200}__$|[a-z][A-Z]/;
/** No word of a language that is written in ASCII is so long. */
const LONGEST_WORD = 60;

/** End of the number, date, time or ratio that begins at `at`, or 0. */
export function numberEnd(text: string, at: number): number {
  NUMBER.lastIndex = at;
  return NUMBER.test(text) ? NUMBER.lastIndex : 0;
}

/** End of the identifier or call (`name()`) that begins at `at`, or 0. */
export function identifierEnd(text: string, at: number): number {
  const end = wordEnd(text, at);
  if (text.startsWith('()', end)) return end + 2;
  if (end - at > LONGEST_WORD) return end;
  return TELLS_IDENTIFIER.test(text.slice(at, end)) ? end : 0;
}
