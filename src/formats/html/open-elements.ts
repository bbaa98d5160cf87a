import { type Context, OUTERMOST } from './context.ts';
import { Trait } from './element-facts.ts';
import type { BlockRecord, ContentSpan, InlineRecord, LinkRecord, NameRecord, ScopeRecord } from './records.ts';

/** An element whose end has not come yet. */
export class OpenElement {
  readonly name: string;
  /** Bits of `Trait`; 0 in SVG and MathML. */
  readonly traits: number;
  /** Of the start tag, half-open. */
  readonly start: number;
  readonly startEnd: number;
  /** An element of SVG or MathML. */
  readonly foreign: boolean;
  /** Stands for Markdown's marks, not for tags: no tag ends it. */
  readonly marks: boolean;
  /** Neither its text nor that of its descendants is read. */
  readonly unread: boolean;
  /** Grows with every element that is opened, so that two elements can be compared without walking. */
  readonly order: number;

  /** Order of the nearest element, this one included, that bounds the search of that kind; 0 for none. */
  readonly special: number;
  readonly scope: number;
  readonly listScope: number;
  readonly buttonScope: number;
  readonly tableScope: number;
  readonly itemStop: number;

  below: OpenElement | undefined;
  above: OpenElement | undefined;
  /** The next older open element of the same name. */
  older: OpenElement | undefined;

  /** Breaks the line. */
  isBlock = false;
  /** What it hands down; from the element below until its own is known. */
  context: Context;
  /** That of the nearest element that breaks the line, this one included. */
  blockContext: Context;

  /** Marks of ink before the element: where the number is the same at its end, it holds nothing. `-1` where nobody asks. */
  ink = -1;
  /** Blocks that were kept before the element. */
  blocks = 0;
  /** Its own language, and what it began; undefined for what it did not begin. */
  languageScope: ScopeRecord | undefined = undefined;
  block: BlockRecord | undefined = undefined;
  inline: InlineRecord | undefined = undefined;
  link: LinkRecord | undefined = undefined;
  label: NameRecord | undefined = undefined;
  content: ContentSpan | undefined = undefined;

  constructor(
    name: string,
    traits: number,
    foreign: boolean,
    start: number,
    startEnd: number,
    order: number,
    below: OpenElement | undefined,
    marks: boolean,
  ) {
    this.name = name;
    this.traits = traits;
    this.start = start;
    this.startEnd = startEnd;
    this.foreign = foreign;
    this.marks = marks;
    this.unread = (traits & Trait.Unread) !== 0 || foreign || (below?.unread ?? false);
    this.order = order;
    this.below = below;
    this.above = undefined;
    this.older = undefined;
    this.context = below?.context ?? OUTERMOST;
    this.blockContext = below?.blockContext ?? OUTERMOST;
    this.special = traits & Trait.Special || foreign ? order : (below?.special ?? 0);
    this.scope = traits & Trait.Scope || foreign ? order : (below?.scope ?? 0);
    this.listScope = traits & Trait.ListScope || foreign ? order : (below?.listScope ?? 0);
    this.buttonScope = traits & Trait.ButtonScope || foreign ? order : (below?.buttonScope ?? 0);
    this.tableScope = traits & Trait.TableScope ? order : (below?.tableScope ?? 0);
    this.itemStop = traits & Trait.ItemStop || foreign ? order : (below?.itemStop ?? 0);
  }

  has(trait: number): boolean {
    return (this.traits & trait) !== 0;
  }
}

/**
 * The standard's stack of open elements as a linked list: an element can be taken out of the middle, and the youngest of
 * a name is known without walking, so no search depends on how deep the elements are nested.
 */
export class OpenElements {
  readonly #youngest = new Map<string, OpenElement | undefined>();
  readonly #youngestForeign = new Map<string, OpenElement | undefined>();
  #top: OpenElement | undefined;
  #order = 0;

  get top(): OpenElement | undefined {
    return this.#top;
  }

  push(name: string, traits: number, foreign: boolean, start: number, startEnd: number, marks = false): OpenElement {
    const element = new OpenElement(name, traits, foreign, start, startEnd, ++this.#order, this.#top, marks);
    if (this.#top !== undefined) this.#top.above = element;
    this.#top = element;
    if (marks) return element;
    const youngest = foreign ? this.#youngestForeign : this.#youngest;
    element.older = youngest.get(name);
    youngest.set(name, element);
    return element;
  }

  isStillOpen(element: OpenElement): boolean {
    return element.above !== undefined || this.#top === element;
  }

  /** `element` must be the youngest of its name, unless it stands for marks. */
  remove(element: OpenElement): void {
    const { above, below } = element;
    if (below !== undefined) below.above = above;
    if (above === undefined) this.#top = below;
    else above.below = below;
    if (!element.marks) (element.foreign ? this.#youngestForeign : this.#youngest).set(element.name, element.older);
  }

  youngest(name: string): OpenElement | undefined {
    return this.#youngest.get(name);
  }

  youngestForeign(name: string): OpenElement | undefined {
    return this.#youngestForeign.get(name);
  }

  isOpen(name: string): boolean {
    return this.#youngest.get(name) !== undefined;
  }

  inScope(name: string): OpenElement | undefined {
    return this.#beyond(name, this.#top?.scope);
  }

  inButtonScope(name: string): OpenElement | undefined {
    return this.#beyond(name, this.#top?.buttonScope);
  }

  inListScope(name: string): OpenElement | undefined {
    return this.#beyond(name, this.#top?.listScope);
  }

  inTableScope(name: string): OpenElement | undefined {
    return this.#beyond(name, this.#top?.tableScope);
  }

  /** With no special element above it. */
  beforeSpecial(name: string): OpenElement | undefined {
    return this.#beyond(name, this.#top?.special);
  }

  /** The `li`, `dd` or `dt` that a new item of its list closes. */
  beforeItemStop(name: string): OpenElement | undefined {
    return this.#beyond(name, this.#top?.itemStop);
  }

  /** The youngest of `name` if it is not older than the bound; the bound itself counts. */
  #beyond(name: string, bound: number | undefined): OpenElement | undefined {
    const element = this.#youngest.get(name);
    return element !== undefined && element.order >= (bound ?? 0) ? element : undefined;
  }
}

/** The younger of two elements that may be missing. */
export function younger(a: OpenElement | undefined, b: OpenElement | undefined): OpenElement | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.order > b.order ? a : b;
}
