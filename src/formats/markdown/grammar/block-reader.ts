import { type BlockNode, Kind } from '../nodes.ts';
import { isBlank } from './blank.ts';
import {
  fenceSize,
  footnoteLabel,
  headingLevel,
  isRule,
  isUnderline,
  itemMarkSize,
  mayFollowText,
} from './block-starts.ts';
import { FencedCode, IndentedCode } from './code-block.ts';
import { CODE_INDENT, type Container, goesOn, readQuoteMark } from './containers.ts';
import { Cursor } from './cursor.ts';
import { HtmlBlock, htmlStyle } from './html-block.ts';
import { type Excess, LIMITS } from './limits.ts';
import { Paragraph } from './paragraph.ts';
import { References } from './references.ts';
import { beginsTable, cellsOf } from './table.ts';
import { Reach, type Verbatim } from './verbatim.ts';

/** The blocks of a document, and what it defines, which links may refer to before it comes. */
export interface Blocks {
  /** In source order; what is inside a block follows it. */
  readonly nodes: readonly BlockNode[];
  readonly references: References;
}

/** Those from `start` on, where a line begins. */
export function readBlocks(text: string, start: number, excess: Excess): Blocks {
  return new BlockReader(text, excess).read(start);
}

/** What has begun in a line: of a container's line there is more to read. */
const Begun = { Nothing: 0, Container: 1, Leaf: 2 } as const;

const NONE: readonly number[] = [];
const LINE_FEED = 0x0a;
const TASK = /\[[ xX]\][ \t]/y;
const TASK_SIZE = 3;
const FOOTNOTE_WIDTH = 4;

/**
 * CommonMark's first phase, as its appendix has it: each line first goes on with the containers that are open, then may
 * begin others, and what is left of it is for a leaf block. Text is not looked into.
 */
class BlockReader {
  readonly #text: string;
  readonly #excess: Excess;
  readonly #line: Cursor;
  readonly #nodes: BlockNode[] = [];
  readonly #references: References;
  readonly #containers: Container[] = [];
  /** How many containers go on in the line, or begin there. */
  #depth = 0;
  /** Of the leaf blocks, which are in the innermost container, at most one is open. */
  #verbatim: Verbatim | undefined;
  #paragraph: Paragraph | undefined;
  #isTable = false;

  constructor(text: string, excess: Excess) {
    this.#text = text;
    this.#excess = excess;
    this.#line = new Cursor(text);
    this.#references = new References(excess);
  }

  read(from: number): Blocks {
    const line = this.#line;
    const text = this.#text;
    for (let start = from; start <= text.length; start = line.end + 1) {
      if (this.#verbatim === undefined && this.#containers.length === 0) {
        const end = this.#readPlain(start);
        if (end >= 0) {
          line.end = end;
          continue;
        }
      }
      line.begin(start);
      this.#readLine();
      const verbatim = this.#verbatim;
      if (verbatim !== undefined && this.#containers.length === 0 && verbatim instanceof FencedCode) {
        line.end = verbatim.takeLines(text, line.end + 1) - 1;
      }
    }
    this.#depth = 0;
    this.#settle();
    return { nodes: this.#nodes, references: this.#references };
  }

  /** Reads the line at `start`, in no container, if it is empty or a whole paragraph. Its end, or `-1`. */
  #readPlain(start: number): number {
    const text = this.#text;
    const code = text.charCodeAt(start);
    const isInText = this.#paragraph !== undefined || this.#isTable;
    if (code === LINE_FEED) {
      if (isInText) this.#closeLeaf();
      return start;
    }
    if (isInText || !beginsText(code)) return -1;
    const end = text.indexOf('\n', start);
    if (end < 0 || text.charCodeAt(end + 1) !== LINE_FEED) return -1;
    this.#add(Kind.Paragraph, start, end, start, end);
    return end;
  }

  #readLine(): void {
    const line = this.#line;
    const containers = this.#containers;
    let depth = 0;
    while (depth < containers.length && goesOn(containers[depth]!, line)) depth++;
    this.#depth = depth;
    if (this.#verbatim !== undefined && depth === containers.length && this.#takeVerbatim(this.#verbatim)) return;
    let begun: number = Begun.Container;
    while (begun === Begun.Container && !line.isBlank) begun = this.#begin();
    if (begun === Begun.Nothing) this.#addText();
    else if (begun === Begun.Container) this.#settle();
  }

