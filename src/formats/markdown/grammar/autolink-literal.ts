/**
 * GFM's autolink literals: addresses without angle brackets. The rules are those of micromark-extension-gfm-autolink-literal,
 * which follows GitHub where its documentation does not.
 */

import { isAlphanumeric } from '../../ascii.ts';

/** Offsets into the text. */
export interface AutolinkLiteral {
  readonly from: number;
  readonly to: number;
}

const HINT = /https?:\/\/|www\.|@/gi;
const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const EMAIL_NAME = /[\w.+-]/;
const EMAIL_DOMAIN = /[\w-]{1,255}(?:\.[\dA-Za-z][\w-]{0,255}){1,64}/y;
/** Longer addresses are cut: what stands behind one may be looked at again. */
const LENGTH_LIMIT = 2048;
/** Up to this long the part of an e-mail address before the at sign may be. */
const NAME_LIMIT = 256;
/** Punctuation that does not belong to an address that it ends. */
const TRAILING = new Set('!"\')*,.:;?_~');
const REFERENCE = /&[A-Za-z]{1,32};/y;

/** The literal addresses of one leaf block after the other. */
export class Autolinks {
  #text = '';
  /** The last that was found; `undefined` where none has been looked for, or none is left. */
  #found: AutolinkLiteral | undefined;
  #isDone = false;

  begin(text: string): void {
    this.#text = text;
    this.#found = undefined;
    this.#isDone = false;
  }

  /** The first that begins at or behind `at`, which never falls. */
  from(at: number): AutolinkLiteral | undefined {
    if (this.#isDone || (this.#found !== undefined && this.#found.from >= at)) return this.#found;
    this.#found = findAutolink(this.#text, at);
    this.#isDone = this.#found === undefined;
    return this.#found;
  }
}

/** The first literal address that begins at or behind `from`. */
function findAutolink(text: string, from: number): AutolinkLiteral | undefined {
  HINT.lastIndex = from;
  for (let hint = HINT.exec(text); hint !== null; hint = HINT.exec(text)) {
    const { lastIndex } = HINT;
    const link = hint[0] === '@' ? emailAt(text, hint.index, from) : urlAt(text, hint.index, hint[0]);
    if (link !== undefined) return link;
    HINT.lastIndex = lastIndex;
  }
  return undefined;
}

function urlAt(text: string, from: number, hint: string): AutolinkLiteral | undefined {
  const before = text[from - 1] ?? '';
  const www = hint.endsWith('.');
  if (www ? !/^$|[\s(*_[\]~]/.test(before) : /[A-Za-z]/.test(before)) return undefined;
  const start = www ? from : from + hint.length;
  const first = text[start] ?? '';
  if (first === '' || SPACE.test(first) || (!www && PUNCTUATION.test(first))) return undefined;
  const domain = domainEnd(text, start);
  return domain < 0 ? undefined : { from, to: pathEnd(text, domain) };
}

/** No underscore in the last two labels; `-1` where there is no domain. */
function domainEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + LENGTH_LIMIT);
  let inside = start;
  let at = start;
  for (; at < limit; at++) {
    if (isAlphanumeric(text.charCodeAt(at))) continue;
    const character = text[at]!;
    if (character === '.' || character === '_') {
      if (at < inside) continue;
      inside = trailEnd(text, at);
      if (inside < 0) break;
    } else if (SPACE.test(character) || (character !== '-' && PUNCTUATION.test(character))) {
      break;
    }
  }
  const labels = text.slice(start, at).split('.').slice(-2);
  return at === start || labels.some((label) => label.includes('_')) ? -1 : at;
}

function pathEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + LENGTH_LIMIT);
  let open = 0;
  let inside = start;
  let at = start;
  for (; at < limit; at++) {
    if (isAlphanumeric(text.charCodeAt(at))) continue;
    const character = text[at]!;
    if (SPACE.test(character) || character === '<') break;
    if (character === '(') open++;
    else if (character === ')' && open > 0) open--;
    else if (at >= inside && (TRAILING.has(character) || character === '&' || character === ']')) {
      inside = trailEnd(text, at);
      if (inside < 0) break;
    }
  }
  return at;
}

/**
 * `-1` where from here on nothing but trailing punctuation stands before the next blank; else behind the punctuation, which
 * is inside the address.
 */
function trailEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character === '<' || SPACE.test(character)) return -1;
    if (character === '&') {
      REFERENCE.lastIndex = at;
      if (!REFERENCE.test(text)) return at + 1;
      at = REFERENCE.lastIndex - 1;
    } else if (character === ']') {
      const next = text[at + 1] ?? ' ';
      if (next === '(' || next === '[' || SPACE.test(next)) return -1;
    } else if (!TRAILING.has(character)) {
      return Math.max(at, from + 1);
    }
  }
  return -1;
}

function emailAt(text: string, sign: number, least: number): AutolinkLiteral | undefined {
  let from = sign;
  const limit = Math.max(least, sign - NAME_LIMIT);
  while (from > limit && EMAIL_NAME.test(text[from - 1]!)) from--;
  if (from === sign || text[from - 1] === '/') return undefined;
  EMAIL_DOMAIN.lastIndex = sign + 1;
  if (!EMAIL_DOMAIN.test(text)) return undefined;
  const to = EMAIL_DOMAIN.lastIndex;
  return /[A-Za-z]/.test(text[to - 1]!) ? { from, to } : undefined;
}
