import type { BlockType } from '../../article/article.ts';
import { NameTable } from './name-table.ts';

/** What the HTML standard says of an element's name, as bits of one number: one look-up answers everything about a tag. */
export const Trait = {
  /** Has no content and no end tag. */
  Void: 1 << 0,
  /** The standard's "special" category: ends the search for the start tag of an ordinary end tag. */
  Special: 1 << 1,
  /** Its end tag closes only itself; what was opened inside stays open. */
  Formatting: 1 << 2,
  /** Its start tag closes an open `p`. */
  ClosesParagraph: 1 << 3,
  /** Bounds of the standard's "has an element in … scope". */
  Scope: 1 << 4,
  ListScope: 1 << 5,
  ButtonScope: 1 << 6,
  TableScope: 1 << 7,
  /** Stops the search for an open `li`, `dd` or `dt` that a new one closes. */
  ItemStop: 1 << 8,
  /** Only has a meaning inside a table. */
  TablePart: 1 << 9,
  /** Breaks the line: text before and after belongs to different blocks. */
  Block: 1 << 10,
  /** Its text is not read: it is not prose, or not shown. */
  Unread: 1 << 11,
  /** Suspicious when nothing is inside. */
  Emptyable: 1 << 12,
  /** Shown, heard or run by itself: what holds one is not empty. */
  Substance: 1 << 13,
  /** A thing to press, or the label of one. */
  Control: 1 << 14,
  /** Leaves SVG and MathML. */
  BreaksOut: 1 << 15,
  /** A heading of level 1 to 6. */
  Heading: 1 << 16,
  /** Sectioning content: a header or footer inside is not the page's. */
  Sectioning: 1 << 17,
  /** Changes the context of what stands in it even without an attribute. */
  Contextual: 1 << 18,
  /** Opens no block for itself: Markdown's list items and quotes, whose text stands in blocks of its own. */
  Container: 1 << 19,
  /** Its start tag ends or asks for others, or means nothing where others are open. */
  Arranges: 1 << 20,
  /** html, head, body: there is one of each, whatever the tags say. */
  PagePart: 1 << 21,
  /** A new one closes the one before: li, dd, dt. */
  Item: 1 << 22,
  /** The first line feed inside is not shown. */
  Preformatted: 1 << 23,
  /** Its text is no evidence of a language or a spelling. */
  Opaque: 1 << 24,
  /** The root of SVG or MathML. */
  Foreign: 1 << 25,
  /** Opens a block for itself, and holds nothing but text as a rule. */
  Prose: 1 << 26,
} as const;

/** What the content of an element is: of one that holds no elements, only its own end tag ends it. */
export const Content = { Markup: 0, Raw: 1, RawWithReferences: 2, Script: 3, RestOfSource: 4 } as const;

const NAMES: readonly (readonly [trait: number, names: string])[] = [
  [Trait.Void, 'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'],
  [
    Trait.Special,
    `address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd
    details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head
    header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript
    object ol p param plaintext pre script search section select source style summary table tbody td template textarea
    tfoot th thead title tr track ul wbr xmp`,
  ],
  [Trait.Formatting, 'a b big code em font i nobr s small strike strong tt u'],
  [
    Trait.ClosesParagraph,
    `address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2
    h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp`,
  ],
  [Trait.Scope, 'applet caption html marquee object table td template th'],
  [Trait.ListScope, 'applet caption html marquee object ol table td template th ul'],
  [Trait.ButtonScope, 'applet button caption html marquee object table td template th'],
  [Trait.TableScope, 'html table template'],
  [
    Trait.ItemStop,
    `applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details
    dialog dir dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr
    html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol param
    plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title
    tr track ul wbr xmp`,
  ],
  [Trait.TablePart, 'caption col colgroup tbody td tfoot th thead tr'],
  [
    Trait.Block,
    `address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption
    figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol
    optgroup option p plaintext pre search section summary table tbody td tfoot th thead title tr ul xmp`,
  ],
  [Trait.Unread, 'frameset iframe math noembed noframes noscript script select style svg template textarea'],
  [
    Trait.Emptyable,
    `a abbr acronym b bdi bdo big blockquote caption cite code del dfn em figcaption figure font h1 h2 h3 h4 h5 h6 i ins
    kbd li mark nobr p q s samp small span strike strong sub sup tt u var`,
  ],
  [
    Trait.Substance,
    `applet audio button canvas embed frame hr iframe img input keygen link math meta meter noembed noframes noscript
    object picture progress script select slot style svg template textarea video`,
  ],
  [Trait.Control, 'a button label option summary'],
  [
    Trait.BreaksOut,
    `b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr
    ol p pre ruby s small span strike strong sub sup table tt u ul var`,
  ],
  [Trait.Heading, 'h1 h2 h3 h4 h5 h6'],
  [Trait.Sectioning, 'article aside main nav section'],
  [
    Trait.Contextual,
    `a article aside blockquote button caption dd dt figcaption footer h1 h2 h3 h4 h5 h6 header label li listing main
    nav option plaintext pre section summary td th title xmp`,
  ],
  [
    Trait.Arranges,
    `a address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset
    figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html li listing main menu nav nobr ol
    optgroup option p plaintext pre rb rp rt rtc search section summary table tbody td tfoot th thead tr ul xmp`,
  ],
  [Trait.PagePart, 'body head html'],
  [Trait.Item, 'dd dt li'],
  [Trait.Preformatted, 'listing pre'],
  [Trait.Opaque, 'code kbd samp tt var'],
  [Trait.Foreign, 'math svg'],
  [Trait.Prose, 'blockquote caption dd dt figcaption h1 h2 h3 h4 h5 h6 li p td th'],
];

