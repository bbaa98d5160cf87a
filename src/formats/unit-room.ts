/** Pages of up to this many code units, which are nearly all, share one room. */
const KEPT_LENGTH = 1 << 17;
/** Behind a text stands a zero, and so does what would be the other half of its last surrogate. */
const ZEROS = 2;

/**
 * Room for the UTF-16 code units of a text. To copy them costs less than to read a text letter by letter: V8 asks at each
 * letter what kind of string it stands in.
 */
export class UnitRoom {
  readonly #units: Uint16Array;
  readonly #bytes: Buffer;

  /** `length`: that of the longest text. */
  constructor(length: number) {
    this.#units = new Uint16Array(length + ZEROS);
    this.#bytes = Buffer.from(this.#units.buffer);
  }

  /**
   * The code units of the text from `from` on, each at its offset, and zeros behind them; what stands before is of no
   * meaning. Valid until the next call.
   */
  hold(text: string, from: number): Readonly<Uint16Array> {
    const { length } = text;
    this.#bytes.write(from === 0 ? text : text.slice(from), 2 * from, 'utf16le');
    this.#units.fill(0, length, length + ZEROS);
    return this.#units;
  }
}

const kept = new UnitRoom(KEPT_LENGTH);

/** A room for texts of up to a length. Its content is lost when another document is read. */
export function roomFor(length: number): UnitRoom {
  return length <= KEPT_LENGTH ? kept : new UnitRoom(length);
}
