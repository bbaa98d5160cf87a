import { MappedTextBuilder } from '../../article/mapped-text.ts';
import type { Article, Range } from '../../article/article.ts';
import { isBlankCode, skipBlank, trimBlank } from './blank.ts';
import { type Context, contextOf, isRoleHeading, OUTERMOST } from './context.ts';
import { visibilityOf } from './hidden.ts';
import { OPAQUE_ELEMENTS, OWN_BLOCKS, Trait } from './element-facts.ts';
import { EmptyFinder } from './empty-finder.ts';
import { declaredBy, Metadata } from './metadata.ts';
import type { OpenElement, OpenElements } from './open-elements.ts';
import type {
  BlockRecord,
  ContentSpan,
  ElementRecord,
  ImageRecord,
  InlineRecord,
  LabelRecord,
  LinkRecord,
  NameRecord,
  ScopeRecord,
} from './records.ts';
import type { TagAttributes } from './tag-attributes.ts';

/** Everything that one pass over the source found. */
export interface Findings {
  readonly blocks: BlockRecord[];
  readonly inlines: InlineRecord[];
  readonly links: LinkRecord[];
  readonly images: ImageRecord[];
  readonly names: NameRecord[];
  readonly labels: LabelRecord[];
  readonly contents: Map<string, ContentSpan>;
  readonly scopes: ScopeRecord[];
  readonly ids: Article['ids'][number][];
  readonly comments: Article['comments'][number][];
  readonly problems: Article['problems'][number][];
}

/** Turns opened and closed elements and the text between them into records; `assemble` makes the article of them. */
export class ArticleBuilder {
  readonly flow = new MappedTextBuilder();
  readonly metadata = new Metadata();
  readonly empties: EmptyFinder;
  readonly findings: Findings = {
    blocks: [],
    inlines: [],
    links: [],
    images: [],
    names: [],
    labels: [],
    contents: new Map(),
    scopes: [],
    ids: [],
    comments: [],
    problems: [],
  };

  readonly #source: string;
  readonly #open: OpenElements;
  readonly #hasNul: boolean;
  /** Whether anything refers to other elements' content by id. */
  readonly #hasLabelledBy: boolean;
  #block: BlockRecord | undefined;
  /** The block of the text that ended last: it may still get its end. */
  #inlineDepth = 0;
  /** Start of the first inline tag since the last block ended. */
  #inlineStart = -1;
  #skipLineFeed = false;
  #graphicTitle: string | undefined;
  #scope: ScopeRecord | undefined;
  #scopeFrom = 0;
  #trimmedAt = -1;
  #trimmed = -1;

  constructor(source: string, open: OpenElements) {
    this.#source = source;
    this.#open = open;
    this.#hasNul = source.includes('\0');
    this.#hasLabelledBy = /aria-labelledby/i.test(source);
    this.empties = new EmptyFinder(source);
  }

