import type { Article, Lang, LanguageMap } from '../../src/rule/index.ts';

/** UTF-16 code units of an article that tell whether it is in a language that we know at all. */
const SAMPLE = 20_000;

/**
 * Whether the article as a whole is in one of the languages that we hold tables for. One that is not is taken for its
 * neighbours, now for this one, now for that: Catalan for Spanish, Portuguese and French.
 */
export function isInKnownLanguage(article: Article, languages: LanguageMap): boolean {
  let sample = '';
  for (const { region, hidden, type, text } of article.blocks) {
    if (region !== 'main' || hidden !== undefined || type === 'code') continue;
    sample += `${text.text}\n`;
    if (sample.length > SAMPLE) break;
  }
  return languages.identify(sample.slice(0, SAMPLE)).reason !== 'out-of-set';
}

/** Languages so alike that one sentence may be in either, or in a third that we hold no table for. */
const RELATED: readonly (readonly Lang[])[] = [
  ['es', 'pt', 'it', 'fr'],
  ['ru', 'uk'],
  ['cs', 'pl'],
  ['nl', 'de', 'sv'],
];

export function areRelated(a: Lang, b: Lang): boolean {
  return RELATED.some((group) => group.includes(a) && group.includes(b));
}

const BOUNDARY = /(?:^|[.!?…:。！？\n])["'“„«([]{0,3}\s{0,99}["'“„«¿¡([]{0,3}$/u;
/** UTF-16 code units. */
const CONTEXT = 120;

/** UTF-16 code units from which on relatives are told reliably (`npm run evaluate -- language`, 100+). */
const RELIABLE = 100;

/** Whether a passage is more than a stretch of its sentence, and long enough to be told from its language's relatives. */
export function isToldFromRelatives(text: string, start: number, end: number): boolean {
  return end - start >= RELIABLE && BOUNDARY.test(text.slice(Math.max(0, start - CONTEXT), start));
}
