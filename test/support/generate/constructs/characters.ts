import type { Fragment } from '../document-writer.ts';
import { sentence } from '../sentences.ts';

const NEWLINES: Readonly<Record<string, string>> = { CRLF: '\r\n', CR: '\r', LF: '\n' };

export const newline: Fragment = (writer) => {
  const construct = writer.random.pick(Object.keys(NEWLINES));
  const newline = NEWLINES[construct] ?? '\n';
  writer.write('<p>');
  writer.plant();
  writer.write(newline);
  writer.plant();
  writer.write(`${newline}${sentence(writer.random)}${newline}</p>${newline}`);
  writer.note(construct);
};

export const nul: Fragment = (writer) => {
  writer.write('<p>\0');
  writer.plant();
  writer.write('\0\0');
  writer.plant();
  writer.write('<b>\0</b>');
  writer.plant();
  writer.write('</p>');
  writer.note('NUL');
};

export const astral: Fragment = (writer) => {
  writer.write('<p>\u{1F468}\u200D\u{1F469}');
  writer.plant();
  writer.write('\u{2F800}<b>\u{1F600}</b>');
  writer.plant();
  writer.write('e\u0301</p>');
  writer.note('astral letters');
};

/** The first line feed of a `pre` is dropped. */
export const preformatted: Fragment = (writer) => {
  const tag = writer.random.pick(['pre', 'listing']);
  writer.write(`<${tag}>${writer.random.pick(['\n', '\r\n', '\r', '', '\n\n', '&#10;'])}`);
  writer.plant();
  writer.write('\n  ');
  writer.plant();
  writer.write(`</${tag}>`);
  writer.note('preformatted text');
};
