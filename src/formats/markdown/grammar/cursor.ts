const SPACE = 0x20;
const TAB = 0x09;

/** How far a line has been read, in columns too: a tab goes to the next multiple of four, and may be used up in part. */
export class Cursor {
  readonly text: string;
  start = 0;
  /** Before the line feed. */
  end = 0;
  /** The first character that is not read, even in part. */
  at = 0;
  /** The first character from there on that is no blank, or `end`. */
  ink = 0;
  /** The code unit at `ink`, `-1` at the line's end. */
  next = -1;
  /** Columns of blank before `ink` that are not read. */
  indent = 0;
  /** Places of the marks of block quotes that have been read. */
  marks: number[] = [];
  /** How many columns are read. */
  #column = 0;
  /** The column in which `at` begins: a higher one where a tab before it is read in part. */
  #reached = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether nothing but blanks is left. */
  get isBlank(): boolean {
    return this.next < 0;
  }

  /** Goes to the line that begins at `start`. */
  begin(start: number): void {
    const lineFeed = this.text.indexOf('\n', start);
    this.start = start;
    this.end = lineFeed < 0 ? this.text.length : lineFeed;
    if (this.marks.length > 0) this.marks = [];
    this.#stand(start, 0);
  }

  /** Reads so many characters from `ink` on, none of which is a blank. */
  readMark(size: number): void {
    this.#stand(this.ink + size, this.#column + this.indent + size);
  }

  /** Reads so many columns of blank, or as many as there are. */
  readIndent(columns: number): void {
    const size = Math.min(columns, this.indent);
    this.indent -= size;
    this.#column += size;
    while (this.#reached < this.#column) this.#reached += this.#width(this.at++, this.#reached);
  }

  #stand(at: number, column: number): void {
    this.at = at;
    this.#column = column;
    this.#reached = column;
    const { text, end } = this;
    let ink = at;
    let inkColumn = column;
    for (; ink < end && isBlank(text.charCodeAt(ink)); ink++) inkColumn += this.#width(ink, inkColumn);
    this.ink = ink;
    this.indent = inkColumn - column;
    this.next = ink === end ? -1 : text.charCodeAt(ink);
  }

  /** How many columns the blank takes up, which begins in `column`. */
  #width(at: number, column: number): number {
    return this.text.charCodeAt(at) === TAB ? 4 - (column % 4) : 1;
  }
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}
