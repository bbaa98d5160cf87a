import type { ArticleBuilder } from '../html/article-builder.ts';
import { Trait, traitsOf } from '../html/element-facts.ts';
import type { OpenElement, OpenElements } from '../html/open-elements.ts';
import { TagAttributes } from '../html/tag-attributes.ts';
import type { TreeBuilder } from '../html/tree-builder.ts';
import { Place } from '../place.ts';
import { type Blocks, type Excess, InlineReader } from './grammar/index.ts';
import { headingId } from './heading-id.ts';
import { InlineWalker } from './inline-walker.ts';
import { MarkKind, MarkWriter } from './mark-writer.ts';
import type { Newlines } from './newlines.ts';
import { type BlockNode, type InlineNode, Kind } from './nodes.ts';
import { RawHtml } from './raw-html.ts';
import { AttributeWriter } from './targets.ts';

/** Leaf blocks, by `Kind`; none for the other blocks. */
const LEAVES: readonly (MarkKind | undefined)[] = leavesByKind();

const QUOTE_TRAITS = containerTraits('blockquote');
const ITEM_TRAITS = containerTraits('li');
const NO_NODES: readonly InlineNode[] = [];

/** A block whose end has not come yet. */
interface OpenBlock {
  readonly node: BlockNode;
  readonly element: OpenElement;
  /** The one around it. */
  readonly outer: OpenBlock | undefined;
}

/** Hands the blocks of Markdown, in one pass, to the builder of HTML articles, as the elements that they stand for. */
export class Walker {
  readonly #text: string;
  readonly #newlines: Newlines;
  readonly #tree: TreeBuilder;
  readonly #article: ArticleBuilder;
  readonly #html: RawHtml;
  readonly #attributes: AttributeWriter;
  readonly #reader: InlineReader;
  readonly #inlines: InlineWalker;
  readonly #blocks: Blocks;
  readonly #marks: MarkWriter;
  readonly #braces: Place;
  /** The innermost that is open. */
  #open: OpenBlock | undefined;

  constructor(
    source: string,
    newlines: Newlines,
    blocks: Blocks,
    excess: Excess,
    open: OpenElements,
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
    this.#marks = new MarkWriter(source, article, open);
    this.#braces = new Place(newlines.text, '{');
    this.#reader = new InlineReader(newlines.text, blocks.references, excess);
    this.#inlines = new InlineWalker(newlines, tree, article, this.#html, this.#attributes);
  }

  walk(): void {
    const { nodes } = this.#blocks;
    for (let index = 0; index < nodes.length; index++) {
      while (this.#open !== undefined && this.#open.node.next <= index) this.#closeContainer(this.#open);
      const node = nodes[index]!;
      const kind = LEAVES[node.kind];
      if (kind === undefined) this.#block(node);
      else this.#leaf(kind, node);
    }
    while (this.#open !== undefined) this.#closeContainer(this.#open);
  }

  /** A block that is no leaf with text. */
  #block(node: BlockNode): void {
    switch (node.kind) {
      case Kind.Quote:
        this.#openContainer('blockquote', QUOTE_TRAITS, node);
        break;
      case Kind.Item:
        this.#openContainer('li', ITEM_TRAITS, node);
        break;
      case Kind.Html:
        this.#htmlBlock(node);
        break;
      case Kind.Rule:
        this.#rule(node);
    }
  }

  /** Closes the innermost. */
  #closeContainer({ element, node, outer }: OpenBlock): void {
    const end = this.#newlines.toSource(node.to);
    this.#open = outer;
    this.#tree.closeMarks(element, end, end);
  }

  #openContainer(name: string, traits: number, node: BlockNode): void {
    const at = this.#newlines.toSource(node.from);
    const element = this.#tree.openMarks(name, traits, at, at, this.#attributes.none());
    this.#open = { node, element, outer: this.#open };
  }

  #leaf(kind: MarkKind, node: BlockNode): void {
    const newlines = this.#newlines;
    const isMoved = !newlines.areAllLineFeeds;
    const start = isMoved ? newlines.toSource(node.from) : node.from;
    const end = isMoved ? newlines.toSource(node.to) : node.to;
    const nodes = node.kind === Kind.Code ? NO_NODES : this.#reader.read(node);
    const hasTags = nodes.length > 0 && this.#reader.hasTags;
    const marks = this.#marks;
    if (kind.isHeading && this.#braces.from(node.from) < node.to) this.#headingId(kind.name, node);
    if (!hasTags && marks.openBlock(kind, start)) {
      this.#inlines.write(node, nodes, marks);
      marks.closeBlock(end);
    } else {
      const element = this.#tree.openMarks(kind.name, kind.traits, start, start, this.#attributes.none());
      this.#inlines.write(node, nodes, undefined);
      this.#tree.closeMarks(element, end, end);
      marks.afterTags = true;
    }
  }

  #headingId(tag: string, node: BlockNode): void {
    const id = headingId(this.#text, node.from, node.to);
    if (id === undefined) return;
    const range = [this.#newlines.toSource(id[0]), this.#newlines.toSource(id[1])] as const;
    this.#article.ids.push({ tag, value: this.#text.slice(...id), range });
  }

  #htmlBlock(node: BlockNode): void {
    this.#article.blocks.raw = true;
    const marks = node.inside.map((place) => this.#newlines.toSource(place));
    this.#html.block(this.#newlines.toSource(node.from), this.#newlines.toSource(node.to), marks);
    this.#article.blocks.raw = false;
    this.#marks.afterTags = true;
  }

  #rule(node: BlockNode): void {
    const from = this.#newlines.toSource(node.from);
    this.#article.voidElement('hr', traitsOf('hr'), from, this.#newlines.toSource(node.to), this.#attributes.none());
  }
}

/** The text inside has blocks of its own, and a marker without any is no empty element. */
function containerTraits(name: string): number {
  return (traitsOf(name) & ~Trait.Emptyable) | Trait.Container;
}

function leavesByKind(): (MarkKind | undefined)[] {
  const leaves: (MarkKind | undefined)[] = new Array(Kind.Rule + 1).fill(undefined);
  leaves[Kind.Paragraph] = new MarkKind('p');
  for (let level = 1; level <= 6; level++) leaves[Kind.Heading - 1 + level] = new MarkKind(`h${level}`);
  leaves[Kind.Cell] = new MarkKind('td');
  leaves[Kind.HeaderCell] = new MarkKind('th');
  leaves[Kind.Code] = new MarkKind('pre');
  return leaves;
}
