import { once } from '../../src/rule/index.ts';

/** A text without other letters than those of English. */
const PLAIN = /^[\0-\x7f‘’“”‑–—…]*$/;
const PLAIN_WORD = /[A-Za-z]{1,61}(?:[-'’‑][A-Za-z]{1,60}){0,9}/g;
/** Takes long to compile. */
const wordPattern = once(() => /\p{L}[\p{L}\p{M}]{0,60}(?:[-'’‑][\p{L}\p{M}]{1,60}){0,9}/gu);

/** The words of a text; a compound with hyphens or apostrophes is one. */
export function wordsIn(text: string): readonly string[] {
  return text.match(PLAIN.test(text) ? PLAIN_WORD : wordPattern()) ?? [];
}
