import { everyMatch } from '../text/every-match.ts';
import { once } from '../text/once-per.ts';
import type { Range } from '../text/range.ts';
import { CREDIT_FORMULAE, RIGHTS_FORMULAE, type WordsByLanguage } from './furniture-words.ts';
import { siteMapWords } from './labels.ts';
import { type Term, type TermMatch, TermMatcher } from './term-matcher.ts';

const YEAR = '(?:19|20)\\d{2}(?:\\s?年)?';
const YEARS = `${YEAR}(?:\\s?[-–—－~～至,，/]\\s?(?:${YEAR}|\\d{2}(?!\\d)|present|now|today|至今|今))?`;
const SIGN = '[©ⓒ🄫]|\\((?:c|с)\\)|（c）|&copy;';

/** “Copyright ©”, “© 2019–2024”, “Copyright 2024”, “(c) 2024 by”: the sign with the word and the years beside it. */
const marksPattern = once(
  () =>
    new RegExp(
      `(?:(?:${YEARS}\\s?)?(?:\\bcopyrights?\\s{0,3}(?:${SIGN})?|(?:${SIGN})\\s{0,3}(?:copyrights?\\b)?)[\\s:：,]{0,3}(?:${YEARS})?(?:\\s{1,3}by\\b)?)`,
      'giu',
    ),
);

/** What no mark is without. Without the flag `u`, which takes longer, none of its letters stands for others. */
const SIGN_OR_WORD = /[©ⓒ]|🄫|\([cс]\)|（c）|&copy;|copyright/i;

/** Licences and registrations that a footer names: ICP filings, police filings, Korean business numbers, Creative Commons. */
const registrationsPattern = once(
  () =>
    new RegExp(
      [
        '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滬遼魯蘇贛陝閩貴粵寧瓊雲][\\s]?ICP\\s?[备證证備]\\s?(?:[a-z]{0,3}\\d?-?)?\\d{5,11}\\s?[号號]?(?:\\s?-\\s?\\d{1,4})?',
        '[\\p{Script=Han}]?公网安备\\s?\\d{10,16}\\s?[号號]?',
        '(?:增值电信业务)?经营许可证(?:编号)?\\s?[:：]\\s?[\\p{Script=Han}a-z\\d.-]{0,24}',
        '(?:사업자\\s?등록\\s?번호|통신판매업\\s?신고(?:번호)?|등록번호)\\s?[:：]?\\s?[제]?[\\d-]{5,20}호?',
        '\\bCC[ -](?:BY|0)(?:-(?:NC|ND|SA)){0,2}(?:\\s?\\d\\.\\d)?',
        'Creative Commons(?: [A-Za-z-]{2,16}){0,5}(?: \\d\\.\\d)?(?: International)?(?: Licen[sc]e)?',
      ].join('|'),
      'giu',
    ),
);

/** What no registration is without. With the flag `u`, a boundary of words takes five times as long. */
const DIGIT_OR_NAME = /[\d许]|\bCC\b|Creative/i;

type FormulaKind = 'rights' | 'credit';

/** No term of one list overlaps one of the other: one search finds both. */
const formulae = new TermMatcher<FormulaKind>(() => [
  ...termsOf(RIGHTS_FORMULAE, 'rights'),
  ...termsOf(CREDIT_FORMULAE, 'credit'),
]);

/** 版权所有人, 版权所有者: the rights holder, a noun of prose. */
const RIGHTS_HOLDER = /[人者权權]/u;

/** Longer text is prose that speaks of copyright. */
const MAX_LINE = 400;
const TRAILING_MARKS = /[\s,.;:：，、；\-–—/]{1,400}$/u;
const TRAILING_YEARS = /[\s,]{0,4}(?:19|20)\d{2}(?:\s?[-–—]\s?(?:19|20)?\d{2})?[\s,.;:：，、；\-–—/]{0,8}$/u;
/** What stands between line ends, marks that separate, dashes apart, full stops and wide gaps. */
const PIECE = /(?:(?!\s{2}|\s[-–—]\s|\.\s)[^|｜·•。\n\r\t\u3000]){1,400}/gu;
/** Longer is no name. */
const MAX_HOLDER = 80;

/**
 * Spans that carry no language, sorted and disjoint: copyright marks with their years, rights reserved in any language,
 * “Powered by”, licences and registrations. What stands beside them does carry one.
 */
export function fixedFormulae(text: string): readonly Range[] {
  return formulaeBeside(text, copyrightMarks(text), formulae.matches(text));
}

