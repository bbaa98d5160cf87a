import { Random } from './random.ts';
import { sentence } from './sentences.ts';

/** Something that holds nothing, and what must be left of it: the blank that keeps two words apart. */
export interface Defect {
  readonly text: string;
  readonly left: string;
}

export interface DefectiveDocument {
  readonly source: string;
  /** The source with each defect replaced by what must be left of it. */
  readonly mended: string;
  readonly defects: number;
}

function gone(...texts: readonly string[]): readonly Defect[] {
  return texts.map((text) => ({ text, left: '' }));
}

/** Between words, in HTML and in Markdown. */
export const INLINE_HTML: readonly Defect[] = [
  ...gone('<b></b>', '<i></i>', '<span></span>', '<em class="x"></em>', '<strong></strong >', '<SUB></SUB>', '<u></u>'),
  ...gone(
    '<b><i></i></b>',
    '<span><b><i></i></b></span>',
    '<i></i><b></b>',
    '<code></code>',
    '<font color="red"></font>',
  ),
  ...gone(
    '<a href="/x"></a>',
    '<a href="/中"><b></b></a>',
    '<a href="/x"><span></span></a>',
    '<b><a href="/x"></a></b>',
  ),
  { text: '<b> </b>', left: ' ' },
  { text: '<span>\n</span>', left: '\n' },
  { text: '<b><i> </i></b>', left: ' ' },
  { text: '<a href="/x"> </a>', left: ' ' },
];

/** Between blocks of HTML. */
const BLOCK_HTML: readonly Defect[] = gone(
  ...[
    '<p></p>',
    '<div></div>',
    '<p> </p>',
    '<div>\n</div>',
    '<section></section>',
    '<blockquote></blockquote>',
    '<ul></ul>',
  ],
  ...[
    '<div><p></p></div>',
    '<div><div><span></span></div></div>',
    '<p><b></b></p>',
    '<ul><li></li></ul>',
    '<p><i> </i></p>',
  ],
  ...['<h2></h2>', '<h3> </h3>', '<h1 class="x"></h1>', '<h2><b></b></h2>', '<div><h2></h2></div>', '<h4>\n</h4>'],
  ...['<p><a href="/x"></a></p>', '<div><a href="/x"></a></div>'],
);

const HTML_BLOCKS: readonly string[] = [
  ...['<p>{word}{inline}{word}</p>', '<p>{word} {inline} {word}</p>', '<p>{inline}{word}</p>', '<p>{word}{inline}</p>'],
  ...['<p>{word} <b>{word}{inline}</b> {inline}{word}</p>', '<h2>{word} {inline}</h2>', '<h2>{inline}{word}</h2>'],
  ...['<ul><li>{word} {inline}</li><li>{inline}{word}{block}</li></ul>', '<ol><li>{word}{block}<li>{word}</ol>'],
  ...[
    '<table><tr><td>{word}{inline}</td><td>{inline}</td></tr></table>',
    '<table><tr><th>{word}</th><td>{block}</td></tr></table>',
  ],
  ...[
    '<blockquote>{block}<p>{word} {inline}{word}</p>{block}</blockquote>',
    '<figure><img src="/a.jpg" alt="a"><figcaption>{word}{inline}</figcaption></figure>',
  ],
  ...[
    '<div>{word}{inline} {word}</div>',
    '<div lang="zh">\n{block}\n<p>{word}</p>\n</div>',
    '<section>{block}<p>{word}</p></section>',
  ],
  ...[
    '<p><a href="/y">{word}{inline_in_link}</a></p>',
    '<dl><dt>{word}{inline}</dt><dd>{word}{block}</dd></dl>',
    '{block}',
    '{block}{block}',
  ],
  '<!-- {word} --><p>{word}</p>',
];

/** Inside a link: no link. */
const INLINE_IN_LINK: readonly Defect[] = INLINE_HTML.filter(({ text }) => !text.includes('<a'));

