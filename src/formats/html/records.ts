import type { Attribute, Block, BlockType, Declared, Hidden, Range } from '../../article/article.ts';
import type { Context } from './context.ts';

/*
 * What the pass over the source writes down. `from` and `to` are offsets into the flow: the text of all blocks in source
 * order, with one line feed before each. `start` and `end` are offsets into the source. Both half-open.
 */

export interface FlowSpan {
  from: number;
  to: number;
}

export interface BlockRecord extends FlowSpan {
  readonly type: BlockType;
  readonly level: number | undefined;
  start: number;
  end: number;
  readonly context: Context;
  /** Has text, an image or a link, or its element ended it: it is kept. */
  held: boolean;
  /** The inlines that reach into it; none where there are none. */
  inlines: InlineRecord[] | undefined;
  isCaption: boolean;
  /** Markdown only: written as HTML. */
  readonly raw: boolean;
  label: string | undefined;
  /** Among the blocks that are kept, once all are known; `-1` before. */
  index: number;
  built: Block | undefined;
}

/** A span of content and the accessible names that stand in it: `names[namesFrom]` to `names[namesTo]`. */
export interface ContentSpan extends FlowSpan {
  readonly namesFrom: number;
  namesTo: number;
}

/** A name that stands for the content `[from, to)`: of an image, of an element with aria-label, '' of a hidden one. */
export interface NameRecord extends FlowSpan {
  readonly name: string;
  /** Ids of aria-labelledby, which come before `name`. */
  readonly labelledBy: string | undefined;
}

export interface InlineRecord extends FlowSpan {
  readonly tag: string;
  readonly start: number;
  end: number;
  readonly lang: Declared | undefined;
  readonly hidden: Hidden | undefined;
  readonly opaque: boolean;
  /** How many inlines were open around it. */
  readonly depth: number;
}

export interface LinkRecord extends ContentSpan {
  readonly start: number;
  end: number;
  inner: Range | undefined;
  readonly attributes: readonly Attribute[];
  readonly context: Context;
}

export interface FigureRecord {
  caption: BlockRecord | undefined;
}

export interface ImageRecord {
  readonly start: number;
  readonly end: number;
  readonly src: Attribute | undefined;
  readonly alt: Attribute | undefined;
  readonly title: Attribute | undefined;
  readonly label: string | undefined;
  readonly labelledBy: string | undefined;
  readonly decorative: boolean;
  readonly context: Context;
  readonly block: BlockRecord;
  /** The figure that it stands in. */
  readonly figure: FigureRecord | undefined;
  /** Once all blocks are known. */
  caption: BlockRecord | undefined;
}

/** What may name a heading instead of its text. */
export interface LabelRecord {
  readonly block: BlockRecord;
  readonly content: ContentSpan;
  readonly label: string | undefined;
  readonly labelledBy: string | undefined;
  readonly title: string | undefined;
}

export interface ScopeRecord {
  readonly tag: string;
  readonly root: boolean;
  readonly start: number;
  end: number;
  readonly lang: Attribute | undefined;
  readonly xmlLang: Attribute | undefined;
  readonly declared: Declared | undefined;
  /** Without those of descendants with a language of their own. */
  readonly parts: FlowSpan[];
}
