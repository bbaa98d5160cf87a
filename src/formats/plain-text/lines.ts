import type { Range } from '../../text/range.ts';
import { Place } from '../place.ts';

/**
 * The lines of a source without blanks at their ends; CRLF, LF and a lone CR end a line. A blank line is empty, and of
 * several in a row only the first is there.
 */
export function trimmedLines(source: string): readonly Range[] {
  const lines: Range[] = [];
  const { length } = source;
  const feeds = new Place(source, '\n');
  const carriages = new Place(source, '\r');
  for (let start = 0; ; ) {
    const feed = feeds.from(start);
    const carriage = carriages.from(start);
    const end = Math.min(feed, carriage);
    pushLine(lines, trimmed(source, start, end));
    if (end === length) return lines;
    start = feed === carriage + 1 ? feed + 1 : end + 1;
  }
}

function pushLine(lines: Range[], line: Range): void {
  const last = lines.at(-1);
  const followsBlank = last !== undefined && last[0] === last[1];
  if (line[0] < line[1] || !followsBlank) lines.push(line);
}

/** `[start, end)` without white space and invisible characters at its ends. */
export function trimmed(source: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && isEmptyUnit(source.charCodeAt(from))) from++;
  while (to > from && isEmptyUnit(source.charCodeAt(to - 1))) to--;
  return [from, to];
}

function isEmptyUnit(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0x85 ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
