import type { DocumentWriter, Fragment } from '../document-writer.ts';
import { sentence } from '../sentences.ts';

type Quote = '"' | "'" | '';

interface Written {
  readonly construct: string;
  readonly quote: Quote;
  /** Around the word. */
  readonly before: string;
  readonly after: string;
}

const VALUES: readonly Written[] = [
  { construct: 'double-quoted value', quote: '"', before: 'a > b ', after: " it's" },
  { construct: 'single-quoted value', quote: "'", before: 'say "', after: '" <b>' },
  { construct: 'unquoted value', quote: '', before: '', after: '' },
  { construct: 'unquoted value', quote: '', before: '/a?b=', after: '&c=d/' },
  { construct: 'reference in a value', quote: '"', before: '&eacute;&#20013;', after: '&amp;' },
  { construct: 'reference in a value', quote: "'", before: '&NotEqualTilde;', after: '&#x4E2D;' },
  { construct: 'reference in a value', quote: '', before: '&lt;', after: '&#233;' },
  { construct: 'open reference in a value', quote: '"', before: '?a=1&copy=2&lt=', after: '&copy' },
  { construct: 'line end in a value', quote: '"', before: '\r\n', after: '\r' },
  { construct: 'line end in a value', quote: "'", before: '\n ', after: '\n' },
  { construct: 'NUL in a value', quote: '"', before: '\0', after: '\0' },
];

function writeAttribute(writer: DocumentWriter, name: string): void {
  const { construct, quote, before, after } = writer.random.pick(VALUES);
  const word = writer.newWord().join('');
  const value = `${before}${word}${after}`;
  const start = writer.offset;
  const equals = writer.random.pick(['=', '=', '=', ' = ', '=\n', '\t=']);
  writer.write(`${name}${equals}${quote}`);
  const valueStart = writer.offset;
  writer.write(`${value}${quote}`);
  writer.planted({
    kind: 'attribute',
    word,
    range: [start, writer.offset],
    valueRange: [valueStart, valueStart + value.length],
  });
  writer.note(construct);
}

/** Attributes that no Article keeps, beside those that carry a word. */
const OTHERS = ['hidden', 'class=a', 'data-a="b > c"', "style='color: red'", 'DISABLED', 'id=""', 'x-on:click', '@a=b'];

function writeTag(writer: DocumentWriter, tag: string, names: readonly string[]): void {
  writer.write(`<${tag}`);
  for (const name of names) {
    writer.write(writer.random.pick([' ', ' ', '\n', '  ', '\t', ' / ']));
    if (writer.random.chance(0.3)) {
      const other = writer.random.pick(OTHERS.filter((one) => one !== 'hidden'));
      writer.write(`${other} `);
      if (!other.includes('=')) writer.note('attribute without value');
    }
    writeAttribute(writer, writer.random.chance(0.2) ? name.toUpperCase() : name);
  }
  writer.write(writer.random.pick(['>', ' >', '\n>']));
}

export const image: Fragment = (writer) => {
  writeTag(writer, writer.random.pick(['img', 'IMG', 'img']), ['src', 'alt']);
  writer.plant();
};

export const link: Fragment = (writer) => {
  writer.write(sentence(writer.random));
  writeTag(writer, 'a', writer.random.pick([['href'], ['href', 'title']]));
  writer.plant();
  writer.write(writer.random.pick(['</a>', '</a >', '</A\n>']));
  writer.plant();
};

/** Of two attributes with one name the first counts. */
export const duplicateAttribute: Fragment = (writer) => {
  writer.write('<img ');
  writeAttribute(writer, 'alt');
  writer.write(' ');
  writeAttribute(writer, 'ALT');
  writer.write('>');
  writer.note('duplicate attribute');
};

/** The document ends inside a tag: nobody sees that tag. */
export const unclosedLastTag: Fragment = (writer) => {
  writer.plant();
  writer.write(
    writer.random.pick(['<p class="x', '<p', '<img alt=a', "<a href='x'", '</p', '</p title="', '<a href="x" ', '<b/']),
  );
  writer.note('unclosed last tag');
};
