import { MappedTextBuilder } from '../../article/mapped-text.ts';
import { isBlank, skipBlank, skipSpace, trimSpace } from './blank.ts';
import type { Context } from './context.ts';
import type { EmptyFinder } from './empty-finder.ts';
import type { BlockRecord } from './records.ts';

/** Pages have fewer runs of text for their length. */
const UNITS_PER_RUN = 32;

/** Writes the text of the blocks, one after the other, into one flow. */
export class BlockWriter {
  readonly flow: MappedTextBuilder;
  /** The blocks that are kept, in source order. */
  readonly kept: BlockRecord[] = [];
  /** Whether the blocks that begin now are written as HTML in Markdown. */
  raw = false;
  readonly #source: string;
  readonly #hasNul: boolean;
  /** Told of everything that a reader sees. */
  readonly #empties: EmptyFinder;
  #current: BlockRecord | undefined;
  /** Start of the first inline tag since the last block ended. */
  #inlineStart = -1;

  constructor(source: string, empties: EmptyFinder) {
    this.flow = new MappedTextBuilder(1 + Math.ceil(source.length / UNITS_PER_RUN));
    this.#source = source;
    this.#hasNul = source.includes('\0');
    this.#empties = empties;
  }

  get current(): BlockRecord | undefined {
    return this.#current;
  }

  /** `context`: that of a block that begins with this text. */
  text(start: number, end: number, context: Context): void {
    const source = this.#source;
    let from = this.#hasNul ? this.#throughNuls(start, end, context) : start;
    const ink = skipBlank(source, from, end);
    if (this.#current === undefined) {
      if (ink === end) return;
      from = skipSpace(source, from, ink);
      this.openAnonymous(from, context);
    }
    this.flow.push(source.slice(from, end), from, end);
    if (ink < end) this.#ink(trimSpace(source, ink, end));
  }

  /** Whether `[start, end)` of the source is not blank and holds nothing that is left out of the text. */
  isShown(start: number, end: number): boolean {
    return !this.#hasNul && skipBlank(this.#source, start, end) < end;
  }

  /** The block of an element `[start, end)` that holds nothing but the text `[textStart, textEnd)`, which `isShown`. */
  leaf(start: number, textStart: number, textEnd: number, end: number, context: Context): BlockRecord {
    const block = this.open(context, start, textStart);
    this.flow.push(this.#source.slice(textStart, textEnd), textStart, textEnd);
    this.#empties.mark();
    block.held = true;
    block.end = end;
    this.end();
    return block;
  }

  /** A character reference: `value` stands for `[start, end)` of the source as a whole. */
  reference(value: string, start: number, end: number, context: Context): void {
    const blank = isBlank(value.charCodeAt(0));
    if (this.#current === undefined) {
      if (blank) return;
      this.openAnonymous(start, context);
    }
    this.flow.push(value, start, end, true);
    if (!blank) this.#ink(end);
  }

  lineBreak(start: number, end: number): void {
    if (this.#current !== undefined) this.flow.push('\n', start, end, true);
  }

  /** A block of its own element, whose start tag is `[start, end)`. */
  open(context: Context, start: number, end: number): BlockRecord {
    this.flow.push('\n', end, end, true);
    const block: BlockRecord = {
      type: context.type,
      level: context.level,
      start,
      end,
      from: this.flow.length,
      to: this.flow.length,
      context,
      held: false,
      inlines: undefined,
      isCaption: false,
      raw: this.raw,
      label: undefined,
      index: -1,
      built: undefined,
    };
    this.#current = block;
    return block;
  }

  /** A block of text that no block element of its own surrounds: from its first piece, or the inline tag before it. */
  openAnonymous(start: number, context: Context): BlockRecord {
    return this.open(context, this.#inlineStart < 0 ? start : this.#inlineStart, start);
  }

  /** An inline element begins; a block that begins with its text begins with its tag. */
  inlineTag(start: number): void {
    if (this.#current === undefined && this.#inlineStart < 0) this.#inlineStart = start;
  }

  /** The end tag of an inline, or an image, belongs to the block that runs. */
  extendTo(end: number): void {
    if (this.#current !== undefined && this.#current.end < end) this.#current.end = end;
  }

  /** The block is kept even if it holds no text. */
  hold(): void {
    if (this.#current !== undefined) this.#current.held = true;
  }

  /** Ends the block that runs; one without anything in it is dropped. */
  end(): void {
    this.#inlineStart = -1;
    const block = this.#current;
    if (block === undefined) return;
    this.#current = undefined;
    block.to = this.flow.length;
    if (block.held) this.kept.push(block);
  }

  /** Keeps a block that was dropped, because nothing was kept inside its element either. */
  keepEmpty(block: BlockRecord): void {
    this.kept.push(block);
  }

  /** Writes what stands before each NUL, which the standard drops from text; gives the offset behind the last. */
  #throughNuls(start: number, end: number, context: Context): number {
    let from = start;
    for (let nul = this.#source.indexOf('\0', from); nul >= 0 && nul < end; nul = this.#source.indexOf('\0', from)) {
      if (nul > from) this.text(from, nul, context);
      from = nul + 1;
    }
    return from;
  }

  #ink(end: number): void {
    const block = this.#current!;
    block.held = true;
    block.end = end;
    this.#empties.mark();
  }
}
