import type { Line } from './line.ts';

/*
 * What begins a line behind the marks of its containers. A size counts code units; it is 0 where something else begins.
 */

const HYPHEN = 0x2d;
const BACKTICK = 0x60;
const FOOTNOTE = /\[\^([^\s[\]]{1,999})\]:[ \t]*/y;
const CONTAINER = /[>*+-]|\d{1,9}[.)]/y;
const LIST_MARKER = /(?:[*+-]|\d{1,9}[.)])(?:[ \t]|$)/my;

/** Size of a code block's fence; behind backticks, none may follow in the line. */
export function fenceSize(line: Line): number {
  const size = line.runEnd(line.at, line.next) - line.at;
  if (size < 3) return 0;
  if (line.next !== BACKTICK) return size;
  const backtick = line.text.indexOf('`', line.at + size);
  return backtick < 0 || backtick >= line.end ? size : 0;
}

/** Level of an ATX heading. */
export function headingLevel(line: Line): number {
  const end = line.runEnd(line.at, 0x23);
  const level = end - line.at;
  return level <= 6 && line.isGap(end) ? level : 0;
}

/** Behind the marks that underline a heading, `-1` where there are none. */
export function underlineEnd(line: Line): number {
  if ((line.next !== HYPHEN && line.next !== 0x3d) || line.indent >= line.baseIndent + 4) return -1;
  const end = line.runEnd(line.at, line.next);
  return line.skipBlanks(end) === line.end ? end : -1;
}

/** At least three of one mark and nothing else. */
export function isRule(line: Line): boolean {
  let count = 0;
  for (let { at } = line; at < line.end; at++) {
    if (line.text.charCodeAt(at) === line.next) count++;
    else if (!line.isGap(at)) return false;
  }
  return count >= 3;
}

/** Whether a hyphen, an asterisk or a plus sign, which is there, marks a list item. */
export function isBullet(line: Line): boolean {
  return line.isGap(line.at + 1);
}

/** Size of a number and the mark behind it that begin a list item. */
export function ordinalSize(line: Line): number {
  let { at } = line;
  while (at < line.end && isDigit(line.text.charCodeAt(at))) at++;
  const digits = at - line.at;
  if (at === line.end || digits === 0 || digits > 9) return 0;
  const mark = line.text.charCodeAt(at);
  return (mark === 0x2e || mark === 0x29) && line.isGap(at + 1) ? digits + 1 : 0;
}

/** Whether anything that looks like the mark of a container stands there. */
export function looksLikeContainer(line: Line): boolean {
  CONTAINER.lastIndex = line.at;
  return CONTAINER.test(line.text);
}

export function looksLikeItem(line: Line): boolean {
  LIST_MARKER.lastIndex = line.at;
  return LIST_MARKER.test(line.text);
}

/** The label of the footnote that is defined, and where its text begins. */
export function footnoteStart(line: Line): { readonly label: string; readonly end: number } | undefined {
  if (line.text.charCodeAt(line.at + 1) !== 0x5e) return undefined;
  FOOTNOTE.lastIndex = line.at;
  const label = FOOTNOTE.exec(line.text)?.[1];
  return label === undefined ? undefined : { label, end: FOOTNOTE.lastIndex };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
