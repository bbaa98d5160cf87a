const SPACE = 0x20;
const TAB = 0x09;

/** The line that is read, and how far the marks of containers at its start have been read. Offsets are into the text. */
export class Line {
  readonly text: string;
  start = 0;
  /** Before the line feed. */
  end = 0;
  /** Behind the marks of the containers that go on. */
  base = 0;
  /** The column of `base`. */
  baseIndent = 0;
  /** The first character behind `base` that is no blank, or `end`. */
  at = 0;
  /** The column of `at`. */
  indent = 0;
  /** The code unit at `at`, `-1` at the end of the line. */
  next = -1;
  /** How many open containers go on in this line, with the document. */
  depth = 1;
  /** Places of the marks of block quotes before `base`. */
  marks: number[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Whether nothing but blanks is left. */
  get isBlank(): boolean {
    return this.at === this.end;
  }

  /** Goes to the line that begins at `start`. */
  read(start: number): void {
    const lineEnd = this.text.indexOf('\n', start);
    this.start = start;
    this.end = lineEnd < 0 ? this.text.length : lineEnd;
    this.base = start;
    this.baseIndent = 0;
    this.at = start;
    this.indent = 0;
    this.depth = 1;
    if (this.marks.length > 0) this.marks = [];
    this.#skip();
  }

  /** Goes to the first character behind `base` that is no blank. */
  forward(): void {
    if (this.base > this.at) this.#skip();
  }

  moveBase(to: number): void {
    this.base = to;
    this.baseIndent = this.columnOf(to);
  }

  moveBaseColumn(column: number): void {
    this.baseIndent = column;
    this.base = this.placeOf(column);
  }

  /** The column of a place that is not before `at`. */
  columnOf(to: number): number {
    return this.#columns(this.at, to, this.indent);
  }

  /** The column that ends the indentation behind a list marker, which ends at `to`. */
  itemIndent(to: number): number {
    const behind = this.columnOf(to);
    const ink = this.skipBlanks(to);
    const indent = this.#columns(to, ink, behind);
    return indent >= behind + 5 || ink === this.end ? behind + 1 : indent;
  }

  /** The place at or behind the column. */
  placeOf(column: number): number {
    let at = this.start;
    for (let indent = 0; at < this.end && indent < column; at++) indent = this.#columns(at, at + 1, indent);
    return at;
  }

  skipBlanks(from: number): number {
    let at = from;
    while (at < this.end && isBlank(this.text.charCodeAt(at))) at++;
    return at;
  }

  /** The end of the line without its last blanks, not before `least`. */
  trimmedEnd(least: number): number {
    let at = this.end;
    while (at > least && isBlank(this.text.charCodeAt(at - 1))) at--;
    return at;
  }

  /** Behind the run of `code` at `from`. */
  runEnd(from: number, code: number): number {
    let at = from;
    while (at < this.end && this.text.charCodeAt(at) === code) at++;
    return at;
  }

  /** Whether a blank, or the line's end, stands at `at`. */
  isGap(at: number): boolean {
    return at >= this.end || isBlank(this.text.charCodeAt(at));
  }

  #skip(): void {
    const at = this.skipBlanks(this.base);
    this.indent = this.#columns(this.at, at, this.indent);
    this.at = at;
    this.next = at === this.end ? -1 : this.text.charCodeAt(at);
  }

  #columns(from: number, to: number, column: number): number {
    let indent = column;
    for (let at = from; at < to; at++) indent += this.text.charCodeAt(at) === TAB ? 4 - (indent % 4) : 1;
    return indent;
  }
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}
