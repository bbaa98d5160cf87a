import type { ArticleBuilder } from '../html/article-builder.ts';
import { traitsOf } from '../html/element-facts.ts';
import type { OpenElement } from '../html/open-elements.ts';
import type { TreeBuilder } from '../html/tree-builder.ts';
import { decodeReference } from './decode.ts';
import type { InlineReader } from './grammar/index.ts';
import { addressOf, codeContent } from './inline-content.ts';
import type { Newlines } from './newlines.ts';
import { type BlockNode, type InlineNode, Kind, type LinkParts } from './nodes.ts';
import type { RawHtml } from './raw-html.ts';
import { type AttributeWriter, withoutPrefixes } from './targets.ts';
import { TextWriter } from './text-writer.ts';

/** An inline node whose end has not come yet. Offsets are into the parsed text. */
interface OpenInline {
  /** Not where it only names an image. */
  readonly element: OpenElement | undefined;
  readonly from: number;
  readonly contentEnd: number;
  readonly end: number;
  /** A link or an image, whose destination follows its content. */
  readonly parts: LinkParts | undefined;
}

const NO_PLACES: readonly number[] = [];

/** Hands the text and the inline nodes of one leaf block after the other to the builder of HTML articles. */
export class InlineWalker {
  readonly #document: string;
  readonly #newlines: Newlines;
  readonly #reader: InlineReader;
  readonly #tree: TreeBuilder;
  readonly #article: ArticleBuilder;
  readonly #html: RawHtml;
  readonly #attributes: AttributeWriter;
  readonly #writer: TextWriter;
  readonly #inlines: OpenInline[] = [];
  /** Pipes are escaped even in code. */
  #inCell = false;
  /** What of the leaf block has been written. */
  #at = 0;
  /** Places of the marks of block quotes inside the leaf block, in order. */
  #marks = NO_PLACES;
  /** How many of them are written, or stand in what has been passed over. */
  #passed = 0;
  /** The alternative text of the image that is being read. */
  #alt: string | undefined;

  constructor(
    newlines: Newlines,
    reader: InlineReader,
    tree: TreeBuilder,
    article: ArticleBuilder,
    html: RawHtml,
    attributes: AttributeWriter,
  ) {
    this.#document = newlines.text;
    this.#newlines = newlines;
    this.#reader = reader;
    this.#tree = tree;
    this.#article = article;
    this.#html = html;
    this.#attributes = attributes;
    this.#writer = new TextWriter(newlines, article);
  }

  /** Writes the text of a leaf block. */
  write({ kind, contentFrom, contentTo, inside }: BlockNode): void {
    const nodes = this.#reader.read(contentFrom, contentTo, inside);
    this.#writer.begin(contentFrom, contentTo);
    this.#at = contentFrom;
    this.#inCell = kind === Kind.Cell || kind === Kind.HeaderCell;
    this.#marks = inside;
    this.#passed = 0;
    for (let index = 0; index < nodes.length; index++) this.#enter(nodes[index]!);
    if (this.#inlines.length > 0) this.#closeBefore(Number.POSITIVE_INFINITY);
    this.#textTo(contentTo);
  }

  /** Writes the text of a block of code, in which line ends and blanks count. */
  writeCode({ inside }: BlockNode): void {
    for (let index = 0; index < inside.length; index += 2) this.#writer.verbatim(inside[index]!, inside[index + 1]!);
  }

  /** Ends the inline nodes that end at or before `at`. */
  #closeBefore(at: number): void {
    const inlines = this.#inlines;
    while (inlines.length > 0 && inlines[inlines.length - 1]!.end <= at) this.#closeInline();
  }