const CONTENTS: ReadonlyMap<string, number> = new Map<string, number>([
  ['iframe', Content.Raw],
  ['noembed', Content.Raw],
  ['noframes', Content.Raw],
  ['style', Content.Raw],
  ['xmp', Content.Raw],
  ['textarea', Content.RawWithReferences],
  ['title', Content.RawWithReferences],
  ['script', Content.Script],
  ['plaintext', Content.RestOfSource],
]);

/** Blocks of their own even where nothing is inside; other block elements only separate their text from the rest. */
const OWN_BLOCKS: ReadonlyMap<string, BlockType> = new Map<string, BlockType>([
  ['p', 'paragraph'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'listItem'],
  ['dt', 'listItem'],
  ['dd', 'listItem'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ['blockquote', 'quote'],
  ['pre', 'code'],
  ['listing', 'code'],
  ['xmp', 'code'],
  ['plaintext', 'code'],
  ['title', 'title'],
]);

/** An element as its name tells: one object for each name that HTML knows. */
export interface ElementFacts {
  /** Lower case. */
  readonly name: string;
  /** Bits of `Trait`; 0 for a name that HTML does not know. */
  readonly traits: number;
  /** One of `Content`. */
  readonly content: number;
  /** The block that it opens for itself even where nothing is inside; other block elements only separate their text. */
  readonly block: BlockType | undefined;
  /** Counts the known names; `-1` for any other. */
  readonly index: number;
}

const KNOWN_ELEMENTS = knownElements();
/** By their names; each name that HTML does not know gets an object of its own. */
export const ELEMENTS = new NameTable<ElementFacts>(KNOWN_ELEMENTS, (name) => ({
  name,
  traits: 0,
  content: Content.Markup,
  block: undefined,
  index: -1,
}));
/** How many names HTML knows. */
export const KNOWN_COUNT = KNOWN_ELEMENTS.length;

function knownElements(): ElementFacts[] {
  const traitsOfName = new Map<string, number>();
  for (const [trait, names] of NAMES) {
    for (const word of names.split(' ')) {
      const name = word.trim();
      if (name !== '') traitsOfName.set(name, (traitsOfName.get(name) ?? 0) | trait);
    }
  }
  return Array.from(traitsOfName, ([name, traits], index) => ({
    name,
    traits,
    content: CONTENTS.get(name) ?? Content.Markup,
    block: OWN_BLOCKS.get(name),
    index,
  }));
}

/** `name` is in lower case. */
export function elementOf(name: string): ElementFacts {
  return ELEMENTS.get(name);
}

/** 0 for a name that HTML does not know. */
export function traitsOf(name: string): number {
  return elementOf(name).traits;
}

/** SVG's HTML integration points and MathML's text integration points: tags inside are HTML again. */
export const INTEGRATION_POINTS: ReadonlySet<string> = new Set([
  'annotation-xml',
  'desc',
  'foreignobject',
  'mi',
  'mn',
  'mo',
  'ms',
  'mtext',
  'title',
]);
