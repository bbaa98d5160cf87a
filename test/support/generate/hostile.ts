/** Sources that make careless parsers quadratic, deep or slow. */
export interface HostileSource {
  readonly name: string;
  readonly source: string;
}

const TIMES = 50_000;

/** Repeated once for each round, all at one level or each inside the one before. */
const REPEATED: readonly string[] = [
  ...[
    '<div>',
    '<b>',
    '<a href=x>',
    '<p><b>',
    '<ul><li>',
    '<table><tr><td>',
    '<table>',
    '<svg>',
    '<svg><foreignObject>',
  ],
  ...[
    '<math><mi>',
    '</p>',
    '</div>',
    '</b>',
    '<b></i>',
    '<li>',
    '<dd>',
    '<td>',
    '<option>',
    '<button>',
    '<h1>',
    '<form>',
  ],
  ...[
    '<span lang=en>',
    '<div lang=zh>中',
    '<div hidden>',
    '<nav>',
    '<blockquote>',
    '<figure>',
    '<template>',
    '<select>',
  ],
  ...['<!--', '<!-- -->', '<![CDATA[', '<?', '</', '<', '<a ', '<a b="', "<a b='>", '<br>', '<img alt=x>', '<i></i>'],
  ...[
    '&',
    '&amp',
    '&amp;',
    '&#',
    '&#x4e2d',
    '&NotEqualTilde;',
    '\0',
    '\r',
    '\r\n',
    ' ',
    '\t',
    '中',
    '\u{20BB7}',
    '\uD842',
  ],
  ...[
    '<title>',
    '<script>',
    '<script><!--',
    '<script><!--<script>',
    '<style>',
    '<textarea>',
    '<noscript>',
    '<plaintext>',
  ],
  ...['<p aria-labelledby="a b c">', '<a id=a aria-labelledby=a>', '<img src=a><p><i>x</i>', '<frameset>', '<caption>'],
  ...[
    '上一篇：中  ',
    '下一篇:\n',
    'a b\n',
    '\n',
    '中。',
    '图：中\n',
    '- a\n',
    'https://a.b/ ',
    'a.b ',
    'a@b.c ',
    '${',
    '{{a}}',
    '`',
  ],
  ...['**', '/p>', '\\u2019', '[[', '[b]', 'copyright © '],
];

/** Opened many times, then closed as often. */
const BALANCED: readonly (readonly [open: string, close: string])[] = [
  ...([
    ['<div>', '</div>'],
    ['<b>', '</b>'],
    ['<b><p>', '</b>'],
    ['<a href=x><p>', '</a>'],
    ['<i><b>', '</i>'],
  ] as const),
  ...([
    ['<span lang=ko>', '</span>'],
    ['<table><tr><td>', '</table>'],
    ['<svg>', '</svg>'],
    ['<ul><li>', '</ul>'],
  ] as const),
  ...([
    ['<q>', '</p>'],
    ['<div>', '</b>'],
    ['<nobr>', '</nobr>'],
    ['<button>', '</button>'],
    ['<label>', '</label>'],
  ] as const),
];

export function hostileSources(): readonly HostileSource[] {
  const half = TIMES / 2;
  return [
    ...REPEATED.map((piece) => ({ name: `${JSON.stringify(piece)} × ${TIMES}`, source: piece.repeat(TIMES) })),
    ...BALANCED.map(([open, close]) => ({
      name: `${open} and ${close} × ${half}`,
      source: `${open.repeat(half)}深${close.repeat(half)}`,
    })),
    { name: 'one tag with many attributes', source: `<p ${attributes(TIMES)}>深` },
    { name: 'one very long word', source: '中'.repeat(1_000_000) },
    { name: 'one very long line', source: 'the harbour is calm, '.repeat(TIMES) },
    { name: 'many blocks of one letter', source: '<p>中'.repeat(TIMES) },
    { name: 'many ids', source: Array.from({ length: TIMES }, (_, at) => `<i id=n${at}></i>`).join('') },
    { name: 'many labels of one id', source: `<p id=x>深</p>${'<a href=y aria-labelledby=x></a>'.repeat(TIMES / 10)}` },
  ];
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}=b`).join(' ');
}
