import type { Article, Hidden } from '../../article/article.ts';
import { trimSpace } from './blank.ts';
import { BlockWriter } from './block-writer.ts';
import {
  type Context,
  changesContext,
  contextByName,
  contextOf,
  isPainted,
  isRoleHeading,
  withVisibility,
} from './context.ts';
import { type ElementFacts, elementOf, Trait } from './element-facts.ts';
import { EmptyFinder } from './empty-finder.ts';
import { visibilityOf } from './hidden.ts';
import { imageRecord } from './image-record.ts';
import { LanguageScopes } from './language-scopes.ts';
import { declaredBy, Metadata } from './metadata.ts';
import { NameRecorder } from './name-recorder.ts';
import type { Begun, OpenElement, OpenElements } from './open-elements.ts';
import type { ImageRecord, InlineRecord, LinkRecord } from './records.ts';
import { Concern, type TagAttributes } from './tag-attributes.ts';

const A = elementOf('a');
const BODY = elementOf('body');
const FIGCAPTION = elementOf('figcaption');
const TITLE = elementOf('title');

/** Turns opened and closed elements and the text between them into records; `assemble` makes the article of them. */
export class ArticleBuilder {
  readonly blocks: BlockWriter;
  readonly names = new NameRecorder();
  readonly empties: EmptyFinder;
  readonly scopes = new LanguageScopes();
  readonly metadata = new Metadata();
  readonly inlines: InlineRecord[] = [];
  readonly links: LinkRecord[] = [];
  readonly images: ImageRecord[] = [];
  readonly ids: Article['ids'][number][] = [];
  readonly comments: Article['comments'][number][] = [];
  readonly problems: Article['problems'][number][] = [];
  /** How many inlines are open. */
  inlineDepth = 0;
  /** The first line feed of a `pre` is not shown. */
  skipLineFeed = false;

  readonly #source: string;
  readonly #open: OpenElements;
  #trimmedAt = -1;
  #trimmed = -1;

  constructor(source: string, open: OpenElements) {
    this.#source = source;
    this.#open = open;
    this.empties = new EmptyFinder(source);
    this.blocks = new BlockWriter(source, this.empties);
  }

