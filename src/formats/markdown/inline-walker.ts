import type { ArticleBuilder } from '../html/article-builder.ts';
import { traitsOf } from '../html/element-facts.ts';
import type { OpenElement } from '../html/open-elements.ts';
import type { TagAttributes } from '../html/tag-attributes.ts';
import type { TreeBuilder } from '../html/tree-builder.ts';
import { decodeReference } from './decode.ts';
import { addressOf, codeContent } from './inline-content.ts';
import { MarkKind, type MarkWriter, type OpenMark } from './mark-writer.ts';
import type { Newlines } from './newlines.ts';
import { type BlockNode, type InlineNode, Kind } from './nodes.ts';
import type { RawHtml } from './raw-html.ts';
import { type AttributeWriter, withoutPrefixes } from './targets.ts';
import { TextWriter } from './text-writer.ts';

/** An inline node whose end has not come yet. Offsets are into the parsed text. */
interface OpenInline {
  /** What stands for it in the article, if it is not inside an image: an element where tags stand in the leaf block. */
  readonly element: OpenElement | undefined;
  readonly mark: OpenMark | undefined;
  readonly node: InlineNode;
  /** Of an image that is in no other, whose alternative text has been read when it ends. */
  readonly isImage: boolean;
  /** The one around it. */
  readonly outer: OpenInline | undefined;
}

const SPACE = 0x20;
const LINK = new MarkKind('a');
const CODE = new MarkKind('code');
const EMPHASIS = new MarkKind('em');
const STRONG = new MarkKind('strong');
const STRIKETHROUGH = new MarkKind('del');
const NO_PLACES: readonly number[] = [];

