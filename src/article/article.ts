import type { LineIndex } from '../text/line-index.ts';
import type { Located, Range } from '../text/range.ts';

export type { Located, Range };

export type Format = 'html' | 'markdown' | 'text';

/**
 * Text as a reader sees it (entities, escapes, soft breaks, inline tags resolved), with a way back to the source.
 * White space is as in the source except in plain HTML flow, where nothing is collapsed either: rules compare in comparable form.
 */
export interface MappedText {
  readonly text: string;
  /**
   * Smallest source range that covers every piece of `[start, end)` of the text, tags between included. An atomic piece
   * (an entity, an escape) is taken whole: then `exact` is false. An empty span is the empty range at its place.
   * Throws a RangeError where the span does not lie inside the text.
   */
  rangeOf(start: number, end: number): { readonly range: Range; readonly exact: boolean };
}

/** A language that the source names for a piece of text. */
export interface Declared {
  /** As written, not normalised. */
  readonly tag: string;
  /** The place that names it (an attribute's value, a front-matter value); the empty range 0,0 for `path`. */
  readonly range: Range;
  readonly by: 'lang' | 'xml:lang' | 'front-matter' | 'path' | 'meta';
}

/** Why nobody sees an element. `range` is what says so (an attribute, a style declaration). */
export interface Hidden extends Located {
  readonly reason:
    | 'hidden-attribute'
    | 'display-none'
    | 'visibility-hidden'
    | 'opacity'
    | 'font-size'
    | 'zero-size'
    | 'off-screen'
    | 'text-indent'
    | 'clip'
    | 'color'
    | 'aria-hidden';
}

export interface Attribute {
  /** Lower case. */
  readonly name: string;
  /** Character references resolved. */
  readonly value: string;
  /** Name, equals sign, quotes and value. */
  readonly range: Range;
  /** Between the quotes; the empty range at the end of the name where there is no value. */
  readonly valueRange: Range;
}

export type BlockType = 'heading' | 'paragraph' | 'caption' | 'listItem' | 'cell' | 'quote' | 'code' | 'title';
export type Region = 'main' | 'header' | 'nav' | 'aside' | 'footer';

export interface Block extends Located {
  readonly type: BlockType;
  /** Headings only: 1 to 6. */
  readonly level?: number | undefined;
  readonly region: Region;
  readonly lang?: Declared | undefined;
  readonly text: MappedText;
  readonly inlines: readonly Inline[];
  /** Spans of `text` that are never evidence of a language or a spelling; sorted and disjoint. */
  readonly opaque: readonly Range[];
  /** The accessible name that replaces the text (aria-label, aria-labelledby), where there is one. */
  readonly label?: string | undefined;
  readonly hidden?: Hidden | undefined;
  /** Inside a `blockquote` (or `>`), at any depth. */
  readonly quoted?: boolean | undefined;
  /** Markdown only: the block was written as raw HTML. */
  readonly raw?: boolean | undefined;
}

/** An inline element, as a span of its block's text. Elements may overlap (`<b><i></b></i>`): never assume nesting. */
export interface Inline extends Located {
  /** HTML element name, lower case; Markdown's own marks under their HTML names (`em`, `strong`, `code`, `del`, `a`, `img`). */
  readonly tag: string;
  /** Span of the block's text. */
  readonly at: Range;
  readonly lang?: Declared | undefined;
  readonly hidden?: Hidden | undefined;
}

export interface Link extends Located {
  /** Visible text; of a link around several blocks, that of all of them, joined by line feeds. */
  readonly text: MappedText;
  /** Accessible name: aria-labelledby, aria-label, text with the names of images and controls, title; trimmed. */
  readonly name: string;
  readonly href?: Attribute | undefined;
  readonly title?: Attribute | undefined;
  /** Lower case, split at white space. */
  readonly rel: readonly string[];
  readonly hreflang?: Attribute | undefined;
  readonly attributes: readonly Attribute[];
  /** Between the tags; only where there is a real end tag. */
  readonly inner?: Range | undefined;
  readonly hidden?: Hidden | undefined;
  readonly region: Region;
  /** The block in which the link begins, and its span there. */
  readonly block: Block;
  readonly at: Range;
}

