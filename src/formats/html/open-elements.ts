import { type Context, outermost } from './context.ts';
import { type ElementFacts, elementOf, KNOWN_COUNT, Trait } from './element-facts.ts';
import type {
  BlockRecord,
  ContentSpan,
  FigureRecord,
  InlineRecord,
  LinkRecord,
  NameRecord,
  ScopeRecord,
} from './records.ts';

/** Orders of the nearest elements that bound the searches of the standard; 0 for none. Elements that bound none share it. */
interface Bounds {
  readonly scope: number;
  readonly listScope: number;
  readonly buttonScope: number;
  readonly tableScope: number;
}

const FIGURE = elementOf('figure');
const UNBOUNDED: Bounds = { scope: 0, listScope: 0, buttonScope: 0, tableScope: 0 };
const ANY_BOUND = Trait.Scope | Trait.ListScope | Trait.ButtonScope | Trait.TableScope;

/** What few elements begin. */
export interface Begun {
  /** Its own language. */
  languageScope: ScopeRecord | undefined;
  link: LinkRecord | undefined;
  label: NameRecord | undefined;
  content: ContentSpan | undefined;
}

/** An element whose end has not come yet. */
export class OpenElement {
  readonly facts: ElementFacts;
  /** Bits of `Trait`, of which the place may have taken some; 0 in SVG and MathML. */
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

  /** Orders of the nearest special element and of the nearest that stops the search for an item, this one included. */
  readonly special: number;
  readonly itemStop: number;
  readonly bounds: Bounds;

  below: OpenElement | undefined;
  above: OpenElement | undefined;
  /** The next older open element of the same name. */
  older: OpenElement | undefined;

  /** Breaks the line. */
  isBlock: boolean;
  /** What it hands down; from the element below until its own is known. */
  context: Context;
  /** That of the nearest element that breaks the line, this one included. */
  blockContext: Context;
  /** The figure that it stands in or is. */
  readonly figure: FigureRecord | undefined;

  /** Marks of ink before the element: where the number is the same at its end, it holds nothing. `-1` where nobody asks. */
  ink: number;
  /** Blocks that were kept before the element. */
  blocks: number;
  /** Its own block, or its own span in a block. */
  block: BlockRecord | undefined;
  inline: InlineRecord | undefined;
  begun: Begun | undefined;

  /** Everything is set here and not where it is declared, which V8 does by a call and field by field. */
  constructor(
    facts: ElementFacts,
    traits: number,
    foreign: boolean,
    start: number,
    startEnd: number,
    order: number,
    below: OpenElement | undefined,
    outermost: Context,
    marks: boolean,
  ) {
    this.facts = facts;
    this.traits = traits;
    this.start = start;
    this.startEnd = startEnd;
    this.foreign = foreign;
    this.marks = marks;
    this.unread = foreign || (traits & Trait.Unread) !== 0 || below?.unread === true;
    this.order = order;
    this.special = foreign || traits & Trait.Special ? order : (below?.special ?? 0);
    this.itemStop = foreign || traits & Trait.ItemStop ? order : (below?.itemStop ?? 0);
    const outer = below === undefined ? UNBOUNDED : below.bounds;
    this.bounds = foreign || traits & ANY_BOUND ? boundsOf(traits, foreign, order, outer) : outer;
    this.below = below;
    this.above = undefined;
    this.older = undefined;
    this.isBlock = false;
    this.context = below === undefined ? outermost : below.context;
    this.blockContext = below === undefined ? outermost : below.blockContext;
    this.figure = facts === FIGURE ? { caption: undefined } : below?.figure;
    this.ink = -1;
    this.blocks = 0;
    this.block = undefined;
    this.inline = undefined;
    this.begun = undefined;
  }

  get name(): string {
    return this.facts.name;
  }

  /** Where it is kept what the element begins. */
  begin(): Begun {
    this.begun ??= { languageScope: undefined, link: undefined, label: undefined, content: undefined };
    return this.begun;
  }

  has(trait: number): boolean {
    return (this.traits & trait) !== 0;
  }
}

function boundsOf(traits: number, foreign: boolean, order: number, outer: Bounds): Bounds {
  return {
    scope: foreign || traits & Trait.Scope ? order : outer.scope,
    listScope: foreign || traits & Trait.ListScope ? order : outer.listScope,
    buttonScope: foreign || traits & Trait.ButtonScope ? order : outer.buttonScope,
    tableScope: traits & Trait.TableScope ? order : outer.tableScope,
  };
}

