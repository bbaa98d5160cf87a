import type { Block, Range } from '../article/article.ts';
import type { LanguageMap } from '../rule/language-map.ts';

/** Fewer Latin words than this are a name or a label, not English to judge. */
const FEWEST_WORDS = 3;

const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’]{0,63}/gu;
const LATIN_LETTER = /\p{Script=Latin}/u;
/** Letters of another script, a bounded stretch at a time. */
const FOREIGN = /(?:(?!\p{Script=Latin})\p{L}){1,1000}/gu;
const CLOSING = /^[.,;:!?)\]"'’”…]{1,16}/;
const OPENING = /["'‘“([]{1,16}$/;

/** Stands for each code unit of text that is no prose; U+FFFC OBJECT REPLACEMENT CHARACTER. */
export const MASK = '\uFFFC';

/** A run of English, as it is to be parsed: what is no prose in it is masked, so that its length is that of its span. */
export interface EnglishRun {
  readonly text: string;
  /** Where it begins in the block's text. */
  readonly start: number;
}

/** The English of a block, run by run, each with the punctuation around it; `hiding` are spans that are no prose, sorted. */
export function englishRuns(block: Block, languages: LanguageMap, hiding: readonly Range[]): EnglishRun[] {
  const text = masked(block.text.text, hiding);
  return spansOfEnglish(block, languages)
    .flatMap((span) => withoutForeignLetters(text, span))
    .map((span) => withPunctuation(text, span))
    .map(([start, end]) => ({ text: text.slice(start, end), start }))
    .filter((run) => hasEnoughWords(run.text));
}

/** What is of no known language, a name say, belongs to the English on both sides of it. */
function spansOfEnglish(block: Block, languages: LanguageMap): Range[] {
  const { text } = block.text;
  const isForeign = (start: number, end: number) => text.slice(start, end).search(FOREIGN) >= 0;
  const spans: [start: number, end: number][] = [];
  let open: [start: number, end: number] | undefined;
  for (const { start, end, lang } of languages.spansOf(block)) {
    if (open !== undefined && isForeign(open[1], start)) open = undefined;
    if (lang !== 'en') {
      if (lang !== 'und' || isForeign(start, end)) open = undefined;
    } else if (open === undefined) {
      open = [start, end];
      spans.push(open);
    } else {
      open[1] = end;
    }
  }
  return spans;
}

/** No plugin for English is given a letter of another script, whatever the language of the words around it. */
function withoutForeignLetters(text: string, [start, end]: Range): Range[] {
  const parts: Range[] = [];
  let at = start;
  for (const { index, 0: letters } of text.slice(start, end).matchAll(FOREIGN)) {
    if (start + index > at) parts.push([at, start + index]);
    at = start + index + letters.length;
  }
  if (at < end) parts.push([at, end]);
  return parts;
}

function withPunctuation(text: string, [start, end]: Range): Range {
  const before = OPENING.exec(text.slice(Math.max(0, start - 16), start))?.[0].length ?? 0;
  const after = CLOSING.exec(text.slice(end, end + 16))?.[0].length ?? 0;
  return [start - before, end + after];
}

function hasEnoughWords(text: string): boolean {
  let words = 0;
  for (const [word] of text.matchAll(LATIN_WORD)) {
    if (word.length > 1) words++;
    if (words === FEWEST_WORDS) return true;
  }
  return false;
}

/** What is hidden and holds a letter is masked; mere numbers are a part of prose. */
function masked(text: string, hiding: readonly Range[]): string {
  let result = '';
  let at = 0;
  for (const [from, to] of hiding) {
    const start = Math.max(from, at);
    if (to <= start) continue;
    const piece = text.slice(start, to);
    result += text.slice(at, start) + (LATIN_LETTER.test(piece) ? MASK.repeat(piece.length) : piece);
    at = to;
  }
  return result + text.slice(at);
}
