import type { MarkdownFragment, MarkdownWriter } from '../markdown-writer.ts';

/** Writes something before a letter and, where the word needs it, something behind its last one. */
type Seam = readonly [before: (letter: string) => string, behindWord: string];

const SEAMS: Readonly<Record<string, Seam>> = {
  'emphasis that begins inside a word': [(letter) => `**${letter}`, '**'],
  'strikethrough that begins inside a word': [(letter) => `~~${letter}`, '~~'],
  'tag inside a word': [(letter) => `<b>${letter}`, '</b>'],
  'comment inside a word': [(letter) => `<!-- * -->${letter}`, ''],
  'NUL inside a word': [(letter) => `\0${letter}`, ''],
  'reference inside a word': [(letter) => `&#${letter.codePointAt(0) ?? 0};`, ''],
  'hexadecimal reference inside a word': [(letter) => `&#X${(letter.codePointAt(0) ?? 0).toString(16)};`, ''],
};

/** A reader sees the letters of these words in a row. */
export const BROKEN_WORDS: Readonly<Record<string, MarkdownFragment>> = Object.fromEntries(
  Object.entries(SEAMS).map(([construct, seam]) => [construct, (writer: MarkdownWriter) => writeBroken(writer, seam)]),
);

function writeBroken(writer: MarkdownWriter, [before, behindWord]: Seam): void {
  const letters = writer.newWord();
  const place = 1 + writer.random.integer(letters.length - 1);
  writer.template('{word} ');
  const start = writer.offset;
  for (const [at, letter] of letters.entries()) writer.write(at === place ? before(letter) : letter);
  writer.planted({ kind: 'text', word: letters.join(''), range: [start, writer.offset] });
  writer.template(`${behindWord} {word}`);
}
