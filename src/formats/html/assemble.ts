import type { Article, Attribute, Block, Declared, Image, Inline, LanguageScope, Link, Range } from '../../article/article.ts';
import { freezeArticle } from '../../article/freeze.ts';
import { MappedTextBuilder, type RunMappedText } from '../../article/mapped-text.ts';
import { LineIndex } from '../../text/line-index.ts';
import { opaqueSpans } from '../../text/opaque.ts';
import type { ParseInput } from '../index.ts';
import { AccessibleNames } from './accessible-name.ts';
import type { ArticleBuilder } from './article-builder.ts';
import { captionsOf } from './captions.ts';
import type { BlockRecord, FlowSpan, ImageRecord, InlineRecord, LinkRecord, ScopeRecord } from './records.ts';

/** An inline reaches into the following blocks only where fewer than this many are open around it. */
const DEPTH_LIMIT = 16;
/** Text of this many blocks is joined for a link. */
const LINK_BLOCK_LIMIT = 256;

/** Makes the article of what one pass wrote down. */
export function assemble(input: ParseInput, builder: ArticleBuilder, byPath: Declared | undefined): Article {
  return new Assembler(input, builder, byPath).article();
}

class Assembler {
  readonly #input: ParseInput;
  readonly #builder: ArticleBuilder;
  readonly #meta: Article['meta'];
  readonly #flow: RunMappedText;
  readonly #names: AccessibleNames;
  readonly #records: readonly BlockRecord[];
  readonly #blocks = new Map<BlockRecord, Block>();

  constructor(input: ParseInput, builder: ArticleBuilder, byPath: Declared | undefined) {
    this.#input = input;
    this.#builder = builder;
    this.#meta = builder.metadata.meta(byPath);
    this.#flow = builder.flow.build(0);
    this.#names = new AccessibleNames(this.#flow.text, builder.findings.names, builder.findings.contents);
    this.#records = builder.findings.blocks;
  }

  article(): Article {
    const { findings, metadata, empties } = this.#builder;
    const inlines = this.#inlinesOfBlocks();
    const { captions, captionOf } = captionsOf(findings, this.#flow.text, inlines);
    const labels = this.#labels();
    const blocks = this.#records.map((record) => {
      const block = this.#block(record, captions.has(record), inlines.get(record) ?? [], labels.get(record));
      this.#blocks.set(record, block);
      return block;
    });
    return freezeArticle({
      format: 'html',
      ...(this.#input.path === undefined ? {} : { path: this.#input.path }),
      source: this.#input.source,
      lines: new LineIndex(this.#input.source),
      decoding: this.#input.decoding,
      page: metadata.page(),
      blocks,
      links: findings.links.map((link) => this.#link(link)),
      images: findings.images.map((image) => this.#image(image, captionOf.get(image))),
      captions: blocks.filter(({ type }) => type === 'caption'),
      empties: empties.found,
      ids: findings.ids,
      comments: findings.comments,
      languageScopes: findings.scopes.map((scope) => this.#scope(scope)),
      meta: this.#meta,
      problems: findings.problems,
    });
  }

  #block(
    record: BlockRecord,
    isCaption: boolean,
    inlines: readonly InlineRecord[],
    label: string | undefined,
  ): Block {
    const { context } = record;
    const text = this.#flow.slice(record.from, record.to, record.end);
    const type = isCaption ? 'caption' : record.type;
    const lang = this.#langOf(context.scope);
    const { hidden } = context.visibility;
    return {
      type,
      range: [record.start, record.end],
      ...(record.level === undefined ? {} : { level: record.level }),
      region: context.region,
      ...(lang === undefined ? {} : { lang }),
      text,
      inlines: inlines.map((inline) => inlineIn(record, inline)),
      opaque: type === 'code' || context.opaque ? wholeOf(text.text) : this.#opaque(record, text.text, inlines),
      ...(label === undefined ? {} : { label }),
      ...(hidden === undefined ? {} : { hidden }),
      ...(context.quoted ? { quoted: true } : {}),
    };
  }

  /** The root's declaration gives way to what the document as a whole declares, for example by its path. */
  #langOf(scope: ScopeRecord | undefined): Declared | undefined {
    return scope === undefined || scope.root ? this.#meta.lang : scope.declared;
  }

  #opaque(record: BlockRecord, text: string, inlines: readonly InlineRecord[]): readonly Range[] {
    const spans = opaqueSpans(text);
    const marked = inlines.filter(({ opaque }) => opaque).map((inline) => clip(record, inline));
    return marked.length === 0 ? spans : union([...spans, ...marked]);
  }

  #inlinesOfBlocks(): Map<BlockRecord, InlineRecord[]> {
    const byBlock = new Map<BlockRecord, InlineRecord[]>();
    let first = 0;
    for (const inline of this.#builder.findings.inlines) {
      while (first < this.#records.length && this.#records[first]!.to < inline.from) first++;
      for (let index = first; index < this.#records.length; index++) {
        const block = this.#records[index]!;
        if (block.from > inline.to || (block.from === inline.to && inline.from < inline.to)) break;
        const outside = inline.to > inline.from ? block.to === inline.from : inline.start < block.start || inline.end > block.end;
        if (outside) continue;
        const list = byBlock.get(block);
        if (list === undefined) byBlock.set(block, [inline]);
        else list.push(inline);
        if (inline.depth >= DEPTH_LIMIT) break;
      }
    }
    return byBlock;
  }

  #labels(): Map<BlockRecord, string> {
    const labels = new Map<BlockRecord, string>();
    for (const { block, content, label, labelledBy, title } of this.#builder.findings.labels) {
      const explicit = this.#names.labelOf(labelledBy, label);
      if (explicit !== '') {
        labels.set(block, explicit);
      } else if (this.#flow.text.slice(block.from, block.to).trim() === '') {
        const name = this.#names.nameOf(undefined, undefined, content, title);
        if (name !== '') labels.set(block, name);
      }
    }
    return labels;
  }