const INLINE_MARKDOWN: readonly Defect[] = [
  ...gone(
    '[](/x)',
    '[]()',
    '[](</x y>)',
    '[<b></b>](/x)',
    '![](/a.jpg)[](/x)'.slice(11),
    '**[](/x)**',
    '*<b></b>*',
    '~~<i></i>~~',
  ),
  { text: '[ ](/x)', left: ' ' },
  ...INLINE_HTML,
];

/** Alone in their paragraph. */
const BLOCK_MARKDOWN: readonly Defect[] = gone(
  ...[
    '#',
    '##',
    '###### ######',
    '# #',
    '## <b></b>',
    '### [](/x)',
    '[](/x)',
    '[]()',
    '<p></p>',
    '<h2></h2>',
    '<div><p></p></div>',
  ],
  ...['**<b></b>**', '<section></section>', '<p><b></b></p>', '<b></b>', '<a href="/x"></a>'],
);

const MARKDOWN_BLOCKS: readonly string[] = [
  ...[
    '{word} {inline} {word}',
    '{word}{inline}{word}',
    '{word} {inline}',
    '{word}\n{word} {inline}\n{word}',
    '*{word} {inline} {word}*',
  ],
  ...[
    '## {word} {inline}',
    '{word} {inline}\n===',
    '- {word} {inline}\n- {word}\n  - {word}{inline}',
    '1. {word}\n\n   {block}\n\n   {word}',
  ],
  ...[
    '> {word} {inline}\n> {word}',
    '> {word}\n>\n> {block}\n>\n> {word}',
    '- > {word}\n  >\n  > {block}\n  >\n  > {word}',
  ],
  ...[
    '| {word} | {cell} |\n| --- | --- |\n| {cell} | {word} {cell} |',
    '{block}',
    '[{word} {inline_in_link}](/y)',
    '{word}  \n{word} {inline}',
  ],
  ...['```\n**<b></b>** [](/x)\n```', '`<b></b>` {word}', '<!-- {word} -->', '- [ ] {word} {inline}'],
];

const SLOTS = /\{(word|inline|block|cell|inline_in_link)\}/;

/** Ordinary HTML in which some elements hold nothing; the same seed gives the same document. */
export function defectiveHtml(seed: number): DefectiveDocument {
  const random = new Random(seed);
  const template = blocks(random, HTML_BLOCKS).join(random.pick(['\n', '\r\n', '']));
  return fill(template, random, {
    inline: INLINE_HTML,
    block: BLOCK_HTML,
    cell: INLINE_HTML,
    inline_in_link: INLINE_IN_LINK,
  });
}

/** Ordinary Markdown in which some marks and elements hold nothing. */
export function defectiveMarkdown(seed: number): DefectiveDocument {
  const random = new Random(seed);
  const oneLine = ({ text }: Defect) => !/[\n|]/.test(text);
  const inline = INLINE_MARKDOWN.filter(oneLine);
  const template = `${blocks(random, MARKDOWN_BLOCKS).join('\n\n')}\n`;
  const document = fill(template, random, {
    inline,
    block: BLOCK_MARKDOWN,
    cell: inline,
    inline_in_link: INLINE_IN_LINK.filter(oneLine),
  });
  if (random.chance(0.7)) return document;
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  return { ...document, source: crlf(document.source), mended: crlf(document.mended) };
}

function blocks(random: Random, templates: readonly string[]): readonly string[] {
  return Array.from({ length: 2 + random.integer(5) }, () => random.pick(templates));
}

function fill(template: string, random: Random, slots: Readonly<Record<string, readonly Defect[]>>): DefectiveDocument {
  const source: string[] = [];
  const mended: string[] = [];
  let defects = 0;
  for (const [at, piece] of template.split(SLOTS).entries()) {
    const candidates = at % 2 === 1 ? slots[piece] : undefined;
    const clean = at % 2 === 0 ? piece : sentence(random);
    const defect = candidates === undefined ? { text: clean, left: clean } : random.pick(candidates);
    if (candidates !== undefined) defects++;
    source.push(defect.text);
    mended.push(defect.left);
  }
  return { source: source.join(''), mended: mended.join(''), defects };
}
