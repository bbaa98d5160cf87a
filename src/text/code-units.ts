/** A longer text is copied each time that it is asked about. */
export const KEPT_LENGTH = 1 << 14;

const room = roomFor(KEPT_LENGTH);
/** What stands there. */
let last = '';

interface Room {
  readonly bytes: Buffer;
  readonly units: Uint16Array;
}

function roomFor(length: number): Room {
  // Behind the text stands a zero, and so does what would be the other half of its last surrogate.
  const units = new Uint16Array(length + 2);
  return { bytes: Buffer.from(units.buffer), units };
}

/**
 * The UTF-16 code units of a text, and zeros behind them; valid until the next call. For what reads every letter of many
 * texts: V8 looks `charCodeAt` up anew at each letter where it has met strings of many kinds (flat, sliced, joined, of one byte and
 * of two), and to copy them all costs less.
 */
export function codeUnitsOf(text: string): Readonly<Uint16Array> {
  if (text === last) return room.units;
  const { length } = text;
  const { bytes, units } = length <= KEPT_LENGTH ? room : roomFor(length);
  if (length <= KEPT_LENGTH) last = text;
  bytes.write(text, 'utf16le');
  units[length] = 0;
  units[length + 1] = 0;
  return units;
}

/** The code point whose first half stands at `at`, or that half alone. */
export function codePointAt(units: Readonly<Uint16Array>, at: number, end: number): number {
  const high = units[at]!;
  const low = at + 1 < end ? units[at + 1]! : 0;
  const isPair = (high & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00;
  return isPair ? ((high & 0x3ff) << 10) + (low & 0x3ff) + 0x10000 : high;
}
