import type { DocumentWriter, Fragment } from '../document-writer.ts';

/** Ways to write one word so that a reader sees its letters in a row. `before` stands between two letters. */
type Seam = (writer: DocumentWriter) => void;

const SEAMS: readonly (readonly [construct: string, seam: Seam])[] = [
  ['start tag inside a word', (writer) => writer.write('<b>')],
  ['end tag inside a word', (writer) => writer.write(`</b${writer.random.pick(['', ' ', '\n'])}>`)],
  ['comment inside a word', (writer) => writer.write('<!-- > -->')],
  ['NUL inside a word', (writer) => writer.write('\0')],
];

function writeSpelled(writer: DocumentWriter, writeLetter: (letter: string, at: number) => void): void {
  const letters = writer.newWord();
  const start = writer.offset;
  for (const [at, letter] of letters.entries()) writeLetter(letter, at);
  writer.planted({ kind: 'text', word: letters.join(''), range: [start, writer.offset] });
}

/** A word whose letters have markup between them. */
export const brokenWord: Fragment = (writer) => {
  const place = 1 + writer.random.integer(4);
  const [construct, seam] = writer.random.pick(SEAMS);
  if (construct.startsWith('end')) writer.write('<b>');
  writeSpelled(writer, (letter, at) => {
    if (at === place) seam(writer);
    writer.write(letter);
  });
  if (construct.startsWith('start')) writer.write('</b>');
  writer.note(construct);
};

/** A word with one letter, first or last ones too, written as a character reference. */
export const referencedWord: Fragment = (writer) => {
  const place = writer.random.integer(5);
  const notation = writer.random.pick(['decimal', 'hexadecimal', 'open'] as const);
  writeSpelled(writer, (letter, at) => {
    if (at !== place) writer.write(letter);
    else for (const character of letter) writer.write(numericReference(character, notation));
  });
  writer.write(' ');
  writer.note('reference inside a word');
};

function numericReference(character: string, notation: 'decimal' | 'hexadecimal' | 'open'): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (notation === 'hexadecimal') return `&#x${codePoint.toString(16)};`;
  return `&#${codePoint}${notation === 'open' ? '' : ';'}`;
}