export interface Image extends Located {
  readonly src?: Attribute | undefined;
  readonly alt?: Attribute | undefined;
  readonly title?: Attribute | undefined;
  /** Accessible name: aria-labelledby, aria-label, alt, title; trimmed. */
  readonly name: string;
  /** `alt=""`, role none or presentation, or aria-hidden. */
  readonly decorative: boolean;
  readonly caption?: Block | undefined;
  readonly block: Block;
  readonly hidden?: Hidden | undefined;
  readonly region: Region;
}

/** An element, a pair of Markdown marks or a run of line breaks that holds nothing a reader or a machine could use. */
export interface Empty extends Located {
  readonly what: 'element' | 'marks' | 'breaks';
  /** Element name; for marks the HTML name of what they meant (`strong` of `****`); `br` for breaks. */
  readonly tag: string;
  readonly attributes: readonly Attribute[];
  /** Between the tags; only where there is a real end tag. */
  readonly inner?: Range | undefined;
  readonly region: Region;
  readonly hidden?: Hidden | undefined;
  /** Inside a link, a button, a label or another control. */
  readonly inControl: boolean;
}

/** An element with a language of its own, and its text without that of descendants which have theirs. */
export interface LanguageScope extends Located {
  readonly tag: string;
  /** The root element's, or the whole document's (front matter). */
  readonly root: boolean;
  readonly lang?: Attribute | undefined;
  readonly xmlLang?: Attribute | undefined;
  /** Spans of block texts. */
  readonly parts: readonly { readonly block: Block; readonly at: Range }[];
}

export interface Valued extends Located {
  readonly value: string;
}

export interface Meta {
  /** What the document as a whole declares: front matter, then path, then the root element's lang, then a meta element. */
  readonly lang?: Declared | undefined;
  /** HTML: the title element's text; Markdown: the front matter's; never a heading. */
  readonly title?: Valued | undefined;
  readonly canonical?: Valued | undefined;
  readonly siteName?: Valued | undefined;
  readonly keywords?: Valued | undefined;
  /** `<link rel=alternate hreflang>`: the value is the hreflang. */
  readonly hreflang: readonly (Valued & { readonly href: string })[];
  readonly frontMatter?: (Located & { readonly kind: 'yaml' | 'toml' | 'json' }) | undefined;
}

/** HTML only. */
export interface Page {
  /** The document has a doctype or an html, head or body tag: it is a page, not a fragment. */
  readonly whole: boolean;
  /** It has a frameset, or its root is not html. */
  readonly foreignRoot: boolean;
  /** Start tag of the html element. */
  readonly root?: Range | undefined;
  /** The html element's own lang, even empty. */
  readonly lang?: Attribute | undefined;
  /** The first title element, even empty. */
  readonly title?: Range | undefined;
}

export interface Decoding {
  /** WHATWG label, lower case: `utf-8`, `gb18030`. */
  readonly encoding: string;
  readonly by: 'bom' | 'utf-8' | 'declared' | 'detected' | 'caller';
  readonly declared?: { readonly label: string; readonly range: Range };
  readonly bom: boolean;
}

/** One model for every format; built in one pass and frozen. Knows nothing of detected languages. */
export interface Article {
  readonly format: Format;
  readonly path?: string | undefined;
  /** Decoded, BOM stripped, newlines as in the file. Every range is an offset into it. */
  readonly source: string;
  readonly lines: LineIndex;
  readonly decoding: Decoding;
  readonly page?: Page | undefined;
  /** In source order. */
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  /** The blocks that are captions, in source order. */
  readonly captions: readonly Block[];
  readonly empties: readonly Empty[];
  readonly ids: readonly (Valued & { readonly tag: string })[];
  readonly comments: readonly Valued[];
  readonly languageScopes: readonly LanguageScope[];
  readonly meta: Meta;
  /** What could not be read, for findings of the engine: an unclosed last tag, a nesting beyond the cap. */
  readonly problems: readonly (Located & { readonly what: 'unclosed-tag' | 'too-complex' })[];
}
