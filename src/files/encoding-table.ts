/** Bytes of one character, by the character. */
export type EncodingTable = ReadonlyMap<string, Uint8Array>;

/** Values of one byte, from and to, both included. */
type Span = readonly [from: number, to: number];

/** All byte sequences with one span a place; of two for one character, the earlier is written. */
type Shape = readonly Span[];

const ONE: Shape = [[0x00, 0xff]];
const TWO_OF_GBK: Shape = [
  [0x81, 0xfe],
  [0x40, 0xfe],
];
const FOUR_OF_GB18030: Shape = [
  [0x81, 0x84],
  [0x30, 0x39],
  [0x81, 0xfe],
  [0x30, 0x39],
];

/** Two bytes, of which the first lies between two values. */
function pairs(from: number, to: number, second: Span): Shape {
  return [[from, to], second];
}

/** What is read but, by the Encoding Standard, written otherwise comes last: copies and extensions in Big5 and Shift_JIS. */
const SHAPES: Readonly<Record<string, readonly Shape[]>> = {
  gbk: [ONE, TWO_OF_GBK],
  gb18030: [TWO_OF_GBK, ONE, FOUR_OF_GB18030],
  big5: [
    ONE,
    pairs(0xa1, 0xa1, [0x40, 0xfe]),
    pairs(0xa3, 0xfe, [0x40, 0xfe]),
    pairs(0xa2, 0xa2, [0x40, 0xfe]),
    pairs(0x81, 0xa0, [0x40, 0xfe]),
  ],
  'euc-kr': [ONE, pairs(0x81, 0xfe, [0x41, 0xfe])],
  'euc-jp': [
    ONE,
    pairs(0x8e, 0x8e, [0xa1, 0xdf]),
    pairs(0xa1, 0xfe, [0xa1, 0xfe]),
    [[0x8f, 0x8f], ...pairs(0xa1, 0xfe, [0xa1, 0xfe])],
  ],
  shift_jis: [ONE, pairs(0x81, 0xec, [0x40, 0xfc]), pairs(0xef, 0xfc, [0x40, 0xfc]), pairs(0xed, 0xee, [0x40, 0xfc])],
};

/** Its escape sequences make a character’s bytes depend on those before it; `replacement` stands for nothing that is read. */
const STATEFUL = new Set(['iso-2022-jp', 'replacement']);

/**
 * How an encoding of one to four bytes a character is written: its decoder, turned round. Characters beyond U+FFFF in
 * GB18030, which follow each other without a gap, are left out. Undefined where there is no such table.
 */
export function encodingTable(encoding: string): EncodingTable | undefined {
  if (STATEFUL.has(encoding)) return undefined;
  const table = new Map<string, Uint8Array>();
  for (const shape of SHAPES[encoding] ?? [ONE]) addAll(table, sequencesOf(shape), encoding);
  return table;
}

function sequencesOf(shape: Shape): Uint8Array[] {
  let sequences: number[][] = [[]];
  for (const [from, to] of shape) {
    const values = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    sequences = sequences.flatMap((head) => values.map((value) => [...head, value]));
  }
  return sequences.map((sequence) => Uint8Array.from(sequence));
}

const LINE_FEED = 0x0a;

/** Decodes all sequences in one go, a line feed after each, which is no part of any longer sequence. */
function addAll(table: Map<string, Uint8Array>, sequences: readonly Uint8Array[], encoding: string): void {
  const bytes: number[] = [];
  for (const sequence of sequences) bytes.push(...sequence, LINE_FEED);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const characters = decoder.decode(Uint8Array.from(bytes)).split('\n');
  // The line feed itself, alone among the single bytes, leaves one part too many.
  const gap = sequences.findIndex(([first], i) => first === LINE_FEED && sequences[i]?.length === 1);
  if (gap !== -1) characters.splice(gap, 2, '\n');
  sequences.forEach((sequence, i) => {
    const character = characters[i]!;
    const isOne = character.length === (character.codePointAt(0)! > 0xffff ? 2 : 1);
    if (isOne && character !== '\ufffd' && !table.has(character)) table.set(character, sequence);
  });
}