/**
 * The standard's stack of open elements as a linked list: an element can be taken out of the middle, and the youngest of
 * a name is known without walking, so no search depends on how deep the elements are nested.
 */
export class OpenElements {
  /** Of what stands in none of them. */
  readonly outermost: Context = outermost();
  /** The element that was opened last. */
  top: OpenElement | undefined = undefined;
  /** Of each name that HTML knows, by its index. */
  readonly #youngest = new Array<OpenElement | undefined>(KNOWN_COUNT).fill(undefined);
  readonly #youngestUnknown = new Map<string, OpenElement | undefined>();
  readonly #youngestForeign = new Map<string, OpenElement | undefined>();
  #order = 0;

  push(facts: ElementFacts, traits: number, start: number, startEnd: number): OpenElement {
    const element = this.#push(facts, traits, false, start, startEnd, false);
    const { index } = facts;
    if (index < 0) {
      element.older = this.#youngestUnknown.get(facts.name);
      this.#youngestUnknown.set(facts.name, element);
    } else {
      element.older = this.#youngest[index];
      this.#youngest[index] = element;
    }
    return element;
  }

  pushForeign(facts: ElementFacts, start: number, startEnd: number): OpenElement {
    const element = this.#push(facts, 0, true, start, startEnd, false);
    element.older = this.#youngestForeign.get(facts.name);
    this.#youngestForeign.set(facts.name, element);
    return element;
  }

  pushMarks(name: string, traits: number, start: number, startEnd: number): OpenElement {
    return this.#push(elementOf(name), traits, false, start, startEnd, true);
  }

  /** An element was read that is not opened: it counts among the elements, but nothing can stand in it. */
  passLeaf(): void {
    this.#order++;
  }

  isStillOpen(element: OpenElement): boolean {
    return element.above !== undefined || this.top === element;
  }

  /** `element` must be the youngest of its name, unless it stands for marks. */
  remove(element: OpenElement): void {
    const { above, below } = element;
    if (below !== undefined) below.above = above;
    if (above === undefined) this.top = below;
    else above.below = below;
    if (element.marks) return;
    const { facts, older } = element;
    if (element.foreign) this.#youngestForeign.set(facts.name, older);
    else if (facts.index < 0) this.#youngestUnknown.set(facts.name, older);
    else this.#youngest[facts.index] = older;
  }

  youngest({ index, name }: ElementFacts): OpenElement | undefined {
    return index < 0 ? this.#youngestUnknown.get(name) : this.#youngest[index];
  }

  youngestForeign({ name }: ElementFacts): OpenElement | undefined {
    return this.#youngestForeign.get(name);
  }

  isOpen(facts: ElementFacts): boolean {
    return this.youngest(facts) !== undefined;
  }

  inScope(facts: ElementFacts): OpenElement | undefined {
    return notOlder(this.youngest(facts), this.top?.bounds.scope);
  }

  inButtonScope(facts: ElementFacts): OpenElement | undefined {
    return notOlder(this.youngest(facts), this.top?.bounds.buttonScope);
  }

  inListScope(facts: ElementFacts): OpenElement | undefined {
    return notOlder(this.youngest(facts), this.top?.bounds.listScope);
  }

  inTableScope(facts: ElementFacts): OpenElement | undefined {
    return notOlder(this.youngest(facts), this.top?.bounds.tableScope);
  }

  /** With no special element above it. */
  beforeSpecial(facts: ElementFacts): OpenElement | undefined {
    return notOlder(this.youngest(facts), this.top?.special);
  }

  /** The `li`, `dd` or `dt` that a new item of its list closes. */
  beforeItemStop(facts: ElementFacts): OpenElement | undefined {
    return notOlder(this.youngest(facts), this.top?.itemStop);
  }

  #push(
    facts: ElementFacts,
    traits: number,
    foreign: boolean,
    start: number,
    end: number,
    marks: boolean,
  ): OpenElement {
    const { top } = this;
    const element = new OpenElement(facts, traits, foreign, start, end, ++this.#order, top, this.outermost, marks);
    if (top !== undefined) top.above = element;
    this.top = element;
    return element;
  }
}

/** The element if it is not older than the bound; the bound itself counts. */
function notOlder(element: OpenElement | undefined, bound: number | undefined): OpenElement | undefined {
  return element !== undefined && element.order >= (bound ?? 0) ? element : undefined;
}

/** The younger of two elements that may be missing. */
export function younger(a: OpenElement | undefined, b: OpenElement | undefined): OpenElement | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.order > b.order ? a : b;
}
