import type { BlockNode } from '../nodes.ts';
import type { Cursor } from './cursor.ts';

const QUOTE_MARK = 0x3e;
/** From this indentation on, a line is code, and no mark begins in it. */
export const CODE_INDENT = 4;

/** A block that holds blocks and is still open: a block quote, a list item or a footnote. Lists are their items. */
export interface Container {
  /** By how many columns its lines are indented; 0 of a block quote, whose lines have marks. */
  readonly width: number;
  /** Whether nothing stands in it yet, of a list item: a blank line ends it then. */
  isEmpty: boolean;
  /** Behind what it holds. */
  end: number;
  /** What stands for it in the result, if anything does. */
  readonly node: BlockNode | undefined;
}

/** Reads what a line begins with by which the container goes on; false where it does not. */
export function goesOn(container: Container, line: Cursor): boolean {
  if (container.width === 0) return quoteGoesOn(container, line);
  if (line.isBlank ? container.isEmpty : line.indent < container.width) return false;
  line.readIndent(container.width);
  if (!line.isBlank) container.isEmpty = false;
  return true;
}

function quoteGoesOn(quote: Container, line: Cursor): boolean {
  if (line.next !== QUOTE_MARK || line.indent >= CODE_INDENT) return false;
  line.marks.push(line.ink);
  readQuoteMark(line);
  quote.end = line.end;
  return true;
}

/** The mark of a block quote, with a blank behind it. */
export function readQuoteMark(line: Cursor): void {
  line.readMark(1);
  line.readIndent(1);
}