/** Hands the text and the inline nodes of one leaf block after the other to the builder of HTML articles. */
export class InlineWalker {
  readonly #document: string;
  readonly #newlines: Newlines;
  readonly #tree: TreeBuilder;
  readonly #article: ArticleBuilder;
  readonly #html: RawHtml;
  readonly #attributes: AttributeWriter;
  readonly #writer: TextWriter;
  /** The innermost that is open. */
  #inline: OpenInline | undefined;
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
    tree: TreeBuilder,
    article: ArticleBuilder,
    html: RawHtml,
    attributes: AttributeWriter,
  ) {
    this.#document = newlines.text;
    this.#newlines = newlines;
    this.#tree = tree;
    this.#article = article;
    this.#html = html;
    this.#attributes = attributes;
    this.#writer = new TextWriter(newlines, article);
  }

  /** Writes a leaf block with its inline nodes; `marks`: into the block that is open there, if no element is. */
  write(block: BlockNode, nodes: readonly InlineNode[], marks: MarkWriter | undefined): void {
    const { kind, contentFrom, contentTo, inside } = block;
    const writer = this.#writer;
    if (kind === Kind.Code) {
      this.#writeCode(inside);
      return;
    }
    if (nodes.length === 0 && inside.length === 0 && writer.isInLine(contentFrom, contentTo)) {
      writer.line(contentFrom, contentTo, marks);
      return;
    }
    writer.begin(marks);
    this.#marks = marks;
    this.#at = contentFrom;
    this.#inCell = kind === Kind.Cell || kind === Kind.HeaderCell;
    this.#prefixes = inside;
    this.#passed = 0;
    for (let index = 0; index < nodes.length; index++) this.#enter(nodes[index]!);
    while (this.#inline !== undefined) this.#closeInline(this.#inline);
    this.#textTo(contentTo);
  }

  /** Writes the text of a block of code, in which line ends and blanks count. */
  #writeCode(pieces: readonly number[]): void {
    for (let index = 0; index < pieces.length; index += 2) this.#writer.verbatim(pieces[index]!, pieces[index + 1]!);
  }

  /** Begins what the node is, behind what ends before it and the text between. */
  #enter(node: InlineNode): void {
    const { kind, from, to } = node;
    if (kind === Kind.Text) return;
    while (this.#inline !== undefined && this.#inline.node.to <= from) this.#closeInline(this.#inline);
    if (this.#at < from) this.#textTo(from);
    switch (kind) {
      case Kind.Link:
        this.#attributes.none();
        this.#attributes.target('href', node.target!, node.contentTo);
        this.#openInline(LINK, node);
        break;
      case Kind.Image:
        this.#openImage(node);
        break;
      case Kind.Emphasis:
        this.#openEmphasis(EMPHASIS, node);
        break;
      case Kind.Strong:
        this.#openEmphasis(STRONG, node);
        break;
      case Kind.Strikethrough:
        this.#openEmphasis(STRIKETHROUGH, node);
        break;
      case Kind.CodeSpan:
        this.#code(node);
        break;
      case Kind.Autolink:
      case Kind.Address:
        this.#address(node);
        break;
      default:
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

  #openInline(kind: MarkKind, node: InlineNode): void {
    const { from, contentFrom } = node;
    this.#writer.flush(from);
    let element: OpenElement | undefined;
    let mark: OpenMark | undefined;
    if (this.#alt === undefined) {
      const newlines = this.#newlines;
      const isMoved = !newlines.areAllLineFeeds;
      const start = isMoved ? newlines.toSource(from) : from;
      const end = isMoved ? newlines.toSource(contentFrom) : contentFrom;
      if (this.#marks !== undefined) mark = this.#marks.openInline(kind, start, end, this.#attributes.written);
      else element = this.#tree.openMarks(kind.name, kind.traits, start, end, this.#attributesOf(kind));
    }
    this.#inline = { element, mark, node, isImage: false, outer: this.#inline };
    this.#at = contentFrom;
  }

  #attributesOf(kind: MarkKind): TagAttributes {
    return kind.isLink ? this.#attributes.written : this.#attributes.none();
  }

  /** Ends the innermost. */
  #closeInline({ element, mark, node, isImage, outer }: OpenInline): void {
    const { contentTo, to } = node;
    if (this.#at < contentTo) this.#textTo(contentTo);
    this.#at = to;
    this.#inline = outer;
    if (isImage) {
      this.#image(node);
    } else if (mark !== undefined || element !== undefined) {
      this.#writer.flush(contentTo);
      const newlines = this.#newlines;
      const isMoved = !newlines.areAllLineFeeds;
      const start = isMoved ? newlines.toSource(contentTo) : contentTo;
      const end = isMoved ? newlines.toSource(to) : to;
      if (mark !== undefined) this.#marks!.closeInline(mark, start, end);
      else if (element !== undefined) this.#tree.closeMarks(element, start, end);
    }
  }

  #openEmphasis(kind: MarkKind, node: InlineNode): void {
    this.#openInline(kind, node);
    if (node.inner !== undefined) this.#enter(node.inner);
  }

  #openImage(node: InlineNode): void {
    this.#writer.flush(node.from);
    const isImage = this.#alt === undefined;
    this.#alt ??= '';
    this.#inline = { element: undefined, mark: undefined, node, isImage, outer: this.#inline };
    this.#at = node.contentFrom;
  }

  #image({ from, to, contentFrom, contentTo, target }: InlineNode): void {
    const alt = withoutPrefixes(this.#alt ?? '');
    this.#alt = undefined;
    const attributes = this.#attributes.none();
    this.#attributes.add('alt', alt, contentFrom, contentTo, from, contentTo + 1);
    this.#attributes.target('src', target!, contentTo);
    this.#article.voidElement(
      'img',
      traitsOf('img'),
      this.#newlines.toSource(from),
      this.#newlines.toSource(to),
      attributes,
    );
  }

  /** An address that is its own text. */
  #address(node: InlineNode): void {
    const { contentFrom, contentTo } = node;
    this.#attributes.none();
    this.#attributes.add('href', addressOf(this.#document.slice(contentFrom, contentTo)), contentFrom, contentTo);
    this.#openInline(LINK, node);
    this.#closeInline(this.#inline!);
  }

  #code(node: InlineNode): void {
    const { to, contentFrom, contentTo } = node;
    if (this.#isPlainCode(contentFrom, contentTo)) {
      this.#openInline(CODE, node);
      this.#writer.ink(contentFrom, contentTo);
      this.#at = to;
      this.#closeInline(this.#inline!);
      return;
    }
    const pieces = codeContent(this.#document, contentFrom, contentTo, this.#passPrefixes(to), this.#inCell);
    this.#at = to;
    if (this.#alt !== undefined) {
      for (const { text } of pieces) this.#alt += text;
      return;
    }
    this.#openInline(CODE, node);
    for (const { text, from, to, exact } of pieces) {
      if (exact) this.#article.text(this.#newlines.toSource(from), this.#newlines.toSource(to));
      else this.#article.reference(text, this.#newlines.toSource(from), this.#newlines.toSource(to));
    }
    this.#at = to;
    this.#closeInline(this.#inline!);
  }

  /** Whether code is shown as it is written, and not in an image. */
  #isPlainCode(from: number, to: number): boolean {
    if (this.#alt !== undefined || this.#inCell || !this.#writer.isInLine(from, to)) return false;
    return this.#document.charCodeAt(from) !== SPACE;
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
