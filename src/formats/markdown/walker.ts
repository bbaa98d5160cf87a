import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import type { Range } from '../../article/article.ts';
import type { ArticleBuilder } from '../html/article-builder.ts';
import { Trait, traitsOf } from '../html/element-facts.ts';
import type { OpenElement } from '../html/open-elements.ts';
import { TagAttributes } from '../html/tag-attributes.ts';
import type { TreeBuilder } from '../html/tree-builder.ts';
import { decodeReference } from './decode.ts';
import type { References } from './grammar/index.ts';
import { headingId } from './heading-id.ts';
import { addressOf, codeContent } from './inline-content.ts';
import type { Newlines } from './newlines.ts';
import { ELEMENT_OF, KIND_OF, Kind } from './node-kinds.ts';
import { RawHtml } from './raw-html.ts';
import { AttributeWriter, type LinkParts, linkParts, withoutPrefixes } from './targets.ts';
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

/** An element of marks that holds the text of Markdown; what is inside must not be called empty. */
const CONTAINER_TRAITS = (name: string) => (traitsOf(name) & ~Trait.Emptyable) | Trait.Container;

/** Hands the nodes of a Markdown tree, in one pass, to the builder of HTML articles, as the elements that they stand for. */
export class Walker {
  readonly #text: string;
  readonly #newlines: Newlines;
  readonly #references: References;
  readonly #tree: TreeBuilder;
  readonly #article: ArticleBuilder;
  readonly #writer: TextWriter;
  readonly #html: RawHtml;
  readonly #attributes: AttributeWriter;
  readonly #tagAttributes: TagAttributes;
  readonly #containers: OpenElement[] = [];
  readonly #inlines: OpenInline[] = [];
  #leaf: OpenElement | undefined;
  #inTableHeader = false;
  /** What of the leaf block has been written. */
  #at = 0;
  /** The alternative text of the image that is being read. */
  #alt: string | undefined;

  constructor(source: string, newlines: Newlines, references: References, tree: TreeBuilder, article: ArticleBuilder) {
    this.#text = newlines.text;
    this.#newlines = newlines;
    this.#references = references;
    this.#tree = tree;
    this.#article = article;
    this.#writer = new TextWriter(newlines, article);
    this.#html = new RawHtml(source, tree);
    this.#tagAttributes = new TagAttributes(source);
    this.#attributes = new AttributeWriter(newlines, this.#tagAttributes);
  }

  walk(tree: Tree): void {
    tree.iterate({ enter: (node) => this.#enter(node), leave: (node) => this.#leave(node) });
  }

  /** A paragraph without any marks. */
  plainParagraph(from: number, to: number): void {
    this.#openLeaf('p', from);
    this.#textTo(to);
    this.#closeLeaf(to);
  }

  /** Whether the children are looked at, and `#leave` is called. */
  #enter(node: SyntaxNodeRef): boolean {
    const kind = KIND_OF[node.type.id]!;
    return this.#leaf === undefined ? this.#enterBlock(kind, node) : this.#enterInline(kind, node);
  }

  #leave(node: SyntaxNodeRef): void {
    const kind = KIND_OF[node.type.id]!;
    if (kind === Kind.Leaf) this.#closeLeaf(node.to);
    else if (kind === Kind.Emphasis || kind === Kind.Link || kind === Kind.Image) this.#closeInline(node.from);
    else if (kind === Kind.Container) this.#closeContainer(node.to);
    else if (kind === Kind.TableHeader) this.#inTableHeader = false;
  }

  #enterBlock(kind: number, node: SyntaxNodeRef): boolean {
    const { from, to, name } = node;
    switch (kind) {
      case Kind.Container:
        this.#openContainer(ELEMENT_OF[name]!, from);
        return true;
      case Kind.Leaf: {
        const element = name === 'TableCell' && this.#inTableHeader ? 'th' : ELEMENT_OF[name]!;
        this.#openLeaf(element, from);
        if (element.startsWith('h')) this.#headingId(element, from, to);
        return true;
      }
      case Kind.TableHeader:
        this.#inTableHeader = true;
        return true;
      case Kind.CodeBlock:
        this.#codeBlock(node.node);
        return false;
      case Kind.HtmlBlock:
        this.#htmlBlock(node.node);
        return false;
      case Kind.Rule:
        this.#article.voidElement('hr', traitsOf('hr'), this.#source(from), this.#source(to), this.#attributes.none());
        return false;
      default:
        return kind === Kind.Through;
    }
  }

  #enterInline(kind: number, node: SyntaxNodeRef): boolean {
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
        this.#textTo(from);
        this.#at = Math.max(this.#at, to);
        this.#atom(kind, node);
        return false;
    }
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

  #openContainer(name: string, from: number): void {
    const at = this.#source(from);
    this.#containers.push(this.#tree.openMarks(name, CONTAINER_TRAITS(name), at, at, this.#attributes.none()));
  }

  #closeContainer(to: number): void {
    const container = this.#containers.pop();
    if (container !== undefined) this.#tree.closeMarks(container, this.#source(to), this.#source(to));
  }

  #openLeaf(name: string, from: number): void {
    const at = this.#source(from);
    this.#leaf = this.#tree.openMarks(name, traitsOf(name), at, at, this.#attributes.none());
    this.#at = from;
    this.#writer.begin();
  }

  #closeLeaf(to: number): void {
    this.#textTo(to);
    this.#tree.closeMarks(this.#leaf!, this.#source(to), this.#source(to));
    this.#leaf = undefined;
  }

  #openInline(name: string, from: number, to: number): OpenElement | undefined {
    this.#writer.flush(from);
    if (this.#alt !== undefined) return undefined;
    return this.#tree.openMarks(name, traitsOf(name), this.#source(from), this.#source(to), this.#tagAttributes);
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
    const inCell = this.#leaf!.name === 'td' || this.#leaf!.name === 'th';
    const { pieces, start, end } = codeContent(node, this.#text, inCell);
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
    this.#writer.flush(node.from);
    const breaksLine = this.#html.inline(this.#source(node.from), this.#source(node.to), this.#quoteMarks(node));
    if (breaksLine) this.#writer.hardBreak(node.from, node.to);
  }

  #htmlBlock(node: SyntaxNode): void {
    this.#article.blocks.raw = true;
    this.#html.block(this.#source(node.from), this.#source(node.to), this.#quoteMarks(node));
    this.#article.blocks.raw = false;
  }

  #codeBlock(node: SyntaxNode): void {
    this.#openLeaf('pre', node.from);
    for (const { from, to } of node.getChildren('CodeText')) this.#writer.verbatim(from, to);
    this.#at = node.to;
    this.#closeLeaf(node.to);
  }

  #headingId(tag: string, from: number, to: number): void {
    const id = headingId(this.#text, from, to);
    if (id === undefined) return;
    this.#article.ids.push({ tag, value: this.#text.slice(...id), range: [this.#source(id[0]), this.#source(id[1])] });
  }

  #quoteMarks(node: SyntaxNode): readonly Range[] {
    if (node.firstChild === null) return [];
    return node.getChildren('QuoteMark').map(({ from, to }) => [this.#source(from), this.#source(to)] as const);
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
