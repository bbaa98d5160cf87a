import { Random } from './random.ts';
import { sentence } from './sentences.ts';

/** Something that holds nothing, or nothing that is seen, and what must be left of it: the blank that keeps two words apart. */
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

function kept(...texts: readonly string[]): readonly Defect[] {
  return texts.map((text) => ({ text, left: text }));
}

/** Characters that nobody sees, inside a word. */
const INVISIBLE: readonly Defect[] = [
  { text: 'har\u200bbour', left: 'harbour' },
  { text: '港\u00ad\u2060口', left: '港口' },
];

/** A word that two readings split: `pinyin-artifact` wants two in a document. */
const READINGS: readonly Defect[] = [{ text: '港口的数(shù)据(jù)已经更新了', left: '港口的数据已经更新了' }];

/** Between words, in HTML and in Markdown. */
const INLINE_HTML: readonly Defect[] = [
  ...gone('<b></b>', '<i></i>', '<span></span>', '<em class="x"></em>', '<strong></strong >', '<SUB></SUB>', '<u></u>'),
  ...gone('<b><i></i></b>', '<span><b><i></i></b></span>', '<i></i><b></b>', '<font color="red"></font>'),
  ...gone(
    '<a href="/x"></a>',
    '<a href="/中" class="y"></a>',
    '<b><a href="/x"></a></b>',
    '<a href="/x"><span></span></a>',
  ),
  { text: '<b> </b>', left: ' ' },
  { text: '<span>\n</span>', left: '\n' },
  { text: '<b><i> </i></b>', left: ' ' },
  { text: '<a href="/x"> </a>', left: ' ' },
  ...INVISIBLE,
  ...READINGS,
];

/** They hold nothing either, but are meant so: a target, an icon, a place for a program, a cell, a part of a control. */
const MEANT: readonly Defect[] = kept(
  ...[
    '<i class="icon-x"></i>',
    '<span id="a"></span>',
    '<a name="b"></a>',
    '<span data-x></span>',
    '<img src="/a.jpg" alt="">',
  ],
  ...['<input>', '<wbr>', '<!-- <b></b> -->', '<code>&lt;b&gt;</code>', '<button><b></b></button>', '<br>'],
);

/** Between blocks of HTML. */
const BLOCK_HTML: readonly Defect[] = [
  ...gone('<p></p>', '<p> </p>', '<blockquote></blockquote>', '<p><b></b></p>', '<p><i> </i></p>', '<figure></figure>'),
  ...gone(
    '<blockquote><p></p></blockquote>',
    '<h2></h2>',
    '<h3> </h3>',
    '<h1 class="x"></h1>',
    '<h2><b></b></h2>',
    '<h4>\n</h4>',
  ),
  ...gone('<p><a href="/x"></a></p>', '<p>&nbsp;</p>'),
  ...['<p></p>', '<h2></h2>', '<p><span></span></p>'].map((text) => ({
    text: `<div>${text}</div>`,
    left: '<div></div>',
  })),
  ...kept('<div></div>', '<section></section>', '<hr>', '<div id="x"></div>'),
];

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
    '<p><a href="/y">{word}{in_link}</a></p>',
    '<dl><dt>{word}{inline}</dt><dd>{word}{block}</dd></dl>',
    '{block}',
    '{block}{block}',
  ],
  '<!-- {word} --><p>{word}</p>',
  '<p>{word}{meant}{word}</p>',
  '<table><tr><td></td><td>{word}</td></tr></table>',
];

/** In a control nothing is touched. */
const IN_LINK: readonly Defect[] = kept('<b></b>', '<span> </span>', '<i></i>');

const INLINE_MARKDOWN: readonly Defect[] = [
  ...gone('[](/x)', '[]()', '[](</x y>)', '[<b></b>](/x)'),
  { text: '[ ](/x)', left: ' ' },
  ...INLINE_HTML.filter(({ text }) => !text.includes('\n')),
];

/** Between two blanks. */
const MARKS: readonly Defect[] = gone(
  '****',
  '**[](/x)**',
  '*<b></b>*',
  '~~<i></i>~~',
  '**<b></b>**',
  '_<span></span>_',
);

