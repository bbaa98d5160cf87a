/** The rows of GFM's tables, each of which is one line. */

import { isBlank } from './blank.ts';

const BACKSLASH = 0x5c;
const INK = /[^ \t]/;
/** A pipe stands behind a cell, also where it is the only one: stricter than GFM. */
const DELIMITER_ROW = /^\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?[ \t]*$/;

/** Whether the lines are the header of a table and the row below it, which has as many cells. */
export function beginsTable(header: string, delimiters: string): boolean {
  if (!DELIMITER_ROW.test(delimiters)) return false;
  const pipes = pipesOf(header);
  return pipes.length > 0 && edgesOf(header, pipes).length === edgesOf(delimiters, pipesOf(delimiters)).length;
}

/** Start and end of the text of each cell, in one list, without those of the empty ones. */
export function cellsOf(row: string): readonly number[] {
  const cells: number[] = [];
  const edges = edgesOf(row, pipesOf(row));
  for (let index = 1; index < edges.length; index++) {
    let from = edges[index - 1]! + 1;
    let to = edges[index]!;
    while (from < to && isBlank(row.charCodeAt(from))) from++;
    while (from < to && isBlank(row.charCodeAt(to - 1))) to--;
    if (from < to) cells.push(from, to);
  }
  return cells;
}

/** What stands around the cells: the pipes, and the ends of the row where one is left out. */
function edgesOf(row: string, pipes: readonly number[]): readonly number[] {
  const first = pipes[0] ?? row.length;
  const last = pipes.at(-1) ?? -1;
  const edges = [...pipes];
  if (INK.test(row.slice(0, first))) edges.unshift(-1);
  if (last >= 0 ? INK.test(row.slice(last + 1)) : edges.length > 0) edges.push(row.length);
  return edges;
}

/** Where pipes stand that are not escaped. */
function pipesOf(row: string): readonly number[] {
  const pipes: number[] = [];
  for (let at = row.indexOf('|'); at >= 0; at = row.indexOf('|', at + 1)) {
    let first = at;
    while (row.charCodeAt(first - 1) === BACKSLASH) first--;
    if ((at - first) % 2 === 0) pipes.push(at);
  }
  return pipes;
}
