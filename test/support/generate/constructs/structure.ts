import type { DocumentWriter, Fragment } from '../document-writer.ts';
import { sentence } from '../sentences.ts';

/** Elements whose end is implied by what follows. */
const IMPLIED: Readonly<Record<string, readonly [before: string, between: string, after: string]>> = {
  'implied end of p': ['<p>', ' \n <p>', '<div>'],
  'implied end of li': ['<ul><li>', '\n<li>', '</ul>'],
  'implied end of dt and dd': ['<dl><dt>', ' <dd>', '</dl>'],
  'implied end of option': ['<datalist><option>', '<option>', '</datalist>'],
  'implied end of a heading': ['<h2>', '<h3>', '</h3>'],
  'implied end of a': ['<a href=x>', '<a href=y>', '</a>'],
  'implied end of button': ['<button>', '<button>', '</button>'],
  'implied end by the parent': ['<section><p><b>', '</section>', ''],
};

export const impliedEnd: Fragment = (writer) => {
  const construct = writer.random.pick(Object.keys(IMPLIED));
  const [before, between, after] = IMPLIED[construct] ?? ['', '', ''];
  writer.write(before);
  writer.plant();
  writer.write(between);
  writer.plant();
  writer.write(after);
  if (after === '<div>') {
    writer.plant();
    writer.write('</div>');
  }
  writer.note(construct);
};

const CONTAINERS = [
  'div',
  'section',
  'article',
  'main',
  'nav',
  'header',
  'footer',
  'aside',
  'blockquote',
  'figure',
  'center',
  'fieldset',
  'details',
];
const LEAVES = ['p', 'h1', 'h2', 'h6', 'figcaption', 'summary', 'address', 'legend', 'dt', 'li'];

/** Blocks in blocks, with text between them, all closed. */
export const realEnds: Fragment = (writer) => {
  const { random } = writer;
  const container = random.pick(CONTAINERS);
  const leaf = random.pick(LEAVES);
  writer.write(`<${container}>`);
  writer.plant();
  writer.write(`<${leaf}>${sentence(random)}`);
  writer.plant();
  writer.write(`</${leaf}>`);
  writer.plant();
  writer.write(`</${container}>`);
  writer.note('real ends');
};

export const lineBreaks: Fragment = (writer) => {
  writer.write('<p>');
  writer.plant();
  writer.write(writer.random.pick(['<br>', '<br/>', '</br>', '<br clear=all>', '<hr>', '<wbr>']));
  writer.plant();
  writer.write('</p>');
  writer.note('void element');
};

/** Content that is not the article's text. */
const UNREAD = ['textarea', 'style', 'template', 'iframe', 'noembed', 'select', 'noframes'];

export const unread: Fragment = (writer) => {
  const tag = writer.random.pick(UNREAD);
  writer.plant();
  writer.write(`<${tag}>`);
  writer.plant();
  writer.write(`</${tag}>`);
  writer.plant();
  writer.note('element that is not read');
};

const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  'script double escape': [
    '<!-- <script> x </script> -->',
    '<!--<script>1</script>2-->',
    '<!-- <SCRIPT src=a> </script > --> 3',
    '<!-- <script></script><script></script> -->',
  ],
  'script with a comment': ['<!-- x', '<!-- x -->', '"<!--"', '<!-- <scriptx> -->', '<!--><script>'],
  'plain script': ['if (a < b && c > d) e("<p>");', '"</scriptx>"', 'a</ script>'],
};

export const script: Fragment = (writer) => {
  const construct = writer.random.pick(Object.keys(SCRIPTS));
  writer.plant();
  writer.write(`<script>${writer.random.pick(SCRIPTS[construct] ?? [])}</script>`);
  writer.plant();
  writer.note(construct);
};

/** A word in plain prose: most of a document is that. */
export const prose: Fragment = (writer) => {
  writer.write(`<p>${sentence(writer.random)} `);
  writer.plant();
  writer.write(` ${sentence(writer.random)}</p>\n`);
  writer.note('prose');
};

/** Whether a table ends an open paragraph depends on the doctype, which the document writes. */
export function tableInParagraph(writer: DocumentWriter, quirks: boolean): void {
  writer.write('<p>');
  writer.plant();
  writer.write('<table><tr><td>');
  writer.plant();
  writer.write('</td></tr></table>');
  writer.plant();
  writer.write('</p>');
  writer.note(quirks ? 'table in a paragraph, quirks' : 'table in a paragraph, standards');
}

const TABLES: readonly (readonly string[])[] = [
  ['<table><tr><td>', '<td>', '<tr><th>', '</table>'],
  ['<table><caption>', '</caption><thead><tr><th>', '<tbody><tr><td>', '</table>'],
  ['<table><caption>', '<tr><td>', '</td></tr></table>', ''],
  ['<table><td>', '<tr>\n<td>', '</tbody></table>', ''],
  ['<table><tr><td><table><tr><td>', '</td></tr></table>', '</td></tr></table>', ''],
  ['<table><colgroup><col><tr><td><b>', '<td>', '</table>', ''],
];

export const table: Fragment = (writer) => {
  const pieces = writer.random.pick(TABLES);
  for (const [at, piece] of pieces.entries()) {
    writer.write(piece);
    if (at < pieces.length - 1) writer.plant();
  }
  writer.note('table');
};
