import type { BlockParser, MarkdownConfig } from '@lezer/markdown';
import { htmlBlock } from './html-block.ts';
import { isInContainers, isTable, noteFilledItem, stockLinkReference, stockTableLeaf } from './internals.ts';
import { type Excess, LIMITS } from './limits.ts';

const FOOTNOTE_START = /\[\^[^\s[\]]{1,999}\]:[ \t]*/y;
const LIST_MARKER = /(?:[*+-]|\d{1,9}[.)])(?:[ \t]|$)/y;
const CONTAINER_START = /[>*+-]|\d{1,9}[.)]/y;

/** Nodes that the stock grammar does not have. */
export const footnoteNodes: MarkdownConfig = {
  defineNodes: [
    'FootnoteReference',
    'FootnoteMark',
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_cx, line) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + 4) return false;
        line.moveBaseColumn(line.baseIndent + 4);
        return true;
      },
    },
  ],
};

/** `[^label]: text`, with what is indented by four below it. */
const footnoteDefinition: BlockParser = {
  name: 'FootnoteDefinition',
  before: 'LinkReference',
  parse(cx, line) {
    const end = footnoteStart(line.text, line.pos);
    if (end < 0 || line.indent >= line.baseIndent + 4) return false;
    cx.startComposite('FootnoteDefinition', line.pos);
    const mark = line.text.slice(line.pos, end).trimEnd();
    cx.addElement(cx.elt('FootnoteMark', cx.lineStart + line.pos, cx.lineStart + line.pos + mark.length));
    line.moveBase(end);
    return null;
  },
  endLeaf: (_cx, line) => footnoteStart(line.text, line.pos) > 0,
};

function footnoteStart(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x5b || text.charCodeAt(at + 1) !== 0x5e) return -1;
  FOOTNOTE_START.lastIndex = at;
  return FOOTNOTE_START.test(text) ? FOOTNOTE_START.lastIndex : -1;
}

/** Definitions at the start of a paragraph; of a long one the rest is not looked at again with every line. */
function linkReference(): BlockParser {
  const stock = stockLinkReference();
  return {
    name: 'LinkReference',
    leaf(cx, leaf) {
      const parser = stock(cx, leaf);
      if (parser === null) return null;
      return {
        nextLine: (context, line, block) =>
          block.content.length <= LIMITS.lookAhead && parser.nextLine(context, line, block),
        finish: (context, block) => parser.finish(context, block),
      };
    },
  };
}

/** Sees every line that begins a block, also behind the marker of a list item. */
const filledItem: BlockParser = {
  name: 'FilledItem',
  before: 'LinkReference',
  parse(cx, line) {
    if (line.next >= 0) noteFilledItem(cx);
    return false;
  },
};

/**
 * A list marker ends a paragraph whose containers have ended, even without text behind it or with another number than 1:
 * what it follows is then no paragraph of its own container.
 */
const listBehindContainers: BlockParser = {
  name: 'ListBehindContainers',
  endLeaf(cx, line) {
    if (isInContainers(cx, line)) return false;
    LIST_MARKER.lastIndex = line.pos;
    return LIST_MARKER.test(line.text);
  },
};

/** GFM's tables: a lazy line is never their delimiter row, and ends one. */
function table(): BlockParser {
  const stock = stockTableLeaf();
  return {
    name: 'Table',
    leaf(cx, leaf) {
      const parser = stock(cx, leaf);
      if (parser === null) return null;
      const nextLine = parser.nextLine.bind(parser);
      const finish = parser.finish.bind(parser);
      let row = 0;
      let isLazy = false;
      // The stock parser knows its own by their class.
      parser.nextLine = (context, line, block) => {
        if (++row === 1) isLazy = !isInContainers(context, line);
        return !isLazy && nextLine(context, line, block);
      };
      parser.finish = (context, block) => !isLazy && finish(context, block);
      return parser;
    },
    endLeaf: (cx, line, leaf) => !isInContainers(cx, line) && isTable(leaf),
  };
}

/** Containers beyond the depth limit are text: the rest of their line is a paragraph. */
function depthLimit(excess: Excess): BlockParser {
  return {
    name: 'DepthLimit',
    before: 'Blockquote',
    parse(cx, line) {
      if (cx.depth <= LIMITS.depth) return false;
      CONTAINER_START.lastIndex = line.pos;
      if (!CONTAINER_START.test(line.text)) return false;
      const from = cx.lineStart + line.pos;
      excess.note(from);
      const inlines = cx.parser.parseInline(line.text.slice(line.pos), from);
      cx.addElement(cx.elt('Paragraph', from, cx.lineStart + line.text.length, inlines));
      cx.nextLine();
      return true;
    },
  };
}

/** All block parsers that add to the stock ones or take their place. */
export function blockParsers(excess: Excess): readonly BlockParser[] {
  return [
    filledItem,
    listBehindContainers,
    htmlBlock,
    footnoteDefinition,
    linkReference(),
    table(),
    depthLimit(excess),
  ];
}
