import type { Range } from '../text/range.ts';
import { Script, scriptOf } from '../text/script.ts';

/** Runs of letters of one script, in order; parallel arrays, one place per run. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  /** Exclusive. */
  readonly ends: Int32Array;
  readonly scripts: Uint8Array;
  readonly letters: Int32Array;
  /** Running number of the sentence and of the paragraph. */
  readonly sentences: Int32Array;
  readonly paragraphs: Int32Array;
}

const FIELDS = 6;

/** Grows by doubling; each token takes `FIELDS` places. */
class TokenList {
  #data = new Int32Array(64 * FIELDS);
  #used = 0;

  push(start: number, end: number, script: Script, letters: number, sentence: number, paragraph: number): void {
    if (this.#used === this.#data.length) {
      const data = new Int32Array(this.#data.length * 2);
      data.set(this.#data);
      this.#data = data;
    }
    const data = this.#data;
    let at = this.#used;
    data[at++] = start;
    data[at++] = end;
    data[at++] = script;
    data[at++] = letters;
    data[at++] = sentence;
    data[at++] = paragraph;
    this.#used = at;
  }

  finish(): Tokens {
    const count = this.#used / FIELDS;
    return {
      count,
      starts: this.#column(0, new Int32Array(count)),
      ends: this.#column(1, new Int32Array(count)),
      scripts: this.#column(2, new Uint8Array(count)),
      letters: this.#column(3, new Int32Array(count)),
      sentences: this.#column(4, new Int32Array(count)),
      paragraphs: this.#column(5, new Int32Array(count)),
    };
  }

  #column<Values extends Int32Array | Uint8Array>(field: number, values: Values): Values {
    for (let at = 0; at < values.length; at++) values[at] = this.#data[at * FIELDS + field]!;
    return values;
  }
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;

/** Splits text into runs of letters; the letters of opaque spans (sorted, disjoint) are left out. */
export function tokenize(text: string, opaque: readonly Range[] = []): Tokens {
  const tokens = new TokenList();
  let sentence = 0;
  let paragraph = 0;
  let blankLine = false;
  let nextOpaque = 0;
  let at = 0;
  while (at < text.length) {
    while (nextOpaque < opaque.length && opaque[nextOpaque]![1] <= at) nextOpaque++;
    const hidden = opaque[nextOpaque];
    if (hidden !== undefined && hidden[0] <= at) {
      at = hidden[1];
      blankLine = false;
      continue;
    }
    const code = text.charCodeAt(at);
    const script = scriptAt(text, at, code);
    if (script <= Script.Mark) {
      if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) {
        sentence++;
        if (blankLine) paragraph++;
        blankLine = true;
      } else if (endsSentence(text, at, code)) sentence++;
      if (code > 0x20) blankLine = false;
      at += isHighSurrogate(code) ? sizeAt(text, at) : 1;
      continue;
    }
    blankLine = false;
    const limit = hidden === undefined ? text.length : Math.min(text.length, hidden[0]);
    const start = at;
    let letters = 0;
    let end = at;
    while (at < limit) {
      const unit = text.charCodeAt(at);
      const here = scriptAt(text, at, unit);
      if (here === script) letters++;
      else if (here !== Script.Mark && !joinsLetters(text, at, unit, script)) break;
      at += isHighSurrogate(unit) ? sizeAt(text, at) : 1;
      end = at;
    }
    tokens.push(start, Math.min(end, text.length), script, letters, sentence, paragraph);
  }
  return tokens.finish();
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
