import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import type { ArticleBuilder } from '../html/article-builder.ts';
import { traitsOf } from '../html/element-facts.ts';
import type { OpenElement } from '../html/open-elements.ts';
import type { TreeBuilder } from '../html/tree-builder.ts';
import { decodeReference } from './decode.ts';
import type { References } from './grammar/index.ts';
import { addressOf, codeContent } from './inline-content.ts';
import type { Newlines } from './newlines.ts';
import { ELEMENT_OF, Kind } from './node-kinds.ts';
import { quoteMarksIn, type RawHtml } from './raw-html.ts';
import { type AttributeWriter, type LinkParts, linkParts, withoutPrefixes } from './targets.ts';
import { TextWriter } from './text-writer.ts';

/** An inline node whose end has not come yet. Offsets are into the parsed text. */
interface OpenInline {
  /** Not where it only names an image. */
  readonly element: OpenElement | undefined;
  readonly contentEnd: number;
  readonly end: number;
  /** A link or an image, whose destination follows its content. */
  readonly parts: LinkParts | undefined;
}

/** Hands the text and the inline nodes of one leaf block after the other to the builder of HTML articles. */
export class InlineWalker {
  readonly #text: string;
  readonly #newlines: Newlines;
  readonly #references: References;
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
  /** The alternative text of the image that is being read. */
  #alt: string | undefined;

  constructor(
    newlines: Newlines,
    references: References,
    tree: TreeBuilder,
    article: ArticleBuilder,
    html: RawHtml,
    attributes: AttributeWriter,
  ) {
    this.#text = newlines.text;
    this.#newlines = newlines;
    this.#references = references;
    this.#tree = tree;
    this.#article = article;
    this.#html = html;
    this.#attributes = attributes;
    this.#writer = new TextWriter(newlines, article);
  }

  /** A leaf block begins at `from`. */
  begin(from: number, inCell: boolean): void {
    this.#at = from;
    this.#inCell = inCell;
    this.#writer.begin();
  }

  /** The text of the leaf block ends. */
  end(to: number): void {
    this.#textTo(to);
  }

  /** Text in which line ends and blanks count. */
  verbatim(from: number, to: number): void {
    this.#writer.verbatim(from, to);
  }

  /** What stands before `to` is not shown. */
  skipTo(to: number): void {
    this.#at = to;
  }

