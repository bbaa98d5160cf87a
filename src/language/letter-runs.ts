import { Script, scriptOf, scriptsOfCodeUnits } from '../text/script.ts';
import { OPENING_MARKS } from './enclosures.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
export const BLANK = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** Kinds of code units beside the scripts: first halves of characters, and what stands between words and says something. */
export const ASTRAL = 32;
export const SPACE = 33;
const LINE_END = 34;
const SENTENCE_END = 35;
const OPENING = 36;
/** Between two letters it is part of the word. */
const APOSTROPHE = 37;
/** The kind of each code unit. */
export const KINDS = scriptsOfCodeUnits();
KINDS.fill(ASTRAL, 0xd800, 0xdc00);
KINDS[BLANK] = SPACE;
KINDS[NO_BREAK_SPACE] = SPACE;
KINDS[LINE_FEED] = LINE_END;
KINDS[CARRIAGE_RETURN] = LINE_END;
for (const mark of "'\u2019") KINDS[mark.charCodeAt(0)] = APOSTROPHE;
for (const mark of '.!?\u3002\uff01\uff1f') KINDS[mark.charCodeAt(0)] = SENTENCE_END;
for (const mark of OPENING_MARKS) KINDS[mark.charCodeAt(0)] = OPENING;

/** Two hashes of a word, FNV-1a with different factors: both together tell words apart. */
export const FIRST_SEED: number = 0x811c9dc5 | 0;
export const FIRST_FACTOR: number = 0x01000193;
export const SECOND_SEED: number = 0x9e3779b9 | 0;
export const SECOND_FACTOR: number = 0x5bd1e995;

/** What stands behind the mark that ends a sentence: a blank, a closing mark, the end of the text. */
const BEHIND_SENTENCE: ReadonlySet<number> = new Set([...' \t\r\n"”’)»\0'].map((mark) => mark.charCodeAt(0)));

export type Units = Readonly<Uint16Array>;

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

export const gaps = new Gaps();

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

export const run = new Run();

/** The script of the run that begins with a Latin i or another unit that does not tell; `None` where none begins. */
export function scriptFrom(units: Units, at: number, kind: number): Script {
  if (kind === Script.Latin) return KINDS[units[at + 1]!] === Script.Cyrillic ? Script.Cyrillic : Script.Latin;
  return kind === ASTRAL ? astralScript(units, at) : Script.None;
}

/** Whether a run may go on with a code unit of this kind, behind its plain letters. */
export function mayGoOn(kind: number, script: Script): boolean {
  return (
    kind === script || kind === APOSTROPHE || kind === ASTRAL || kind === Script.Mark || script === Script.Cyrillic
  );
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
export function isLatinI(code: number): boolean {
  return code === 0x69 || code === 0x49;
}

function endsSentence(units: Units, at: number, code: number): boolean {
  return code > 0x7f || BEHIND_SENTENCE.has(units[at + 1]!);
}
