/**
 * GFM's autolink literals: addresses without angle brackets. The rules are those of micromark-extension-gfm-autolink-literal,
 * which follows GitHub where its documentation does not.
 */

import { isAlphanumeric } from '../../ascii.ts';
import { after, Beside, kindOf } from './flanking.ts';

/** Offsets into the text. */
export interface AutolinkLiteral {
  readonly from: number;
  readonly to: number;
}

const HINT = /https?:\/\/|www\.|@/gi;
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
  readonly #document: string;
  /** Where in the document the next sign of an address stands, whichever leaf it is in. */
  #ahead = -1;
  #text = '';
  /** Where the next sign of an address stands, and where it ends; at the text's end where there is none. */
  #hint = 0;
  #hintEnd = 0;

  constructor(document: string) {
    this.#document = document;
  }

  /** Goes on to the leaf whose text begins at `offset` of the document; whether it may hold an address. */
  begin(text: string, offset: number): boolean {
    if (this.#ahead < offset) this.#ahead = nextHint(this.#document, offset);
    if (this.#ahead >= offset + text.length) return false;
    this.#text = text;
    this.#seek(0);
    return true;
  }

  /** The first that begins in `[at, stop]`, neither of which ever falls; between the two stands no mark. */
  within(at: number, stop: number): AutolinkLiteral | undefined {
    const text = this.#text;
    if (this.#hint < at) this.#seek(at);
    while (this.#hint < text.length) {
      const isEmail = text.charCodeAt(this.#hint) === 0x40;
      if (this.#hint > stop && !(isEmail && mayBeginName(text, stop, this.#hint))) return undefined;
      const link = isEmail ? emailAt(text, this.#hint, at) : urlAt(text, this.#hint, this.#hintEnd);
      if (link !== undefined) return link.from <= stop ? link : undefined;
      this.#seek(this.#hintEnd);
    }
    return undefined;
  }

  #seek(from: number): void {
    this.#hint = nextHint(this.#text, from);
    this.#hintEnd = HINT.lastIndex;
  }
}

/** Where the next sign of an address begins, which ends at the pattern's `lastIndex`; the text's end where there is none. */
function nextHint(text: string, from: number): number {
  HINT.lastIndex = from;
  return HINT.exec(text)?.index ?? text.length;
}

/** `www.` or the scheme of the address is `[from, end)`. */
function urlAt(text: string, from: number, end: number): AutolinkLiteral | undefined {
  const before = text[from - 1] ?? '';
  const www = text[end - 1] === '.';
  if (www ? !/^$|[\s(*_[\]~]/.test(before) : /[A-Za-z]/.test(before)) return undefined;
  const start = www ? from : end;
  const first = after(text, start);
  if (first === Beside.Space || (!www && first === Beside.Punctuation)) return undefined;
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
    const code = text.charCodeAt(at);
    if (code === 0x2e || code === 0x5f) {
      if (at < inside) continue;
      inside = trailEnd(text, at);
      if (inside < 0) break;
    } else if (code !== 0x2d && kindOf(code) !== Beside.Letter) {
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
    if (character === '<' || isSpace(text, at)) break;
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
    if (character === '<' || isSpace(text, at)) return -1;
    if (character === '&') {
      REFERENCE.lastIndex = at;
      if (!REFERENCE.test(text)) return at + 1;
      at = REFERENCE.lastIndex - 1;
    } else if (character === ']') {
      const next = text[at + 1];
      if (next === '(' || next === '[' || after(text, at + 1) === Beside.Space) return -1;
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

/** Of the marks, only an underscore may be part of the name before the at sign. */
function mayBeginName(text: string, mark: number, sign: number): boolean {
  return text.charCodeAt(mark) === 0x5f && sign - mark <= NAME_LIMIT;
}

function isSpace(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === Beside.Space;
}
