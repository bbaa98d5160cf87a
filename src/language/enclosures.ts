import { codeUnitsOf } from '../text/code-units.ts';
import type { Range } from '../text/range.ts';
import type { Tokens } from './tokens.ts';

/** A bracketed or quoted piece of text, its marks included. */
export interface Enclosure {
  readonly range: Range;
  readonly kind: 'bracket' | 'quote';
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['［', '］'],
  ['【', '】'],
  ['〔', '〕'],
  ['〈', '〉'],
]);

/** Opening mark → marks that close it: “English”, „deutsch“, «français», »deutsch«, ”svenska”. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['"', '"'],
  ['‘', '’'],
]);

/** What something enclosed begins with. */
export const OPENING_MARKS: readonly string[] = [...BRACKETS.keys(), ...QUOTES.keys()];

const CLOSING: ReadonlySet<string> = new Set([...BRACKETS.values(), ...QUOTES.values()].flatMap((marks) => [...marks]));

const LINE_FEED = 0x0a;
/** How noteworthy a code unit is: an end of line or a mark that only closes says something where a pair is open. */
const WHERE_OPEN = 1;
const ALWAYS = 2;
const NOTEWORTHY = new Uint8Array(0x10000);
for (const mark of ['\n', ...CLOSING]) NOTEWORTHY[mark.charCodeAt(0)] = WHERE_OPEN;
for (const mark of OPENING_MARKS) NOTEWORTHY[mark.charCodeAt(0)] = ALWAYS;

interface Open {
  readonly at: number;
  readonly closes: string;
  readonly kind: Enclosure['kind'];
}

/** Deeper nesting than this is not prose. */
const MAX_DEPTH = 16;

/** The outermost pairs of brackets and quotation marks, sorted and disjoint; a mark without its partner in the paragraph encloses nothing. */
export function enclosuresOf(text: string): readonly Enclosure[] {
  const { length } = text;
  const units = codeUnitsOf(text);
  const found: Enclosure[] = [];
  const open: Open[] = [];
  for (let at = 0; at < length; at++) {
    const unit = units[at]!;
    const noteworthy = NOTEWORTHY[unit]!;
    if (noteworthy === ALWAYS || (noteworthy === WHERE_OPEN && open.length > 0)) readMark(text, at, unit, open, found);
  }
  return found;
}

const NONE: readonly Enclosure[] = [];

/** The enclosures of a text, which its tokens are told of. */
export function encloseTokens(text: string, tokens: Tokens): readonly Enclosure[] {
  if (!tokens.mayEnclose) return NONE;
  const enclosures = enclosuresOf(text);
  tokens.enclose(enclosures);
  return enclosures;
}

function readMark(text: string, at: number, code: number, open: Open[], found: Enclosure[]): void {
  if (code === LINE_FEED) {
    if (endsParagraph(text, at)) open.length = 0;
    return;
  }
  const mark = text[at]!;
  if (CLOSING.has(mark) && close(text, mark, at, open, found)) return;
  const bracket = BRACKETS.get(mark);
  const closes = bracket ?? QUOTES.get(mark);
  if (closes === undefined || (mark === '‘' && isApostrophe(text, at))) return;
  if (open.length === MAX_DEPTH) open.shift();
  open.push({ at, closes, kind: bracket === undefined ? 'quote' : 'bracket' });
}

function close(text: string, mark: string, at: number, open: Open[], found: Enclosure[]): boolean {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const { at: start, closes, kind } = open[depth]!;
    if (!closes.includes(mark)) continue;
    if (mark === '’' && isApostrophe(text, at)) return true;
    open.length = depth;
    while (found.length > 0 && found[found.length - 1]!.range[0] > start) found.pop();
    found.push({ range: [start, at + 1], kind });
    return true;
  }
  return false;
}

function endsParagraph(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next === 0x0a || (next === 0x0d && text.charCodeAt(at + 2) === 0x0a);
}

/** Whether a mark stands inside a word: don’t. */
function isApostrophe(text: string, at: number): boolean {
  return isWordLetter(text.charCodeAt(at - 1)) && isWordLetter(text.charCodeAt(at + 1));
}

function isWordLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0x250);
}
