import type { BlockParser, Element } from '@lezer/markdown';
import { tagEnd } from './html-tag.ts';
import { isInContainers } from './internals.ts';

interface Kind {
  readonly start: RegExp;
  readonly end: RegExp;
  readonly node: string;
}

const BLANK = /^[ \t]*$/;

/** Kinds 1 to 6 of CommonMark's HTML blocks; the patterns apply to a line from its first character that is no blank. */
const KINDS: readonly Kind[] = [
  {
    start: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i,
    end: /<\/(?:script|pre|style|textarea)>/i,
    node: 'HTMLBlock',
  },
  { start: /^<!--/, end: /-->/, node: 'CommentBlock' },
  { start: /^<\?/, end: /\?>/, node: 'ProcessingInstructionBlock' },
  { start: /^<![A-Z]/i, end: />/, node: 'HTMLBlock' },
  { start: /^<!\[CDATA\[/, end: /\]\]>/, node: 'ProcessingInstructionBlock' },
  {
    start:
      /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i,
    end: BLANK,
    node: 'HTMLBlock',
  },
];

/** Kind 7: any other tag, alone on its line. */
const LONE_TAG: Kind = { start: /^</, end: BLANK, node: 'HTMLBlock' };

/** Replaces the stock parser, which does not know a self-closing tag alone on its line (PARSERS.md). */
export const htmlBlock: BlockParser = {
  name: 'HTMLBlock',
  parse(cx, line) {
    if (line.next !== 0x3c) return false;
    const kind = kindOf(line.text.slice(line.pos));
    if (kind === undefined) return false;
    const from = cx.lineStart + line.pos;
    const marks: Element[] = [];
    let closed = kind.end !== BLANK;
    while (!kind.end.test(line.text.slice(line.pos)) && cx.nextLine()) {
      if (!isInContainers(cx, line)) {
        closed = false;
        break;
      }
      marks.push(...line.markers);
    }
    if (closed) cx.nextLine();
    cx.addElement(cx.elt(kind.node, from, cx.prevLineEnd(), marks));
    return true;
  },
  endLeaf: (_cx, line) => line.next === 0x3c && interrupts(line.text.slice(line.pos)),
};

/** Whether the block may follow a paragraph without a blank line. */
function interrupts(line: string): boolean {
  return KINDS.some(({ start }) => start.test(line));
}

function kindOf(line: string): Kind | undefined {
  for (const kind of KINDS) if (kind.start.test(line)) return kind;
  const end = tagEnd(line, 0);
  return end > 0 && BLANK.test(line.slice(end)) ? LONE_TAG : undefined;
}
