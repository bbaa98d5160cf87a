import { codeUnitsOf } from '../text/code-units.ts';
import type { Range } from '../text/range.ts';
import { isCjk, Script, scriptOf } from '../text/script.ts';
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

  constructor(records: Int32Array, count: number) {
    this.count = count;
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

  /** One of two independent hashes of the run's first `MAX_WORD` code units; runs of CJK, which are no words, have none. */
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

/** What stands behind the mark that ends a sentence: a blank, a closing mark, the end of the text. */
const BEHIND_SENTENCE: ReadonlySet<number> = new Set([...' \t\r\n"”’)»\0'].map((mark) => mark.charCodeAt(0)));

type Units = Readonly<Uint16Array>;

/** One room serves all texts, one at a time; a longer text gets its own. */
const kept = new Int32Array(FIELDS << 14);

/**
 * Splits text into runs of letters, valid until the next call; the letters of opaque spans (sorted, disjoint) are left out.
 * Enclosures are sorted and disjoint too.
 */
export function tokenize(text: string, opaque: readonly Range[] = [], enclosures: readonly Enclosure[] = []): Tokens {
  const { length } = text;
  const units = codeUnitsOf(text);
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
    const code = units[at]!;
    if (code === BLANK) {
      at++;
      continue;
    }
    const script = startsCyrillic(units, at, code) ? Script.Cyrillic : scriptAt(units, at, code);
    if (script <= Script.Mark) {
      if (code === LINE_FEED || (code === CARRIAGE_RETURN && units[at + 1]! !== LINE_FEED)) {
        sentence++;
        if (blankLine) paragraph++;
        blankLine = true;
      } else if (endsSentence(units, at, code)) sentence++;
      if (code > BLANK) blankLine = false;
      at += isHighSurrogate(code) ? sizeAt(units, at) : 1;
      continue;
    }
    blankLine = false;
    const start = at;
    const limit = hiddenFrom;
    const hashedTo = isCjk(script) ? 0 : start + MAX_WORD;
    let first = 0x811c9dc5 | 0;
    let second = 0x9e3779b9 | 0;
    // Nearly every letter of most runs.
    if (hashedTo === 0) {
      while (at < limit && scriptOf(units[at]!) === script && !isHighSurrogate(units[at]!)) at++;
    } else {
      const plainTo = Math.min(limit, hashedTo);
      for (; at < plainTo; at++) {
        const unit = units[at]!;
        if (scriptOf(unit) !== script || isHighSurrogate(unit)) break;
        first = Math.imul(first ^ unit, 0x01000193);
        second = Math.imul(second, 31) + unit + (second >>> 15);
      }
    }
    let letters = at - start;
    while (at < limit) {
      const unit = units[at]!;
      if (unit <= BLANK) break;
      const here = scriptAt(units, at, unit);
      if (here === script || isCyrillicI(units, at, unit, script)) letters++;
      else if (here !== Script.Mark && !joinsLetters(units, at, unit, script)) break;
      at += isHighSurrogate(unit) ? sizeAt(units, at) : 1;
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
  return new Tokens(records, used / FIELDS);
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
function sizeAt(units: Units, at: number): number {
  const low = units[at + 1]!;
  return low >= 0xdc00 && low < 0xe000 ? 2 : 1;
}

/** Of the character whose first half stands at `at`; of the half where the other is missing. */
function astralScript(units: Units, at: number): Script {
  const high = units[at]!;
  const low = units[at + 1]!;
  return scriptOf(low >= 0xdc00 && low < 0xe000 ? 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00) : high);
}

function scriptAt(units: Units, at: number, code: number): Script {
  return isHighSurrogate(code) ? astralScript(units, at) : scriptOf(code);
}

/** The Latin letter that Ukrainian is written with where a keyboard has no і. */
function isLatinI(code: number): boolean {
  return code === 0x69 || code === 0x49;
}

function startsCyrillic(units: Units, at: number, code: number): boolean {
  return isLatinI(code) && scriptOf(units[at + 1]!) === Script.Cyrillic;
}

/** Whether a Latin i stands within or at the end of a Cyrillic word. */
function isCyrillicI(units: Units, at: number, code: number, script: Script): boolean {
  return script === Script.Cyrillic && isLatinI(code) && scriptOf(units[at + 1]!) !== Script.Latin;
}

/** Whether an apostrophe stands between two letters of the word. */
function joinsLetters(units: Units, at: number, code: number, script: Script): boolean {
  return (code === APOSTROPHE || code === RIGHT_QUOTE) && scriptOf(units[at + 1]!) === script;
}

function endsSentence(units: Units, at: number, code: number): boolean {
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  return (code === 0x2e || code === 0x21 || code === 0x3f) && BEHIND_SENTENCE.has(units[at + 1]!);
}
