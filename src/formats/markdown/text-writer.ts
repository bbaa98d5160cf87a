import type { ArticleBuilder } from '../html/article-builder.ts';
import type { BlockWriter } from '../html/block-writer.ts';
import { Place } from '../place.ts';
import type { MarkWriter } from './mark-writer.ts';
import type { Newlines } from './newlines.ts';

const SPACE = 0x20;
const TAB = 0x09;
const IDLE_MARKS = /(?<![*\d])(?<![*\d] )(?:\*{4}|\*\*[ \t]{1,99}\*\*)(?![*\d]| [*\d])/g;

/**
 * Writes the text of one leaf block after the other into the article. Offsets are into the parsed text. White space at the
 * edges of lines is not shown: blanks and line ends wait until something follows them.
 */
export class TextWriter {
  readonly #text: string;
  readonly #newlines: Newlines;
  readonly #article: ArticleBuilder;
  readonly #blocks: BlockWriter;
  readonly #doubleMarks: Place;
  /** Where two asterisks stand next, as far as they were looked for. */
  #nextDouble = -1;
  /** Where the line ends that was written to last. */
  #lineEnd = -1;
  #marks: MarkWriter | undefined;
  /** Nothing of the line has been seen but its prefix. */
  #atLineStart = true;
  /** Blanks, or a line end, that wait: `[from, to)`; none where `to` is 0. */
  #waitingFrom = 0;
  #waitingTo = 0;
  #waitingBreak = false;

  constructor(newlines: Newlines, article: ArticleBuilder) {
    this.#text = newlines.text;
    this.#newlines = newlines;
    this.#article = article;
    this.#blocks = article.blocks;
    this.#doubleMarks = new Place(newlines.text, '**');
  }

  /** A new leaf block begins; `marks` writes it, if no element is open for it. */
  begin(marks: MarkWriter | undefined): void {
    this.#marks = marks;
    this.#atLineStart = true;
    this.#waitingTo = 0;
    this.#waitingBreak = false;
  }

  /** Something that nobody sees stands here: what follows does not begin a line. */
  pass(): void {
    this.#atLineStart = false;
  }

  /** What stood before the prefix of a continued line was seen; what follows begins a line. */
  linePrefix(): void {
    this.#atLineStart = true;
  }

