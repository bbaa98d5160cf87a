import { codeUnitsOf } from './code-units.ts';
import { addressEnd, bareAddressEnd } from './opaque-address.ts';
import { ASCII_WORD, asciiTable, isVisibleAscii, wordEnd } from './opaque-characters.ts';
import { identifierEnd, numberEnd } from './opaque-identifier.ts';
import { tellingCharacter } from './opaque-telling.ts';
import type { Range } from './range.ts';
import { isCjk, Script, scriptOf } from './script.ts';

/** What an address, a path or a dotted name goes on with after its first ASCII word. */
const GOES_ON = asciiTable(/[.:/@%+\\-]/);

/** Template tags, attribute lists and heading ids, placeholders, code in backticks: they may hold blanks and Han. */
const MARKED =
  /\{\{[^{}\n]{0,400}\}\}|\{%[^{}\n]{0,400}%\}|<%[^<>\n]{0,400}%>|\$\{[^{}\n]{0,200}\}|\{[#:.][^{}\n]{1,200}\}|\{[A-Za-z_][\w.]{0,60}\}|(`{1,3})(?!`)[^`\n]{1,500}\1(?!`)/y;
/** Variables, options of a command, colours, handles. */
const SIGNED = /\$[A-Za-z_]\w{0,63}|--[A-Za-z][\w-]{1,63}|#(?=[a-f]{0,7}\d)[\da-f]{3,8}(?!\w)|@[A-Za-z_][\w-]{0,63}/y;
/** Paths that begin with a root, and names of hidden files. */
const ROOTED = /(?:~\/|\.{0,2}\/)[\w.%+@-]{1,255}(?:\/[\w.%+@-]{1,255}){0,64}\/?(?![>\w])|\.[A-Za-z][\w-]{1,63}/y;
const NONE: readonly Range[] = Object.freeze([]);
const BEFORE_ROOTED = /[\s"'(=:,[\u0080-\uffff]/;

/**
 * Spans of a text that are no evidence of a language or a spelling, sorted and disjoint: URLs, e-mail addresses, bare
 * domains, file names and paths, identifiers (camelCase, snake_case, dotted.names, words with digits), numbers, template
 * tags, attribute lists (`{#id}`), placeholders and code in backticks. Linear in the length of the text. Names in other
 * scripts than Latin are words, and so are numbers in other digits than ASCII: they hold no letter anyway. Its code units
 * stand in `units` from `from` on, with a blank, a control character or nothing on either side.
 */
export function opaqueSpans(text: string, units = codeUnitsOf(text), from = 0): readonly Range[] {
  const end = from + text.length;
  let place = tellingCharacter(units, from, end);
  if (place === end) return NONE;
  const spans: Range[] = [];
  let at = from;
  while (place < end) {
    let chunkStart = place;
    while (chunkStart > at && isVisibleAscii(units[chunkStart - 1]!)) chunkStart--;
    let chunkEnd = place + 1;
    while (chunkEnd < end && isVisibleAscii(units[chunkEnd]!)) chunkEnd++;
    at = from + scanChunk(text, chunkStart - from, chunkEnd - from, spans);
    place = tellingCharacter(units, at, end);
  }
  return spans;
}

/** Adds the spans that begin in a chunk; returns where to go on, which may lie beyond it. */
function scanChunk(text: string, start: number, end: number, spans: Range[]): number {
  let at = start;
  while (at < end) {
    const spanEnd = opaqueEnd(text, at);
    if (spanEnd > at) {
      spans.push([at, spanEnd]);
      at = spanEnd;
    } else {
      at = Math.max(at + 1, wordEnd(text, at));
    }
  }
  return at;
}

/** End of the opaque span that begins at `at`, or `at`. `at` is not inside an ASCII word. */
function opaqueEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (ASCII_WORD[code] === 1) return continuesWord(text, at) ? at : wordLikeEnd(text, at);
  const character = text[at]!;
  if ('{<$`'.includes(character)) return matchEnd(MARKED, text, at) || matchEnd(SIGNED, text, at) || at;
  if ('-#@'.includes(character)) return matchEnd(SIGNED, text, at) || at;
  if ('/.~'.includes(character) && (at === 0 || BEFORE_ROOTED.test(text[at - 1]!))) {
    return trimmed(text, at, matchEnd(ROOTED, text, at)) || at;
  }
  return at;
}

function wordLikeEnd(text: string, at: number): number {
  const goesOn = GOES_ON[text.charCodeAt(wordEnd(text, at))] === 1;
  const address = goesOn ? addressEnd(text, at) || bareAddressEnd(text, at) : 0;
  return address || numberEnd(text, at) || identifierEnd(text, at) || at;
}

/** An ASCII word right after a letter such as é or я is the rest of a word. */
function continuesWord(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = scriptOf(text.charCodeAt(at - 1));
  return text.charCodeAt(at - 1) > 0x7f && before !== Script.None && !isCjk(before);
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** Without the full stops that end the sentence. */
function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text[last - 1] === '.') last--;
  return last;
}
