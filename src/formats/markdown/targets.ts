import type { TagAttributes } from '../html/tag-attributes.ts';
import { unescapeText } from './decode.ts';
import type { Newlines } from './newlines.ts';
import type { TargetParts } from './nodes.ts';

/** Adds what Markdown writes without a name as the attributes that they become; offsets are into the parsed text. */
export class AttributeWriter {
  readonly #newlines: Newlines;
  /** What has been added since the last call of `none`. */
  readonly written: TagAttributes;

  constructor(newlines: Newlines, attributes: TagAttributes) {
    this.#newlines = newlines;
    this.written = attributes;
  }

  none(): TagAttributes {
    this.written.clear();
    return this.written;
  }

  /** Where brackets lead to that close at `bracket`, with the title; a destination that is left out is an empty one behind them. */
  target(
    name: 'href' | 'src',
    { destinationFrom, destinationTo, titleFrom, titleTo }: TargetParts,
    bracket: number,
  ): void {
    if (destinationFrom < 0) this.add(name, '', bracket + 1, bracket + 1);
    else
      this.#unescaped(name, destinationFrom, destinationTo, this.#newlines.text.charCodeAt(destinationFrom) === 0x3c);
    if (titleFrom >= 0) this.#unescaped('title', titleFrom, titleTo, true);
  }

  /** The value is `[valueFrom, valueTo)`; with what is around it, if anything, `[from, to)`. */
  add(name: string, value: string, valueFrom: number, valueTo: number, from = valueFrom, to = valueTo): void {
    const newlines = this.#newlines;
    const valueStart = newlines.toSource(valueFrom);
    const valueEnd = valueTo === valueFrom ? valueStart : newlines.toSource(valueTo);
    const start = from === valueFrom ? valueStart : newlines.toSource(from);
    const end = to === valueTo ? valueEnd : newlines.toSource(to);
    this.written.add(name, start, end, valueStart, valueEnd, value);
  }

  #unescaped(name: string, from: number, to: number, delimited: boolean): void {
    const valueFrom = delimited ? from + 1 : from;
    const valueTo = delimited ? to - 1 : to;
    const value = unescapeText(withoutPrefixes(this.#newlines.text.slice(valueFrom, valueTo)));
    this.add(name, value, valueFrom, valueTo, from, to);
  }
}

/** Without what stands between the line's start and its content: indentation and the marks of block quotes. */
export function withoutPrefixes(text: string): string {
  return text.includes('\n') ? text.replace(/\n[ \t]{0,999}(?:>[ \t]{0,999}){0,200}/g, '\n') : text;
}
