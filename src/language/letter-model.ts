/** The blank before and after a word. */
export const PAD = '_';
/** Stands for both apostrophes; a letter of the languages that write it inside words. */
export const APOSTROPHE = '\u2019';
/** Quantised probabilities: the digit at place n stands for −ln P = n × LEVEL_STEP. */
export const LEVEL_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Natural-log units of one level. */
export const LEVEL_STEP = 0.33;

const UNKNOWN_LETTER = 0;
const PAD_LETTER = 1;
/** Letters under this code unit can be told apart; it covers every alphabet of the tables. */
const CODE_LIMIT = 0x2020;
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
 * Reads a generated table. Records are set apart by blanks: the alphabet; the level of the pad and of each letter
 * without history; then for each history its letters, the level of backing off to the next shorter history, and the
 * letters seen after it, each with its level. A prefix comes before the histories that it begins.
 */
export function decodeLetterModel(table: string, locale: string): LetterModel {
  const records = table.split(' ');
  const alphabet = records[0]!;
  const width = alphabet.length + 2;
  const letterOf = indexLetters(alphabet, locale);
  const histories = records.slice(2).map(historyOf);
  const states = new Map<string, number>([['', 0]]);
  for (let index = 0; index < histories.length; index++) states.set(histories[index]!, index + 1);

  const levels = new Uint8Array(states.size * width);
  const next = new Uint16Array(states.size * width);
  const unconditional = records[1]!;
  levels[UNKNOWN_LETTER] = UNKNOWN_LEVEL;
  for (let at = 0; at < unconditional.length; at++) levels[PAD_LETTER + at] = levelOfDigit(unconditional.charCodeAt(at));

  // Shorter histories first: a longer one starts as a copy of the one it backs off to, which must be complete by then.
  for (const group of groupByLength(histories)) {
    for (const index of group) {
      const history = histories[index]!;
      const last = history.length - 1;
      next[states.get(history.slice(0, last))! * width + letterAt(history, last)] = index + 1;
    }
    for (const index of group) fillState(histories[index]!, records[index + 2]!, index + 1);
  }
  return { letterOf, width, levels, next, start: states.get(PAD) ?? 0 };

  function letterAt(text: string, at: number): number {
    return text[at] === PAD ? PAD_LETTER : letterOf[text.charCodeAt(at)]!;
  }

  function fillState(history: string, record: string, state: number): void {
    const from = longestSuffix(history, states) * width;
    const to = state * width;
    next.copyWithin(to, from, from + width);
    const backoff = levelOfDigit(record.charCodeAt(history.length));
    for (let letter = 0; letter < width; letter++) {
      levels[to + letter] = Math.min(UNKNOWN_LEVEL, levels[from + letter]! + backoff);
    }
    for (let at = history.length + 1; at < record.length; at += 2) {
      levels[to + letterAt(record, at)] = levelOfDigit(record.charCodeAt(at + 1));
    }
  }
}

/** Index of each letter of the alphabet, capital letters included; 0 for what the language does not write. */
function indexLetters(alphabet: string, locale: string): Uint8Array {
  const letterOf = new Uint8Array(CODE_LIMIT);
  for (let index = 0; index < alphabet.length; index++) {
    const letter = alphabet[index]!;
    const capital = letter.toLocaleUpperCase(locale);
    if (capital.length === 1 && capital.charCodeAt(0) < CODE_LIMIT) letterOf[capital.charCodeAt(0)] = index + 2;
    letterOf[letter.charCodeAt(0)] = index + 2;
  }
  letterOf[0x27] = letterOf[APOSTROPHE.charCodeAt(0)] ?? UNKNOWN_LETTER;
  return letterOf;
}

function historyOf(record: string): string {
  let length = 0;
  while (!isLevelDigit(record.charCodeAt(length))) length++;
  return record.slice(0, length);
}

function isLevelDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

function levelOfDigit(code: number): number {
  return code <= 57 ? code - 48 : code - 55;
}

function groupByLength(histories: readonly string[]): number[][] {
  const groups: number[][] = [];
  for (let index = 0; index < histories.length; index++) {
    const length = histories[index]!.length - 1;
    while (groups.length <= length) groups.push([]);
    groups[length]!.push(index);
  }
  return groups;
}

function longestSuffix(history: string, states: ReadonlyMap<string, number>): number {
  for (let from = 1; from < history.length; from++) {
    const state = states.get(history.slice(from));
    if (state !== undefined) return state;
  }
  return 0;
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
