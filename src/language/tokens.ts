import { codeUnitsOf } from '../text/code-units.ts';
import type { Range } from '../text/range.ts';
import { isCjk, Script, scriptOf, scriptsOfCodeUnits, unitsOf } from '../text/script.ts';
import { type Enclosure, OPENING_MARKS } from './enclosures.ts';
import { isCapitalized } from './word-shape.ts';

/** Places of a run's fields in its record. */
const START = 0;
const END = 1;
const SCRIPT = 2;
const LETTERS = 3;
const SENTENCE = 4;
const PARAGRAPH = 5;
const ENCLOSURE = 6;
const SIGNS = 7;
const FIRST_HASH = 8;
const SECOND_HASH = 9;
const FIELDS = 10;
/** Bits of a run's signs. */
const CAPITAL = 1;
const SPACED = 2;

const NOTHING: readonly Range[] = [];
/** Room for the runs of most texts; a longer text gets its own. */
const ROOM = new Int32Array(FIELDS << 14);

/** Runs of letters of one script, in order; each has its number. One set of them serves all texts, one at a time. */
export class Tokens {
  count = 0;
  /** The scripts of the runs, as bits by `Script`. */
  scripts = 0;
  /** Width units of the runs, and of the blanks by which they are spaced. */
  width = 0;
  /** Whether there is a mark that something enclosed may begin with; always where something is opaque. */
  mayEnclose = false;
  records = ROOM;
  /** What it was made from. */
  text = '';
  opaque: readonly Range[] = NOTHING;

  start(token: number): number {
    return this.records[token * FIELDS + START]!;
  }

  /** Exclusive. */
  end(token: number): number {
    return this.records[token * FIELDS + END]!;
  }

  script(token: number): Script {
    return this.records[token * FIELDS + SCRIPT]! as Script;
  }

  letters(token: number): number {
    return this.records[token * FIELDS + LETTERS]!;
  }

  /** Running number. */
  sentence(token: number): number {
    return this.records[token * FIELDS + SENTENCE]!;
  }

  /** Running number. */
  paragraph(token: number): number {
    return this.records[token * FIELDS + PARAGRAPH]!;
  }

  /** Number, from 1, of the enclosure that it stands in; 0 outside. */
  enclosure(token: number): number {
    return this.records[token * FIELDS + ENCLOSURE]!;
  }

  isCapitalized(token: number): boolean {
    return (this.records[token * FIELDS + SIGNS]! & CAPITAL) !== 0;
  }

  /** Whether a blank stands between it and the run before, in one paragraph, and nothing opaque. */
  isSpaced(token: number): boolean {
    return (this.records[token * FIELDS + SIGNS]! & SPACED) !== 0;
  }

  /** One of two independent hashes of the run's first `MAX_WORD` code units; runs of CJK, which are no words, have none. */
  firstHash(token: number): number {
    return this.records[token * FIELDS + FIRST_HASH]!;
  }

  secondHash(token: number): number {
    return this.records[token * FIELDS + SECOND_HASH]!;
  }

  /** Says which of the enclosures, sorted and disjoint, each run stands in. */
  enclose(enclosures: readonly Enclosure[]): void {
    const { count, records } = this;
    let token = 0;
    for (let next = 0; next < enclosures.length; next++) {
      const [from, to] = enclosures[next]!.range;
      while (token < count && records[token * FIELDS + START]! < from) token++;
      for (; token < count && records[token * FIELDS + START]! < to; token++) {
        records[token * FIELDS + ENCLOSURE] = next + 1;
      }
    }
  }
}

const kept = new Tokens();

/** Longer words are judged by their beginning. */
export const MAX_WORD = 40;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** Kinds of code units beside the scripts: first halves of characters, and what stands between words and says something. */
const ASTRAL = 32;
const SPACE = 33;
const LINE_END = 34;
const SENTENCE_END = 35;
const OPENING = 36;
/** Between two letters it is part of the word. */
const APOSTROPHE = 37;
/** The kind of each code unit. */
const KINDS = scriptsOfCodeUnits();
KINDS.fill(ASTRAL, 0xd800, 0xdc00);
KINDS[BLANK] = SPACE;
KINDS[NO_BREAK_SPACE] = SPACE;
KINDS[LINE_FEED] = LINE_END;
KINDS[CARRIAGE_RETURN] = LINE_END;
for (const mark of "'\u2019") KINDS[mark.charCodeAt(0)] = APOSTROPHE;
for (const mark of '.!?\u3002\uff01\uff1f') KINDS[mark.charCodeAt(0)] = SENTENCE_END;
for (const mark of OPENING_MARKS) KINDS[mark.charCodeAt(0)] = OPENING;

