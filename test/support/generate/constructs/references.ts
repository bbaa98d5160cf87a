import type { Fragment } from '../document-writer.ts';
import { sentence } from '../sentences.ts';

/** Character references by kind; each list holds what HTML parsers trip over. */
const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  'named reference': [
    '&amp;',
    '&lt;',
    '&gt;',
    '&quot;',
    '&eacute;',
    '&hellip;',
    '&Alpha;',
    '&CounterClockwiseContourIntegral;',
  ],
  'decimal reference': ['&#20013;', '&#233;', '&#134071;', '&#38;'],
  'hexadecimal reference': ['&#x4E2D;', '&#XE9;', '&#x20BB7;', '&#x26;'],
  'two-code-point reference': ['&NotEqualTilde;', '&bne;', '&fjlig;', '&acE;'],
  'named reference without semicolon': ['&amp', '&copy', '&eacute', '&notit;', '&lt'],
  'numeric reference without semicolon': ['&#20013', '&#233', '&#x4E2D'],
  'invalid numeric reference': ['&#0;', '&#xD800;', '&#x110000;', '&#128;', '&#x9F;'],
  'ampersand that begins no reference': ['&', '&;', '&#;', '&#x;', '&nosuchname;', '&zq;'.replace('zq', 'q')],
};

/** What stands right before a reference. */
const BEFORE: Readonly<Record<string, string>> = {
  'reference after a start tag': '<i>',
  'reference after an end tag': '<i>x</i>',
  'reference after a comment': '<!-- & -->',
  'reference after a reference': '&gt;',
  'reference after a void tag': '<br>',
  'reference after a bare ampersand': '&',
};

/** A reference of any kind right after another token, with a word on either side of it. */
export const reference: Fragment = (writer) => {
  const { random } = writer;
  const kind = random.pick(Object.keys(REFERENCES));
  const before = random.pick(Object.keys(BEFORE));
  writer.plant();
  writer.write(BEFORE[before] ?? '');
  writer.write(random.pick(REFERENCES[kind] ?? []));
  if (kind.startsWith('numeric') || random.chance(0.3)) writer.write(' ');
  writer.plant();
  if (before === 'reference after a start tag') writer.write('</i>');
  writer.note(kind);
  writer.note(before);
};

/** Several references in a row, in the middle of a sentence. */
export const references: Fragment = (writer) => {
  writer.write(sentence(writer.random));
  writer.write('&lt;p&gt;&#38;&#x26;&NotEqualTilde;&amp');
  writer.plant();
  writer.write('&nbsp;');
  writer.plant();
  writer.note('references in a row');
};
