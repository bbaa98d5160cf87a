import type { Attribute, Range } from '../../article/article.ts';
import type { ArticleBuilder } from '../html/article-builder.ts';
import { trimSpace } from '../html/blank.ts';
import type { BlockWriter } from '../html/block-writer.ts';
import { type Context, contextOf, OUTERMOST } from '../html/context.ts';
import { elementOf, Trait } from '../html/element-facts.ts';
import type { EmptyFinder } from '../html/empty-finder.ts';
import type { NameRecorder } from '../html/name-recorder.ts';
import { OpenElement, type OpenElements } from '../html/open-elements.ts';
import type { BlockRecord, ContentSpan, InlineRecord, LinkRecord } from '../html/records.ts';
import { TagAttributes } from '../html/tag-attributes.ts';

/** What marks stand for, as the element of that name in HTML. */
export class MarkKind {
  readonly name: string;
  readonly traits: number;
  readonly isHeading: boolean;
  readonly isLink: boolean;
  readonly isOpaque: boolean;
  readonly isEmptyable: boolean;
  /** Whether text inside is in another context than text around it. */
  readonly isContextual: boolean;
  /** One of its kind, for what asks an element. */
  readonly element: OpenElement;

  constructor(name: string) {
    const facts = elementOf(name);
    const { traits } = facts;
    this.name = name;
    this.traits = traits;
    this.isHeading = (traits & Trait.Heading) !== 0;
    this.isLink = name === 'a';
    this.isOpaque = (traits & Trait.Opaque) !== 0;
    this.isEmptyable = (traits & Trait.Emptyable) !== 0;
    this.isContextual = (traits & Trait.Contextual) !== 0;
    this.element = new OpenElement(facts, traits, false, 0, 0, 0, undefined, OUTERMOST, true);
  }
}

/** What marks have begun inside a leaf block. */
export interface OpenMark {
  readonly kind: MarkKind;
  readonly inline: InlineRecord;
  readonly link: LinkRecord | undefined;
  /** Behind the marks that begin it. */
  readonly startEnd: number;
  /** Marks of ink before what is inside. */
  readonly ink: number;
  /** Of what stands around it. */
  readonly outer: Context;
}

const NO_ATTRIBUTES = new TagAttributes('');
const NO_LIST: readonly Attribute[] = [];

/**
 * Writes a leaf block in which no tag stands, and what is inside, straight into the article. No tag can end what marks
 * begin there, so no element is opened for them, which saves a sixth of the calls of a parse. Offsets are into the source.
 */
export class MarkWriter {
  readonly #source: string;
  readonly #article: ArticleBuilder;
  readonly #open: OpenElements;
  readonly #blocks: BlockWriter;
  readonly #empties: EmptyFinder;
  readonly #names: NameRecorder;
  /** Whether tags were read since the last block: what they began may run still. */
  afterTags = false;
  #kind: MarkKind | undefined;
  #block: BlockRecord | undefined;
  /** Of a heading. */
  #content: ContentSpan | undefined;
  /** Marks of ink before what is inside the block. */
  #ink = 0;
  /** Of what is written next. */
  context = OUTERMOST;

  constructor(source: string, article: ArticleBuilder, open: OpenElements) {
    this.#source = source;
    this.#article = article;
    this.#open = open;
    this.#blocks = article.blocks;
    this.#empties = article.empties;
    this.#names = article.names;
  }

  /** False, and opens nothing, in an element of HTML whose content is not read: there, elements have to be opened. */
  openBlock(kind: MarkKind, start: number): boolean {
    const { top } = this.#open;
    if (top?.unread === true) return false;
    if (this.afterTags) this.#endTags();
    const blocks = this.#blocks;
    const outer = top === undefined ? this.#open.outermost : top.context;
    // As `contextOf` would find: most blocks are in the context of what is around them.
    const isContextual = kind.isContextual || outer.type === 'cell';
    const context = isContextual ? contextOf(kind.element, NO_ATTRIBUTES, outer, undefined) : outer;
    const block = blocks.open(context, start, start);
    this.context = context;
    this.#kind = kind;
    this.#block = block;
    if (kind.isEmptyable) this.#ink = this.#empties.ink;
    if (kind.isHeading) {
      this.#content = this.#names.openContent(blocks.flow.length);
      this.#names.heading(block, this.#content, NO_ATTRIBUTES);
    }
    return true;
  }

  closeBlock(end: number): void {
    const blocks = this.#blocks;
    const kind = this.#kind!;
    const block = this.#block!;
    if (kind.isHeading) this.#names.closeContent(this.#content!, blocks.flow.length);
    block.held = true;
    block.end = trimSpace(this.#source, block.start, end);
    blocks.end();
    if (kind.isEmptyable && this.#ink === this.#empties.ink) {
      const range: Range = [block.start, block.end];
      this.#empties.emptyMarks(kind.name, range, NO_LIST, undefined, this.context, this.context);
    }
  }

  /** The marks that begin it are `[start, end)`; `attributes` are those of a link. */
  openInline(kind: MarkKind, start: number, end: number, attributes: TagAttributes): OpenMark {
    const article = this.#article;
    const at = this.#blocks.flow.length;
    const inline: InlineRecord = {
      tag: kind.name,
      start,
      end,
      from: at,
      to: at,
      lang: undefined,
      hidden: undefined,
      opaque: kind.isOpaque,
      depth: article.inlineDepth++,
    };
    article.inlines.push(inline);
    const outer = this.context;
    const link = kind.isLink ? this.#openLink(kind, start, end, attributes) : undefined;
    return { kind, inline, link, startEnd: end, ink: this.#empties.ink, outer };
  }

  /** The marks that end it are `[start, end)`, which is empty where it ends without any. */
  closeInline({ kind, inline, link, startEnd, ink, outer }: OpenMark, start: number, end: number): void {
    const blocks = this.#blocks;
    const at = blocks.flow.length;
    const isMarked = end > start;
    const context = this.context;
    this.context = outer;
    this.#article.inlineDepth--;
    inline.to = at;
    inline.end = isMarked ? end : trimSpace(this.#source, startEnd, start);
    if (isMarked) blocks.extendTo(end);
    if (link !== undefined) {
      this.#names.closeContent(link, at);
      link.end = inline.end;
      if (isMarked) link.inner = [startEnd, start];
    }
    if (isMarked && kind.isEmptyable && ink === this.#empties.ink) {
      const attributes = link === undefined ? NO_LIST : link.attributes;
      this.#empties.emptyMarks(kind.name, [inline.start, end], attributes, [startEnd, start], context, outer);
    }
  }

  /** Marks `[start, end)` that are text, because nothing stands between them. */
  idleMarks(start: number, end: number): void {
    this.#empties.idleMarks('strong', start, end, this.context);
  }

  /** Ends what tags have begun outside all blocks. */
  #endTags(): void {
    this.afterTags = false;
    this.#article.skipLineFeed = false;
    this.#empties.boundary();
    this.#blocks.end();
  }

  #openLink(kind: MarkKind, start: number, end: number, attributes: TagAttributes): LinkRecord {
    this.context = contextOf(kind.element, NO_ATTRIBUTES, this.context, undefined);
    // Where it leads to is of use, even where nothing is inside.
    this.#empties.mark();
    return this.#article.openLink(start, end, attributes, this.context);
  }
}