  #enter(node: InlineNode): void {
    const { kind, from, to, parts, inner } = node;
    if (kind === Kind.Text) return;
    this.#closeBefore(from);
    this.#textTo(from);
    if (parts !== undefined) this.#openLink(kind, from, to, parts);
    else if (kind === Kind.Emphasis || kind === Kind.Strong || kind === Kind.Strikethrough) {
      this.#openEmphasis(kind, from, to);
      if (inner !== undefined) this.#enter(inner);
    } else {
      this.#at = to;
      this.#atom(kind, from, to);
    }
  }

  /** What holds nothing but marks of block quotes. */
  #atom(kind: number, from: number, to: number): void {
    switch (kind) {
      case Kind.Escape:
        this.#substitute(this.#document.slice(from + 1, to), from, to);
        break;
      case Kind.Reference:
        this.#substitute(decodeReference(this.#document.slice(from, to)), from, to);
        break;
      case Kind.HardBreak:
        if (this.#alt === undefined) this.#writer.hardBreak(from, to);
        else this.#alt += '\n';
        break;
      case Kind.CodeSpan:
        this.#code(from, to);
        break;
      case Kind.Autolink:
        this.#address(from, from + 1, to - 1, to);
        break;
      case Kind.Address:
        this.#address(from, from, to, to);
        break;
      case Kind.Tag:
        this.#tag(from, to);
        break;
      case Kind.Comment:
        this.#writer.pass();
        this.#article.comment(this.#document.slice(from + 4, to - 3), this.#source(from), this.#source(to));
    }
  }

  #openInline(name: string, from: number, to: number): OpenElement | undefined {
    this.#writer.flush(from);
    if (this.#alt !== undefined) return undefined;
    return this.#tree.openMarks(name, traitsOf(name), this.#source(from), this.#source(to), this.#attributes.written);
  }

  #openEmphasis(kind: number, from: number, to: number): void {
    const isDouble =
      kind === Kind.Strong || (kind === Kind.Strikethrough && this.#document.charCodeAt(from + 1) === 0x7e);
    const size = isDouble ? 2 : 1;
    this.#attributes.none();
    const element = this.#openInline(tagOf(kind), from, from + size);
    this.#inlines.push({ element, from, contentEnd: to - size, end: to, parts: undefined });
    this.#at = from + size;
  }

  #openLink(kind: number, from: number, to: number, parts: LinkParts): void {
    const { contentFrom, contentTo } = parts;
    let element: OpenElement | undefined;
    if (kind === Kind.Link) {
      this.#attributes.none();
      this.#attributes.target('href', parts);
      element = this.#openInline('a', from, contentFrom);
    } else {
      this.#writer.flush(from);
      this.#alt ??= '';
    }
    this.#inlines.push({ element, from, contentEnd: contentTo, end: to, parts });
    this.#at = contentFrom;
  }

  #closeInline(): void {
    const { element, from, contentEnd, end, parts } = this.#inlines.pop()!;
    this.#textTo(contentEnd);
    this.#at = end;
    if (element !== undefined) {
      this.#writer.flush(contentEnd);
      this.#tree.closeMarks(element, this.#source(contentEnd), this.#source(end));
    } else if (parts !== undefined && this.#isOutermostImage()) {
      this.#image(from, end, parts);
    }
  }

  #isOutermostImage(): boolean {
    return this.#inlines.every(({ element, parts }) => element !== undefined || parts === undefined);
  }

  #image(from: number, to: number, parts: LinkParts): void {
    const alt = withoutPrefixes(this.#alt ?? '');
    this.#alt = undefined;
    const attributes = this.#attributes.none();
    this.#attributes.add('alt', alt, parts.contentFrom, parts.contentTo, from, parts.contentTo + 1);
    this.#attributes.target('src', parts);
    this.#article.voidElement('img', traitsOf('img'), this.#source(from), this.#source(to), attributes);
  }

  /** An address that is its own text, which is `[textFrom, textTo)`. */
  #address(from: number, textFrom: number, textTo: number, to: number): void {
    this.#at = textFrom;
    if (this.#alt === undefined) {
      this.#attributes.none();
      this.#attributes.add('href', addressOf(this.#document.slice(textFrom, textTo)), textFrom, textTo);
    }
    const element = this.#openInline('a', from, textFrom);
    this.#textTo(textTo);
    if (element !== undefined) this.#tree.closeMarks(element, this.#source(textTo), this.#source(to));
    this.#at = to;
  }

  #code(from: number, to: number): void {
    const start = behindBackticks(this.#document, from);
    const end = to - (start - from);
    const pieces = codeContent(this.#document, start, end, this.#passMarks(to), this.#inCell);
    if (this.#alt !== undefined) {
      for (const { text } of pieces) this.#alt += text;
      return;
    }
    this.#attributes.none();
    const element = this.#openInline('code', from, start);
    for (const { text, from, to, exact } of pieces) {
      if (exact) this.#article.text(this.#source(from), this.#source(to));
      else this.#article.reference(text, this.#source(from), this.#source(to));
    }
    if (element !== undefined) this.#tree.closeMarks(element, this.#source(end), this.#source(to));
  }

  #tag(from: number, to: number): void {
    if (this.#alt !== undefined) return;
    const start = this.#source(from);
    if (this.#html.isComponent(start)) {
      this.#writer.pass();
      return;
    }
    if (this.#document.charCodeAt(from + 1) === 0x2f) this.#writer.pass();
    else this.#writer.flush(from);
    const places = this.#passMarks(to).map((mark) => this.#source(mark));
    if (this.#html.inline(start, this.#source(to), places)) this.#writer.hardBreak(from, to);
  }

  /** `value` is shown in place of `[from, to)`. */
  #substitute(value: string, from: number, to: number): void {
    if (this.#alt === undefined) this.#writer.atom(value, from, to);
    else this.#alt += value;
  }

  /** Writes what has not been written before `to`. */
  #textTo(to: number): void {
    const marks = this.#marks;
    while (this.#passed < marks.length && marks[this.#passed]! < to) {
      const mark = marks[this.#passed++]!;
      // It may stand in what has been passed over.
      if (mark < this.#at) continue;
      this.#text(this.#at, mark);
      this.#writer.linePrefix();
      this.#at = mark + 1;
    }
    if (to <= this.#at) return;
    this.#text(this.#at, to);
    this.#at = to;
  }

  #text(from: number, to: number): void {
    if (this.#alt === undefined) this.#writer.text(from, to);
    else this.#alt += this.#document.slice(from, to);
  }

  /** The marks of block quotes before `to` that have not been passed, in order, which pass now. */
  #passMarks(to: number): readonly number[] {
    const marks = this.#marks;
    const first = this.#passed;
    while (this.#passed < marks.length && marks[this.#passed]! < to) this.#passed++;
    return first === this.#passed ? NO_PLACES : marks.slice(first, this.#passed);
  }

  #source(offset: number): number {
    return this.#newlines.toSource(offset);
  }
}

function tagOf(kind: number): string {
  if (kind === Kind.Strikethrough) return 'del';
  return kind === Kind.Strong ? 'strong' : 'em';
}

function behindBackticks(text: string, from: number): number {
  let at = from;
  while (text[at] === '`') at++;
  return at;
}
