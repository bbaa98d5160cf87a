import { type Block, once, type PlainSource } from '../../src/rule/index.ts';
import type { Change } from './change.ts';
import { HALF_WIDTH } from './marks.ts';

/** Between Latin words, or at the end of the last one. */
const insidePattern = once(
  () => /(?<=[\p{Script=Latin}\d])([，。：；！？])(?=(\s{0,4}))(?=\s{0,4}(?:[\p{Script=Latin}\d]|$))/gu,
);
const bracketsPattern = once(() => /(?<=[\p{Script=Latin}\d]\s?)（([\p{ASCII}\p{Script=Latin}]{1,200})）/gu);

/** Latin words of a text; what has fewer may be a label of a Chinese page, such as “Blog：”. */
const LEAST_WORDS = 5;
const wordPattern = once(() => /\p{Script=Latin}{1,64}/gu);

/** Full-width marks in a block of Latin text. */
export function fullWidthMarks(block: Block, plain: PlainSource): readonly Change[] {
  const { text } = block.text;
  if ((text.match(wordPattern())?.length ?? 0) < LEAST_WORDS) return [];
  const changes: Change[] = [];
  for (const { 1: mark = '', 2: blank = '', index: start } of text.matchAll(insidePattern())) {
    const half = HALF_WIDTH[mark] ?? mark;
    const goesOn = start + 1 < text.length && blank === '';
    const range = plain(block, start, start + 1);
    const edits = range && [{ range, text: goesOn ? `${half} ` : half }];
    changes.push({ kind: 'fullWidth', at: [start, start + 1], mark, right: half, edits });
  }
  for (const { 0: mark, 1: inside = '', index: start } of text.matchAll(bracketsPattern())) {
    const close = start + mark.length - 1;
    const [first, last] = [plain(block, start, start + 1), plain(block, close, close + 1)];
    const blank = /\s/.test(text.charAt(start - 1)) ? '' : ' ';
    const goesOn = /[\p{Script=Latin}\d]/u.test(text.charAt(close + 1));
    const edits = first &&
      last && [
        { range: first, text: `${blank}(` },
        { range: last, text: goesOn ? ') ' : ')' },
      ];
    changes.push({ kind: 'fullWidth', at: [start, close + 1], mark, right: `(${inside})`, edits });
  }
  return changes;
}
