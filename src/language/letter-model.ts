/** The blank before and after a word. */
export const PAD = '_';
/** Quantised probabilities: the digit at place n stands for −ln P = n × LEVEL_STEP. */
export const LEVEL_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Natural-log units of one level. */
export const LEVEL_STEP = 0.33;
/** What stands for the pad and the letters of an alphabet in a table, in order, and for counts from 0; none of it needs an escape. */
export const LETTER_SYMBOLS = `${PAD}abcdefghijklmnopqrstuvwxyz!"#$%&()*+,-./:;<=>?@[]^\`{|}~${latinSupplement()}`;

const UNKNOWN_LETTER = 0;
const PAD_LETTER = 1;
const PAD_CODE = PAD.charCodeAt(0);
/** Letters under this code unit can be told apart; it covers every alphabet of the tables. */
const CODE_LIMIT = 0x2020;
/** Within a word they part what the tables hold as words: l’été, don’t. */
const APOSTROPHES = [0x27, 0x2019];
const LATIN_I = [0x69, 0x49];
const CYRILLIC_I = 0x456;
/** Level of a letter that the language does not write. */
const UNKNOWN_LEVEL = LEVEL_DIGITS.length;

/** Answers that are remembered; a power of two. */
const ANSWER_BITS = 13;
const ANSWERS = 1 << ANSWER_BITS;
/**
 * An answer, as a number: from its lowest bit on, the level and 1; the next state; and what tells the question from others
 * that have the same place.
 */
const LEVEL_BITS = 8;
const STATE_BITS = 13;
const LEVEL_MASK = (1 << LEVEL_BITS) - 1;
const STATE_MASK = (1 << STATE_BITS) - 1;

/** Code unit in a table → level or count. */
const LEVEL_OF = indexSymbols(LEVEL_DIGITS, 0);
const COUNT_OF = indexSymbols(LETTER_SYMBOLS, 0);
/** Number of a letter → code unit in a table; 0, which none holds, for the unknown letter. */
const SYMBOL_OF = Uint8Array.from(`\0${LETTER_SYMBOLS}`, (symbol) => symbol.charCodeAt(0));

function latinSupplement(): string {
  return Array.from({ length: 0x100 - 0xae }, (_, at) => String.fromCharCode(0xae + at)).join('');
}

function indexSymbols(symbols: string, first: number): Uint8Array {
  const indexes = new Uint8Array(0x100);
  for (let at = 0; at < symbols.length; at++) indexes[symbols.charCodeAt(at)] = first + at;
  return indexes;
}

/**
 * Probability of a word's letters in one language: an automaton whose states are histories of up to five letters. What a
 * letter costs after a history, and which history is next, is worked out when asked for: a text asks for little, and for
 * much of it again and again.
 */
export class LetterModel {
  /** Every history's record, one after the other, in code units of the table. */
  readonly #records: Buffer;
  /** State → the symbol for the number of letters in its record, and that for the number of its children. */
  readonly #letterCounts: Buffer;
  readonly #childCounts: Buffer;
  /** State → where its record begins; its end is the next one's beginning. */
  readonly #starts: Uint16Array;
  readonly #letterOf: Uint8Array;
  readonly #width: number;
  /** State → its first child; its other children follow. */
  readonly #firstChildren: Uint16Array;
  /** The last state of which the beginnings of record and children are known; longer histories have higher states. */
  #reached = 0;
  /** State → that of the history without its first letter. */
  readonly #shorter: Uint16Array;
  /** What was worked out last for the question `state * width + letter`, at its lowest bits; 0 where nothing was. */
  readonly #answers = new Int32Array(ANSWERS);
  /** The state at the beginning of a word. */
  readonly #start: number;

  /**
   * Reads a generated table. Its parts are set apart by blanks: the alphabet; the number of letters in each history's
   * record; the number of its children; the records. The empty history is the first; the children of one (itself and one
   * letter more) stand together, in the order of their parents. A record holds the level of backing off to the shorter
   * history and the letters seen after this one, each with its level, those that lead to a child first.
   */
  constructor(table: string, locale?: string) {
    // Not `split`: V8 copies and hashes each part to remember short lists, 0.8 ms for the Latin languages.
    const lettersAt = table.indexOf(' ') + 1;
    const childrenAt = table.indexOf(' ', lettersAt) + 1;
    const recordsAt = table.indexOf(' ', childrenAt) + 1;
    const alphabet = table.slice(0, lettersAt - 1);
    const states = childrenAt - 1 - lettersAt;
    this.#letterCounts = Buffer.from(table.slice(lettersAt, childrenAt - 1), 'latin1');
    this.#childCounts = Buffer.from(table.slice(childrenAt, recordsAt - 1), 'latin1');
    this.#starts = new Uint16Array(states + 1);
    this.#firstChildren = new Uint16Array(states + 1);
    this.#firstChildren[0] = 1;
    this.#shorter = new Uint16Array(states);
    this.#records = Buffer.from(table.slice(recordsAt), 'latin1');
    this.#width = alphabet.length + 2;
    this.#letterOf = indexLetters(alphabet, locale);
    this.#start = stateIn(this.#workOut(0, PAD_LETTER));
  }

