/** HTML elements; what stands in angle brackets beside them (`List<T>`, `<stdio.h>`) is text. */
const ELEMENTS = new Set(
  `a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button canvas
  caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption
  figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label
  legend li link main map mark marquee menu meta meter nav nobr noscript object ol optgroup option output p param picture
  pre progress q rp rt ruby s samp script section select slot small source span strike strong style sub summary sup svg
  table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr`.split(/\s+/),
);

/** The references that text is escaped with; everything else is left to the parsers. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  deg: '°',
  emsp: ' ',
  ensp: ' ',
  euro: '€',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  shy: '\u00ad',
  thinsp: ' ',
  times: '×',
  trade: '™',
  zwj: '\u200d',
  zwnj: '\u200c',
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;
/** Group 1 is the element's name; a comment has none. A slash may be escaped, as JSON does it: `<\/p>`. */
const TAG = /<!--[^>]{0,1000}-->|<\\?\/?([a-zA-Z][a-zA-Z0-9]{0,15})(?:[\s/][^<>]{0,2000})?>/g;
/** Text is found escaped twice, not more often. */
const ESCAPE_LEVELS = 2;

/** The text without HTML tags and comments, literal or escaped, and with its character references resolved. */
export function withoutMarkup(text: string): string {
  let plain = text;
  for (let level = 0; level < ESCAPE_LEVELS && plain.includes('&'); level++) plain = resolved(plain);
  if (!plain.includes('<')) return plain;
  return plain.replace(TAG, (tag, name: string | undefined) =>
    name === undefined || ELEMENTS.has(name.toLowerCase()) ? '' : tag,
  );
}

function resolved(text: string): string {
  return text.replace(REFERENCE, (reference, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? reference;
    const codePoint = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
    return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : reference;
  });
}
