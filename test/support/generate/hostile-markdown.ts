import type { HostileSource } from './hostile.ts';

const TIMES = 50_000;

/** Repeated in a row: delimiters, brackets, containers and beginnings that never end. */
const REPEATED: readonly string[] = [
  ...['a**b*c ', '*a ', '**a', '*a _b ', '_a', '***a ', '**', '*', '_', '~~', '~a', 'a~~', '“*', '*“a', '**a*', 'a*_'],
  ...[
    '[',
    '![',
    '[a](',
    '[a](b',
    '](',
    ']',
    '[a][',
    '[a][b]',
    '[[a](b)',
    '[a]',
    '![a](b',
    '[^a]',
    '[^',
    '[a](<b',
    '[a](b "',
  ],
  ...[
    '[a](b (',

    '[a]: ',
    '[a]:\n',

    '[^a]:\n\n    ',
    '[a](\\',
    '[(',
    '[]()',
    '[a](b)',
    '![](x)',
    '![',
  ],
  ...[
    '> ',
    '>',
    '- ',
    '* ',
    '1. ',
    '1) ',
    '> - ',
    '- > ',
    '-\t',
    '>\t',

    '- \n',
    '>\n',

    '- [ ] ',
  ],
  ...[
    '# ',
    '#',

    'a\n-\n',
    '---\n',
    '***\n',
    '* * ',
    '- - ',
    '\n',
    '\n\n',
    'a\n',

    'a  \n',
    'a\\\n',
    '    a\n',
  ],
  ...[
    '`',
    '``a`',
    '`a',
    '``` ',
    '```\n',
    '~~~\n',
    '````\n```\n',
    '` `` ',
    '|',
    '|a',
    '|-',
    '|a\n|-\n',

    '|\\',
    '`|',
    '||\n',
  ],
  ...[
    '<',
    '<a',
    '<a ',
    '<a b=',
    '<a b="',
    '<b>',
    '<b',
    '</b>',
    '<!--',
    '<!-',
    '<?',
    '<![CDATA[',
    '<!A',
    '<div>\n',
    '<div>\n\n',
    '<a:b',
  ],
  ...[
    '<a@',
    '<https://a',
    'https://a',
    'http://a.b ',
    'www.',
    'www.a ',
    'a@b.',
    'a@b.c ',
    'a@',
    'a.b@',
    'https://a.b/)',
    'www.a.b/&amp;',
  ],
  ...[
    '\\',
    '\\*',
    '&',
    '&amp',
    '&amp;',
    '&#',
    '&#x',
    '\0',
    '\t',
    ' ',
    '\r',
    '\r\n',
    '中',
    '中**',
    '**中“',
    '\u{1F600}*',
    '*\u{1F600}',
    '\uD842',
  ],
  ...[
    ':::',
    '::: a\n',
    '$',
    '$$\n',
    '{{',
    '{%',
    '{',
    '<A.B>',
    '{{a}}',
    'a: b\n',
    '<pre>',
    '<script>\n',
    '<style>\n\n',
    '<svg>\n\n',
    '<br>\n',
  ],
];

/** Opened many times, then closed as often. */
const BALANCED: readonly (readonly [open: string, close: string])[] = [
  ...([
    ['[', ']'],
    ['![', '](x)'],
    ['[', '](x)'],
    ['*', '*'],
    ['**', '**'],
    ['*a ', ' b*'],
    ['_', '_'],
  ] as const),
  ...([
    ['~~a ', ' b~~'],
    ['(', ')'],
    ['[a](', ')'],
    ['<', '>'],
    ['<b>', '</b>'],
    ['<div>\n\n', '</div>\n\n'],
  ] as const),
  ...([
    ['> ', ''],
    ['*a **b ', ' c** d*'],
    ['[a', '][b]'],
    ['<span>', '</span>'],
  ] as const),
];

const FIRST_LINES: readonly (readonly [name: string, first: string, piece: string])[] = [
  ['YAML front matter without an end', '---\n', 'a: b\n'],
  ['TOML front matter without an end', '+++\n', 'a = "b"\n'],
  ['JSON front matter without an end', '{\n', '"a": {"b": [\n'],
  ['many uses of one definition', '[a]: /x "t"\n\n', '[a] '],
  ['a title without an end', '[a]: /x "', 'b\n'],
  ['a code fence without an end', '```\n', 'a\n'],
  ['a quote that goes on lazily', '> > > > a\n', 'b\n'],
];

/** Sources that make careless Markdown parsers quadratic, deep or slow. */
export function hostileMarkdown(): readonly HostileSource[] {
  const half = TIMES / 2;
  return [
    ...REPEATED.map((piece) => ({ name: `${JSON.stringify(piece)} × ${TIMES}`, source: piece.repeat(TIMES) })),
    ...BALANCED.map(([open, close]) => ({
      name: `${JSON.stringify(open)} and ${JSON.stringify(close)} × ${half}`,
      source: `${open.repeat(half)}深${close.repeat(half)}`,
    })),
    ...FIRST_LINES.map(([name, first, piece]) => ({ name, source: first + piece.repeat(TIMES) })),
    {
      name: 'code spans of growing length',
      source: Array.from({ length: 600 }, (_, at) => `a${'`'.repeat(at)}`).join(''),
    },
    {
      name: 'lists of growing depth',
      source: Array.from({ length: 600 }, (_, at) => `${' '.repeat(2 * at)}- a\n`).join(''),
    },
    {
      name: 'quotes of growing depth',
      source: Array.from({ length: 600 }, (_, at) => `${'>'.repeat(at)} a\n`).join(''),
    },
  ];
}

/** Blocks that are well-formed, one after the other. */
const BLOCKS: readonly string[] = [
  ...['[^a]: x\n', '- a\n', '1. a\n\n', '# a\n', 'a\n\n', 'a|b\n-|-\n', 'a\n=\n', '[a]: /x\n', '> a\n'],
];

/** Sources that are nothing but long: their cost may grow with their length, not faster. */
export function longMarkdown(): readonly HostileSource[] {
  const header = (columns: number) => `${'|a'.repeat(columns)}\n${'|-'.repeat(columns)}\n`;
  const half = TIMES / 2;
  return [
    ...BLOCKS.map((piece) => ({ name: `${JSON.stringify(piece)} × ${TIMES}`, source: piece.repeat(TIMES) })),
    { name: 'one wide table', source: header(1_000) + '|b'.repeat(TIMES) },
    { name: 'one table of many short rows', source: header(100) + '|b\n'.repeat(TIMES) },
    { name: 'a list item that goes on', source: `- a\n${'\n  b\n'.repeat(TIMES)}` },
    { name: 'elements with a language', source: `${'<span lang=zh>'.repeat(half)}深${'</span>'.repeat(half)}` },
    { name: 'many definitions', source: numbered((at) => `[a${at}]: /x${at}\n`) },
    { name: 'many definitions, all used', source: numbered((at) => `[a${at}]: /x\n\n[a${at}]\n\n`) },
    { name: 'many footnotes', source: numbered((at) => `a[^${at}]\n\n[^${at}]: b\n\n`) },
  ];
}

function numbered(line: (at: number) => string): string {
  return Array.from({ length: TIMES / 2 }, (_, at) => line(at)).join('');
}
