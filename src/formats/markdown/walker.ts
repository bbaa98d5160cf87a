import type { ArticleBuilder } from '../html/article-builder.ts';
import { Trait, traitsOf } from '../html/element-facts.ts';
import type { OpenElement } from '../html/open-elements.ts';
import { TagAttributes } from '../html/tag-attributes.ts';
import type { TreeBuilder } from '../html/tree-builder.ts';
import { type Blocks, type Excess, InlineReader } from './grammar/index.ts';
import { headingId } from './heading-id.ts';
import { InlineWalker } from './inline-walker.ts';
import type { Newlines } from './newlines.ts';
import { type BlockNode, Kind } from './nodes.ts';
import { RawHtml } from './raw-html.ts';
import { AttributeWriter } from './targets.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** A block whose end has not come yet. */
interface OpenBlock {
  readonly node: BlockNode;
  readonly element: OpenElement;
}

/** Hands the blocks of Markdown, in one pass, to the builder of HTML articles, as the elements that they stand for. */
export class Walker {
  readonly #text: string;
  readonly #newlines: Newlines;
  readonly #tree: TreeBuilder;
  readonly #article: ArticleBuilder;
  readonly #html: RawHtml;
  readonly #attributes: AttributeWriter;
  readonly #inlines: InlineWalker;
  readonly #blocks: Blocks;
  readonly #open: OpenBlock[] = [];

  constructor(
    source: string,
    newlines: Newlines,
    blocks: Blocks,
    excess: Excess,
    tree: TreeBuilder,
    article: ArticleBuilder,
  ) {
    this.#text = newlines.text;
    this.#newlines = newlines;
    this.#blocks = blocks;
    this.#tree = tree;
    this.#article = article;
    this.#html = new RawHtml(source, tree);
    this.#attributes = new AttributeWriter(newlines, new TagAttributes(source));
    const reader = new InlineReader(newlines.text, blocks.references, excess);
    this.#inlines = new InlineWalker(newlines, reader, tree, article, this.#html, this.#attributes);
  }

  walk(): void {
    const { nodes } = this.#blocks;
    for (let index = 0; index < nodes.length; index++) {
      this.#closeBefore(index);
      this.#block(nodes[index]!);
    }
    this.#closeBefore(nodes.length);
  }

  #block(node: BlockNode): void {
    switch (node.kind) {
      case Kind.Quote:
        this.#openContainer('blockquote', node);
        break;
      case Kind.Item:
        this.#openContainer('li', node);
        break;
      case Kind.Paragraph:
        this.#leaf('p', node);
        break;
      case Kind.Cell:
        this.#leaf('td', node);
        break;
      case Kind.HeaderCell:
        this.#leaf('th', node);
        break;
      case Kind.Code:
        this.#code(node);
        break;
      case Kind.Html:
        this.#htmlBlock(node);
        break;
      case Kind.Rule:
        this.#rule(node);
        break;
      default:
        this.#heading(HEADINGS[node.kind - Kind.Heading]!, node);
    }
  }

  /** Closes the containers in which the block at `index` is not. */
  #closeBefore(index: number): void {
    const open = this.#open;
    while (open.length > 0 && open[open.length - 1]!.node.next <= index) {
      const { element, node } = open.pop()!;
      this.#close(element, node);
    }
  }

  #openContainer(name: string, node: BlockNode): void {
    const at = this.#source(node.from);
    // The text inside has blocks of its own, and a marker without any is no empty element.
    const traits = (traitsOf(name) & ~Trait.Emptyable) | Trait.Container;
    this.#open.push({ node, element: this.#tree.openMarks(name, traits, at, at, this.#attributes.none()) });
  }

  #openLeaf(name: string, node: BlockNode): OpenElement {
    const at = this.#source(node.from);
    return this.#tree.openMarks(name, traitsOf(name), at, at, this.#attributes.none());
  }

  #close(element: OpenElement, node: BlockNode): void {
    const end = this.#source(node.to);
    this.#tree.closeMarks(element, end, end);
  }

  #leaf(name: string, node: BlockNode): void {
    const element = this.#openLeaf(name, node);
    this.#inlines.write(node);
    this.#close(element, node);
  }

  #heading(name: string, node: BlockNode): void {
    const element = this.#openLeaf(name, node);
    const id = headingId(this.#text, node.from, node.to);
    if (id !== undefined) {
      const range = [this.#source(id[0]), this.#source(id[1])] as const;
      this.#article.ids.push({ tag: name, value: this.#text.slice(...id), range });
    }
    this.#inlines.write(node);
    this.#close(element, node);
  }

  #code(node: BlockNode): void {
    const element = this.#openLeaf('pre', node);
    this.#inlines.writeCode(node);
    this.#close(element, node);
  }

  #htmlBlock(node: BlockNode): void {
    this.#article.blocks.raw = true;
    const marks = node.inside.map((place) => this.#source(place));
    this.#html.block(this.#source(node.from), this.#source(node.to), marks);
    this.#article.blocks.raw = false;
  }

  #rule(node: BlockNode): void {
    const from = this.#source(node.from);
    this.#article.voidElement('hr', traitsOf('hr'), from, this.#source(node.to), this.#attributes.none());
  }

  #source(offset: number): number {
    return this.#newlines.toSource(offset);
  }
}