  text(start: number, end: number): void {
    if (this.#isUnread(start, end)) return;
    let from = start;
    if (this.#skipLineFeed) {
      this.#skipLineFeed = false;
      if (this.#source.charCodeAt(from) === 0x0d) from++;
      if (this.#source.charCodeAt(from) === 0x0a && from < end) from++;
    }
    if (from >= end) return;
    if (this.#hasNul) this.#textWithoutNul(from, end);
    else this.#plainText(from, end);
  }

  reference(value: string, start: number, end: number): void {
    if (this.#isUnread(start, end)) return;
    this.#skipLineFeed = false;
    const blank = isBlankCode(value.charCodeAt(0));
    if (this.#block === undefined) {
      if (blank) return;
      this.#openAnonymous(start);
    }
    this.flow.push(value, start, end, true);
    if (!blank) this.#ink(end);
  }

  lineBreak(start: number, end: number): void {
    const context = this.#context();
    if (this.#open.top?.unread) return;
    this.empties.lineBreak(start, end, context);
    if (this.#block !== undefined) this.flow.push('\n', start, end, true);
  }

  comment(value: string, start: number, end: number): void {
    this.findings.comments.push({ value, range: [start, end] });
  }

  doctype(): void {
    this.metadata.whole();
  }

  unclosedTag(start: number, end: number): void {
    this.findings.problems.push({ what: 'unclosed-tag', range: [start, end] });
  }

  /** A tag of html, head or body, also a repeated one that opens nothing. */
  pagePart(name: string, start: number, end: number, attributes: TagAttributes): void {
    this.metadata.whole();
    if (name === 'html') this.metadata.root([start, end], attributes);
  }

  /** Whether the frameset takes the page's place: only before any content. */
  frameset(): boolean {
    if (this.findings.blocks.some(({ type }) => type !== 'title') || this.#open.isOpen('body')) return false;
    this.metadata.foreignRoot();
    return true;
  }

  /** `</p>` without a paragraph is an empty paragraph: it separates what stands around it. */
  strayParagraphEnd(start: number): void {
    if (!this.#open.top?.unread) this.#endBlock(start);
  }

  enter(element: OpenElement, attributes: TagAttributes): void {
    this.#skipLineFeed = element.name === 'pre' || element.name === 'listing';
    const parent = element.below?.context ?? OUTERMOST;
    if (element.below?.unread) {
      element.context = parent;
      return;
    }
    this.metadata.firstTag(element.traits === 0 && element.below === undefined && isXml(this.#source));
    const { name, start } = element;
    const declared = this.#declaredScope(element, attributes);
    const context = contextOf(element, attributes, parent, declared);
    element.context = context;
    const record: ElementRecord = this.#record(element, attributes);
    element.record = record;
    record.scope = declared;
    if (attributes.count > 0) this.#attributes(element, record, attributes);
    if (context.block === undefined) this.#enterBlock(element, record, attributes);
    else if (!element.unread) this.#enterInline(element, record, attributes);
    if (name === 'a') record.link = this.#openLink(start, attributes, context);
  }

  /** The end tag is `[start, end)`, empty for an implied end. */
  leave(element: OpenElement, start: number, end: number): void {
    this.#skipLineFeed = false;
    const { record } = element;
    if (record === undefined) {
      if (element.foreign) this.#leaveForeign(element, end);
      return;
    }
    const real = end > start;
    const elementEnd = real ? end : this.#impliedEnd(start, element.startEnd);
    if (record.scope !== undefined) this.#endScope(record.scope, elementEnd);
    if (record.name !== undefined) this.#endName(record.name);
    if (record.content !== undefined) this.#endContent(record.content);
    if (record.inline !== undefined) this.#leaveInline(element, record.inline, elementEnd, real);
    if (record.link !== undefined) this.#closeLink(element, record.link, elementEnd, real ? start : undefined);
    if (element.context.block === undefined) this.#leaveBlock(element, record, start, elementEnd, real);
    this.empties.leave(element, start, elementEnd, real);
  }

  voidElement(name: string, traits: number, start: number, end: number, attributes: TagAttributes): void {
    this.#skipLineFeed = false;
    const { top } = this.#open;
    if (top?.unread) return;
    this.metadata.firstTag(false);
    if (name === 'br') {
      this.lineBreak(start, end);
      return;
    }
    if (attributes.count > 0) {
      this.#id(name, attributes);
      this.metadata.element(name, attributes);
    }
    if (traits & Trait.Block) this.#endBlock(start);
    if (traits & Trait.Substance) this.empties.mark();
    if (name === 'img') this.#image(start, end, attributes);
    else if (name === 'input') this.#input(attributes);
  }

  enterForeign(element: OpenElement, attributes: TagAttributes): void {
    element.context = element.below?.context ?? OUTERMOST;
    this.#skipLineFeed = false;
    if (element.below?.unread && !element.below.foreign) return;
    this.#id(element.name, attributes);
    if (element.below?.foreign) return;
    this.metadata.firstTag(element.below === undefined);
    this.empties.mark();
    this.#graphicTitle = undefined;
    this.#labelOf(attributes, undefined);
  }

  finish(): void {
    this.#endBlock(this.#source.length);
    this.empties.finish();
  }

  #context(): Context {
    return this.#open.top?.context ?? OUTERMOST;
  }

  #isUnread(start: number, end: number): boolean {
    const { top } = this.#open;
    if (top === undefined || !top.unread) return false;
    if (top.foreign && top.name === 'title') this.#graphicTitle = (this.#graphicTitle ?? '') + this.#source.slice(start, end);
    return true;
  }

  #textWithoutNul(start: number, end: number): void {
    for (let from = start; from < end; ) {
      const nul = this.#source.indexOf('\0', from);
      const to = nul < 0 || nul > end ? end : nul;
      if (to > from) this.#plainText(from, to);
      from = to + 1;
    }
  }

  #plainText(start: number, end: number): void {
    const ink = skipBlank(this.#source, start, end);
    if (this.#block === undefined) {
      if (ink === end) return;
      this.#openAnonymous(ink);
    }
    this.flow.push(this.#source.slice(start, end), start, end);
    if (ink < end) this.#ink(trimBlank(this.#source, ink, end));
  }

  #ink(end: number): void {
    const block = this.#block!;
    block.held = true;
    block.end = end;
    this.empties.mark();
  }

  #record(element: OpenElement, attributes: TagAttributes): ElementRecord {
    return {
      ink: this.empties.enter(element.traits, attributes),
      blocks: this.findings.blocks.length,
      block: undefined,
      inline: undefined,
      link: undefined,
      name: undefined,
      scope: undefined,
      content: undefined,
      labelSource: undefined,
    };
  }

  #attributes(element: OpenElement, record: ElementRecord, attributes: TagAttributes): void {
    const id = this.#id(element.name, attributes);
    if (id !== undefined && this.#hasLabelledBy) record.content = this.#content(id);
    const label = attributes.value('aria-label');
    const labelledBy = attributes.value('aria-labelledby');
    const heading = element.context.type === 'heading' && (element.has(Trait.Heading) || isRoleHeading(attributes));
    if (heading) record.labelSource = { label, labelledBy, title: attributes.value('title') };
    if (element.name === 'a' || heading) return;
    const { hidden } = element.context.visibility;
    const hides = hidden !== undefined && hidden !== (element.below?.context ?? OUTERMOST).visibility.hidden;
    if (label !== undefined || labelledBy !== undefined || hides) {
      record.name = { from: this.flow.length, index: this.findings.names.length };
      this.findings.names.push({
        from: this.flow.length,
        to: this.flow.length,
        name: hides ? '' : (label ?? ''),
        labelledBy: hides ? undefined : labelledBy,
      });
    }
  }

  #endName(name: { index: number }): void {
    this.findings.names[name.index]!.to = this.flow.length;
  }

  #id(tag: string, attributes: TagAttributes): string | undefined {
    const id = attributes.get('id');
    if (id === undefined) return undefined;
    this.findings.ids.push({ tag, value: id.value, range: id.valueRange });
    return id.value;
  }

  /** The first element of an id is the one that references mean. */
  #content(id: string): ContentSpan | undefined {
    if (this.findings.contents.has(id)) return undefined;
    const content = this.#contentSpan();
    this.findings.contents.set(id, content);
    return content;
  }

  #contentSpan(): ContentSpan {
    const { length } = this.findings.names;
    return { from: this.flow.length, to: this.flow.length, namesFrom: length, namesTo: length };
  }

  #endContent(content: ContentSpan): void {
    content.to = this.flow.length;
    content.namesTo = this.findings.names.length;
  }

  #declaredScope(element: OpenElement, attributes: TagAttributes): ScopeRecord | undefined {
    if (attributes.count === 0) return undefined;
    const lang = attributes.get('lang');
    const xmlLang = attributes.get('xml:lang');
    if (lang === undefined && xmlLang === undefined) return undefined;
    const scope: ScopeRecord = {
      tag: element.name,
      root: element.name === 'html',
      start: element.start,
      end: element.startEnd,
      lang,
      xmlLang,
      declared: declaredBy(lang, xmlLang),
      parts: [],
    };
    this.findings.scopes.push(scope);
    this.#switchScope(scope);
    return scope;
  }

  #endScope(scope: ScopeRecord, end: number): void {
    scope.end = end;
    this.#switchScope(this.#context().scope);
  }

