import type { Block, Range } from '../article/article.ts';
import type { LanguageMap } from '../rule/language-map.ts';

/** Fewer Latin words than this are a name or a label, not English to judge. */
const FEWEST_WORDS = 3;

const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’]{0,63}/gu;
const LATIN_LETTER = /\p{Script=Latin}/u;
/** Letters of another script, a bounded stretch at a time. */
const FOREIGN = /(?:(?!\p{Script=Latin})\p{L}){1,1000}/u;
const CLOSING = /^[.,;:!?)\]"'’”…]{1,16}/;
const OPENING = /["'‘“([]{1,16}$/;

/** Spans of a block's text that are English, with a word's punctuation around them; sorted and disjoint. */
export function englishRuns(block: Block, languages: LanguageMap): Range[] {
  const { text } = block.text;
  const runs: [start: number, end: number][] = [];
  let open: [start: number, end: number] | undefined;
  for (const { start, end, lang } of languages.spansOf(block)) {
    if (open !== undefined && FOREIGN.test(text.slice(open[1], start))) open = undefined;
    if (lang === 'en') {
      if (open === undefined) {
        open = [start, end];
        runs.push(open);
      } else {
        open[1] = end;
      }
    } else if (lang !== 'und' || FOREIGN.test(text.slice(start, end))) {
      open = undefined;
    }
  }
  return runs
    .flatMap((run) => withoutForeignLetters(text, run))
    .map((run) => withPunctuation(text, run))
    .filter((run) => wordsIn(text, run, block.opaque) >= FEWEST_WORDS);
}

/** No plugin for English is given a letter of another script, whatever the language of the words around it. */
function withoutForeignLetters(text: string, [start, end]: Range): Range[] {
  const parts: Range[] = [];
  let at = start;
  while (at < end) {
    const found = FOREIGN.exec(text.slice(at, end));
    const stop = found === null ? end : at + found.index;
    if (stop > at) parts.push([at, stop]);
    at = found === null ? end : stop + found[0].length;
  }
  return parts;
}

function withPunctuation(text: string, [start, end]: Range): Range {
  const before = OPENING.exec(text.slice(Math.max(0, start - 16), start))?.[0].length ?? 0;
  const after = CLOSING.exec(text.slice(end, end + 16))?.[0].length ?? 0;
  return [start - before, end + after];
}

function wordsIn(text: string, run: Range, opaque: readonly Range[]): number {
  let words = 0;
  for (const match of masked(text, run, opaque).matchAll(LATIN_WORD)) if (match[0].length > 1) words++;
  return words;
}

/** Stands for each code unit of text that is no prose; U+FFFC OBJECT REPLACEMENT CHARACTER. */
export const MASK = '\uFFFC';

/** The run with what is opaque in it (code, addresses, identifiers; not mere numbers) masked; as long as it was. */
export function masked(text: string, [start, end]: Range, opaque: readonly Range[]): string {
  let result = '';
  let at = start;
  for (const [from, to] of opaque) {
    if (to <= at || from >= end) continue;
    const until = Math.min(to, end);
    const begin = Math.max(from, at);
    const piece = text.slice(begin, until);
    result += text.slice(at, begin) + (LATIN_LETTER.test(piece) ? MASK.repeat(piece.length) : piece);
    at = until;
  }
  return result + text.slice(at, end);
}