  /** Cost of a word of so many code units, in levels. */
  wordLevels(units: Readonly<Uint16Array>, length: number): number {
    const answers = this.#answers;
    const letterOf = this.#letterOf;
    const width = this.#width;
    let state = this.#start;
    let cost = 0;
    for (let at = 0; at <= length; at++) {
      const code = at === length ? PAD_CODE : units[at]!;
      const letter = code < CODE_LIMIT ? letterOf[code]! : UNKNOWN_LETTER;
      const question = state * width + letter;
      let answer = answers[question & (ANSWERS - 1)]!;
      if (answer === 0 || answer >>> (LEVEL_BITS + STATE_BITS) !== question >>> ANSWER_BITS) {
        answer = this.#workOut(state, letter);
      }
      cost += (answer & LEVEL_MASK) - 1;
      state = (answer >>> LEVEL_BITS) & STATE_MASK;
    }
    return cost;
  }

  /** Finds the beginnings of the states up to this one. */
  #reach(state: number): void {
    // In variables: 25,000 states are reached for one page, and a loop of less code is not compiled for so few.
    const starts = this.#starts;
    const firstChildren = this.#firstChildren;
    const letterCounts = this.#letterCounts;
    const childCounts = this.#childCounts;
    const countOf = COUNT_OF;
    let at = this.#reached;
    let start = starts[at]!;
    let child = firstChildren[at]!;
    while (at < state) {
      start += 1 + 2 * countOf[letterCounts[at]!]!;
      child += countOf[childCounts[at]!]!;
      at++;
      starts[at] = start;
      firstChildren[at] = child;
    }
    this.#reached = at;
  }

  /** From the history's own record, else from that of the shorter history; no history has more than five of those. */
  #workOut(state: number, letter: number): number {
    const question = state * this.#width + letter;
    const known = this.#answers[question & (ANSWERS - 1)]!;
    if (known !== 0 && known >>> (LEVEL_BITS + STATE_BITS) === question >>> ANSWER_BITS) return known;
    const below = state > 0 ? this.#workOut(this.#shorter[state]!, letter) : 0;
    let level = state > 0 ? levelIn(below) : UNKNOWN_LEVEL;
    let next = stateIn(below);

    if (state >= this.#reached) this.#reach(state + 1);
    const record = this.#starts[state]!;
    const end = this.#starts[state + 1]!;
    const records = this.#records;
    const symbol = SYMBOL_OF[letter]!;
    let at = record + 1;
    while (at < end && records[at] !== symbol) at += 2;
    if (at === end) {
      if (state > 0) level += LEVEL_OF[records[record]!]!;
    } else {
      level = LEVEL_OF[records[at + 1]!]!;
      const child = this.#firstChildren[state]! + ((at - record) >> 1);
      if (child < this.#firstChildren[state + 1]!) {
        this.#shorter[child] = next;
        next = child;
      }
    }
    const answer = ((((question >>> ANSWER_BITS) << STATE_BITS) | next) << LEVEL_BITS) | (level + 1);
    this.#answers[question & (ANSWERS - 1)] = answer;
    return answer;
  }
}

function levelIn(answer: number): number {
  return (answer & LEVEL_MASK) - 1;
}

function stateIn(answer: number): number {
  return (answer >>> LEVEL_BITS) & STATE_MASK;
}

/** Number of each letter of the alphabet, capital letters included; 0 for what the language does not write. */
function indexLetters(alphabet: string, locale: string | undefined): Uint8Array {
  const letterOf = new Uint8Array(CODE_LIMIT);
  const capitals = capitalsOf(alphabet, locale);
  for (let index = 0; index < alphabet.length; index++) {
    // A capital of more than one letter would shift those after it.
    const capital =
      capitals.length === alphabet.length ? capitals.charCodeAt(index) : capitalOf(alphabet[index]!, locale);
    if (capital < CODE_LIMIT) letterOf[capital] = index + 2;
  }
  for (let index = 0; index < alphabet.length; index++) letterOf[alphabet.charCodeAt(index)] = index + 2;
  // Typed for the Cyrillic letter; see the tokens.
  for (const latin of LATIN_I) letterOf[latin] ||= letterOf[CYRILLIC_I]!;
  for (const parting of [PAD_CODE, ...APOSTROPHES]) letterOf[parting] = PAD_LETTER;
  return letterOf;
}

function capitalOf(letter: string, locale: string | undefined): number {
  const capital = capitalsOf(letter, locale);
  return capital.length === 1 ? capital.charCodeAt(0) : letter.charCodeAt(0);
}

/** `toLocaleUpperCase` would look for the locale `und` among all that Node knows: 1 ms of a start. */
function capitalsOf(letters: string, locale: string | undefined): string {
  return locale === undefined ? letters.toUpperCase() : letters.toLocaleUpperCase(locale);
}