  #switchScope(scope: ScopeRecord | undefined): void {
    const to = this.flow.length;
    if (to > this.#scopeFrom) this.#scope?.parts.push({ from: this.#scopeFrom, to });
    this.#scopeFrom = to;
    this.#scope = scope;
  }

  #enterBlock(element: OpenElement, record: ElementRecord, attributes: TagAttributes): void {
    this.#endBlock(element.start);
    if (!OWN_BLOCKS.has(element.name) && !isRoleHeading(attributes)) return;
    record.block = this.#openBlock(element.context, element.start, element.startEnd);
    if (element.name === 'figcaption' && element.context.figure !== undefined) {
      element.context.figure.caption ??= record.block;
    }
    if (element.context.type === 'heading') record.content ??= this.#contentSpan();
  }

  #leaveBlock(element: OpenElement, record: ElementRecord, start: number, end: number, real: boolean): void {
    const own = record.block;
    if (own !== undefined && this.#block === own) {
      own.held = true;
      this.#endBlock(start);
      own.end = end;
    } else {
      this.#endBlock(start);
      if (own !== undefined && this.findings.blocks.length === record.blocks) {
        own.end = end;
        this.findings.blocks.push(own);
      }
    }
    if (own !== undefined && element.name === 'title') {
      const inner: Range = [element.startEnd, real ? start : end];
      this.metadata.title([element.start, end], this.#source.slice(...inner), inner);
    }
    if (own?.type === 'heading' && record.labelSource !== undefined || own?.type === 'heading') {
      const block = this.findings.blocks[record.blocks] ?? own;
      this.findings.labels.push({
        block,
        content: record.content!,
        label: record.labelSource?.label,
        labelledBy: record.labelSource?.labelledBy,
        title: record.labelSource?.title,
      });
    }
  }

  #openBlock(context: Context, start: number, end: number): BlockRecord {
    this.flow.push('\n', end, end, true);
    const block: BlockRecord = {
      type: context.type,
      level: context.level,
      start,
      end,
      from: this.flow.length,
      to: this.flow.length,
      context,
      held: false,
    };
    this.#block = block;
    return block;
  }

  /** A block of text that no block element of its own surrounds, from its first piece or the tag before it. */
  #openAnonymous(start: number): BlockRecord {
    const context = this.#context();
    const from = this.#inlineStart < 0 ? start : this.#inlineStart;
    return this.#openBlock(context.block ?? context, from, start);
  }

  /** `at` is where the token begins that ends the block. */
  #endBlock(at: number): void {
    this.#inlineStart = -1;
    this.empties.boundary();
    const block = this.#block;
    if (block === undefined) return;
    this.#block = undefined;
    block.to = this.flow.length;
    if (block.held) this.findings.blocks.push(block);
    if (at < block.end) block.end = at;
  }

  #enterInline(element: OpenElement, record: ElementRecord, attributes: TagAttributes): void {
    const { context, name, start } = element;
    if (this.#inlineStart < 0 && this.#block === undefined) this.#inlineStart = start;
    const parent = element.below?.context ?? OUTERMOST;
    const { hidden } = context.visibility;
    const inline: InlineRecord = {
      tag: name,
      start,
      end: element.startEnd,
      from: this.flow.length,
      to: this.flow.length,
      lang: record.scope?.declared,
      hidden: hidden === parent.visibility.hidden ? undefined : hidden,
      opaque: OPAQUE_ELEMENTS.has(name) || (attributes.count > 0 && context.opaque && !parent.opaque),
      depth: this.#inlineDepth++,
    };
    record.inline = inline;
    this.findings.inlines.push(inline);
  }

  #leaveInline(element: OpenElement, inline: InlineRecord, end: number, real: boolean): void {
    this.#inlineDepth--;
    inline.to = this.flow.length;
    inline.end = end;
    if (real && this.#block !== undefined && this.#block.start <= element.start && this.#block.end < end) {
      this.#block.end = end;
    }
  }

  #openLink(start: number, attributes: TagAttributes, context: Context): LinkRecord {
    const link: LinkRecord = {
      ...this.#contentSpan(),
      start,
      end: start,
      inner: undefined,
      attributes: attributes.all(),
      context,
    };
    this.findings.links.push(link);
    return link;
  }

  #closeLink(element: OpenElement, link: LinkRecord, end: number, endTag: number | undefined): void {
    if (this.#block === undefined && this.findings.blocks.length === element.record!.blocks) {
      this.#openAnonymous(link.start).held = true;
      link.from = this.flow.length;
      this.#block!.end = end;
    } else if (this.#block !== undefined && link.from >= this.#block.from) {
      this.#block.held = true;
    }
    this.#endContent(link);
    link.end = end;
    if (endTag !== undefined) link.inner = [element.startEnd, endTag];
  }

  #image(start: number, end: number, attributes: TagAttributes): void {
    if (this.#block === undefined) this.#openAnonymous(start);
    const block = this.#block!;
    block.held = true;
    block.end = Math.max(block.end, end);
    const context = this.#context();
    const all = attributes.all();
    const at = this.flow.length;
    this.findings.images.push({ start, end, attributes: all, context: withVisibility(context, attributes), block });
    this.findings.inlines.push({
      tag: 'img',
      start,
      end,
      from: at,
      to: at,
      lang: declaredBy(attributes.get('lang'), attributes.get('xml:lang')),
      hidden: undefined,
      opaque: false,
      depth: this.#inlineDepth,
    });
    this.#labelOf(attributes, attributes.value('alt') ?? attributes.value('title'));
  }

  #input(attributes: TagAttributes): void {
    const type = attributes.value('type')?.trim().toLowerCase();
    if (type === 'hidden') return;
    this.#labelOf(attributes, attributes.value(type === 'image' ? 'alt' : 'value'));
  }

  /** A name without text of its own in the flow. */
  #labelOf(attributes: TagAttributes, fallback: string | undefined): void {
    if (attributes.value('aria-hidden') === 'true') return;
    const name = attributes.value('aria-label')?.trim() || fallback?.trim() || '';
    const labelledBy = attributes.value('aria-labelledby');
    if (name === '' && labelledBy === undefined) return;
    this.findings.names.push({ from: this.flow.length, to: this.flow.length, name, labelledBy });
  }

  #leaveForeign(element: OpenElement, _end: number): void {
    if (element.below?.foreign || this.#graphicTitle === undefined) return;
    this.findings.names.push({
      from: this.flow.length,
      to: this.flow.length,
      name: this.#graphicTitle.trim(),
      labelledBy: undefined,
    });
    this.#graphicTitle = undefined;
  }

  /** Trailing blanks before `at` belong to nobody. The last answer is kept: at the end of the source many elements ask. */
  #impliedEnd(at: number, least: number): number {
    if (this.#trimmedAt !== at) {
      this.#trimmedAt = at;
      this.#trimmed = trimBlank(this.#source, 0, at);
    }
    return Math.max(least, this.#trimmed);
  }
}

function withVisibility(context: Context, attributes: TagAttributes): Context {
  if (attributes.count === 0) return context;
  const visibility = visibilityOf('img', attributes, context.visibility);
  return visibility.hidden === context.visibility.hidden ? context : { ...context, visibility };
}

/** A document that says it is XML may have any root. */
function isXml(source: string): boolean {
  return source.startsWith('<?xml');
}
