import type { Random } from './random.ts';

/** What hostile or broken files hold more often than prose does. */
const PIECES: readonly string[] = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<!',
    '<?',
    '&',
    '&#',
    '&#x',
    '&amp',
    ';',
    '"',
    "'",
    '=',
    ' ',
    '\0',
    '\r',
    '\n',
  ],
  ...['<p>', '</p>', '<table>', '</table>', '<td>', '<svg>', '</svg>', '<math>', '<title>', '<script>', '</script>'],
  ...['<a href="', '<b>', '</b>', '<li>', '<select>', '<template>', '<plaintext>', '<![CDATA[', ']]>', '<frameset>'],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```',
    '[',
    ']',
    '](',
    '![',
    '\\',
    '|',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n    ',
    '\n---',
    '\n|-|',
  ],
  ...['[^', ']:', '\r\n\r\n', '\n# ', '\n===', '- [ ] ', '+++\n', 'https://', 'www.', '@'],
  ...['中', '\u{20BB7}', '\uD842', '\uDFB7', '\u200B', '\uFEFF', '\u202E', '上一篇：', '\t'],
];

/** Cuts, doubles, moves and inserts a few pieces of `source`, at any code unit. */
export function mutate(source: string, random: Random): string {
  let mutated = source;
  for (let count = 1 + random.integer(6); count > 0; count--) {
    const from = random.integer(mutated.length + 1);
    const to = Math.min(mutated.length, from + random.integer(12));
    const kind = random.integer(4);
    const kept = kind === 0 ? '' : mutated.slice(from, to);
    const added = kind === 1 ? random.pick(PIECES) : kind === 2 ? kept : '';
    mutated =
      kind === 3
        ? mutated.slice(0, from) + mutated.slice(to) + kept
        : mutated.slice(0, from) + added + kept + mutated.slice(to);
  }
  return mutated;
}
