import type { Attribute, Empty } from '../../article/article.ts';
import { endOfTagName } from '../ascii.ts';
import type { Context } from './context.ts';
import { OUTERMOST } from './context.ts';
import { Trait } from './element-facts.ts';
import type { OpenElement } from './open-elements.ts';
import { Concern, TagAttributes } from './tag-attributes.ts';

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

  mark(): void {
    this.#ink++;
  }

  /** Marks what the start tag alone is worth; gives the number that `leave` will compare with. */
  enter(traits: number, attributes: TagAttributes): number {
    if (traits & Trait.Substance || attributes.bearOn(Concern.Use) || attributes.classes().icon) this.#ink++;
    return this.#ink;
  }

  leave(element: OpenElement, start: number, end: number, real: boolean): void {
    if (element.ink !== this.#ink || !element.has(Trait.Emptyable)) return;
    // Formatting that a block's end cuts off goes on in the next block.
    if (!real && element.has(Trait.Formatting)) return;
    const around = element.below?.context ?? OUTERMOST;
    this.#found.push({
      what: element.marks ? 'marks' : 'element',
      tag: element.name,
      range: [element.start, end],
      attributes: element.marks
        ? (element.link?.attributes ?? [])
        : attributesOf(this.#source, element.start, element.startEnd),
      ...(real ? { inner: [element.startEnd, start] as const } : {}),
      ...placeOf(element.context, around),
    });
  }

  /** Marks that Markdown reads as text, because nothing stands between them. */
  idleMarks(tag: string, start: number, end: number, context: Context): void {
    this.#found.push({ what: 'marks', tag, range: [start, end], attributes: [], ...placeOf(context, context) });
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
    this.#breaks = undefined;
    if (breaks === undefined || breaks.count < MANY_BREAKS) return;
    this.#found.push({
      what: 'breaks',
      tag: 'br',
      range: [breaks.start, breaks.end],
      attributes: [],
      ...placeOf(breaks.context, breaks.context),
    });
  }
}

function placeOf(context: Context, around: Context): Pick<Empty, 'region' | 'hidden' | 'inControl'> {
  const { hidden } = context.visibility;
  return { region: context.region, inControl: around.control, ...(hidden === undefined ? {} : { hidden }) };
}

/** Those of the start tag `[start, end)`, read again: few elements are empty, so the others need not keep theirs. */
function attributesOf(source: string, start: number, end: number): readonly Attribute[] {
  const attributes = new TagAttributes(source.slice(0, end));
  attributes.read(endOfTagName(source, start + 1));
  return attributes.all();
}
