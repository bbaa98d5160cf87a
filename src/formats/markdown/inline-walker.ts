import type { ArticleBuilder } from '../html/article-builder.ts';
import { traitsOf } from '../html/element-facts.ts';
import type { OpenElement } from '../html/open-elements.ts';
import type { TagAttributes } from '../html/tag-attributes.ts';
import type { TreeBuilder } from '../html/tree-builder.ts';
import { decodeReference } from './decode.ts';
import type { InlineReader } from './grammar/index.ts';
import { addressOf, codeContent } from './inline-content.ts';
import { MarkKind, type MarkWriter, type OpenMark } from './mark-writer.ts';
import type { Newlines } from './newlines.ts';
import { type BlockNode, type InlineNode, Kind, type LinkParts } from './nodes.ts';
import type { RawHtml } from './raw-html.ts';
import { type AttributeWriter, withoutPrefixes } from './targets.ts';
import { TextWriter } from './text-writer.ts';

/** An inline node whose end has not come yet. Offsets are into the parsed text. */
interface OpenInline {
  /** What stands for it in the article, if it is not inside an image: an element where tags stand in the leaf block. */
  readonly element: OpenElement | undefined;
  readonly mark: OpenMark | undefined;
  readonly from: number;
  readonly contentTo: number;
  readonly to: number;
  /** Of an image that is in no other: its alternative text has been read when it ends. */
  readonly image: LinkParts | undefined;
}

