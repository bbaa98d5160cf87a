import { type ElementFacts, Trait } from '../html/element-facts.ts';
import type { TagAttributes } from '../html/tag-attributes.ts';
import { readTokens, type TokenHandler } from '../html/tokens.ts';
import type { TreeBuilder } from '../html/tree-builder.ts';
import { blankOut } from './grammar/index.ts';

/** A component of MDX: `<Tabs>`, `</Foo.Bar>`; elements of HTML in capitals are capitals throughout. */
const COMPONENT = /<\/?[A-Z][\w.]{0,99}[a-z.]/y;

/** Hands the HTML inside Markdown to the tree of the whole document. Offsets are into the source. */
export class RawHtml implements TokenHandler {
  readonly #source: string;
  readonly #tree: TreeBuilder;
  /** Places of the marks of block quotes inside the HTML that is read, in order. */
  #marks: readonly number[] = [];
  /** Whether a tag broke the line. */
  #broke = false;

  constructor(source: string, tree: TreeBuilder) {
    this.#source = source;
    this.#tree = tree;
  }

  /** Tags inside a leaf block. Whether they would break the line outside it. */
  inline(start: number, end: number, marks: readonly number[]): boolean {
    this.#broke = false;
    this.#tree.breaksLines = false;
    this.#read(start, end, marks);
    this.#tree.breaksLines = true;
    return this.#broke;
  }

  /** A whole HTML block. */
  block(start: number, end: number, marks: readonly number[]): void {
    this.#read(start, end, marks);
  }

  text(start: number, end: number): void {
    let from = start;
    for (const mark of this.#marks) {
      if (mark < from) continue;
      if (mark >= end) break;
      if (mark > from) this.#tree.text(from, mark);
      from = mark + 1;
    }
    if (from < end) this.#tree.text(from, end);
  }

  reference(value: string, start: number, end: number): void {
    this.#tree.reference(value, start, end);
  }

  comment(value: string, start: number, end: number): void {
    this.#tree.comment(value, start, end);
  }

  doctype(start: number, end: number): void {
    this.#tree.doctype(start, end);
  }

  unclosedTag(start: number, end: number): void {
    this.#tree.unclosedTag(start, end);
  }

  isInForeignContent(): boolean {
    return this.#tree.isInForeignContent();
  }

  isRawText(): boolean {
    return this.#tree.isRawText();
  }

  startTag(element: ElementFacts, start: number, end: number, attributes: TagAttributes): void {
    if (this.isComponent(start)) return;
    this.#broke ||= breaksLine(element);
    this.#tree.startTag(element, start, end, attributes);
  }

  /** The text may hold marks, and the tags be those of MDX. */
  leaf(): boolean {
    return false;
  }

  endTag(element: ElementFacts, start: number, end: number): void {
    if (this.isComponent(start)) return;
    this.#broke ||= breaksLine(element);
    this.#tree.endTag(element, start, end);
  }

  /** Whether the tag that begins at `start` is one of MDX. */
  isComponent(start: number): boolean {
    COMPONENT.lastIndex = start;
    return COMPONENT.test(this.#source);
  }

  #read(start: number, end: number, marks: readonly number[]): void {
    this.#marks = marks;
    readTokens(blankOut(this.#source, 0, end, marks), this, start);
  }
}

function breaksLine({ traits }: ElementFacts): boolean {
  return (traits & Trait.Block) !== 0;
}
