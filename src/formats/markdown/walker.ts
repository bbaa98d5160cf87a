import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import type { ArticleBuilder } from '../html/article-builder.ts';
import { Trait, traitsOf } from '../html/element-facts.ts';
import type { OpenElement } from '../html/open-elements.ts';
import { TagAttributes } from '../html/tag-attributes.ts';
import type { TreeBuilder } from '../html/tree-builder.ts';
import type { References } from './grammar/index.ts';
import { headingId } from './heading-id.ts';
import { InlineWalker } from './inline-walker.ts';
import type { Newlines } from './newlines.ts';
import { ELEMENT_OF, KIND_OF, Kind } from './node-kinds.ts';
import { quoteMarksIn, RawHtml } from './raw-html.ts';
import { AttributeWriter } from './targets.ts';

/** Hands the nodes of a Markdown tree, in one pass, to the builder of HTML articles, as the elements that they stand for. */
export class Walker {
  readonly #text: string;
  readonly #newlines: Newlines;
  readonly #tree: TreeBuilder;
  readonly #article: ArticleBuilder;
  readonly #html: RawHtml;
  readonly #attributes: AttributeWriter;
  readonly #inlines: InlineWalker;
  readonly #containers: OpenElement[] = [];
  #leaf: OpenElement | undefined;
  #inTableHeader = false;

  constructor(source: string, newlines: Newlines, references: References, tree: TreeBuilder, article: ArticleBuilder) {
    this.#text = newlines.text;
    this.#newlines = newlines;
    this.#tree = tree;
    this.#article = article;
    this.#html = new RawHtml(source, tree);
    this.#attributes = new AttributeWriter(newlines, new TagAttributes(source));
    this.#inlines = new InlineWalker(newlines, references, tree, article, this.#html, this.#attributes);
  }

  walk(tree: Tree): void {
    tree.iterate({ enter: (node) => this.#enter(node), leave: (node) => this.#leave(node) });
  }

  /** A paragraph without any marks. */
  plainParagraph(from: number, to: number): void {
    this.#openLeaf('p', from);
    this.#closeLeaf(to);
  }

  /** Whether the children are looked at, and `#leave` is called. */
  #enter(node: SyntaxNodeRef): boolean {
    const kind = KIND_OF[node.type.id]!;
    return this.#leaf === undefined ? this.#enterBlock(kind, node) : this.#inlines.enter(kind, node);
  }

  #leave(node: SyntaxNodeRef): void {
    const kind = KIND_OF[node.type.id]!;
    if (kind === Kind.Leaf) this.#closeLeaf(node.to);
    else if (kind === Kind.Container) this.#closeContainer(node.to);
    else if (kind === Kind.TableHeader) this.#inTableHeader = false;
    else this.#inlines.leave(kind, node);
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

  #openContainer(name: string, from: number): void {
    const at = this.#source(from);
    // The text inside has blocks of its own, and a marker without any is no empty element.
    const traits = (traitsOf(name) & ~Trait.Emptyable) | Trait.Container;
    this.#containers.push(this.#tree.openMarks(name, traits, at, at, this.#attributes.none()));
  }

  #closeContainer(to: number): void {
    const container = this.#containers.pop();
    if (container !== undefined) this.#tree.closeMarks(container, this.#source(to), this.#source(to));
  }

  #openLeaf(name: string, from: number): void {
    const at = this.#source(from);
    this.#leaf = this.#tree.openMarks(name, traitsOf(name), at, at, this.#attributes.none());
    this.#inlines.begin(from, name === 'td' || name === 'th');
  }

  #closeLeaf(to: number): void {
    this.#inlines.end(to);
    this.#tree.closeMarks(this.#leaf!, this.#source(to), this.#source(to));
    this.#leaf = undefined;
  }

  #htmlBlock(node: SyntaxNode): void {
    this.#article.blocks.raw = true;
    this.#html.block(this.#source(node.from), this.#source(node.to), quoteMarksIn(node, this.#newlines));
    this.#article.blocks.raw = false;
  }

  #codeBlock(node: SyntaxNode): void {
    this.#openLeaf('pre', node.from);
    for (const { from, to } of node.getChildren('CodeText')) this.#inlines.verbatim(from, to);
    this.#inlines.skipTo(node.to);
    this.#closeLeaf(node.to);
  }

  #headingId(tag: string, from: number, to: number): void {
    const id = headingId(this.#text, from, to);
    if (id === undefined) return;
    this.#article.ids.push({ tag, value: this.#text.slice(...id), range: [this.#source(id[0]), this.#source(id[1])] });
  }

  #source(offset: number): number {
    return this.#newlines.toSource(offset);
  }
}