const TILDE = 0x7e;
const LINK = new MarkKind('a');
const CODE = new MarkKind('code');
const EMPHASIS = new MarkKind('em');
const STRONG = new MarkKind('strong');
const STRIKETHROUGH = new MarkKind('del');
const NO_NODES: readonly InlineNode[] = [];
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
  #nodes = NO_NODES;
  /** Writes the inlines where no element is opened for them. */
  #marks: MarkWriter | undefined;
  /** Pipes are escaped even in code. */
  #inCell = false;
  /** What of the leaf block has been written. */
  #at = 0;
  /** Places of the marks of block quotes inside the leaf block, in order. */
  #prefixes = NO_PLACES;
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

  /** Reads the text of a leaf block, which is to be written next. */
  read({ kind, contentFrom, contentTo, inside }: BlockNode): void {
    this.#nodes = kind === Kind.Code ? NO_NODES : this.#reader.read(contentFrom, contentTo, inside);
  }

  /** Whether tags stand in the text that was read. */
  get hasTags(): boolean {
    return this.#nodes.length > 0 && this.#reader.hasTags;
  }

  /** Writes the text that was read; `marks`: into the block that is open there, if no element is. */
  write({ kind, contentFrom, contentTo, inside }: BlockNode, marks: MarkWriter | undefined): void {
    const nodes = this.#nodes;
    this.#marks = marks;
    this.#writer.begin(contentFrom, contentTo, marks);
    this.#at = contentFrom;
    this.#inCell = kind === Kind.Cell || kind === Kind.HeaderCell;
    this.#prefixes = inside;
    this.#passed = 0;
    for (let index = 0; index < nodes.length; index++) this.#enter(nodes[index]!);
    while (this.#inlines.length > 0) this.#closeInline();
    this.#textTo(contentTo);
  }

  /** Writes the text of a block of code, in which line ends and blanks count. */
  writeCode({ inside }: BlockNode): void {
    for (let index = 0; index < inside.length; index += 2) this.#writer.verbatim(inside[index]!, inside[index + 1]!);
  }

  /** Ends the inline nodes that end at or before `at`. */
  #closeBefore(at: number): void {
    const inlines = this.#inlines;
    while (inlines.length > 0 && inlines[inlines.length - 1]!.to <= at) this.#closeInline();
  }

  /** Begins what the node is, behind the text before it. */
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
        this.#article.comment(
          this.#document.slice(from + 4, to - 3),
          this.#newlines.toSource(from),
          this.#newlines.toSource(to),
        );
    }
  }

  /** Opens what `[from, to)` is, whose text, behind the marks that begin it, is `[contentFrom, contentTo)`. */
  #openInline(kind: MarkKind, from: number, contentFrom: number, contentTo: number, to: number): void {
    this.#writer.flush(from);
    let element: OpenElement | undefined;
    let mark: OpenMark | undefined;
    if (this.#alt === undefined) {
      const start = this.#newlines.toSource(from);
      const end = this.#newlines.toSource(contentFrom);
      if (this.#marks !== undefined) mark = this.#marks.openInline(kind, start, end, this.#attributes.written);
      else element = this.#tree.openMarks(kind.name, kind.traits, start, end, this.#attributesOf(kind));
    }
    this.#inlines.push({ element, mark, from, contentTo, to, image: undefined });
    this.#at = contentFrom;
  }

  #attributesOf(kind: MarkKind): TagAttributes {
    return kind.isLink ? this.#attributes.written : this.#attributes.none();
  }

  #closeInline(): void {
    const { element, mark, from, contentTo, to, image } = this.#inlines.pop()!;
    this.#textTo(contentTo);
    this.#at = to;
    if (image !== undefined) {
      this.#image(from, to, image);
    } else if (mark !== undefined || element !== undefined) {
      this.#writer.flush(contentTo);
      const start = this.#newlines.toSource(contentTo);
      const end = this.#newlines.toSource(to);
      if (mark !== undefined) this.#marks!.closeInline(mark, start, end);
      else if (element !== undefined) this.#tree.closeMarks(element, start, end);
    }
  }

  #openEmphasis(kind: number, from: number, to: number): void {
    if (kind === Kind.Emphasis) this.#openInline(EMPHASIS, from, from + 1, to - 1, to);
    else if (kind === Kind.Strong) this.#openInline(STRONG, from, from + 2, to - 2, to);
    else {
      const size = this.#document.charCodeAt(from + 1) === TILDE ? 2 : 1;
      this.#openInline(STRIKETHROUGH, from, from + size, to - size, to);
    }
  }

  #openLink(kind: number, from: number, to: number, parts: LinkParts): void {
    const { contentFrom, contentTo } = parts;
    if (kind === Kind.Link) {
      this.#attributes.none();
      this.#attributes.target('href', parts);
      this.#openInline(LINK, from, contentFrom, contentTo, to);
      return;
    }
    this.#writer.flush(from);
    const image = this.#alt === undefined ? parts : undefined;
    this.#alt ??= '';
    this.#inlines.push({ element: undefined, mark: undefined, from, contentTo, to, image });
    this.#at = contentFrom;
  }

  #image(from: number, to: number, parts: LinkParts): void {
    const alt = withoutPrefixes(this.#alt ?? '');
    this.#alt = undefined;
    const attributes = this.#attributes.none();
    this.#attributes.add('alt', alt, parts.contentFrom, parts.contentTo, from, parts.contentTo + 1);
    this.#attributes.target('src', parts);
    this.#article.voidElement(
      'img',
      traitsOf('img'),
      this.#newlines.toSource(from),
      this.#newlines.toSource(to),
      attributes,
    );
  }

  /** An address that is its own text, which is `[textFrom, textTo)`. */
  #address(from: number, textFrom: number, textTo: number, to: number): void {
    this.#attributes.none();
    this.#attributes.add('href', addressOf(this.#document.slice(textFrom, textTo)), textFrom, textTo);
    this.#openInline(LINK, from, textFrom, textTo, to);
    this.#closeInline();
  }

  #code(from: number, to: number): void {
    const start = behindBackticks(this.#document, from);
    const end = to - (start - from);
    const pieces = codeContent(this.#document, start, end, this.#passPrefixes(to), this.#inCell);
    if (this.#alt !== undefined) {
      for (const { text } of pieces) this.#alt += text;
      return;
    }
    this.#openInline(CODE, from, start, end, to);
    for (const { text, from, to, exact } of pieces) {
      if (exact) this.#article.text(this.#newlines.toSource(from), this.#newlines.toSource(to));
      else this.#article.reference(text, this.#newlines.toSource(from), this.#newlines.toSource(to));
    }
    this.#at = to;
    this.#closeInline();
  }

  #tag(from: number, to: number): void {
    if (this.#alt !== undefined) return;
    const start = this.#newlines.toSource(from);
    if (this.#html.isComponent(start)) {
      this.#writer.pass();
      return;
    }
    if (this.#document.charCodeAt(from + 1) === 0x2f) this.#writer.pass();
    else this.#writer.flush(from);
    const places = this.#passPrefixes(to).map((mark) => this.#newlines.toSource(mark));
    if (this.#html.inline(start, this.#newlines.toSource(to), places)) this.#writer.hardBreak(from, to);
  }

  /** `value` is shown in place of `[from, to)`. */
  #substitute(value: string, from: number, to: number): void {
    if (this.#alt === undefined) this.#writer.atom(value, from, to);
    else this.#alt += value;
  }

  /** Writes what has not been written before `to`. */
  #textTo(to: number): void {
    if (this.#passed < this.#prefixes.length) this.#linesTo(to);
    const from = this.#at;
    if (to <= from) return;
    this.#at = to;
    if (this.#alt === undefined) this.#writer.text(from, to);
    else this.#alt += this.#document.slice(from, to);
  }

  /** Writes what has not been written before the last mark of a block quote before `to`. */
  #linesTo(to: number): void {
    for (const place of this.#passPrefixes(to)) {
      // It may stand in what has been passed over.
      if (place < this.#at) continue;
      this.#textTo(place);
      this.#writer.linePrefix();
      this.#at = place + 1;
    }
  }

  /** The marks of block quotes before `to` that have not been passed, in order, which pass now. */
  #passPrefixes(to: number): readonly number[] {
    const prefixes = this.#prefixes;
    const first = this.#passed;
    while (this.#passed < prefixes.length && prefixes[this.#passed]! < to) this.#passed++;
    return first === this.#passed ? NO_PLACES : prefixes.slice(first, this.#passed);
  }
}

function behindBackticks(text: string, from: number): number {
  let at = from;
  while (text[at] === '`') at++;
  return at;
}