  /** Whether the line belongs to every open container. */
  get #isInside(): boolean {
    return this.#depth === this.#containers.length;
  }

  /** Whether the line goes on with text, unless it begins a block. */
  get #isInText(): boolean {
    return this.#paragraph !== undefined || (this.#isTable && this.#isInside);
  }

  #takeVerbatim(block: Verbatim): boolean {
    const reach = block.take(this.#line);
    if (reach === Reach.Last) this.#closeLeaf();
    return reach !== Reach.Beyond;
  }

  /** Closes what does not go on in this line. */
  #settle(): void {
    const containers = this.#containers;
    if (this.#verbatim !== undefined || this.#paragraph !== undefined || this.#isTable) this.#closeLeaf();
    while (containers.length > this.#depth) {
      const { node, end } = containers.pop()!;
      if (node !== undefined) {
        node.to = end;
        node.next = this.#nodes.length;
      }
      this.#reach(end);
    }
  }

  #closeLeaf(): void {
    this.#isTable = false;
    if (this.#verbatim !== undefined) {
      const { kind, from, to, inside } = this.#verbatim;
      this.#verbatim = undefined;
      if (kind === undefined) this.#reach(to);
      else this.#addLeaf(kind, from, to, from, to, inside);
    } else if (this.#paragraph !== undefined) {
      const paragraph = this.#paragraph;
      this.#paragraph = undefined;
      if (paragraph.mayDefine) paragraph.takeDefinitions(this.#references);
      const { from, to, marks } = paragraph;
      if (from >= to) this.#reach(to);
      else if (this.#containers.length === 0) this.#add(Kind.Paragraph, from, to, from, to, marks);
      else this.#addLeaf(Kind.Paragraph, from, to, this.#isTask(from) ? from + TASK_SIZE : from, to, marks);
    }
  }

  /** Whether the text begins with the box of a task: the first of a list item. Some container is open. */
  #isTask(from: number): boolean {
    const item = this.#containers[this.#containers.length - 1]!.node;
    if (item?.kind !== Kind.Item || item !== this.#nodes[this.#nodes.length - 1]) return false;
    TASK.lastIndex = from;
    return TASK.test(this.#text);
  }

  /** The innermost container holds something that ends there. */
  #reach(end: number): void {
    const containers = this.#containers;
    if (containers.length === 0) return;
    const container = containers[containers.length - 1]!;
    if (container.end < end) container.end = end;
  }

  #add(kind: number, from: number, to: number, contentFrom: number, contentTo: number, inside = NONE): BlockNode {
    const node: BlockNode = { kind, from, to, contentFrom, contentTo, inside, next: this.#nodes.length + 1 };
    this.#nodes.push(node);
    return node;
  }

  #addLeaf(kind: number, from: number, to: number, contentFrom: number, contentTo: number, inside = NONE): void {
    this.#add(kind, from, to, contentFrom, contentTo, inside);
    this.#reach(to);
  }

  /** Adds what is left of the line to the text that is open, or begins a paragraph with it. */
  #addText(): void {
    const line = this.#line;
    const paragraph = this.#paragraph;
    if (paragraph !== undefined) {
      if (!this.#beginTable(paragraph)) paragraph.add(line, !this.#isInside);
    } else if (this.#isTable && this.#isInside) {
      this.#addRow(Kind.Cell, line.ink, line.end);
    } else {
      this.#settle();
      this.#paragraph = new Paragraph(line);
    }
  }

  /** Where the line says so, the paragraph's last line is the header of a table. */
  #beginTable(paragraph: Paragraph): boolean {
    const { text, ink, end, next } = this.#line;
    const { headerFrom, to } = paragraph;
    if ((next !== 0x7c && next !== 0x2d && next !== 0x3a) || headerFrom < 0 || !this.#isInside) return false;
    if (!beginsTable(text.slice(headerFrom, to), text.slice(ink, end))) return false;
    paragraph.removeLastLine();
    this.#closeLeaf();
    this.#addRow(Kind.HeaderCell, headerFrom, to);
    this.#isTable = true;
    this.#reach(end);
    return true;
  }

  #addRow(kind: number, from: number, to: number): void {
    const cells = cellsOf(this.#text.slice(from, to));
    for (let index = 0; index < cells.length; index += 2) {
      const start = from + cells[index]!;
      const end = from + cells[index + 1]!;
      this.#add(kind, start, end, start, end);
    }
    this.#reach(to);
  }

  #begin(): number {
    const line = this.#line;
    if (line.indent >= CODE_INDENT) return this.#isInText ? Begun.Nothing : this.#verbatimBlock(new IndentedCode(line));
    const { next } = line;
    // The marks are compared one by one.
    if (beginsText(next)) return Begun.Nothing;
    switch (next) {
      case 0x23:
        return this.#heading();
      case 0x3c:
        return this.#html();
      case 0x3d:
        return this.#underline(Kind.Heading);
      case 0x3e:
        return this.#quote();
      case 0x5b:
        return this.#footnote();
      case 0x5f:
        return this.#rule();
      case 0x60:
      case 0x7e:
        return this.#fencedCode();
      case 0x2d:
        return this.#underline(Kind.Heading + 1) || this.#rule() || this.#item();
      case 0x2a:
        return this.#rule() || this.#item();
      case 0x2b:
        return this.#item();
      default:
        return next >= 0x30 && next <= 0x39 ? this.#item() : Begun.Nothing;
    }
  }

  #verbatimBlock(block: Verbatim): number {
    this.#settle();
    this.#verbatim = block;
    return Begun.Leaf;
  }

  #fencedCode(): number {
    const size = fenceSize(this.#line);
    return size === 0 ? Begun.Nothing : this.#verbatimBlock(new FencedCode(this.#line, size));
  }

  #html(): number {
    const line = this.#line;
    const style = htmlStyle(line);
    if (style === undefined || (style.isShy && this.#isInText)) return Begun.Nothing;
    const block = new HtmlBlock(line, style);
    this.#verbatimBlock(block);
    if (block.endsIn(line)) this.#closeLeaf();
    return Begun.Leaf;
  }

  #heading(): number {
    const line = this.#line;
    const level = headingLevel(line);
    if (level === 0) return Begun.Nothing;
    this.#settle();
    this.#addLeaf(Kind.Heading - 1 + level, line.ink, line.end, line.ink + level, headingTextEnd(line));
    return Begun.Leaf;
  }

  /** Makes the paragraph a heading, unless it consists of definitions. */
  #underline(kind: number): number {
    const paragraph = this.#paragraph;
    if (paragraph === undefined || !this.#isInside || !isUnderline(this.#line)) return Begun.Nothing;
    if (paragraph.mayDefine) paragraph.takeDefinitions(this.#references);
    if (paragraph.isEmpty) {
      this.#closeLeaf();
      return Begun.Nothing;
    }
    this.#paragraph = undefined;
    this.#addLeaf(kind, paragraph.from, this.#line.end, paragraph.from, paragraph.to, paragraph.marks);
    return Begun.Leaf;
  }

  #rule(): number {
    const line = this.#line;
    if (!isRule(line)) return Begun.Nothing;
    this.#settle();
    this.#addLeaf(Kind.Rule, line.ink, line.end, line.end, line.end);
    return Begun.Leaf;
  }

  #quote(): number {
    const line = this.#line;
    if (this.#isTooDeep()) return Begun.Leaf;
    this.#settle();
    this.#open(0, this.#add(Kind.Quote, line.ink, line.ink, line.ink, line.ink));
    readQuoteMark(line);
    return Begun.Container;
  }

  #item(): number {
    const line = this.#line;
    const size = itemMarkSize(line);
    if (size === 0 || (this.#isInText && this.#isInside && !mayFollowText(line))) return Begun.Nothing;
    if (this.#isTooDeep()) return Begun.Leaf;
    this.#settle();
    const { indent, at } = line;
    line.readMark(size);
    // Behind a mark, indented code or nothing: one blank belongs to the mark.
    const gap = line.isBlank || line.indent > CODE_INDENT ? 1 : line.indent;
    line.readIndent(gap);
    this.#open(indent + size + gap, this.#add(Kind.Item, at, at, at, at));
    return Begun.Container;
  }

  /** `[^label]: text`, with what is indented below it. */
  #footnote(): number {
    const line = this.#line;
    const label = footnoteLabel(line);
    if (label === undefined) return Begun.Nothing;
    this.#settle();
    this.#references.addNote(label, line.ink);
    line.readMark(label.length + '[^]:'.length);
    line.readIndent(line.indent);
    this.#open(FOOTNOTE_WIDTH, undefined).isEmpty = false;
    return Begun.Container;
  }

  #open(width: number, node: BlockNode | undefined): Container {
    const container: Container = { width, isEmpty: this.#line.isBlank, end: this.#line.end, node };
    this.#depth = this.#containers.push(container);
    return container;
  }

  /** Containers beyond the depth limit are text: the rest of their line is a paragraph. */
  #isTooDeep(): boolean {
    if (this.#depth < LIMITS.depth) return false;
    const { ink, end } = this.#line;
    this.#settle();
    this.#excess.note(ink);
    this.#addLeaf(Kind.Paragraph, ink, end, ink, end);
    return true;
  }
}

/** Whether a line that begins with the code unit is text for sure: so are all letters, of any script. */
function beginsText(code: number): boolean {
  return code > 0x60 ? code !== 0x7e : code > 0x40 && code < 0x5b;
}

/** Where the text of an ATX heading ends, before the marks that close it. */
function headingTextEnd({ text, ink, end }: Cursor): number {
  let close = end;
  while (isBlank(text.charCodeAt(close - 1))) close--;
  while (text.charCodeAt(close - 1) === 0x23 && close > ink) close--;
  return close > ink && isBlank(text.charCodeAt(close - 1)) ? close : end;
}