  text(start: number, end: number): void {
    const { top } = this.#open;
    if (top?.unread === true) {
      this.#unreadText(top, start, end);
      return;
    }
    const from = this.skipLineFeed ? this.#afterLineFeed(start, end) : start;
    this.skipLineFeed = false;
    if (from < end) this.blocks.text(from, end, top === undefined ? this.#open.outermost : top.blockContext);
  }

  reference(value: string, start: number, end: number): void {
    const { top } = this.#open;
    if (top?.unread === true) {
      this.#unreadText(top, start, end);
      return;
    }
    this.skipLineFeed = false;
    this.blocks.reference(value, start, end, top === undefined ? this.#open.outermost : top.blockContext);
  }

  lineBreak(start: number, end: number): void {
    if (this.#open.top?.unread) return;
    this.empties.lineBreak(start, end, this.#context());
    this.blocks.lineBreak(start, end);
  }

  comment(value: string, start: number, end: number): void {
    this.comments.push({ value, range: [start, end] });
  }

  /** Markdown's marks `[start, end)` that are text, because nothing stands between them. */
  idleMarks(tag: string, start: number, end: number): void {
    if (!this.#open.top?.unread) this.empties.idleMarks(tag, start, end, this.#context());
  }

  unclosedTag(start: number, end: number): void {
    this.problems.push({ what: 'unclosed-tag', range: [start, end] });
  }

  /** A tag of html, head or body, also a repeated one that opens nothing. */
  pagePart(name: string, start: number, end: number, attributes: TagAttributes): void {
    this.metadata.whole();
    if (name === 'html') this.metadata.root([start, end], attributes);
  }

  /** Whether the frameset takes the page's place: only before any content. */
  frameset(): boolean {
    if (this.blocks.kept.some(({ type }) => type !== 'title') || this.#open.isOpen(BODY)) return false;
    this.metadata.foreignRoot();
    return true;
  }

  /** `</p>` without a paragraph is an empty paragraph: it separates what stands around it. */
  strayParagraphEnd(): void {
    if (!this.#open.top?.unread) this.#endBlock();
  }

  enter(element: OpenElement, attributes: TagAttributes): void {
    const { traits, below, context } = element;
    this.skipLineFeed = (traits & Trait.Preformatted) !== 0 && !element.marks;
    if (below?.unread === true) return;
    if (element.order === 1) this.metadata.firstTag(element, this.#source);
    element.blocks = this.blocks.kept.length;
    const saysSomething = attributes.bearOnText() || (attributes.concerns !== 0 && isPainted(context));
    const byRole = saysSomething && isRoleHeading(attributes);
    const isHeading = byRole || (traits & Trait.Heading) !== 0;
    if ((traits & Trait.Substance) !== 0 || isOfUse(attributes)) this.empties.mark();
    element.ink = this.empties.ink;
    if (saysSomething) this.#enterSaying(element, attributes, isHeading);
    else if (changesContext(traits, context))
      element.context = contextByName(element.facts, traits, attributes, context);
    if (byRole || (traits & Trait.Block) !== 0) this.#enterBlock(element, attributes, isHeading);
    else if (!element.unread) this.#enterInline(element);
    if (element.facts === A)
      element.begin().link = this.openLink(element.start, element.startEnd, attributes, element.context);
  }

  /** An element that has a block of its own and holds nothing but `[startEnd, textEnd)` of the source, which `blocks.isShown`. */
  leaf(
    facts: ElementFacts,
    start: number,
    startEnd: number,
    textEnd: number,
    end: number,
    attributes: TagAttributes,
  ): void {
    const { top } = this.#open;
    const parent = top === undefined ? this.#open.outermost : top.context;
    const { traits } = facts;
    const context = changesContext(traits, parent) ? contextByName(facts, traits, attributes, parent) : parent;
    this.skipLineFeed = false;
    this.#endBlock();
    const block = this.blocks.leaf(start, startEnd, textEnd, end, context);
    if (facts === FIGCAPTION && top?.figure !== undefined) top.figure.caption ??= block;
  }

  /** The end tag is `[start, end)`, empty for an implied end. */
  leave(element: OpenElement, start: number, end: number): void {
    this.skipLineFeed = false;
    const at = this.blocks.flow.length;
    if (element.ink < 0) {
      if (element.foreign && element.below?.foreign !== true) this.names.endGraphic(at);
      return;
    }
    const real = end > start;
    const elementEnd = real ? end : this.#impliedEnd(start, element.startEnd);
    const { inline, begun } = element;
    if (inline !== undefined) this.#leaveInline(inline, elementEnd, real);
    if (begun !== undefined) this.#leaveBegun(element, begun, elementEnd, real ? start : undefined, at);
    // A form that is taken from below open elements ends no line.
    if (element.isBlock && element.above === undefined)
      this.#leaveBlock(element, elementEnd, real ? start : elementEnd);
    if (element.ink === this.empties.ink) this.empties.leave(element, start, elementEnd, real);
  }

  voidElement(name: string, traits: number, start: number, end: number, attributes: TagAttributes): void {
    this.skipLineFeed = false;
    if (this.#open.top?.unread) return;
    if (name === 'br') {
      this.lineBreak(start, end);
      return;
    }
    this.#id(name, attributes);
    this.metadata.element(name, attributes);
    if (traits & Trait.Block) this.#endBlock();
    if (traits & Trait.Substance) this.empties.mark();
    if (name === 'img') this.#image(start, end, attributes);
    else if (name === 'input') this.#input(attributes);
  }

  enterForeign(element: OpenElement, attributes: TagAttributes): void {
    this.skipLineFeed = false;
    if (element.below?.unread && !element.below.foreign) return;
    this.#id(element.name, attributes);
    if (element.below?.foreign) return;
    if (element.order === 1) this.metadata.firstTag(element, this.#source);
    this.empties.mark();
    this.names.named(attributes, undefined, this.blocks.flow.length);
  }

  finish(): void {
    this.#endBlock();
  }

  #context(): Context {
    return this.#open.top?.context ?? this.#open.outermost;
  }

  #blockContext(): Context {
    return this.#open.top?.blockContext ?? this.#open.outermost;
  }

  #unreadText(top: OpenElement, start: number, end: number): void {
    if (top.foreign && top.name === 'title') this.names.graphicTitle(this.#source.slice(start, end));
  }

  #afterLineFeed(start: number, end: number): number {
    const from = this.#source.charCodeAt(start) === 0x0d ? start + 1 : start;
    return from < end && this.#source.charCodeAt(from) === 0x0a ? from + 1 : from;
  }

  #id(tag: string, attributes: TagAttributes): string | undefined {
    const id = attributes.bearOn(Concern.Id) ? attributes.get('id') : undefined;
    if (id !== undefined) this.ids.push({ tag, value: id.value, range: id.valueRange });
    return id?.value;
  }

  /** An element whose attributes say something of its text begins. */
  #enterSaying(element: OpenElement, attributes: TagAttributes, isHeading: boolean): void {
    const at = this.blocks.flow.length;
    const scope = this.scopes.enter(element, attributes, at);
    if (scope !== undefined) element.begin().languageScope = scope;
    element.context = contextOf(element, attributes, element.context, scope);
    const id = this.#id(element.name, attributes);
    const content = id === undefined ? undefined : this.names.openContentOf(id, at);
    if (content !== undefined) element.begin().content = content;
    // The names of links and headings are computed where they are asked for.
    const isNamed = element.facts !== A && !isHeading;
    const label = isNamed ? this.names.openNamed(attributes, ownHidden(element), at) : undefined;
    if (label !== undefined) element.begin().label = label;
  }

  /** `at`: length of the flow where the element ends; `endTag`: where its end tag begins, if it has one. */
  #leaveBegun(element: OpenElement, begun: Begun, end: number, endTag: number | undefined, at: number): void {
    const { languageScope, label, link, content } = begun;
    if (languageScope !== undefined) this.scopes.leave(languageScope, end, this.#context().scope, at);
    if (label !== undefined) label.to = at;
    if (link !== undefined) this.#leaveLink(element, link, end, endTag);
    if (content !== undefined) this.names.closeContent(content, at);
  }

  #enterBlock(element: OpenElement, attributes: TagAttributes, isHeading: boolean): void {
    const { context, facts } = element;
    element.isBlock = true;
    element.blockContext = context;
    this.#endBlock();
    if ((!isHeading && facts.block === undefined) || element.has(Trait.Container)) return;
    const block = this.blocks.open(context, element.start, element.startEnd);
    element.block = block;
    if (isHeading) {
      const begun = element.begin();
      begun.content ??= this.names.openContent(this.blocks.flow.length);
      this.names.heading(block, begun.content, attributes);
    }
    const { figure } = element;
    if (figure !== undefined && facts === FIGCAPTION) figure.caption ??= block;
  }

  /** `contentEnd`: start of the end tag, or the implied end. */
  #leaveBlock(element: OpenElement, end: number, contentEnd: number): void {
    const own = element.block;
    if (own !== undefined && this.blocks.current === own) {
      this.blocks.hold();
      own.end = end;
    }
    this.#endBlock();
    if (own === undefined) return;
    if (this.blocks.kept.length === element.blocks) {
      own.end = end;
      this.blocks.keepEmpty(own);
    }
    if (element.facts === TITLE) this.metadata.title([element.start, end], [element.startEnd, contentEnd], own);
  }

  #endBlock(): void {
    this.empties.boundary();
    this.blocks.end();
  }

  #enterInline(element: OpenElement): void {
    const { context, name, start } = element;
    this.blocks.inlineTag(start);
    const at = this.blocks.flow.length;
    const outer = element.below?.context;
    const inline: InlineRecord = {
      tag: name,
      start,
      end: element.startEnd,
      from: at,
      to: at,
      lang: element.begun?.languageScope?.declared,
      hidden: ownHidden(element),
      opaque: element.has(Trait.Opaque) || (context.opaque && outer?.opaque !== true),
      depth: this.inlineDepth++,
    };
    element.inline = inline;
    this.inlines.push(inline);
  }

  #leaveInline(inline: InlineRecord, end: number, real: boolean): void {
    this.inlineDepth--;
    inline.to = this.blocks.flow.length;
    inline.end = end;
    if (real) this.blocks.extendTo(end);
  }