/** Two hashes of a word, FNV-1a with different factors: both together tell words apart. */
const FIRST_SEED = 0x811c9dc5 | 0;
const FIRST_FACTOR = 0x01000193;
const SECOND_SEED = 0x9e3779b9 | 0;
const SECOND_FACTOR = 0x5bd1e995;

/** What stands behind the mark that ends a sentence: a blank, a closing mark, the end of the text. */
const BEHIND_SENTENCE: ReadonlySet<number> = new Set([...' \t\r\n"”’)»\0'].map((mark) => mark.charCodeAt(0)));

type Units = Readonly<Uint16Array>;

/*
 * What is rare stands in functions of its own: V8 compiles a function anew each time that a branch of it is first taken, and
 * `tokenize` is hot from the first page on; as one function it was compiled six times within 1,000 pages, 20 ms each.
 */

/** What stands between the runs of a text. */
class Gaps {
  sentence = 0;
  paragraph = 0;
  /** Whether the line holds nothing yet. */
  isBlankLine = false;
  /** Whether white space, and nothing opaque, stands before the next run. */
  isSpaced = false;
  mayEnclose = false;

  begin(mayEnclose: boolean): void {
    this.sentence = 0;
    this.paragraph = 0;
    this.isBlankLine = false;
    this.isSpaced = false;
    this.mayEnclose = mayEnclose;
  }

  /** Reads a character that is no letter; gives its end. */
  read(units: Units, at: number, kind: number): number {
    const code = units[at]!;
    if (kind === LINE_END) {
      if (code === LINE_FEED) this.isSpaced = true;
      if (code === LINE_FEED || units[at + 1] !== LINE_FEED) {
        this.sentence++;
        if (this.isBlankLine) this.paragraph++;
        this.isBlankLine = true;
      }
      return at + 1;
    }
    if (kind === SENTENCE_END) {
      if (endsSentence(units, at, code)) this.sentence++;
    } else if (kind === OPENING) this.mayEnclose = true;
    if (code > BLANK) this.isBlankLine = false;
    return at + (kind === ASTRAL ? sizeAt(units, at) : 1);
  }
}

const gaps = new Gaps();

/** A run of letters beyond its plain beginning. */
class Run {
  letters = 0;
  first = 0;
  second = 0;

  /**
   * Goes on from `at`, which is behind the plain letters, to the run's end before `end`, which it gives; code units before
   * `hashedTo` are part of the hashes.
   */
  read(units: Units, at: number, end: number, script: Script, hashedTo: number): number {
    const kinds = KINDS;
    let { letters, first, second } = this;
    while (at < end) {
      const unit = units[at]!;
      const here = kinds[unit]!;
      if (here === script) letters++;
      else if (here === APOSTROPHE) {
        if (scriptOf(units[at + 1]!) !== script) break;
      } else if (here === ASTRAL) {
        const beyond = astralScript(units, at);
        if (beyond === script) letters++;
        else if (beyond !== Script.Mark) break;
        at += sizeAt(units, at) - 1;
      } else if (script === Script.Cyrillic && isLatinI(unit)) {
        if (kinds[units[at + 1]!] === Script.Latin) break;
        letters++;
      } else if (here !== Script.Mark) break;
      at++;
      if (at <= hashedTo) {
        first = Math.imul(first ^ unit, FIRST_FACTOR);
        second = Math.imul(second ^ unit, SECOND_FACTOR);
      }
    }
    this.letters = letters;
    this.first = first;
    this.second = second;
    return at;
  }
}

const run = new Run();

/**
 * Splits text into runs of letters, valid until the next call; the letters of opaque spans (sorted, disjoint) are left out.
 * The text's code units may be given: among others, from `from` on, and a zero behind them.
 */
