import type { Article, Block } from '../article/article.ts';
import type { Range } from '../text/range.ts';
import { isCjk, isLetter, scriptOf } from '../text/script.ts';

/** Letters on each side that make a letter one within a word. */
const LEAST_LATIN = 4;

/** One letter in each block that stands in the source as it is read, within a word of the block's prose. */
export function plainLetters(article: Article): readonly Range[] {
  return article.blocks.flatMap((block) => {
    const word = wordsOf(block).find(([start, end]) => end - start >= leastLength(block, start));
    return word === undefined ? [] : placeOf(block, [word[0] + 1, word[0] + 2]);
  });
}

/** One word, or two letters of CJK, in each block that has others of its kind on both sides. */
export function innerWords(article: Article): readonly Range[] {
  return article.blocks.flatMap((block) => {
    if (block.type === 'title') return [];
    const words = wordsOf(block);
    const inner = words.slice(1, -1).find(([start]) => !isCjkAt(block, start));
    const place = inner ?? words.filter(([start, end]) => isCjkAt(block, start) && end - start >= 6).map(middleOf)[0];
    return place === undefined ? [] : placeOf(block, place);
  });
}

function middleOf([start, end]: Range): Range {
  const middle = (start + end) >> 1;
  return [middle - 1, middle + 1];
}

function leastLength(block: Block, at: number): number {
  return isCjkAt(block, at) ? 3 : LEAST_LATIN;
}

function isCjkAt({ text }: Block, at: number): boolean {
  return isCjk(scriptOf(text.text.charCodeAt(at)));
}

/** Runs of letters of one kind, without what is no evidence of a language. */
function wordsOf(block: Block): readonly Range[] {
  if (block.type === 'code') return [];
  const { text } = block.text;
  const words: Range[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start + 1;
    if (isLetterAt(text, start)) {
      const cjk = isCjkAt(block, start);
      while (end < text.length && isLetterAt(text, end) && isCjkAt(block, end) === cjk) end++;
      if (!isOpaque(block, start, end)) words.push([start, end]);
    }
    start = end;
  }
  return words;
}

function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit & 0xf800) !== 0xd800 && isLetter(unit);
}

function isOpaque({ opaque }: Block, start: number, end: number): boolean {
  return opaque.some(([from, to]) => from < end && to > start);
}

/** None where the source says it in other words. */
function placeOf({ text }: Block, [start, end]: Range): readonly Range[] {
  const { range, exact } = text.rangeOf(start, end);
  return exact && range[1] - range[0] === end - start ? [range] : [];
}