  /** Whether the end of the line in which `from` stands is at or behind `to`. `from` never falls. */
  isInLine(from: number, to: number): boolean {
    if (this.#lineEnd < from) this.#lineEnd = lineEndFrom(this.#text, from);
    return this.#lineEnd >= to;
  }

  /** All of a leaf block, which is text `[from, to)` of one line; `marks` as of `begin`. */
  line(from: number, to: number, marks: MarkWriter | undefined): void {
    const start = behindBlanks(this.#text, from, to);
    const end = beforeBlanks(this.#text, start, to);
    this.#marks = marks;
    if (this.#nextDouble < end) this.#idleMarks(start, end);
    if (start < end) this.ink(start, end);
  }

  /** Plain text `[from, to)`. */
  text(from: number, to: number): void {
    for (let at = from; at < to; ) {
      const end = this.isInLine(at, to) ? to : this.#lineEnd;
      if (this.#atLineStart) at = behindBlanks(this.#text, at, end);
      if (this.#nextDouble < end) this.#idleMarks(at, end);
      const inkEnd = beforeBlanks(this.#text, at, end);
      if (inkEnd > at) {
        if (this.#waitingTo > 0) this.flush(at);
        this.#atLineStart = false;
        this.ink(at, inkEnd);
      }
      if (inkEnd < end) this.#waitBlanks(inkEnd, end);
      if (end === to) return;
      this.hardBreak(end, end + 1);
      at = end + 1;
    }
  }

  /** Text `[from, to)` of one line that is shown as it is. */
  ink(from: number, to: number): void {
    const newlines = this.#newlines;
    const isMoved = !newlines.areAllLineFeeds;
    const start = isMoved ? newlines.toSource(from) : from;
    const end = isMoved ? newlines.toSource(to) : to;
    // Into a block that marks have opened, text goes as it is.
    if (this.#marks !== undefined) this.#blocks.text(start, end, this.#marks.context);
    else this.#article.text(start, end);
  }

  /** `value` stands for `[from, to)` as a whole. */
  atom(value: string, from: number, to: number): void {
    this.flush(from);
    this.#article.reference(value, this.#newlines.toSource(from), this.#newlines.toSource(to));
  }

  /** A line break that was asked for; what follows begins a line. */
  hardBreak(from: number, to: number): void {
    this.#wait(from, to, true);
    this.#atLineStart = true;
  }

  /** Something that is no text begins or ends at `at`: what waits comes before it. */
  flush(at: number): void {
    const from = this.#waitingFrom;
    const to = this.#waitingTo;
    const isBreak = this.#waitingBreak;
    this.#atLineStart = false;
    if (to === 0) return;
    this.#waitingTo = 0;
    this.#waitingBreak = false;
    const start = this.#newlines.toSource(from);
    if (!isBreak) {
      this.#article.text(start, this.#newlines.toSource(to));
      return;
    }
    // With the prefix of the next line, which is the marks of its containers.
    const end = this.#newlines.toSource(Math.max(at, to));
    if (end === start + 1 && this.#newlines.isLineFeed(from)) this.#article.text(start, end);
    else this.#article.reference('\n', start, end);
  }

  /** Code: line ends and blanks count, and nothing waits. */
  verbatim(from: number, to: number): void {
    if (this.#newlines.areAllLineFeeds) {
      this.#article.text(this.#newlines.toSource(from), this.#newlines.toSource(to));
      return;
    }
    for (let at = from; at < to; ) {
      const end = Math.min(lineEndFrom(this.#text, at), to);
      const plain = end === to || this.#newlines.isLineFeed(end);
      const plainEnd = plain ? Math.min(end + 1, to) : end;
      if (plainEnd > at) this.#article.text(this.#newlines.toSource(at), this.#newlines.toSource(plainEnd));
      if (!plain) this.#article.reference('\n', this.#newlines.toSource(end), this.#newlines.toSource(end + 1));
      at = end + 1;
    }
  }

  #waitBlanks(from: number, to: number): void {
    if (this.#waitingBreak) return;
    if (this.#waitingTo === from && from > 0) this.#waitingTo = to;
    else {
      this.flush(from);
      this.#wait(from, to, false);
    }
  }

  #wait(from: number, to: number, isBreak: boolean): void {
    this.#waitingFrom = from;
    this.#waitingTo = to;
    this.#waitingBreak = isBreak;
  }

  /** Emphasis that holds nothing, `****` or `** **`; beside a digit it stands for what was masked. */
  #idleMarks(from: number, to: number): void {
    this.#nextDouble = this.#doubleMarks.from(from);
    if (this.#nextDouble >= to) return;
    for (const { 0: run, index } of this.#text.slice(from, to).matchAll(IDLE_MARKS)) {
      const at = from + index;
      if (this.#text[at - 1] === '*') continue;
      const start = this.#newlines.toSource(at);
      const end = this.#newlines.toSource(at + run.length);
      if (this.#marks === undefined) this.#article.idleMarks('strong', start, end);
      else this.#marks.idleMarks(start, end);
    }
  }
}

/** The first place of `[from, to)` where no blank stands; `to` where there is none. */
function behindBlanks(text: string, from: number, to: number): number {
  let at = from;
  let code = text.charCodeAt(at);
  while (at < to && (code === SPACE || code === TAB)) code = text.charCodeAt(++at);
  return at;
}

/** Behind the last place of `[from, to)` where no blank stands; `from` where there is none. */
function beforeBlanks(text: string, from: number, to: number): number {
  let at = to;
  let code = text.charCodeAt(at - 1);
  while (at > from && (code === SPACE || code === TAB)) code = text.charCodeAt(--at - 1);
  return at;
}

function lineEndFrom(text: string, at: number): number {
  const lineEnd = text.indexOf('\n', at);
  return lineEnd < 0 ? text.length : lineEnd;
}
