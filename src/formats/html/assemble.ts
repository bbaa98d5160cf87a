import type {
  Article,
  Attribute,
  Block,
  Declared,
  Format,
  Image,
  Inline,
  LanguageScope,
  Link,
  Meta,
  Range,
} from '../../article/article.ts';
import { freezeArticle } from '../../article/freeze.ts';
import { MappedTextBuilder, type RunMappedText } from '../../article/mapped-text.ts';
import { codeUnitsOf } from '../../text/code-units.ts';
import { LineIndex } from '../../text/line-index.ts';
import type { ParseInput } from '../index.ts';
import { AccessibleNames } from './accessible-name.ts';
import type { ArticleBuilder } from './article-builder.ts';
import { findCaptions } from './captions.ts';
import type { BlockRecord, FlowSpan, ImageRecord, InlineRecord, LinkRecord, ScopeRecord } from './records.ts';
import { clip, firstEndingAt, union } from './spans.ts';

/** An inline reaches into the following blocks only where fewer than this many are open around it. */
const DEPTH_LIMIT = 16;
/** Text of this many blocks is joined for a link. */
const LINK_BLOCK_LIMIT = 256;

const NO_INLINES: readonly Inline[] = Object.freeze([]);
const NO_SPANS: readonly Range[] = Object.freeze([]);
const NO_WORDS: readonly string[] = Object.freeze([]);

/** What a format says of its documents beside their elements. */
export interface Reading {
  readonly format: Format;
  /** The language of the whole document, before what any element declares. */
  readonly declared: Declared | undefined;
  /** What stands outside the elements; it comes before theirs. */
  readonly meta?: Omit<Meta, 'hreflang' | 'lang'>;
  /** Spans of a block's text that are never evidence; its code units stand in `units` from `at` on. */
  readonly opaqueSpans: (text: string, units: Readonly<Uint16Array>, at: number) => readonly Range[];
}

/** Makes the article of what one pass wrote down. */
export function assemble(input: ParseInput, builder: ArticleBuilder, reading: Reading): Article {
  return new Assembler(input, builder, reading).article();
}

/** Its objects have all their fields, in one order: what walks over the blocks of many articles meets one kind of object. */
class Assembler {
  readonly #input: ParseInput;
  readonly #builder: ArticleBuilder;
  readonly #reading: Reading;
  readonly #meta: Article['meta'];
  readonly #flow: RunMappedText;
  readonly #names: AccessibleNames;
  readonly #records: readonly BlockRecord[];

  constructor(input: ParseInput, builder: ArticleBuilder, reading: Reading) {
    this.#input = input;
    this.#builder = builder;
    this.#reading = reading;
    this.#flow = builder.blocks.flow.build(0);
    this.#meta = builder.metadata.meta(reading.declared, reading.meta, this.#flow.text);
    this.#names = new AccessibleNames(this.#flow.text, builder.names.names, builder.names.contents);
    this.#records = builder.blocks.kept;
  }

  article(): Article {
    const builder = this.#builder;
    this.#spreadInlines();
    findCaptions(builder, this.#flow.text);
    this.#labelHeadings();
    const blocks: Block[] = [];
    const captions: Block[] = [];
    this.#build(blocks, captions);
    const { source, path, decoding } = this.#input;
    const { format } = this.#reading;
    return freezeArticle({
      format,
      path,
      source,
      lines: new LineIndex(source),
      decoding,
      page: format === 'html' ? builder.metadata.page : undefined,
      blocks,
      links: builder.links.map((link) => this.#link(link)),
      images: builder.images.map((image) => this.#image(image)),
      captions,
      empties: builder.empties.found,
      ids: builder.ids,
      comments: builder.comments,
      languageScopes: builder.scopes.records.map((scope) => this.#scope(scope)),
      meta: this.#meta,
      problems: builder.problems,
    });
  }

  /** Gives each block the inlines that reach into it; both lists are in source order. */
  #spreadInlines(): void {
    const { length } = this.#records;
    let first = 0;
    for (const inline of this.#builder.inlines) {
      while (first < length && this.#records[first]!.to < inline.from) first++;
      for (let index = first; index < length; index++) {
        const block = this.#records[index]!;
        if (block.from > inline.to) break;
        if (!reaches(inline, block)) continue;
        if (block.inlines === undefined) block.inlines = [inline];
        else block.inlines.push(inline);
        if (inline.depth >= DEPTH_LIMIT) break;
      }
    }
  }

  #labelHeadings(): void {
    for (const { block, content, label, labelledBy, title } of this.#builder.names.labels) {
      const explicit = this.#names.labelOf(labelledBy, label);
      const text = this.#flow.text.slice(block.from, block.to);
      const name = explicit === '' && text.trim() === '' ? this.#names.nameOf('', '', content, title) : explicit;
      if (name !== '') block.label = name;
    }
  }

  #build(blocks: Block[], captions: Block[]): void {
    const units = codeUnitsOf(this.#flow.text);
    for (const record of this.#records) {
      const block = this.#block(record, units);
      record.built = block;
      blocks.push(block);
      if (block.type === 'caption') captions.push(block);
    }
  }

  #block(record: BlockRecord, units: Readonly<Uint16Array>): Block {
    const { context, inlines } = record;
    const text = this.#flow.slice(record.from, record.to, record.end);
    const type = record.isCaption ? 'caption' : record.type;
    const range: Range = [record.start, record.end];
    return {
      type,
      range,
      region: context.region,
      text,
      inlines: inlines === undefined ? NO_INLINES : inlinesIn(record, inlines),
      opaque: type === 'code' || context.opaque ? wholeOf(text.text) : this.#opaqueIn(record, text.text, units),
      level: record.level,
      lang: this.#langOf(context.scope),
      label: record.label,
      hidden: context.visibility.hidden,
      quoted: context.quoted || undefined,
      raw: record.raw || undefined,
    };
  }

  #opaqueIn(block: BlockRecord, text: string, units: Readonly<Uint16Array>): readonly Range[] {
    const spans = text === '' ? NO_SPANS : this.#reading.opaqueSpans(text, units, block.from);
    if (block.inlines === undefined) return spans;
    let marked: Range[] | undefined;
    for (const inline of block.inlines) {
      if (!inline.opaque || inline.from === inline.to) continue;
      marked ??= [];
      marked.push(clip(block, inline));
    }
    return marked === undefined ? spans : union([...spans, ...marked]);
  }

  /** The root's declaration gives way to what the document as a whole declares, for example by its path. */
  #langOf(scope: ScopeRecord | undefined): Declared | undefined {
    return scope === undefined || scope.root ? this.#meta.lang : scope.declared;
  }

