import type { Range } from '../../../article/article.ts';
import { Place } from '../../place.ts';
import { type BlockNode, Kind } from '../nodes.ts';
import { blankOut } from './blank-out.ts';
import { type Container, endOf, goesOn, Holder, hold } from './containers.ts';
import { DefinitionReader } from './definition.ts';
import { endsHtml, htmlBlockKind } from './html-block.ts';
import { mayInterrupt } from './interruption.ts';
import { type Excess, LIMITS } from './limits.ts';
import { Line } from './line.ts';
import {
  fenceSize,
  footnoteStart,
  headingLevel,
  isBullet,
  isRule,
  looksLikeContainer,
  looksLikeItem,
  ordinalSize,
  underlineEnd,
} from './line-starts.ts';
import { References } from './references.ts';
import { hasPipe, startsTable, TableReader } from './table.ts';

/** The blocks of a document, and what it defines, which links may refer to before it comes. */
export interface Blocks {
  /** In source order; what is inside a block follows it. */
  readonly nodes: readonly BlockNode[];
  readonly references: References;
}

export function readBlocks(text: string, excess: Excess): Blocks {
  return new BlockReader(text, excess).read();
}

/** What has begun at the start of a line. */
const Begun = { Nothing: 0, Container: 1, Leaf: 2 } as const;

const NONE: readonly number[] = [];
const TASK = /\[[ xX]\][ \t]/y;
const TASK_SIZE = 3;

/**
 * CommonMark's first phase: line by line, with a stack of the containers that are open. Text is not looked into. A
 * paragraph that begins with definitions is not gathered first: each definition is a block, and what follows begins anew.
 */
class BlockReader {
  readonly #text: string;
  readonly #excess: Excess;
  readonly #line: Line;
  readonly #nodes: BlockNode[] = [];
  readonly #references: References;
  readonly #stack: Container[] = [];
  readonly #pipes: Place;
  #top: Container;
  /** The last line has been read. */
  #atEnd = false;

  constructor(text: string, excess: Excess) {
    this.#text = text;
    this.#excess = excess;
    this.#line = new Line(text);
    this.#references = new References(excess);
    this.#pipes = new Place(text, '|');
    this.#top = this.#open(Holder.Document, 0, undefined);
  }

  read(): Blocks {
    this.#readLine(0);
    while (this.#readBlock());
    while (this.#stack.length > 1) this.#leave();
    return { nodes: this.#nodes, references: this.#references };
  }

  /** False at the end of the text. */
  #readBlock(): boolean {
    const line = this.#line;
    for (;;) {
      this.#leaveEnded();
      if (!line.isBlank) break;
      if (!this.#nextLine()) return false;
    }
    for (;;) {
      const begun = this.#begin();
      if (begun === Begun.Leaf) return true;
      if (begun === Begun.Nothing) break;
      line.forward();
    }
    if (line.isBlank) return this.#nextLine();
    this.#paragraph();
    return true;
  }

  /** False where there is no further line; then an empty one stands for it. */
  #nextLine(): boolean {
    const { end } = this.#line;
    this.#atEnd = end >= this.#text.length;
    this.#readLine(this.#atEnd ? end : end + 1);
    return !this.#atEnd;
  }

  /** With the marks of the containers that go on. */
  #readLine(start: number): void {
    const line = this.#line;
    line.read(start);
    for (; line.depth < this.#stack.length; line.depth++) {
      const inside = goesOn(this.#stack, line);
      line.forward();
      if (!inside) return;
    }
  }

  get #previousLineEnd(): number {
    return this.#atEnd ? this.#line.start : this.#line.start - 1;
  }

  /** Whether the line belongs to every open container. */
  get #isInside(): boolean {
    return this.#line.depth >= this.#stack.length;
  }

