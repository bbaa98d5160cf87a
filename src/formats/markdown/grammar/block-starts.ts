/* What tells the blocks apart by how their lines begin. A size counts code units; it is 0 where something else begins. */

import { isBlank } from './blank.ts';
import type { Cursor } from './cursor.ts';

/** Behind backticks, none may follow in the line. */
const FENCE = /`{3,}(?=[^`\n]*(?:\n|$))|~{3,}/y;
const HEADING = /#{1,6}(?=[ \t\n]|$)/y;
const UNDERLINE = /(?:=+|-+)[ \t]*(?:\n|$)/y;
const RULE = /(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})(?:\n|$)/y;
const NUMBER = /\d{1,9}[.)](?=[ \t\n]|$)/y;
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
  return mayBeRule(line) && sizeOf(RULE, line) > 0;
}

/** Whether two more characters of a rule follow the mark: few lines that begin with one do so. */
function mayBeRule({ text, ink, next }: Cursor): boolean {
  const second = text.charCodeAt(ink + 1);
  const third = text.charCodeAt(ink + 2);
  return (second === next || isBlank(second)) && (third === next || isBlank(third));
}

/** Size of a list item's marker; the line begins with a mark of one, or a digit. */
export function itemMarkSize(line: Cursor): number {
  const { text, ink, next } = line;
  if (next >= 0x30 && next <= 0x39) return sizeOf(NUMBER, line);
  const behind = text.charCodeAt(ink + 1);
  return isBlank(behind) || behind === 0x0a || ink + 1 === text.length ? 1 : 0;
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