  #link(record: LinkRecord): Link {
    const { attributes, context } = record;
    const blocks = this.#blocksAt(record);
    const title = named(attributes, 'title');
    const label = named(attributes, 'aria-label')?.value;
    const range: Range = [record.start, record.end];
    return {
      range,
      text: this.#textOf(record, blocks),
      name: this.#names.nameOf(named(attributes, 'aria-labelledby')?.value, label, record, title?.value),
      rel: wordsOf(named(attributes, 'rel')?.value),
      attributes,
      region: context.region,
      block: blocks[0]!.built!,
      at: clip(blocks[0]!, record),
      href: named(attributes, 'href'),
      title,
      hreflang: named(attributes, 'hreflang'),
      inner: record.inner,
      hidden: context.visibility.hidden,
    };
  }

  /** The blocks that the span has text in; else the one at its place. */
  #blocksAt(span: FlowSpan): readonly BlockRecord[] {
    const found: BlockRecord[] = [];
    const first = firstEndingAt(this.#records, span.from);
    for (let index = first; index < this.#records.length && found.length < LINK_BLOCK_LIMIT; index++) {
      const block = this.#records[index]!;
      if (block.from >= span.to) break;
      if (block.to > span.from && block.to > block.from) found.push(block);
    }
    return found.length > 0 ? found : [this.#records[Math.min(first, this.#records.length - 1)]!];
  }

  #textOf(link: LinkRecord, blocks: readonly BlockRecord[]): RunMappedText {
    const place = link.inner?.[0] ?? link.end;
    if (blocks.length === 1) {
      const block = blocks[0]!;
      const [from, to] = clip(block, link);
      return this.#flow.slice(block.from + from, block.from + to, place);
    }
    const joined = new MappedTextBuilder();
    for (const block of blocks) {
      const [from, to] = clip(block, link);
      if (joined.length > 0) joined.push('\n', block.start, block.start, true);
      joined.append(this.#flow, block.from + from, block.from + to);
    }
    return joined.build(place);
  }

  #image(record: ImageRecord): Image {
    const { src, alt, title, context, caption } = record;
    const range: Range = [record.start, record.end];
    return {
      range,
      name: this.#names.nameOf(record.labelledBy, record.label, alt?.value, title?.value),
      decorative: record.decorative,
      block: record.block.built!,
      region: context.region,
      src,
      alt,
      title,
      caption: caption?.built,
      hidden: context.visibility.hidden,
    };
  }

  #scope(record: ScopeRecord): LanguageScope {
    const parts: LanguageScope['parts'][number][] = [];
    for (const part of record.parts) {
      for (let index = firstEndingAt(this.#records, part.from); index < this.#records.length; index++) {
        const block = this.#records[index]!;
        if (block.from >= part.to) break;
        // A language holds for whole blocks, but for a few.
        const at: Range =
          part.from <= block.from && block.to <= part.to ? [0, block.to - block.from] : clip(block, part);
        if (at[0] < at[1]) parts.push({ block: block.built!, at });
      }
    }
    const { tag, root, lang, xmlLang } = record;
    const range: Range = [record.start, record.end];
    return { range, tag, root, parts, lang, xmlLang };
  }
}

/** An inline without text belongs to the block around its tags; any other to the blocks that it has text in. */
function reaches(inline: InlineRecord, block: BlockRecord): boolean {
  if (inline.from === inline.to) return inline.start >= block.start && inline.end <= block.end;
  return inline.from < block.to && inline.to > block.from;
}

function inlinesIn(block: BlockRecord, records: readonly InlineRecord[]): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const record of records) {
    const { tag, lang, hidden } = record;
    const range: Range = [record.start, record.end];
    inlines.push({ tag, range, at: clip(block, record), lang, hidden });
  }
  return inlines;
}

function wholeOf(text: string): readonly Range[] {
  return text === '' ? NO_SPANS : [[0, text.length]];
}

function named(attributes: readonly Attribute[], name: string): Attribute | undefined {
  for (const attribute of attributes) if (attribute.name === name) return attribute;
  return undefined;
}

function wordsOf(value: string | undefined): readonly string[] {
  if (value === undefined || value === '') return NO_WORDS;
  const lower = value.toLowerCase();
  if (!/[\t\n\f\r ]/.test(lower)) return [lower];
  return lower.split(/[\t\n\f\r ]{1,999}/).filter((word) => word !== '');
}
