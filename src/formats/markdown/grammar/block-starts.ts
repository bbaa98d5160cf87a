/* What tells the blocks apart by how their lines begin. A size counts code units; it is 0 where something else begins. */

import type { Cursor } from './cursor.ts';

/** Behind backticks, none may follow in the line. */
const FENCE = /`{3,}(?=[^`\n]*(?:\n|$))|~{3,}/y;
const HEADING = /#{1,6}(?=[ \t\n]|$)/y;
const UNDERLINE = /(?:=+|-+)[ \t]*(?:\n|$)/y;
const RULE = /(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})(?:\n|$)/y;
const ITEM = /(?:[*+-]|\d{1,9}[.)])(?=[ \t\n]|$)/y;
const FOOTNOTE = /\[\^([^\s[\]]{1,999})\]:/y;
const FIRST_ITEM = /(?:[*+-]|1[.)])[ \t]+[^ \t\n]/y;

export function fenceSize(line: Cursor): number {
  return sizeOf(FENCE, line);
}

/** Level of an ATX heading. */
export function headingLevel(line: Cursor): number {
  return sizeOf(HEADING, line);
}

export function isUnderline(line: Cursor): boolean {
  return sizeOf(UNDERLINE, line) > 0;
}

export function isRule(line: Cursor): boolean {
  return sizeOf(RULE, line) > 0;
}

/** Size of a list item's marker. */
export function itemMarkSize(line: Cursor): number {
  return sizeOf(ITEM, line);
}

/** Whether the list item that begins may follow a paragraph without a blank line: it has text and no number but one. */
export function mayFollowText(line: Cursor): boolean {
  return sizeOf(FIRST_ITEM, line) > 0;
}

/** Label of the footnote that is defined. */
export function footnoteLabel({ text, ink }: Cursor): string | undefined {
  if (text.charCodeAt(ink + 1) !== 0x5e) return undefined;
  FOOTNOTE.lastIndex = ink;
  return FOOTNOTE.exec(text)?.[1];
}

function sizeOf(pattern: RegExp, { text, ink }: Cursor): number {
  pattern.lastIndex = ink;
  return pattern.test(text) ? pattern.lastIndex - ink : 0;
}