  /** A link that begins with `[start, end)` of the source. */
  openLink(start: number, end: number, attributes: TagAttributes, context: Context): LinkRecord {
    const at = this.blocks.flow.length;
    const { length } = this.names.names;
    const link: LinkRecord = {
      start,
      end,
      inner: undefined,
      from: at,
      to: at,
      namesFrom: length,
      namesTo: length,
      attributes: attributes.all(),
      context,
    };
    this.links.push(link);
    return link;
  }

  /** A link that no block holds gets an anonymous one. */
  #leaveLink(element: OpenElement, link: LinkRecord, end: number, endTag: number | undefined): void {
    const { current, kept } = this.blocks;
    if (current !== undefined) {
      if (link.from >= current.from) this.blocks.hold();
    } else if (kept.length === element.blocks) {
      this.blocks.openAnonymous(link.start, this.#blockContext()).held = true;
      this.blocks.extendTo(end);
      link.from = this.blocks.flow.length;
    }
    this.names.closeContent(link, this.blocks.flow.length);
    link.end = end;
    if (endTag !== undefined) link.inner = [element.startEnd, endTag];
  }

  #image(start: number, end: number, attributes: TagAttributes): void {
    const block = this.blocks.current ?? this.blocks.openAnonymous(start, this.#blockContext());
    this.blocks.hold();
    this.blocks.extendTo(end);
    const at = this.blocks.flow.length;
    const context = imageContext(this.#context(), attributes);
    this.images.push(imageRecord(start, end, attributes, context, block, this.#open.top?.figure));
    this.inlines.push({
      tag: 'img',
      start,
      end,
      from: at,
      to: at,
      lang: attributes.bearOn(Concern.Language)
        ? declaredBy(attributes.get('lang'), attributes.get('xml:lang'))
        : undefined,
      hidden: context === this.#context() ? undefined : context.visibility.hidden,
      opaque: false,
      depth: this.inlineDepth,
    });
    this.names.named(attributes, attributes.value('alt') ?? attributes.value('title'), at);
  }

  #input(attributes: TagAttributes): void {
    const type = attributes.value('type')?.trim().toLowerCase();
    if (type === 'hidden') return;
    this.names.named(attributes, attributes.value(type === 'image' ? 'alt' : 'value'), this.blocks.flow.length);
  }

  /** Trailing blanks before `at` belong to nobody. The last answer is kept: at the end of the source many elements ask. */
  #impliedEnd(at: number, least: number): number {
    if (this.#trimmedAt !== at) {
      this.#trimmedAt = at;
      this.#trimmed = trimSpace(this.#source, 0, at);
    }
    return Math.max(least, this.#trimmed);
  }
}

/** More than looks: what a machine may use, or an icon. */
function isOfUse(attributes: TagAttributes): boolean {
  return attributes.concerns !== 0 && (attributes.bearOn(Concern.Use) || attributes.classes().icon);
}

/** Why nobody sees the element, where it says so itself. */
function ownHidden(element: OpenElement): Hidden | undefined {
  const { hidden } = element.context.visibility;
  return hidden === element.below?.context.visibility.hidden ? undefined : hidden;
}

function imageContext(context: Context, attributes: TagAttributes): Context {
  const visibility = visibilityOf('img', attributes, context.visibility);
  return visibility.hidden === context.visibility.hidden ? context : withVisibility(context, visibility);
}
