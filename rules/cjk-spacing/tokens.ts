import { type Block, isCjkLetter, once, type Range } from '../../src/rule/index.ts';
import { NAMES, ORDINALS, UNITS } from './names.ts';

/** Words and numbers of Latin text, with the signs that may stand inside them. */
const tokenPattern = once(() => /[\p{Script=Latin}\d]{1,64}(?:[-.,:/'’&+×][\p{Script=Latin}\d]{1,64}){0,8}/gu);
/** Also with a unit of Latin letters: 8K, 200km/h. */
const NUMBER = /^\d/;
const DIGITS = /^\d[\d.,/×-]{0,80}$/;
/** Domains, paths, versions and alternatives: a.cn, v1.0, and/or. */
const addressPattern = once(() => /[./:].{0,80}\p{L}|\p{L}.{0,80}[./:]/u);
/** Signs that make a word beside them a part of code: $1, #tag, a=1. */
const SIGN = /[$#@_\\/=&%~^|<>{}]/;
const CLOCK = /^\d{1,2}:\d/;
const ONE_LETTER = /^\D$/u;
/** Code units of blanks that are looked over to find the letter behind them. */
const MOST_BLANKS = 4;
const LONGEST_HALF_NAME = 4;
/** What an inline element holds is not words of the sentence. */
const APART: ReadonlySet<string> = new Set([
  'code',
  'kbd',
  'samp',
  'tt',
  'var',
  'pre',
  'sup',
  'sub',
  'rt',
  'rp',
  'math',
  'button',
  'input',
]);

/** What stands between Latin text and the letter of Chinese or Japanese beside it. */
export interface Side {
  readonly spaced: boolean;
  /** The blanks, or the empty span where a blank could stand. */
  readonly at: Range;
}

/** A Latin word or number with Chinese or Japanese on at least one side. */
export interface Token {
  readonly block: Block;
  readonly at: Range;
  readonly isNumber: boolean;
  readonly before?: Side;
  readonly after?: Side;
}

/** The tokens of a block whose blanks tell something: no code, no address, no quantity, date or known name. */
export function tokensIn(block: Block, allowed: readonly string[]): readonly Token[] {
  const { text } = block.text;
  const tokens: Token[] = [];
  const apart = block.inlines.filter(({ tag }) => APART.has(tag)).map(({ at }) => at);
  const names = [...NAMES, ...allowed];
  let opaque = 0;
  for (const { 0: word, index: start } of text.matchAll(tokenPattern())) {
    const end = start + word.length;
    while (opaque < block.opaque.length && block.opaque[opaque]![1] <= start) opaque++;
    const before = sideBefore(text, start);
    const after = sideAfter(text, end);
    if (
      (before === undefined && after === undefined) ||
      ONE_LETTER.test(word) ||
      addressPattern().test(word) ||
      SIGN.test(text.charAt(start - 1) + text.charAt(end))
    )
      continue;
    if (isPartOf(block.opaque[opaque], start, end) || apart.some((span) => overlaps(span, start, end))) continue;
    const isNumber = NUMBER.test(word);
    if (CLOCK.test(word) || (DIGITS.test(word) && isQuantity(text, before, after))) continue;
    if (isName(text, start, end, names)) continue;
    tokens.push({ block, at: [start, end], isNumber, ...(before && { before }), ...(after && { after }) });
  }
  return tokens;
}

function sideBefore(text: string, start: number): Side | undefined {
  let at = start;
  while (at > 0 && start - at < MOST_BLANKS && isBlank(text.charCodeAt(at - 1))) at--;
  return at > 0 && isCjkLetter(text, at - 1) ? { spaced: at < start, at: [at, start] } : undefined;
}

function sideAfter(text: string, end: number): Side | undefined {
  let at = end;
  while (at < text.length && at - end < MOST_BLANKS && isBlank(text.charCodeAt(at))) at++;
  return at < text.length && isCjkLetter(text, at) ? { spaced: at > end, at: [end, at] } : undefined;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}

/** Of a URL, a path, a file name, a placeholder: more than the word itself is opaque. */
function isPartOf(opaque: Range | undefined, start: number, end: number): boolean {
  return opaque !== undefined && opaque[0] < end && (opaque[0] < start || opaque[1] > end);
}

function overlaps([from, to]: Range, start: number, end: number): boolean {
  return from < end && to > start;
}

function isQuantity(text: string, before: Side | undefined, after: Side | undefined): boolean {
  return (
    (after !== undefined && UNITS.has(text.charAt(after.at[1]))) ||
    (before !== undefined && ORDINALS.has(text.charAt(before.at[0] - 1)))
  );
}

function isName(text: string, start: number, end: number, names: readonly string[]): boolean {
  const around = text.slice(Math.max(0, start - LONGEST_HALF_NAME), end + LONGEST_HALF_NAME).replace(/[ \u00a0]/g, '');
  const word = text.slice(start, end);
  return names.some((name) => name.includes(word) && around.includes(name));
}
