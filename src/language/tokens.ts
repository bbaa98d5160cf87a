import { codeUnitsOf } from '../text/code-units.ts';
import type { Range } from '../text/range.ts';
import { isCjk, Script, unitsOf } from '../text/script.ts';
import type { Enclosure } from './enclosures.ts';
import {
  ASTRAL,
  BLANK,
  FIRST_FACTOR,
  FIRST_SEED,
  gaps,
  isLatinI,
  KINDS,
  mayGoOn,
  run,
  SECOND_FACTOR,
  SECOND_SEED,
  SPACE,
  scriptFrom,
  type Units,
} from './letter-runs.ts';
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

function startOf(range: Range | undefined, from: number, length: number): number {
  return range === undefined ? length : Math.min(from + range[0], length);
}

function grown(records: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const room = new Int32Array(records.length * 2);
  room.set(records);
  return room;
}