  #open(kind: number, value: number, node: BlockNode | undefined): Container {
    const { end } = this.#line;
    const container: Container = { kind, value, end, lastEnd: -1, count: 0, startsBlank: false, node };
    this.#stack.push(container);
    this.#top = container;
    return container;
  }

  #leave(): void {
    const container = this.#stack.pop()!;
    const end = endOf(container);
    if (container.node !== undefined) {
      container.node.to = end;
      container.node.next = this.#nodes.length;
    }
    this.#top = this.#stack.at(-1)!;
    hold(this.#top, end);
  }

  /** Leaves the containers that do not go on in this line. */
  #leaveEnded(): void {
    const { marks } = this.#line;
    for (let index = 0; ; ) {
      const inside = this.#isInside;
      while (index < marks.length && (inside || marks[index]! < this.#top.end)) hold(this.#top, marks[index++]! + 1);
      if (inside) return;
      this.#leave();
    }
  }

  #add(kind: number, from: number, to: number, contentFrom: number, contentTo: number, inside = NONE): BlockNode {
    const node: BlockNode = { kind, from, to, contentFrom, contentTo, inside, next: this.#nodes.length + 1 };
    this.#nodes.push(node);
    return node;
  }

  #addLeaf(kind: number, from: number, to: number, contentFrom: number, contentTo: number, inside = NONE): void {
    this.#add(kind, from, to, contentFrom, contentTo, inside);
    hold(this.#top, to);
  }

  #begin(): number {
    const line = this.#line;
    const { next } = line;
    if (next >= 0) this.#top.startsBlank = false;
    if (line.indent >= line.baseIndent + 4) return this.#indentedCode();
    switch (next) {
      case 0x5b:
        return this.#footnote();
      case 0x60:
      case 0x7e:
        return this.#fencedCode();
      case 0x23:
        return this.#heading();
      case 0x3c:
        return this.#html();
      case 0x5f:
        return this.#rule();
      case 0x3e:
        return this.#stack.length > LIMITS.depth ? this.#tooDeep() : this.#quote();
      case 0x2a:
      case 0x2b:
      case 0x2d:
        if (this.#stack.length > LIMITS.depth) return this.#tooDeep();
        if (next !== 0x2b && this.#rule() === Begun.Leaf) return Begun.Leaf;
        return this.#item(Holder.Bullets, isBullet(line) ? 1 : 0);
      default:
        if (!(next >= 0x30 && next <= 0x39)) return Begun.Nothing;
        if (this.#stack.length > LIMITS.depth && looksLikeContainer(line)) return this.#tooDeep();
        return this.#item(Holder.Ordinals, ordinalSize(line));
    }
  }

  /** `[^label]: text`, with what is indented by four below it. */
  #footnote(): number {
    const line = this.#line;
    const note = footnoteStart(line);
    if (note === undefined) return Begun.Nothing;
    this.#references.addNote(note.label, line.at);
    hold(this.#open(Holder.Footnote, 0, undefined), note.end);
    line.moveBase(note.end);
    return Begun.Container;
  }

  #quote(): number {
    const line = this.#line;
    const { at } = line;
    hold(this.#open(Holder.Quote, 0, this.#add(Kind.Quote, at, at, at, at)), at + 1);
    line.moveBase(this.#text.charCodeAt(at + 1) === 0x20 ? at + 2 : at + 1);
    return Begun.Container;
  }

  /** An item, behind its marker, which is of `size`, and a list where none is open. */
  #item(list: number, size: number): number {
    if (size === 0) return Begun.Nothing;
    const line = this.#line;
    const behind = line.at + size;
    const { base } = line;
    if (this.#top.kind !== list) this.#open(list, this.#text.charCodeAt(behind - 1), undefined);
    const indent = line.itemIndent(behind);
    const node = this.#add(Kind.Item, base, base, base, base);
    hold(this.#open(Holder.Item, indent - line.baseIndent, node), behind);
    line.moveBaseColumn(indent);
    const length = line.end - line.start;
    this.#top.startsBlank = list === Holder.Bullets ? indent >= length : indent === length;
    return Begun.Container;
  }

  /** Containers beyond the depth limit are text: the rest of their line is a paragraph. */
  #tooDeep(): number {
    const { at, end } = this.#line;
    this.#excess.note(at);
    this.#addLeaf(Kind.Paragraph, at, end, at, end);
    this.#nextLine();
    return Begun.Leaf;
  }

  #rule(): number {
    const line = this.#line;
    if (!isRule(line)) return Begun.Nothing;
    this.#addLeaf(Kind.Rule, line.at, line.end, line.end, line.end);
    this.#nextLine();
    return Begun.Leaf;
  }

  #heading(): number {
    const line = this.#line;
    const level = headingLevel(line);
    if (level === 0) return Begun.Nothing;
    const { at, end } = line;
    const inkEnd = line.trimmedEnd(at);
    let close = inkEnd;
    while (close > at && this.#text.charCodeAt(close - 1) === 0x23) close--;
    const isClosed = close > at && close < inkEnd && line.isGap(close - 1);
    this.#addLeaf(Kind.Heading - 1 + level, at, end, at + level, isClosed ? close : end);
    this.#nextLine();
    return Begun.Leaf;
  }

  #indentedCode(): number {
    const line = this.#line;
    const column = line.baseIndent + 4;
    const from = line.placeOf(column);
    let to = line.end;
    const pieces = [from, to];
    let waiting: number[] = [];
    let marks: number[] = [];
    while (this.#nextLine() && this.#isInside) {
      if (line.isBlank) {
        addPiece(waiting, line.start - 1, line.start);
        marks.push(...line.marks);
        continue;
      }
      if (line.indent < column) break;
      for (let index = 0; index < waiting.length; index += 2) addPiece(pieces, waiting[index]!, waiting[index + 1]!);
      waiting = [];
      marks = [];
      addPiece(pieces, line.start - 1, line.start);
      to = line.end;
      const start = line.placeOf(line.baseIndent + 4);
      if (start < to) addPiece(pieces, start, to);
    }
    if (marks.length > 0) line.marks.unshift(...marks);
    this.#addLeaf(Kind.Code, from, to, from, to, pieces);
    return Begun.Leaf;
  }

  #fencedCode(): number {
    const line = this.#line;
    const size = fenceSize(line);
    if (size === 0) return Begun.Nothing;
    const { at: from, next: mark } = line;
    const pieces: number[] = [];
    for (let lines = 0; this.#nextLine() && this.#isInside; lines++) {
      const end = line.indent - line.baseIndent < 4 ? line.runEnd(line.at, mark) : line.at;
      if (end - line.at >= size && line.skipBlanks(end) === line.end) {
        if (pieces.length === 0 && lines > 0) pieces.push(line.start - 1, line.start);
        this.#nextLine();
        break;
      }
      if (lines > 0) addPiece(pieces, line.start - 1, line.start);
      if (line.base < line.end) addPiece(pieces, line.base, line.end);
    }
    const to = this.#previousLineEnd;
    this.#addLeaf(Kind.Code, from, to, from, to, pieces);
    return Begun.Leaf;
  }

  #html(): number {
    const line = this.#line;
    const kind = htmlBlockKind(line);
    if (kind === undefined) return Begun.Nothing;
    const from = line.at;
    const marks: number[] = [];
    let closed = kind.end !== undefined;
    while (!endsHtml(kind, line) && this.#nextLine()) {
      if (!this.#isInside) {
        closed = false;
        break;
      }
      marks.push(...line.marks);
    }
    if (closed) this.#nextLine();
    const to = this.#previousLineEnd;
    if (kind.isMarkup) this.#addLeaf(Kind.Html, from, to, from, to, marks);
    else hold(this.#top, to);
    return Begun.Leaf;
  }

  /** A paragraph, or what begins as one: a heading that is underlined, a table, a task, a definition. */
  #paragraph(): void {
    const line = this.#line;
    const from = line.at;
    let to = line.end;
    const marks: number[] = [];
    const definition = line.next === 0x5b ? new DefinitionReader(this.#text.slice(from, to)) : undefined;
    const table = this.#hasPipe(from, to) ? new TableReader(this.#text, from, to) : undefined;
    const isTask = definition !== undefined && this.#top.kind === Holder.Item && isTaskAt(this.#text, from);
    while (this.#nextLine() && !line.isBlank) {
      if (line.indent < line.baseIndent + 4 && this.#endsParagraph(table)) break;
      if (definition !== undefined && to - from <= LIMITS.lookAhead) {
        const content = blankOut(this.#text, from, line.end, [...marks, ...line.marks]);
        if (definition.readLine(content)) {
          this.#define(definition, content, from, to);
          return;
        }
      }
      table?.readLine(line, this.#isInside);
      if (this.#isInside && underlineEnd(line) >= 0) {
        const kind = line.next === 0x3d ? Kind.Heading : Kind.Heading + 1;
        this.#addLeaf(kind, from, line.end, from, to, marks);
        this.#nextLine();
        return;
      }
      to = line.end;
      for (const mark of line.marks) marks.push(mark);
    }
    if (definition !== undefined) {
      const content = blankOut(this.#text, from, to, marks);
      if (definition.finish(content)) {
        this.#define(definition, content, from, to);
        return;
      }
    }
    if (table?.isTable) this.#table(table.cells, table.headerCells, to);
    else this.#addLeaf(Kind.Paragraph, from, to, isTask ? from + TASK_SIZE : from, to, marks);
  }

  #define({ label, destination, title }: DefinitionReader, content: string, from: number, to: number): void {
    const place = ([start, end]: Range): Range => [start + from, end + from];
    this.#references.addLink(
      content.slice(...label),
      { destination: place(destination), title: title && place(title) },
      from,
    );
    hold(this.#top, to);
  }

  #table(cells: readonly number[], headerCells: number, to: number): void {
    for (let index = 0; index < cells.length; index += 2) {
      const start = cells[index]!;
      const end = cells[index + 1]!;
      this.#add(index < headerCells ? Kind.HeaderCell : Kind.Cell, start, end, start, end);
    }
    hold(this.#top, to);
  }

  /** Whether the line begins a block that may follow a paragraph without a blank line. */
  #endsParagraph(table: TableReader | undefined): boolean {
    const line = this.#line;
    if (mayInterrupt(line, this.#stack)) return true;
    // What a list marker behind the end of a container follows is no paragraph of its own container.
    if (!this.#isInside && (table?.isTable || looksLikeItem(line))) return true;
    return table === undefined && this.#hasPipe(line.base, line.end) && startsTable(line);
  }

  /** Asked of one line after the other. */
  #hasPipe(from: number, to: number): boolean {
    return this.#pipes.from(from) < to && hasPipe(this.#text, from, to);
  }
}

/** Adds a piece of code; one that goes on where the last ended becomes part of it. */
function addPiece(pieces: number[], from: number, to: number): void {
  if (pieces.at(-1) === from) pieces[pieces.length - 1] = to;
  else pieces.push(from, to);
}

function isTaskAt(text: string, at: number): boolean {
  TASK.lastIndex = at;
  return TASK.test(text);
}
