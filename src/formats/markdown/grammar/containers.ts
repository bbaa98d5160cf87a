import type { BlockNode } from '../nodes.ts';
import type { Line } from './line.ts';
import { isBullet, isRule, ordinalSize } from './line-starts.ts';

export const Holder = { Document: 0, Quote: 1, Bullets: 2, Ordinals: 3, Item: 4, Footnote: 5 } as const;

/** A block that holds blocks and is still open. */
export interface Container {
  readonly kind: number;
  /** Of a list, the code unit that marks its items; of an item, how far its text is indented. */
  readonly value: number;
  /** Behind the last line that is surely its own. */
  end: number;
  /** Where the last block inside ends, `-1` where there is none. */
  lastEnd: number;
  /** How many blocks and marks it holds. */
  count: number;
  /** Only of an item: nothing follows the marker in its line. */
  startsBlank: boolean;
  /** What stands for it in the result, if anything does. */
  readonly node: BlockNode | undefined;
}

/** Behind all that the container holds. */
export function endOf({ end, lastEnd }: Container): number {
  return Math.max(end, lastEnd);
}

export function hold(container: Container, end: number): void {
  container.lastEnd = end;
  container.count++;
}

/** Reads the marks by which the container at `line.depth` goes on; false where it does not. */
export function goesOn(stack: readonly Container[], line: Line): boolean {
  const container = stack[line.depth]!;
  switch (container.kind) {
    case Holder.Quote:
      return quoteGoesOn(container, line);
    case Holder.Item:
      if (
        line.next < 0 ? container.startsBlank && container.count === 1 : line.indent < line.baseIndent + container.value
      )
        return false;
      line.moveBaseColumn(line.baseIndent + container.value);
      return true;
    case Holder.Footnote:
      if (line.next < 0) return true;
      if (line.indent < line.baseIndent + 4) return false;
      line.moveBaseColumn(line.baseIndent + 4);
      return true;
    default:
      return listGoesOn(container, stack, line);
  }
}

function quoteGoesOn(quote: Container, line: Line): boolean {
  if (line.next !== 0x3e) return false;
  line.marks.push(line.at);
  const behind = line.at + 1;
  line.moveBase(behind < line.end && line.isGap(behind) ? behind + 1 : behind);
  quote.end = line.end;
  return true;
}

function listGoesOn(list: Container, stack: readonly Container[], line: Line): boolean {
  if (line.isBlank) return true;
  const item = stack[line.depth + 1];
  if (item !== undefined && line.indent >= item.value + line.baseIndent) return true;
  if (line.indent >= line.baseIndent + 4) return false;
  if (list.kind === Holder.Ordinals) {
    const size = ordinalSize(line);
    return size > 0 && line.text.charCodeAt(line.at + size - 1) === list.value;
  }
  return line.next === list.value && isBullet(line) && !isRule(line);
}
