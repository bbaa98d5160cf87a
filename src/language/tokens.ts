import type { Range } from '../text/range.ts';
import { Script, scriptOf } from '../text/script.ts';
import type { Enclosure } from './enclosures.ts';
import { isCapitalized } from './word-shape.ts';

/** Places of a run's fields in its record. */
const START = 0;
const END = 1;
const SCRIPT = 2;
const LETTERS = 3;
const SENTENCE = 4;
const PARAGRAPH = 5;
const ENCLOSURE = 6;
const CAPITAL = 7;
const FIRST_HASH = 8;
const SECOND_HASH = 9;
const FIELDS = 10;

/** Runs of letters of one script, in order; each has its number. */
export class Tokens {
  readonly count: number;
  readonly #records: Int32Array;

  constructor(records: Int32Array) {
    this.count = records.length / FIELDS;
    this.#records = records;
  }

  start(token: number): number {
    return this.#records[token * FIELDS + START]!;
  }

  /** Exclusive. */
  end(token: number): number {
    return this.#records[token * FIELDS + END]!;
  }

  script(token: number): Script {
    return this.#records[token * FIELDS + SCRIPT]! as Script;
  }

  letters(token: number): number {
    return this.#records[token * FIELDS + LETTERS]!;
  }

  /** Running number. */
  sentence(token: number): number {
    return this.#records[token * FIELDS + SENTENCE]!;
  }

  /** Running number. */
  paragraph(token: number): number {
    return this.#records[token * FIELDS + PARAGRAPH]!;
  }

  /** Number, from 1, of the enclosure that it stands in; 0 outside. */
  enclosure(token: number): number {
    return this.#records[token * FIELDS + ENCLOSURE]!;
  }

  isCapitalized(token: number): boolean {
    return this.#records[token * FIELDS + CAPITAL] === 1;
  }

  /** One of two independent hashes of the run's first `MAX_WORD` code units. */
  firstHash(token: number): number {
    return this.#records[token * FIELDS + FIRST_HASH]!;
  }

  secondHash(token: number): number {
    return this.#records[token * FIELDS + SECOND_HASH]!;
  }
}

/** Longer words are judged by their beginning. */
export const MAX_WORD = 40;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;

/** Records are written here and then copied out; a longer text's room is not kept. */
const KEPT = FIELDS << 14;
const kept = new Int32Array(KEPT);

/** Splits text into runs of letters; the letters of opaque spans (sorted, disjoint) are left out. */
export function tokenize(text: string, opaque: readonly Range[] = [], enclosures: readonly Enclosure[] = []): Tokens {
  const { length } = text;
  let records = kept;
  let used = 0;
  let sentence = 0;
  let paragraph = 0;
  let blankLine = false;
  let nextOpaque = 0;
  let hiddenFrom = startOf(opaque[0], length);
  let nextEnclosure = 0;
  let enclosedFrom = startOf(enclosures[0]?.range, length);
  let at = 0;
  while (at < length) {
    if (at >= hiddenFrom) {
      const end = opaque[nextOpaque]![1];
      nextOpaque++;
      hiddenFrom = startOf(opaque[nextOpaque], length);
      if (end <= at) continue;
      at = end;
      blankLine = false;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === BLANK) {
      at++;
      continue;
    }
    const script = startsCyrillic(text, at, code) ? Script.Cyrillic : scriptAt(text, at, code);
    if (script <= Script.Mark) {
      if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) {
        sentence++;
        if (blankLine) paragraph++;
        blankLine = true;
      } else if (endsSentence(text, at, code)) sentence++;
      if (code > BLANK) blankLine = false;
      at += isHighSurrogate(code) ? sizeAt(text, at) : 1;
      continue;
    }
    blankLine = false;
    const start = at;
    const hashedTo = start + MAX_WORD;
    let letters = 0;
    let first = 0x811c9dc5 | 0;
    let second = 0x9e3779b9 | 0;
    const limit = hiddenFrom;
    while (at < limit) {
      const unit = text.charCodeAt(at);
      const here = scriptAt(text, at, unit);
      if (here === script || isCyrillicI(text, at, unit, script)) letters++;
      else if (here !== Script.Mark && !joinsLetters(text, at, unit, script)) break;
      at += isHighSurrogate(unit) ? sizeAt(text, at) : 1;
      if (at <= hashedTo) {
        first = Math.imul(first ^ unit, 0x01000193);
        second = Math.imul(second, 31) + unit + (second >>> 15);
      }
    }
    while (start >= enclosedFrom && enclosures[nextEnclosure]!.range[1] <= start) {
      nextEnclosure++;
      enclosedFrom = startOf(enclosures[nextEnclosure]?.range, length);
    }
    if (used === records.length) records = grown(records);
    records[used + START] = start;
    records[used + END] = Math.min(at, length);
    records[used + SCRIPT] = script;
    records[used + LETTERS] = letters;
    records[used + SENTENCE] = sentence;
    records[used + PARAGRAPH] = paragraph;
    records[used + ENCLOSURE] = start >= enclosedFrom ? nextEnclosure + 1 : 0;
    records[used + CAPITAL] = isCapitalized(code) ? 1 : 0;
    records[used + FIRST_HASH] = first;
    records[used + SECOND_HASH] = second;
    used += FIELDS;
  }
  return new Tokens(records.slice(0, used));
}

function startOf(range: Range | undefined, length: number): number {
  return range === undefined ? length : Math.min(range[0], length);
}

function grown(records: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const room = new Int32Array(records.length * 2);
  room.set(records);
  return room;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

/** Code units of the character at a high surrogate: 1 where its other half is missing. */
function sizeAt(text: string, at: number): number {
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low < 0xe000 ? 2 : 1;
}

function scriptAt(text: string, at: number, code: number): Script {
  return isHighSurrogate(code) ? scriptOf(text.codePointAt(at)!) : scriptOf(code);
}

/** The Latin letter that Ukrainian is written with where a keyboard has no і. */
function isLatinI(code: number): boolean {
  return code === 0x69 || code === 0x49;
}

function startsCyrillic(text: string, at: number, code: number): boolean {
  return isLatinI(code) && scriptOf(text.charCodeAt(at + 1)) === Script.Cyrillic;
}

/** Whether a Latin i stands within or at the end of a Cyrillic word. */
function isCyrillicI(text: string, at: number, code: number, script: Script): boolean {
  return script === Script.Cyrillic && isLatinI(code) && scriptOf(text.charCodeAt(at + 1)) !== Script.Latin;
}

/** Whether an apostrophe stands between two letters of the word. */
function joinsLetters(text: string, at: number, code: number, script: Script): boolean {
  return (
    (code === APOSTROPHE || code === RIGHT_QUOTE) &&
    at + 1 < text.length &&
    scriptOf(text.charCodeAt(at + 1)) === script
  );
}

function endsSentence(text: string, at: number, code: number): boolean {
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  if (code !== 0x2e && code !== 0x21 && code !== 0x3f) return false;
  if (at + 1 >= text.length) return true;
  return ' \t\r\n"”’)»'.includes(text[at + 1]!);
}