export function tokenize(text: string, opaque: readonly Range[] = NOTHING, given?: Units, from = 0): Tokens {
  const tokens = kept;
  if (text === tokens.text && opaque === tokens.opaque) return tokens;
  const units = given ?? codeUnitsOf(text);
  const length = from + text.length;
  const kinds = KINDS;
  let records = ROOM;
  let used = 0;
  let scripts = 0;
  let width = 0;
  let partedAt = length;
  let lastParagraph = 0;
  let nextOpaque = 0;
  let hiddenFrom = startOf(opaque[0], from, length);
  let at = from;
  gaps.begin(opaque.length > 0);
  while (at < length) {
    if (at >= hiddenFrom) {
      const range = opaque[nextOpaque]!;
      const start = from + range[0];
      const end = from + range[1];
      if (start < partedAt) partedAt = start;
      nextOpaque++;
      hiddenFrom = startOf(opaque[nextOpaque], from, length);
      if (end <= at) continue;
      at = end;
      gaps.isBlankLine = false;
      continue;
    }
    const code = units[at]!;
    const kind = kinds[code]!;
    if (kind === SPACE) {
      gaps.isSpaced = true;
      if (code !== BLANK) gaps.isBlankLine = false;
      at++;
      continue;
    }
    const script = kind < ASTRAL && !isLatinI(code) ? (kind as Script) : scriptFrom(units, at, kind);
    if (script <= Script.Mark) {
      at = gaps.read(units, at, kind);
      continue;
    }
    gaps.isBlankLine = false;
    const start = at;
    const hashedTo = isCjk(script) ? start : start + MAX_WORD;
    const plainTo = Math.min(hashedTo, hiddenFrom);
    let first = FIRST_SEED;
    let second = SECOND_SEED;
    // Nearly every letter of most words.
    while (at < plainTo) {
      const unit = units[at]!;
      if (kinds[unit] !== script) break;
      first = Math.imul(first ^ unit, FIRST_FACTOR);
      second = Math.imul(second ^ unit, SECOND_FACTOR);
      at++;
    }
    let letters = at - start;
    if (at < hiddenFrom && mayGoOn(kinds[units[at]!]!, script)) {
      run.letters = letters;
      run.first = first;
      run.second = second;
      at = run.read(units, at, hiddenFrom, script, hashedTo);
      letters = run.letters;
      first = run.first;
      second = run.second;
    }
    if (used === records.length) records = grown(records);
    const { paragraph } = gaps;
    records[used + START] = start - from;
    records[used + END] = Math.min(at, length) - from;
    records[used + SCRIPT] = script;
    records[used + LETTERS] = letters;
    records[used + SENTENCE] = gaps.sentence;
    records[used + PARAGRAPH] = paragraph;
    records[used + ENCLOSURE] = 0;
    let signs = isCapitalized(code) ? CAPITAL : 0;
    if (gaps.isSpaced && used > 0 && partedAt >= start && paragraph === lastParagraph) {
      signs |= SPACED;
      width++;
    }
    records[used + SIGNS] = signs;
    records[used + FIRST_HASH] = first;
    records[used + SECOND_HASH] = second;
    used += FIELDS;
    scripts |= 1 << script;
    width += letters * unitsOf(script);
    lastParagraph = paragraph;
    gaps.isSpaced = false;
    partedAt = length;
  }
  tokens.text = text;
  tokens.opaque = opaque;
  tokens.records = records;
  tokens.count = used / FIELDS;
  tokens.scripts = scripts;
  tokens.width = width;
  tokens.mayEnclose = gaps.mayEnclose;
  return tokens;
}

/** The script of the run that begins with a Latin i or another unit that does not tell; `None` where none begins. */
function scriptFrom(units: Units, at: number, kind: number): Script {
  if (kind === Script.Latin) return KINDS[units[at + 1]!] === Script.Cyrillic ? Script.Cyrillic : Script.Latin;
  return kind === ASTRAL ? astralScript(units, at) : Script.None;
}

/** Whether a run may go on with a code unit of this kind, behind its plain letters. */
function mayGoOn(kind: number, script: Script): boolean {
  return (
    kind === script || kind === APOSTROPHE || kind === ASTRAL || kind === Script.Mark || script === Script.Cyrillic
  );
}

function startOf(range: Range | undefined, from: number, length: number): number {
  return range === undefined ? length : Math.min(from + range[0], length);
}

function grown(records: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const room = new Int32Array(records.length * 2);
  room.set(records);
  return room;
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

/** The Latin letter that Ukrainian is written with where a keyboard has no і. */
function isLatinI(code: number): boolean {
  return code === 0x69 || code === 0x49;
}

function endsSentence(units: Units, at: number, code: number): boolean {
  return code > 0x7f || BEHIND_SENTENCE.has(units[at + 1]!);
}
