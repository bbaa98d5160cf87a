import type { SyntaxNode } from '@lezer/common';
import type { Range } from '../../article/article.ts';
import type { TagAttributes } from '../html/tag-attributes.ts';
import { unescapeText } from './decode.ts';
import type { References } from './grammar/index.ts';
import type { Newlines } from './newlines.ts';

/** The parts of a link or an image, as offsets into the parsed text. */
export interface LinkParts {
  /** Between the brackets. */
  readonly content: Range;
  /** With its angle brackets, where it has them. */
  readonly destination: Range | undefined;
  /** With its quotes. */
  readonly title: Range | undefined;
}

/** Takes apart a Link or Image node; what a reference lacks comes from its definition. */
export function linkParts(node: SyntaxNode, text: string, references: References): LinkParts {
  let open: Range | undefined;
  let close: Range | undefined;
  let label: Range | undefined;
  let destination: Range | undefined;
  let title: Range | undefined;
  let inline = false;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const range: Range = [child.from, child.to];
    if (child.name === 'LinkMark') {
      if (open === undefined) open = range;
      else if (close === undefined) close = range;
      else inline = true;
    } else if (child.name === 'LinkLabel') label = range;
    else if (child.name === 'LinkTitle') title = range;
    else if (child.name === 'URL' && close !== undefined) destination = range;
  }
  const content: Range = [open?.[1] ?? node.from, close?.[0] ?? node.to];
  if (inline) return { content, destination, title };
  const hasLabel = label !== undefined && label[1] - label[0] > 2;
  const definition = references.link(hasLabel ? text.slice(label![0] + 1, label![1] - 1) : text.slice(...content));
  return { content, destination: definition?.destination, title: definition?.title };
}

/** Adds what Markdown writes without a name as the attributes that they become; offsets are into the parsed text. */
export class AttributeWriter {
  readonly #newlines: Newlines;
  readonly #attributes: TagAttributes;

  constructor(newlines: Newlines, attributes: TagAttributes) {
    this.#newlines = newlines;
    this.#attributes = attributes;
  }

  /** What has been added since the last call of `none`. */
  get written(): TagAttributes {
    return this.#attributes;
  }

  none(): TagAttributes {
    this.#attributes.clear();
    return this.#attributes;
  }

  /** Destination and title; a destination that is left out is an empty one behind the brackets. */
  target(name: 'href' | 'src', { destination, title, content }: LinkParts): void {
    if (destination === undefined) this.add(name, '', [content[1] + 1, content[1] + 1]);
    else this.#unescaped(name, destination, this.#newlines.text[destination[0]] === '<');
    if (title !== undefined) this.#unescaped('title', title, true);
  }

  add(name: string, value: string, valueRange: Range, range: Range = valueRange): void {
    const to = (offset: number) => this.#newlines.toSource(offset);
    this.#attributes.add(name, to(range[0]), to(range[1]), to(valueRange[0]), to(valueRange[1]), value);
  }

  #unescaped(name: string, range: Range, delimited: boolean): void {
    const inner: Range = delimited ? [range[0] + 1, range[1] - 1] : range;
    this.add(name, unescapeText(withoutPrefixes(this.#newlines.text.slice(...inner))), inner, range);
  }
}

/** Without what stands between the line's start and its content: indentation and the marks of block quotes. */
export function withoutPrefixes(text: string): string {
  return text.includes('\n') ? text.replace(/\n[ \t]{0,999}(?:>[ \t]{0,999}){0,200}/g, '\n') : text;
}
