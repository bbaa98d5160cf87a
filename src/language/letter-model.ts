/** The blank before and after a word. */
export const PAD = '_';
/** Quantised probabilities: the digit at place n stands for −ln P = n × LEVEL_STEP. */
export const LEVEL_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Natural-log units of one level. */
export const LEVEL_STEP = 0.33;

const UNKNOWN_LETTER = 0;
const PAD_LETTER = 1;
const PAD_CODE = PAD.charCodeAt(0);
const BLANK = 0x20;
/** Letters under this code unit can be told apart; it covers every alphabet of the tables. */
const CODE_LIMIT = 0x2020;
/** Within a word they part what the tables hold as words: l’été, don’t. */
const APOSTROPHES = [0x27, 0x2019];
/** Level of a letter that the language does not write. */
const UNKNOWN_LEVEL = LEVEL_DIGITS.length;

/**
 * Probability of a word's letters in one language: an automaton whose states are histories of up to four letters.
 * `levels[state * width + letter]` is the cost of a letter, `next[…]` the state after it.
 */
export interface LetterModel {
  readonly letterOf: Uint8Array;
  readonly width: number;
  readonly levels: Uint8Array;
  readonly next: Uint16Array;
  /** The state at the beginning of a word. */
  readonly start: number;
}

/**
 * Reads a generated table. Its parts are set apart by blanks: the alphabet; the level of the pad and of each letter
 * without history; then a record for each history, the shorter ones first: its letters, the level of backing off to
 * the next shorter history, and the letters seen after it, each with its level. A history's beginnings are histories.
 */
export function decodeLetterModel(table: string, locale: string): LetterModel {
  const alphabet = table.slice(0, table.indexOf(' '));
  const width = alphabet.length + 2;
  const letterOf = indexLetters(alphabet, locale);
  const recordStarts = findRecords(table, alphabet.length + 1 + alphabet.length + 1);
  const states = recordStarts.length + 1;
  const levels = new Uint8Array(states * width);
  const next = new Uint16Array(states * width);
  levels[UNKNOWN_LETTER] = UNKNOWN_LEVEL;
  for (let letter = PAD_LETTER; letter < width; letter++) {
    levels[letter] = levelOfDigit(table.charCodeAt(alphabet.length + letter));
  }

  let first = 0;
  for (let length = 1; first < recordStarts.length; length++) {
    // All histories of a length are linked before one of them copies the transitions of the history it backs off to.
    let end = first;
    for (; end < recordStarts.length && isLevelDigit(table.charCodeAt(recordStarts[end]! + length)); end++) {
      const start = recordStarts[end]!;
      const last = start + length - 1;
      next[walk(start, last) * width + letterAt(last)] = end + 1;
    }
    for (let record = first; record < end; record++) fillState(record + 1, recordStarts[record]!, length);
    first = end;
  }
  return { letterOf, width, levels, next, start: next[PAD_LETTER]! };

  function letterAt(at: number): number {
    const code = table.charCodeAt(at);
    return code === PAD_CODE ? PAD_LETTER : letterOf[code]!;
  }

  function walk(from: number, to: number): number {
    let state = 0;
    for (let at = from; at < to; at++) state = next[state * width + letterAt(at)]!;
    return state;
  }

  function fillState(state: number, start: number, length: number): void {
    const to = state * width;
    const from = walk(start + 1, start + length) * width;
    const backoff = levelOfDigit(table.charCodeAt(start + length));
    next.copyWithin(to, from, from + width);
    for (let letter = 0; letter < width; letter++) levels[to + letter] = levels[from + letter]! + backoff;
    for (let at = start + length + 1; table.charCodeAt(at) > BLANK; at += 2) {
      levels[to + letterAt(at)] = levelOfDigit(table.charCodeAt(at + 1));
    }
  }
}

function findRecords(table: string, from: number): number[] {
  const starts: number[] = [];
  for (let blank = table.indexOf(' ', from); blank >= 0; blank = table.indexOf(' ', blank + 1)) starts.push(blank + 1);
  return starts;
}

/** Index of each letter of the alphabet, capital letters included; 0 for what the language does not write. */
function indexLetters(alphabet: string, locale: string): Uint8Array {
  const letterOf = new Uint8Array(CODE_LIMIT);
  const capitals = alphabet.toLocaleUpperCase(locale);
  for (let index = 0; index < alphabet.length; index++) {
    // A capital of more than one letter would shift those after it.
    const capital =
      capitals.length === alphabet.length ? capitals.charCodeAt(index) : capitalOf(alphabet[index]!, locale);
    if (capital < CODE_LIMIT) letterOf[capital] = index + 2;
  }
  for (let index = 0; index < alphabet.length; index++) letterOf[alphabet.charCodeAt(index)] = index + 2;
  for (const apostrophe of APOSTROPHES) letterOf[apostrophe] = PAD_LETTER;
  return letterOf;
}

function capitalOf(letter: string, locale: string): number {
  const capital = letter.toLocaleUpperCase(locale);
  return capital.length === 1 ? capital.charCodeAt(0) : letter.charCodeAt(0);
}

function isLevelDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

function levelOfDigit(code: number): number {
  return code <= 57 ? code - 48 : code - 55;
}

/** Cost of the letters `[start, end)` of `text` as one word, in levels. */
export function wordLevels(model: LetterModel, text: string, start: number, end: number): number {
  const { letterOf, width, levels, next } = model;
  let state = model.start;
  let cost = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const cell = state * width + (code < CODE_LIMIT ? letterOf[code]! : UNKNOWN_LETTER);
    cost += levels[cell]!;
    state = next[cell]!;
  }
  return cost + levels[state * width + PAD_LETTER]!;
}