/** Alone in their paragraph. */
const BLOCK_MARKDOWN: readonly Defect[] = [
  ...gone(
    '#',
    '##',
    '###### ######',
    '# #',
    '## <b></b>',
    '[](/x)',
    '[]()',
    '<p></p>',
    '<h2></h2>',
    '**<b></b>**',
    '<b></b>',
  ),
  ...gone('<p><b></b></p>', '<a href="/x"></a>'),
  ...kept('<section></section>', '***', '<div></div>'),
];

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
    '[{word} {in_link}](/y)',
    '{word}  \n{word} {inline}',
  ],
  ...[
    '{word} {marks} {word}',
    '- {word}\n- {word} {marks} {word}',
    '{word} {meant} {word}',
    '```\n**<b></b>** [](/x)\n```',
    '`<b></b>` {word}',
    '<!-- {word} -->',
    '- [ ] {word} {inline}',
  ],
];

const SLOTS = /\{(word|inline|block|cell|in_link|meant|marks|cjk|latin|emphasis)\}/;

export type Slots = Readonly<Record<string, readonly Defect[]>>;

const HTML_SLOTS: Slots = { inline: INLINE_HTML, block: BLOCK_HTML, cell: INLINE_HTML, in_link: IN_LINK, meant: MEANT };
const MARKDOWN_SLOTS: Slots = {
  inline: INLINE_MARKDOWN,
  block: BLOCK_MARKDOWN,
  cell: INLINE_MARKDOWN,
  in_link: IN_LINK,
  meant: MEANT,
  marks: MARKS,
};

/** Ordinary HTML in which some elements hold nothing; the same seed gives the same document. */
export function defectiveHtml(seed: number): DefectiveDocument {
  const random = new Random(seed);
  const template = blocks(random, HTML_BLOCKS).join(random.pick(['\n', '\r\n', '']));
  return fill(template, random, HTML_SLOTS);
}

/** Ordinary Markdown in which some marks and elements hold nothing. */
export function defectiveMarkdown(seed: number): DefectiveDocument {
  const random = new Random(seed);
  const template = `${blocks(random, MARKDOWN_BLOCKS).join('\n\n')}\n`;
  const document = fill(template, random, MARKDOWN_SLOTS);
  if (random.chance(0.7)) return document;
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  return { ...document, source: crlf(document.source), mended: crlf(document.mended) };
}

export function blocks(random: Random, templates: readonly string[]): readonly string[] {
  return Array.from({ length: 2 + random.integer(5) }, () => random.pick(templates));
}

/** The template with a defect in each slot, and a sentence in each slot that has none. */
export function fill(template: string, random: Random, slots: Slots): DefectiveDocument {
  const source: string[] = [];
  const mended: string[] = [];
  let defects = 0;
  for (const [at, piece] of template.split(SLOTS).entries()) {
    const candidates = at % 2 === 1 ? slots[piece] : undefined;
    const clean = at % 2 === 0 ? piece : sentence(random);
    const defect = candidates === undefined ? { text: clean, left: clean } : random.pick(candidates);
    if (defect.text !== defect.left) defects++;
    source.push(defect.text);
    mended.push(defect.left);
  }
  return { source: source.join(''), mended: mended.join(''), defects };
}

/** A document full of traps with defects at any place, even where they break what is around them. */
export function damagedByDefects(source: string, format: 'html' | 'markdown', seed: number): string {
  const random = new Random(seed);
  const empty = Object.values(format === 'html' ? HTML_SLOTS : MARKDOWN_SLOTS)
    .flat()
    .filter((defect) => !INVISIBLE.includes(defect) && !READINGS.includes(defect));
  let damaged = source;
  const plant = (candidates: readonly Defect[]) => {
    const at = random.integer(damaged.length + 1);
    damaged = damaged.slice(0, at) + random.pick(candidates).text + damaged.slice(at);
  };
  for (let count = 1 + random.integer(5); count > 0; count--) plant(empty);
  for (let count = random.integer(3); count > 0; count--) plant(INVISIBLE);
  return damaged;
}