/** With the marks and the formulae of both kinds that were found already. */
function formulaeBeside(
  text: string,
  marks: readonly Range[],
  found: readonly TermMatch<FormulaKind>[],
): readonly Range[] {
  const registered = registrations(text);
  if (marks.length === 0 && found.length === 0 && registered.length === 0) return NO_RANGES;
  const credits = rangesOf(found.filter(({ value }) => value === 'credit'));
  return merged([...marks, ...rightsAmong(found, text), ...registered, ...credits]);
}

/** The text is a line that claims copyright (not prose that speaks of it). */
export function isCopyrightLine(text: string): boolean {
  if (text.length > MAX_LINE) return false;
  return copyrightMarks(text).length > 0 || rightsAmong(formulae.matches(text), text).length > 0;
}

/** The name beside the copyright mark of a copyright line: after it, or before it where nothing follows. */
export function copyrightHolder(text: string): Range | undefined {
  if (text.length > MAX_LINE) return undefined;
  const marks = copyrightMarks(text);
  const found = formulae.matches(text);
  const [mark] = marks;
  const anchor = mark ?? rightsAmong(found, text)[0];
  if (anchor === undefined) return undefined;
  const cuts = merged([...formulaeBeside(text, marks, found), ...siteMapWords(text)]);
  const after = nameIn(text, anchor[1], cuts.find(([start]) => start >= anchor[1])?.[0] ?? text.length, 'first');
  const before = nameIn(text, cuts.findLast(([, end]) => end <= anchor[0])?.[1] ?? 0, anchor[0], 'last');
  return mark === undefined ? (before ?? after) : (after ?? before);
}

/** The sign alone is no claim: it needs the word, a year or a name beside it; the word alone needs the sign or a year. */
function copyrightMarks(text: string): readonly Range[] {
  if (!SIGN_OR_WORD.test(text)) return NO_RANGES;
  const marks: Range[] = [];
  for (const match of everyMatch(text, marksPattern())) {
    const [found] = match;
    const start = match.index;
    const end = start + found.trimEnd().length;
    const hasSign = /[©ⓒ🄫]|\([cс]\)|（c）|&copy;/iu.test(found);
    const hasWord = /copyright/i.test(found);
    const hasYear = /\d{4}/.test(found);
    const named = /^[\s]{0,3}["“「]?(?:\p{Lu}|\p{Lo})/u.test(text.slice(end, end + 8));
    const plainSign = !/\([cс]\)/iu.test(found);
    if (hasYear ? hasSign || hasWord : hasSign && (hasWord || (plainSign && (named || end === text.length)))) {
      marks.push([start, end]);
    }
  }
  return marks;
}

/** The ranges of the formulae that reserve rights. */
function rightsAmong(found: readonly TermMatch<FormulaKind>[], text: string): readonly Range[] {
  if (found.length === 0) return NO_RANGES;
  return rangesOf(
    found.filter(({ value, end }) => value === 'rights' && !RIGHTS_HOLDER.test(text.slice(end, end + 1))),
  );
}

function registrations(text: string): readonly Range[] {
  if (!DIGIT_OR_NAME.test(text)) return NO_RANGES;
  return everyMatch(text, registrationsPattern()).map((match) => [match.index, match.index + match[0].length] as const);
}

/** The first or last piece with a letter between separators (`|`, `·`, line end, full stop, wide gap), trimmed. */
function nameIn(text: string, start: number, end: number, which: 'first' | 'last'): Range | undefined {
  const pieces: Range[] = [];
  const gap = text.slice(start, end);
  for (const match of everyMatch(gap, PIECE)) {
    const piece = match[0].replace(/^[\s\p{P}]+/u, '');
    const from = start + match.index + match[0].length - piece.length;
    const name = piece.replace(TRAILING_YEARS, '').replace(TRAILING_MARKS, '');
    if (name.length <= MAX_HOLDER && /\p{L}/u.test(name)) pieces.push([from, from + name.length]);
  }
  return which === 'first' ? pieces[0] : pieces.at(-1);
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const sorted = ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const result: Range[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last !== undefined && range[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], range[1])];
    else result.push(range);
  }
  return result;
}

function rangesOf(found: readonly TermMatch<FormulaKind>[]): readonly Range[] {
  return found.map(({ start, end }) => [start, end] as const);
}

function termsOf(words: WordsByLanguage, kind: FormulaKind): Term<FormulaKind>[] {
  return Object.values(words).flatMap((terms) => terms.map((term) => [term, kind] as const));
}

const NO_RANGES: readonly Range[] = [];
