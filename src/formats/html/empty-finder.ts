import type { Attribute, Empty, Range } from '../../article/article.ts';
import type { Context } from './context.ts';
import { ELEMENTS, Trait } from './element-facts.ts';
import type { OpenElement } from './open-elements.ts';
import { TagAttributes } from './tag-attributes.ts';

/** This many line breaks in a row are one finding. */
const MANY_BREAKS = 3;

interface Breaks {
  readonly start: number;
  end: number;
  count: number;
  readonly ink: number;
  readonly context: Context;
}

/**
 * Finds what holds nothing. Everything that a reader or a machine could use leaves an ink mark; an element whose marks are
 * as many at its end as at its start is empty.
 */
export class EmptyFinder {
  readonly #source: string;
  readonly #found: Empty[] = [];
  #ink = 0;
  #breaks: Breaks | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** In source order. */
  get found(): Empty[] {
    return this.#found.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  }

  /** How many marks of ink there have been. */
  get ink(): number {
    return this.#ink;
  }

  mark(): void {
    this.#ink++;
  }

  /** An element ends that left no mark inside, of which `element.ink` was taken. */
  leave(element: OpenElement, start: number, end: number, real: boolean): void {
    if (!element.has(Trait.Emptyable)) return;
    // Formatting that a block's end cuts off goes on in the next block.
    if (!real && element.has(Trait.Formatting)) return;
    const { context, marks, begun } = element;
    this.#found.push({
      what: marks ? 'marks' : 'element',
      tag: element.name,
      range: [element.start, end],
      attributes: marks ? (begun?.link?.attributes ?? []) : attributesOf(this.#source, element.start, element.startEnd),
      region: context.region,
      inControl: element.below?.context.control ?? false,
      inner: real ? [element.startEnd, start] : undefined,
      hidden: context.visibility.hidden,
    });
  }

  /** Marks of Markdown around nothing that could be used; `inner` as of `Empty`. */
  emptyMarks(
    tag: string,
    range: Range,
    attributes: readonly Attribute[],
    inner: Range | undefined,
    { region, visibility }: Context,
    outer: Context,
  ): void {
    const { hidden } = visibility;
    this.#found.push({ what: 'marks', tag, range, attributes, region, inControl: outer.control, inner, hidden });
  }

  /** Marks that Markdown reads as text, because nothing stands between them. */
  idleMarks(tag: string, start: number, end: number, context: Context): void {
    this.#add('marks', tag, [start, end], context);
  }

  lineBreak(start: number, end: number, context: Context): void {
    const breaks = this.#breaks;
    if (breaks !== undefined && breaks.ink === this.#ink) {
      breaks.end = end;
      breaks.count++;
      return;
    }
    this.boundary();
    this.#breaks = { start, end, count: 1, ink: this.#ink, context };
  }

  /** A block begins or ends: line breaks on both sides are not in a row. */
  boundary(): void {
    const breaks = this.#breaks;
    if (breaks === undefined) return;
    this.#breaks = undefined;
    if (breaks.count >= MANY_BREAKS) this.#add('breaks', 'br', [breaks.start, breaks.end], breaks.context);
  }

  /** Something that has no attributes and nothing between tags. */
  #add(what: Empty['what'], tag: string, range: Range, context: Context): void {
    const { region, control: inControl } = context;
    const { hidden } = context.visibility;
    this.#found.push({ what, tag, range, attributes: [], region, inControl, inner: undefined, hidden });
  }
}

/** Those of the start tag `[start, end)`, read again: few elements are empty, so the others need not keep theirs. */
function attributesOf(source: string, start: number, end: number): readonly Attribute[] {
  const attributes = new TagAttributes(source.slice(0, end));
  ELEMENTS.read(source, start + 1);
  attributes.read(ELEMENTS.end);
  return attributes.all();
}
