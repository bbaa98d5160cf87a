import { blankOut } from './blank-out.ts';
import { CODE_INDENT } from './containers.ts';
import type { Cursor } from './cursor.ts';
import { readDefinition } from './definition.ts';
import { skipSpace } from './link-target.ts';
import type { References } from './references.ts';

const BRACKET = 0x5b;

/** A paragraph that may go on, or turn out to be a heading, definitions, or the header of a table. */
export class Paragraph {
  readonly #text: string;
  from: number;
  to: number;
  /** Whether it may begin with definitions. */
  readonly mayDefine: boolean;
  /** Places of the marks of block quotes inside. */
  readonly marks: number[] = [];
  /** Where the text of the last line begins, `-1` where it cannot be the header of a table. */
  headerFrom: number;
  /** Where the line before the last one ends. */
  #lastButOne: number;

  /** The line is its first. */
  constructor({ text, ink, end, next }: Cursor) {
    this.#text = text;
    this.from = ink;
    this.to = end;
    this.mayDefine = next === BRACKET;
    this.headerFrom = ink;
    this.#lastButOne = ink;
  }

  get isEmpty(): boolean {
    return this.from >= this.to;
  }

  /** A lazy line is outside some of the containers. */
  add({ ink, end, indent, marks }: Cursor, isLazy: boolean): void {
    for (const mark of marks) this.marks.push(mark);
    this.headerFrom = isLazy || indent >= CODE_INDENT ? -1 : ink;
    this.#lastButOne = this.to;
    this.to = end;
  }

  removeLastLine(): void {
    this.to = this.#lastButOne;
    while (this.marks.length > 0 && this.marks.at(-1)! >= this.to) this.marks.pop();
  }

  /** Moves the definitions that it begins with to the references; nothing else may be left. */
  takeDefinitions(references: References): void {
    const offset = this.from;
    const content = blankOut(this.#text, offset, this.to, this.marks);
    let at = 0;
    while (content.charCodeAt(at) === BRACKET) {
      const read = readDefinition(content, at, offset);
      if (read === undefined) break;
      references.addLink(read.label, read.definition, offset + at);
      at = skipSpace(content, read.end, content.length);
    }
    if (at === 0) return;
    this.from += at;
    this.marks.splice(0, this.marks.findLastIndex((mark) => mark < this.from) + 1);
  }
}
