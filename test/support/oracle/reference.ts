import { parse, type Token, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { BLOCK_LEVEL, headingLevel, NOT_READ } from './html-display.ts';
import { imageEntry, isBlank, linkEntry, normalText, type Outline } from './outline.ts';

/** A parse5 tree, read as a reader would, without any of our own code. */
export interface Reference {
  readonly outline: Outline;
  /** All that is shown, block by block, as parse5 decodes it. */
  readonly text: string;
  /** Values of the attributes that an Article keeps of links and images: href, title, src, alt. */
  readonly attributeValues: readonly string[];
  /** What the tree moves away from where the source has it; a parser without a tree need not follow. */
  readonly moved: readonly ('text fostered out of a table' | 'form ended around open elements')[];
}

interface OpenBlock {
  /** Offset of the first piece that shows something; parse5's tree order is not source order where tables foster text. */
  start: number;
  readonly level: number | undefined;
  text: string;
}

/**
 * The tree holds several `a` elements for one start tag where formatting was re-opened (adoption agency); they share
 * the token's list of attributes.
 */
interface OpenLink {
  readonly attributes: readonly Token.Attribute[];
  text: string;
  /** The block of the text's last piece; a piece of another one begins on a new line. */
  block: OpenBlock | undefined;
}

type Step = { readonly enter: Tree.ChildNode } | { readonly leave: Tree.Element };

export function referenceOf(source: string): Reference {
  return new TreeReader(source).read(parse(source, { sourceCodeLocationInfo: true }));
}

class TreeReader {
  readonly #source: string;
  readonly #blocks: OpenBlock[] = [];
  readonly #links = new Map<readonly Token.Attribute[], OpenLink>();
  readonly #images: string[] = [];
  readonly #attributeValues: string[] = [];
  readonly #openLinks: OpenLink[] = [];
  /** Heading level of each open block-level element. */
  readonly #levels: (number | undefined)[] = [];
  readonly #moved = new Set<Reference['moved'][number]>();
  #block: OpenBlock | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  read(document: Tree.Document): Reference {
    const steps: Step[] = document.childNodes.map((node) => ({ enter: node })).reverse();
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if ('leave' in step) this.#leave(step.leave);
      else if (isText(step.enter)) this.#text(step.enter);
      else if (isElement(step.enter) && this.#enter(step.enter)) {
        steps.push({ leave: step.enter });
        for (const child of step.enter.childNodes.toReversed()) steps.push({ enter: child });
      }
    }
    return this.#result();
  }

  /** Whether the element's content is read. */
  #enter(element: Tree.Element): boolean {
    const tag = element.tagName;
    if (NOT_READ.has(tag)) return false;
    if (tag === 'table' && hasFostered(element)) this.#moved.add('text fostered out of a table');
    if (tag === 'form' && outlivesItsEndTag(element, this.#source)) this.#moved.add('form ended around open elements');
    if (BLOCK_LEVEL.has(tag)) {
      this.#endBlock();
      this.#levels.push(headingLevel(tag));
    } else if (tag === 'br') {
      this.#append('\n');
    } else if (tag === 'img') {
      this.#images.push(imageEntry(attribute(element, 'src'), attribute(element, 'alt')));
      this.#keepAttributes(element, ['src', 'alt']);
    } else if (tag === 'a') {
      this.#openLinks.push(this.#linkOf(element));
    }
    return true;
  }

  #leave(element: Tree.Element): void {
    if (BLOCK_LEVEL.has(element.tagName)) {
      this.#endBlock();
      this.#levels.pop();
    } else if (element.tagName === 'a') {
      this.#openLinks.pop();
    }
  }

  #text(node: Tree.TextNode): void {
    if (this.#block === undefined && isBlank(normalText(node.value))) return;
    const start = node.sourceCodeLocation?.startOffset ?? 0;
    this.#block ??= { start, level: this.#levels.at(-1), text: '' };
    this.#append(node.value);
  }

  #append(text: string): void {
    if (this.#block === undefined) return;
    this.#block.text += text;
    for (const link of this.#openLinks) {
      if (link.block !== undefined && link.block !== this.#block) link.text += '\n';
      link.text += text;
      link.block = this.#block;
    }
  }

  #endBlock(): void {
    if (this.#block === undefined) return;
    this.#blocks.push(this.#block);
    this.#block = undefined;
  }

  #linkOf(element: Tree.Element): OpenLink {
    const known = this.#links.get(element.attrs);
    if (known !== undefined) return known;
    const link: OpenLink = { attributes: element.attrs, text: '', block: undefined };
    this.#links.set(element.attrs, link);
    this.#keepAttributes(element, ['href', 'title']);
    return link;
  }

  #keepAttributes(element: Tree.Element, names: readonly string[]): void {
    for (const name of names) {
      const value = attribute(element, name);
      if (value !== undefined) this.#attributeValues.push(value);
    }
  }

  #result(): Reference {
    this.#endBlock();
    const blocks = this.#blocks.toSorted((a, b) => a.start - b.start);
    const shown = blocks
      .map(({ level, text }) => ({ level, text: normalText(text) }))
      .filter(({ text }) => !isBlank(text));
    return {
      outline: {
        blocks: shown.map(({ text }) => text),
        headings: shown.filter(({ level }) => level !== undefined).map(({ level, text }) => `${level} ${text}`),
        links: [...this.#links.values()].map((link) =>
          linkEntry(link.attributes.find(({ name }) => name === 'href')?.value, link.text),
        ),
        images: this.#images,
      },
      text: blocks.map(({ text }) => text).join('\n'),
      attributeValues: this.#attributeValues,
      moved: [...this.#moved],
    };
  }
}

/** Whether something stands before the table in the tree, but behind its start tag in the source. */
function hasFostered(table: Tree.Element): boolean {
  const start = table.sourceCodeLocation?.startOffset;
  const siblings = table.parentNode?.childNodes ?? [];
  const before = siblings[siblings.indexOf(table) - 1];
  return start !== undefined && (before?.sourceCodeLocation?.endOffset ?? 0) > start;
}

/** Whether text behind a form's end tag is inside the form in the tree, or the end tag did not count. */
function outlivesItsEndTag(form: Tree.Element, source: string): boolean {
  const location = form.sourceCodeLocation;
  if (location === undefined || location === null) return false;
  if (location.endTag === undefined) return source.slice(location.startOffset).includes('</form>');
  let last: Tree.ChildNode | undefined = form.childNodes.at(-1);
  while (last !== undefined && isElement(last) && last.childNodes.length > 0) last = last.childNodes.at(-1);
  return (last?.sourceCodeLocation?.endOffset ?? 0) > location.endTag.startOffset;
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function isText(node: Tree.ChildNode): node is Tree.TextNode {
  return node.nodeName === '#text';
}

function isElement(node: Tree.ChildNode): node is Tree.Element {
  return 'tagName' in node;
}
