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
  /** Whether nothing but blanks is left. */
  isBlank = true;
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
    while (this.#reached < this.#column) {
      this.#reached += this.text.charCodeAt(this.at++) === TAB ? tabWidth(this.#reached) : 1;
    }
  }

  #stand(at: number, column: number): void {
    this.at = at;
    this.#column = column;
    this.#reached = column;
    const { text, end } = this;
    let ink = at;
    let inkColumn = column;
    let code = text.charCodeAt(ink);
    while ((code === SPACE || code === TAB) && ink < end) {
      inkColumn += code === SPACE ? 1 : tabWidth(inkColumn);
      code = text.charCodeAt(++ink);
    }
    this.ink = ink;
    this.indent = inkColumn - column;
    this.isBlank = ink === end;
    this.next = this.isBlank ? -1 : code;
  }
}

/** How many columns a tab takes up that begins in `column`. */
function tabWidth(column: number): number {
  return 4 - (column % 4);
}
