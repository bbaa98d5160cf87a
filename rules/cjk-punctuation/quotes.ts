import { type Block, isCjkLetter, type PlainSource } from '../../src/rule/index.ts';
import type { Change } from './change.ts';
import { QUOTES, type QuoteLanguage } from './marks.ts';

/** Behind a digit the mark means inches. */
const STRAIGHT = /(?<!\d)"([^"\n]{1,120})"/g;
const TYPOGRAPHIC = /“([^“”\n]{1,120})”|「([^「」\n]{1,120})」/g;

/** Straight quotes around Chinese (Japanese sets them beside its own); where `typographic`, also those of another written language. */
export function wrongQuotes(
  block: Block,
  lang: QuoteLanguage,
  typographic: boolean,
  plain: PlainSource,
): readonly Change[] {
  const { right, wrong } = QUOTES[lang];
  const changes: Change[] = [];
  const collect = (pattern: RegExp, isWrong: (quote: string) => boolean) => {
    for (const { 0: quote, index: start } of block.text.text.matchAll(pattern)) {
      if (!isWrong(quote)) continue;
      const close = start + quote.length - 1;
      const [first, last] = [plain(block, start, start + 1), plain(block, close, close + 1)];
      changes.push({
        kind: 'quotes',
        at: [start, close + 1],
        mark: quote,
        right: `${right[0]}${quote.slice(1, -1)}${right[1]}`,
        edits: first &&
          last && [
            { range: first, text: right[0] },
            { range: last, text: right[1] },
          ],
      });
    }
  };
  if (lang !== 'ja') collect(STRAIGHT, (quote) => isCjkLetter(quote, 1) && isCjkLetter(quote, quote.length - 2));
  if (typographic) collect(TYPOGRAPHIC, (quote) => quote.startsWith(wrong[0]) && isCjkLetter(quote, 1));
  return changes;
}

/** Whether the document itself quotes mostly in the marks of its language: then others are slips, not its style. */
export function followsOwnQuotes(blocks: readonly Block[], lang: QuoteLanguage): boolean {
  let right = 0;
  let all = 0;
  for (const { type, text } of blocks) {
    if (type === 'code') continue;
    for (const { 0: quote } of text.text.matchAll(TYPOGRAPHIC)) {
      all++;
      if (quote.startsWith(QUOTES[lang].right[0])) right++;
    }
  }
  return 2 * right > all;
}
