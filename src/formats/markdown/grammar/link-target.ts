import { isEscapable } from '../decode.ts';
import type { TargetParts } from '../nodes.ts';
import { LIMITS } from './limits.ts';

/** A destination may nest this many parentheses. */
const PARENTHESES = 32;
/** Characters of a destination that mean nothing to it. */
const INERT = /[^\0-\x20\x7f\\()]+/y;
const LABEL = /\[((?:\\[\s\S]|[^[\]\\]){0,999})\]/y;

/** What stands behind a link's text. */
export interface Target extends TargetParts {
  /** Behind the closing parenthesis, or the label; an offset into the leaf's text. */
  readonly end: number;
}

/** The target that begins with `(` at `open` of a leaf's text, which begins at `offset`. */
export function readTarget(text: string, open: number, offset: number): Target | undefined {
  const limit = Math.min(text.length, open + LIMITS.lookAhead);
  const start = skipSpace(text, open + 1, limit);
  const end = endOfDestination(text, start, limit);
  if (end < 0) return undefined;
  let at = skipSpace(text, end, limit);
  const titleStart = at;
  const titleEnd = at > end && end > start ? endOfTitle(text, at, limit) : -1;
  if (titleEnd > 0) at = skipSpace(text, titleEnd, limit);
  if (at >= limit || text.charCodeAt(at) !== 0x29) return undefined;
  return {
    end: at + 1,
    destinationFrom: end > start ? start + offset : -1,
    destinationTo: end > start ? end + offset : -1,
    titleFrom: titleEnd > 0 ? titleStart + offset : -1,
    titleTo: titleEnd > 0 ? titleEnd + offset : -1,
  };
}

/** The label that begins with `[` at `open`: its text, without the brackets, which may be empty. */
export function readLabel(text: string, open: number): string | undefined {
  LABEL.lastIndex = open;
  return LABEL.exec(text)?.[1];
}

/** Behind the destination that begins at `start` and may be empty, `-1` where none does. */
export function endOfDestination(text: string, start: number, limit: number): number {
  return text.charCodeAt(start) === 0x3c ? bracketedEnd(text, start, limit) : plainEnd(text, start, limit);
}

function bracketedEnd(text: string, start: number, limit: number): number {
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) return at + 1;
    if (code === 0x3c || code === 0x0a) return -1;
    if (code === 0x5c && isEscapable(text.charCodeAt(at + 1))) at++;
  }
  return -1;
}

function plainEnd(text: string, start: number, limit: number): number {
  let depth = 0;
  for (let at = start; ; at++) {
    INERT.lastIndex = at;
    at = INERT.test(text) ? INERT.lastIndex : at;
    if (at >= limit) return depth === 0 ? limit : -1;
    const code = text.charCodeAt(at);
    if (code === 0x28) {
      if (++depth > PARENTHESES) return -1;
    } else if (code === 0x29) {
      if (--depth < 0) return at;
    } else if (code !== 0x5c) {
      return depth === 0 ? at : -1;
    } else if (isEscapable(text.charCodeAt(at + 1))) {
      at++;
    }
  }
}

/** Behind the title, with its quotes, that begins at `start`; `-1` where none does. */
export function endOfTitle(text: string, start: number, limit: number): number {
  const open = text.charCodeAt(start);
  if (open !== 0x22 && open !== 0x27 && open !== 0x28) return -1;
  const close = open === 0x28 ? 0x29 : open;
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === close) return at + 1;
    if (code === 0x28 && open === 0x28) return -1;
    if (code === 0x5c && isEscapable(text.charCodeAt(at + 1))) at++;
  }
  return -1;
}

export function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a;
}
