import type { TargetParts } from '../nodes.ts';
import { endOfDestination, endOfTitle, readLabel, skipSpace } from './link-target.ts';

const INK = /[^ \t\n]/;
const LINE_END = /[ \t]*(?:\n|$)/y;

/** A link reference definition in a paragraph's text. */
export interface DefinitionRead {
  readonly label: string;
  readonly definition: TargetParts;
  /** Where the line begins that follows it, or the text's end. */
  readonly end: number;
}

/** The definition that begins with `[` at `open` of a paragraph's text, which begins at `offset`. */
export function readDefinition(text: string, open: number, offset: number): DefinitionRead | undefined {
  const label = readLabel(text, open);
  if (label === undefined || !INK.test(label)) return undefined;
  const colon = open + label.length + 2;
  if (text.charCodeAt(colon) !== 0x3a) return undefined;
  const start = skipSpace(text, colon + 1, text.length);
  const end = endOfDestination(text, start, text.length);
  if (end <= start) return undefined;

  // A title that does not end its line is none, and where it stands below the destination, the definition ends before it.
  const titleStart = skipSpace(text, end, text.length);
  const titleEnd = titleStart > end ? endOfTitle(text, titleStart, text.length) : -1;
  const behindTitle = titleEnd < 0 ? -1 : behindLine(text, titleEnd);
  const hasTitle = behindTitle >= 0;
  const behind = hasTitle ? behindTitle : behindLine(text, end);
  if (behind < 0) return undefined;
  const definition: TargetParts = {
    destinationFrom: start + offset,
    destinationTo: end + offset,
    titleFrom: hasTitle ? titleStart + offset : -1,
    titleTo: hasTitle ? titleEnd + offset : -1,
  };
  return { label, definition, end: behind };
}

/** Where the next line begins; `-1` where more than blanks stands before it. */
function behindLine(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.test(text) ? LINE_END.lastIndex : -1;
}
