import type { Fragment } from '../document-writer.ts';
import { sentence } from '../sentences.ts';

const FORMATTING = ['b', 'i', 'em', 'strong', 'u', 'small', 'code', 'font'];

/** End tags that do not end right after their name. */
const END_TAG_TAILS: Readonly<Record<string, readonly string[]>> = {
  'end tag with blanks': [' ', '\n', '\t ', '\r\n'],
  'end tag with attributes': [' class="x"', ' id=a hidden', " title='x y'"],
  'end tag with > in an attribute': [' title="a>b"', " title='>'"],
  'end tag with a slash': ['/', ' /'],
};

export const endTag: Fragment = (writer) => {
  const tag = writer.random.pick([...FORMATTING, 'span']);
  const construct = writer.random.pick(Object.keys(END_TAG_TAILS));
  writer.write(`<${tag}>`);
  writer.plant();
  writer.write(`</${tag}${writer.random.pick(END_TAG_TAILS[construct] ?? [])}>`);
  writer.plant();
  writer.note(construct);
};

export const overlapping: Fragment = (writer) => {
  const outer = writer.random.pick(FORMATTING);
  const inner = writer.random.pick(FORMATTING.filter((tag) => tag !== outer));
  writer.write(`<p><${outer}>`);
  writer.plant();
  writer.write(`<${inner}>`);
  writer.plant();
  writer.write(`</${outer}>`);
  writer.plant();
  writer.write(`</${inner}>${sentence(writer.random)}</p>`);
  writer.note('overlapping formatting');
};

/** Formatting that is still open when its paragraph ends: it goes on in the next one. */
export const formattingAcrossBlocks: Fragment = (writer) => {
  const tag = writer.random.pick(FORMATTING);
  writer.write(`<p><${tag}>`);
  writer.plant();
  writer.write('</p><p>');
  writer.plant();
  writer.write(`</${tag}>`);
  writer.plant();
  writer.write('</p>');
  writer.note('formatting across blocks');
};

export const strayEndTag: Fragment = (writer) => {
  const tag = writer.random.pick(['p', 'p', 'p', 'b', 'div', 'li', 'h2', 'br', 'td', 'span', 'body', 'form', 'nosuch']);
  writer.write('<div>');
  writer.plant();
  writer.write(`</${tag}>`);
  if (tag !== 'div') {
    writer.plant();
    writer.write('</div>');
  }
  writer.note(tag === 'p' ? 'stray </p>' : 'stray end tag');
};

/** Lower-case names are not the only ones. */
export const upperCaseTags: Fragment = (writer) => {
  writer.write('<P>');
  writer.plant();
  writer.write('<SPAN>');
  writer.plant();
  writer.write('</Span></p>');
  writer.note('upper-case tags');
};

const COMMENTS = [
  '<!-- a -- b -->',
  '<!-->',
  '<!--->',
  '<!-- a --!>',
  '<?php a ?>',
  '</ x>',
  '<!x>',
  '<![CDATA[ a ]]>',
  '<!-- <p> -->',
];

export const comment: Fragment = (writer) => {
  writer.plant();
  writer.write(writer.random.pick(COMMENTS));
  writer.plant();
  writer.note('comment');
};

const NO_TAGS = ['<', '< p>', '<3', '</', '<中', '< >', '<=', '<-'];

/** A less-than sign that begins no tag. */
export const lessThan: Fragment = (writer) => {
  writer.plant();
  const text = writer.random.pick(NO_TAGS);
  writer.write(text === '</' ? '</ x>' : `${text} `);
  writer.plant();
  writer.note('less-than sign that begins no tag');
};