  #link(record: LinkRecord): Link {
    const { href, title, hreflang, ...named } = pick(record.attributes);
    const blocks = this.#blocksAt(record);
    const block = blocks[0]!;
    const { hidden } = record.context.visibility;
    return {
      range: [record.start, record.end],
      text: this.#textOf(record, blocks),
      name: this.#names.nameOf(
        named['aria-labelledby']?.value,
        named['aria-label']?.value,
        record,
        title?.value,
      ),
      ...(href === undefined ? {} : { href }),
      ...(title === undefined ? {} : { title }),
      rel: wordsOf(named.rel?.value),
      ...(hreflang === undefined ? {} : { hreflang }),
      attributes: record.attributes,
      ...(record.inner === undefined ? {} : { inner: record.inner }),
      ...(hidden === undefined ? {} : { hidden }),
      region: record.context.region,
      block: this.#blocks.get(block)!,
      at: clip(block, record),
    };
  }

  /** The blocks that the span has text in; else the one at its place. */
  #blocksAt(span: FlowSpan): BlockRecord[] {
    const found: BlockRecord[] = [];
    const first = this.#firstEndingAt(span.from);
    for (let index = first; index < this.#records.length && found.length < LINK_BLOCK_LIMIT; index++) {
      const block = this.#records[index]!;
      if (block.from >= span.to) break;
      if (block.to > span.from && block.to > block.from) found.push(block);
    }
    if (found.length === 0) found.push(this.#records[Math.min(first, this.#records.length - 1)]!);
    return found;
  }

  /** Index of the first block that ends at or behind the offset of the flow. */
  #firstEndingAt(offset: number): number {
    let low = 0;
    let high = this.#records.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#records[middle]!.to < offset) low = middle + 1;
      else high = middle;
    }
    return low;
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

  #image(record: ImageRecord, caption: BlockRecord | undefined): Image {
    const { src, alt, title, ...named } = pick(record.attributes);
    const role = named.role?.value.trim().toLowerCase();
    const { hidden } = record.context.visibility;
    const captionBlock = caption === undefined ? undefined : this.#blocks.get(caption);
    return {
      range: [record.start, record.end],
      ...(src === undefined ? {} : { src }),
      ...(alt === undefined ? {} : { alt }),
      name: this.#names.nameOf(
        named['aria-labelledby']?.value,
        named['aria-label']?.value,
        alt?.value,
        title?.value,
      ),
      decorative:
        (alt !== undefined && alt.value.trim() === '') ||
        role === 'none' ||
        role === 'presentation' ||
        named['aria-hidden']?.value.trim().toLowerCase() === 'true',
      ...(captionBlock === undefined ? {} : { caption: captionBlock }),
      block: this.#blocks.get(record.block)!,
      ...(hidden === undefined ? {} : { hidden }),
      region: record.context.region,
    };
  }

  #scope(record: ScopeRecord): LanguageScope {
    const { lang, xmlLang } = record;
    const parts: LanguageScope['parts'][number][] = [];
    for (const part of record.parts) {
      for (let index = this.#firstEndingAt(part.from); index < this.#records.length; index++) {
        const block = this.#records[index]!;
        if (block.from >= part.to) break;
        const at = clip(block, part);
        if (at[0] < at[1]) parts.push({ block: this.#blocks.get(block)!, at });
      }
    }
    return {
      range: [record.start, record.end],
      tag: record.tag,
      root: record.root,
      ...(lang === undefined ? {} : { lang }),
      ...(xmlLang === undefined ? {} : { xmlLang }),
      parts,
    };
  }
}

function inlineIn(block: BlockRecord, inline: InlineRecord): Inline {
  return {
    tag: inline.tag,
    range: [inline.start, inline.end],
    at: clip(block, inline),
    ...(inline.lang === undefined ? {} : { lang: inline.lang }),
    ...(inline.hidden === undefined ? {} : { hidden: inline.hidden }),
  };
}

/** The part of the span that lies in the block, as offsets into the block's text. */
function clip(block: BlockRecord, span: FlowSpan): Range {
  const from = Math.min(Math.max(span.from, block.from), block.to);
  return [from - block.from, Math.max(from, Math.min(span.to, block.to)) - block.from];
}

function wholeOf(text: string): readonly Range[] {
  return text === '' ? [] : [[0, text.length]];
}

function union(spans: Range[]): readonly Range[] {
  spans.sort((a, b) => a[0] - b[0]);
  const merged: Range[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (span[0] === span[1]) continue;
    if (last !== undefined && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push(span);
  }
  return merged;
}

function wordsOf(value: string | undefined): readonly string[] {
  return (value ?? '')
    .toLowerCase()
    .split(/\s{1,999}/)
    .filter((word) => word !== '');
}

type Known =
  | 'alt'
  | 'aria-hidden'
  | 'aria-label'
  | 'aria-labelledby'
  | 'href'
  | 'hreflang'
  | 'rel'
  | 'role'
  | 'src'
  | 'title';

function pick(attributes: readonly Attribute[]): Partial<Record<Known, Attribute>> {
  const found: Partial<Record<string, Attribute>> = {};
  for (const attribute of attributes) found[attribute.name] = attribute;
  return found;
}
