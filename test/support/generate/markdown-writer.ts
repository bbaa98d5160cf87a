import type { Range } from '../../../src/text/range.ts';
import { DocumentWriter } from './document-writer.ts';
import type { Random } from './random.ts';

/** What stands between braces in a template: `{word}` a new word, `{number}` the fragment's number, the rest attributes. */
const TOKEN = /\{(word|number|alt|bare|angled|double|single|round)\}/g;

/** How an attribute with a new word is written: what stands before and behind its value, and inside around the word. */
const ATTRIBUTES: Readonly<Record<string, readonly [open: string, before: string, after: string, close: string]>> = {
  alt: ['![', '', '', ']'],
  bare: ['', '/', '?a=1', ''],
  angled: ['<', '/a b', ' c', '>'],
  double: ['"', 'the ', '', '"'],
  single: ["'", '', ' 中"', "'"],
  round: ['(', '“', '”', ')'],
};

/** Writes Markdown line by line: inside containers each line begins with their marks. */
export class MarkdownWriter extends DocumentWriter {
  readonly #newlines: readonly string[];
  #prefix = '';
  #fragments = 0;

  /** `newlines`: one is drawn for each line. */
  constructor(random: Random, newlines: readonly string[]) {
    super(random);
    this.#newlines = newlines;
  }

  /** Ends the line; the next one begins with the marks of the containers. */
  newline(): void {
    this.write(this.random.pick(this.#newlines));
    this.write(this.#prefix);
  }

  /** Writes text in which a line feed stands for a newline and braces for a token. */
  template(text: string): void {
    const number = this.#fragments++;
    for (const [at, piece] of text.split(TOKEN).entries()) {
      if (at % 2 === 0) this.#lines(piece);
      else if (piece === 'word') this.plant();
      else if (piece === 'number') this.write(String(number));
      else this.#attribute(piece);
    }
  }

  /** Writes something inside a container whose first line begins with `first` and whose other lines begin with `rest`. */
  contained(first: string, rest: string, write: () => void): void {
    const outer = this.#prefix;
    this.write(first);
    this.#prefix = outer + rest;
    write();
    this.#prefix = outer;
  }

  #lines(text: string): void {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) this.newline();
      this.write(line);
    }
  }

  #attribute(kind: string): void {
    const [open, before, after, close] = ATTRIBUTES[kind] ?? ['', '', '', ''];
    const word = this.newWord().join('');
    const start = this.offset;
    this.write(open + before + word + after + close);
    const valueRange: Range = [start + open.length, this.offset - close.length];
    this.planted({ kind: 'attribute', word, range: [start, this.offset], valueRange });
  }
}

/** Writes one block of a Markdown document, without the blank line behind it. */
export type MarkdownFragment = (writer: MarkdownWriter) => void;
