import { type Container, Holder } from './containers.ts';
import { interruptingHtml } from './html-block.ts';
import type { Line } from './line.ts';
import { fenceSize, footnoteStart, headingLevel, isBullet, isRule, ordinalSize, underlineEnd } from './line-starts.ts';

/** Whether the line begins a block that may follow a paragraph without a blank line; `stack`: the open containers. */
export function mayInterrupt(line: Line, stack: readonly Container[]): boolean {
  switch (line.next) {
    case 0x3e:
      return true;
    case 0x23:
      return headingLevel(line) > 0;
    case 0x60:
    case 0x7e:
      return fenceSize(line) > 0;
    case 0x5f:
      return isRule(line);
    case 0x2d:
      if (isItem(line, stack)) return true;
      return isRule(line) && !(line.depth === stack.length && underlineEnd(line) >= 0);
    case 0x2b:
      return isItem(line, stack);
    case 0x2a:
      return isItem(line, stack) || isRule(line);
    case 0x3c:
      return interruptingHtml(line) !== undefined;
    case 0x5b:
      return footnoteStart(line) !== undefined;
    default:
      return line.next >= 0x30 && line.next <= 0x39 && isNumberedItem(line, stack);
  }
}

/** Only a list that is open may go on with an empty item. */
function isItem(line: Line, stack: readonly Container[]): boolean {
  return isBullet(line) && (line.skipBlanks(line.at + 2) < line.end || isInList(Holder.Bullets, stack));
}

/** Only a list that is open may go on with another number than one, or an empty item. */
function isNumberedItem(line: Line, stack: readonly Container[]): boolean {
  const size = ordinalSize(line);
  if (size === 0) return false;
  const isFirst = size === 2 && line.next === 0x31 && line.skipBlanks(line.at + size) < line.end;
  return isFirst || isInList(Holder.Ordinals, stack);
}

function isInList(kind: number, stack: readonly Container[]): boolean {
  for (let index = stack.length - 1; index > 0; index--) if (stack[index]!.kind === kind) return true;
  return false;
}
