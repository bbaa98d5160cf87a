import type { Range } from '../../article/article.ts';
import type { TagAttributes } from '../html/tag-attributes.ts';
import { unescapeText } from './decode.ts';
import type { Newlines } from './newlines.ts';
import type { LinkParts } from './nodes.ts';

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
    const newlines = this.#newlines;
    this.#attributes.add(
      name,
      newlines.toSource(range[0]),
      newlines.toSource(range[1]),
      newlines.toSource(valueRange[0]),
      newlines.toSource(valueRange[1]),
      value,
    );
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