  /** Whether the children are looked at, and `leave` is called. */
  enter(kind: number, node: SyntaxNodeRef): boolean {
    const { from, to } = node;
    const open = this.#inlines.at(-1);
    if (open?.parts !== undefined && from >= open.contentEnd) {
      this.#textTo(open.contentEnd);
      this.#at = open.end;
      return false;
    }
    switch (kind) {
      case Kind.Through:
        return true;
      case Kind.Url:
        // In the text of a link an address is only text.
        if (this.#inlines.some(({ parts }) => parts !== undefined)) return false;
        this.#textTo(from);
        this.#address(from, from, to, to);
        return false;
      case Kind.Link:
      case Kind.Image:
        this.#textTo(from);
        this.#openLink(node.node, kind === Kind.Image);
        return true;
      case Kind.Emphasis:
        this.#textTo(from);
        this.#openEmphasis(node);
        return true;
      default:
        this.#textTo(this.#isUnderline(kind, from) ? this.#text.lastIndexOf('\n', from) : from);
        this.#at = Math.max(this.#at, to);
        this.#atom(kind, node);
        return false;
    }
  }

  /** A node that `enter` let pass ends. */
  leave(kind: number, node: SyntaxNodeRef): void {
    if (kind === Kind.Emphasis || kind === Kind.Link || kind === Kind.Image) this.#closeInline(node.from);
  }

  /** The line of the underline is none of the heading's text, nor are the marks of containers before it. */
  #isUnderline(kind: number, from: number): boolean {
    return kind === Kind.LeadingMark && (this.#text[from] === '=' || this.#text[from] === '-');
  }

  /** What has no children that count. */
  #atom(kind: number, node: SyntaxNodeRef): void {
    const { from, to } = node;
    switch (kind) {
      case Kind.QuoteMark:
        this.#writer.linePrefix();
        break;
      case Kind.LeadingMark:
        this.#writer.begin();
        break;
      case Kind.Escape:
        this.#substitute(this.#text.slice(from + 1, to), from, to);
        break;
      case Kind.Reference:
        this.#substitute(decodeReference(this.#text.slice(from, to)), from, to);
        break;
      case Kind.HardBreak:
        if (this.#alt === undefined) this.#writer.hardBreak(from, to);
        else this.#alt += '\n';
        break;
      case Kind.Code:
        this.#code(node.node);
        break;
      case Kind.Autolink:
        this.#address(from, from + 1, to - 1, to);
        break;
      case Kind.Html:
        this.#inlineHtml(node.node);
        break;
      case Kind.Comment:
        this.#writer.pass();
        this.#article.comment(this.#text.slice(from + 4, to - 3), this.#source(from), this.#source(to));
    }
  }

  #openInline(name: string, from: number, to: number): OpenElement | undefined {
    this.#writer.flush(from);
    if (this.#alt !== undefined) return undefined;
    return this.#tree.openMarks(name, traitsOf(name), this.#source(from), this.#source(to), this.#attributes.written);
  }

  #openEmphasis({ name, from, to }: SyntaxNodeRef): void {
    const tag = ELEMENT_OF[name]!;
    const size = tag === 'em' || (tag === 'del' && this.#text[from + 1] !== '~') ? 1 : 2;
    this.#attributes.none();
    const element = this.#openInline(tag, from, from + size);
    this.#inlines.push({ element, contentEnd: to - size, end: to, parts: undefined });
    this.#at = from + size;
  }

  #openLink(node: SyntaxNode, image: boolean): void {
    const parts = linkParts(node, this.#text, this.#references);
    const [contentStart, contentEnd] = parts.content;
    this.#attributes.none();
    let element: OpenElement | undefined;
    if (image) this.#writer.flush(node.from);
    else {
      this.#attributes.target('href', parts);
      element = this.#openInline('a', node.from, contentStart);
    }
    if (image && this.#alt === undefined) this.#alt = '';
    this.#inlines.push({ element, contentEnd, end: node.to, parts });
    this.#at = contentStart;
  }

  #closeInline(from: number): void {
    const { element, contentEnd, end, parts } = this.#inlines.pop()!;
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
    this.#attributes.add('alt', alt, parts.content, [from, parts.content[1] + 1]);
    this.#attributes.target('src', parts);
    this.#article.voidElement('img', traitsOf('img'), this.#source(from), this.#source(to), attributes);
  }

  /** An address that is its own text, which is `[textFrom, textTo)`. */
  #address(from: number, textFrom: number, textTo: number, to: number): void {
    this.#at = textFrom;
    if (this.#alt === undefined) {
      this.#attributes.none();
      this.#attributes.add('href', addressOf(this.#text.slice(textFrom, textTo)), [textFrom, textTo]);
    }
    const element = this.#openInline('a', from, textFrom);
    this.#textTo(textTo);
    if (element !== undefined) this.#tree.closeMarks(element, this.#source(textTo), this.#source(to));
    this.#at = to;
  }

  #code(node: SyntaxNode): void {
    const { pieces, start, end } = codeContent(node, this.#text, this.#inCell);
    if (this.#alt !== undefined) {
      for (const { text } of pieces) this.#alt += text;
      return;
    }
    this.#attributes.none();
    const element = this.#openInline('code', node.from, start);
    for (const { text, from, to, exact } of pieces) {
      if (exact) this.#article.text(this.#source(from), this.#source(to));
      else this.#article.reference(text, this.#source(from), this.#source(to));
    }
    if (element !== undefined) this.#tree.closeMarks(element, this.#source(end), this.#source(node.to));
  }

  #inlineHtml(node: SyntaxNode): void {
    if (this.#alt !== undefined) return;
    if (this.#html.isComponent(this.#source(node.from))) {
      this.#writer.pass();
      return;
    }
    if (this.#text[node.from + 1] === '/') this.#writer.pass();
    else this.#writer.flush(node.from);
    const breaksLine = this.#html.inline(
      this.#source(node.from),
      this.#source(node.to),
      quoteMarksIn(node, this.#newlines),
    );
    if (breaksLine) this.#writer.hardBreak(node.from, node.to);
  }

  /** `value` is shown in place of `[from, to)`. */
  #substitute(value: string, from: number, to: number): void {
    if (this.#alt === undefined) this.#writer.atom(value, from, to);
    else this.#alt += value;
  }

  /** Writes what has not been written before `to`. */
  #textTo(to: number): void {
    const from = this.#at;
    if (to <= from) return;
    this.#at = to;
    if (this.#alt === undefined) this.#writer.text(from, to);
    else this.#alt += this.#text.slice(from, to);
  }

  #source(offset: number): number {
    return this.#newlines.toSource(offset);
  }
}
