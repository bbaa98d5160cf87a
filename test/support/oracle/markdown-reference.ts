import type { Range } from '../../../src/text/range.ts';
import { definitionsOf, type MarkdownNode, type MarkdownTree, markdownTree, visitMarkdown } from './markdown-tree.ts';
import { imageEntry, isBlank, linkEntry, normalText, type Outline } from './outline.ts';

export interface MarkdownReference {
  /** Raw HTML is left out, and so is each block with raw HTML inside. */
  readonly outline: Outline;
  /** Places of the blocks with raw HTML inside. */
  readonly mixed: readonly Range[];
}

/** Types of mark by their node. */
const MARKS: Readonly<Record<string, MarkKind>> = {
  link: 'link',
  linkReference: 'link',
  image: 'image',
  imageReference: 'image',
  inlineCode: 'code',
  emphasis: 'emphasis',
  strong: 'emphasis',
  delete: 'emphasis',
};

export type MarkKind = 'link' | 'image' | 'code' | 'emphasis';

export function markEntry(kind: MarkKind, [start, end]: Range): string {
  return `${kind} ${start}–${end}`;
}

interface OpenBlock {
  readonly node: MarkdownNode;
  text: string;
  mixed: boolean;
  readonly links: string[];
  readonly images: string[];
  readonly marks: string[];
}

/** An mdast tree read as a reader would, without any of our own code. */
export function markdownReference(source: string): MarkdownReference {
  return new TreeReader(markdownTree(source)).read();
}

class TreeReader {
  readonly #tree: MarkdownTree;
  readonly #definitions: ReturnType<typeof definitionsOf>;
  readonly #blocks: OpenBlock[] = [];
  /** Text length of the block at the start of each open link. */
  readonly #openLinks: number[] = [];
  #block: OpenBlock | undefined;

  constructor(tree: MarkdownTree) {
    this.#tree = tree;
    this.#definitions = definitionsOf(tree);
  }

  read(): MarkdownReference {
    visitMarkdown(this.#tree, { enter: (node) => this.#enter(node), leave: (node) => this.#leave(node) });
    const plain = this.#blocks.filter(({ mixed }) => !mixed);
    const shown = plain.filter(({ text }) => !isBlank(normalText(text)));
    const headings = shown.flatMap(({ node, text }) =>
      node.type === 'heading' ? [`${node.depth} ${normalText(text)}`] : [],
    );
    return {
      outline: {
        blocks: shown.map(({ text }) => normalText(text)),
        headings,
        links: plain.flatMap(({ links }) => links),
        images: plain.flatMap(({ images }) => images),
        marks: plain.flatMap(({ marks }) => marks),
      },
      mixed: this.#blocks.filter(({ mixed }) => mixed).map(({ node }) => rangeOf(node)),
    };
  }

  #enter(node: MarkdownNode): boolean {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        this.#block = { node, text: '', mixed: false, links: [], images: [], marks: [] };
        return true;
      case 'code':
        this.#blocks.push({ node, text: node.value, mixed: false, links: [], images: [], marks: [] });
        return false;
      default:
        if (this.#block !== undefined) this.#inline(node, this.#block);
        return true;
    }
  }

  #inline(node: MarkdownNode, block: OpenBlock): void {
    const kind = MARKS[node.type];
    if (kind !== undefined) block.marks.push(markEntry(kind, rangeOf(node)));
    if (node.type === 'text' || node.type === 'inlineCode') block.text += node.value;
    else if (node.type === 'break') block.text += '\n';
    else if (node.type === 'html') block.mixed = true;
    else if (node.type === 'link' || node.type === 'linkReference') this.#openLinks.push(block.text.length);
    else if (node.type === 'image') block.images.push(imageEntry(node.url, node.alt ?? ''));
    else if (node.type === 'imageReference') {
      block.images.push(imageEntry(this.#definitions.get(node.identifier)?.url, node.alt ?? ''));
    }
  }

  #leave(node: MarkdownNode): void {
    const block = this.#block;
    if (block === undefined) return;
    if (block.node === node) {
      this.#blocks.push(block);
      this.#block = undefined;
    } else if (node.type === 'link' || node.type === 'linkReference') {
      const url = node.type === 'link' ? node.url : this.#definitions.get(node.identifier)?.url;
      block.links.push(linkEntry(url, block.text.slice(this.#openLinks.pop() ?? 0)));
    }
  }
}

function rangeOf({ position }: MarkdownNode): Range {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
