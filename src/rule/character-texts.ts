import type { Article, Attribute, Block, Located } from '../article/article.ts';
import { textsOf } from './article-texts.ts';
import { spanOf } from './report.ts';

/** A text whose single characters are looked at, opaque spans (identifiers, addresses) included. */
export interface CharacterText {
  readonly text: string;
  /** The place of the half-open span; of all of an alternative text where character references moved the offsets. */
  placeOf(start: number, end: number): Located;
  /** Its number among the article's texts. */
  readonly number: number;
  /** Absent for the alternative text of an image. */
  readonly block?: Block;
}

/**
 * Every block's text and every image's alternative text that holds one of the signs, or in which a pattern finds something;
 * code blocks only on request. Signs are told much faster.
 */
export function characterTexts(article: Article, gate: RegExp | number, code: boolean): readonly CharacterText[] {
  const numbers = typeof gate === 'number' ? textsHolding(article, gate, code) : textsMatching(article, gate, code);
  return numbers.length === 0 ? NO_TEXTS : numbers.map((number) => characterTextAt(article, number));
}

/** The numbers of the texts that hold one of the signs; code blocks only on request. */
export function textsHolding(article: Article, wanted: number, code: boolean): readonly number[] {
  const { all, signs } = textsOf(article);
  if ((all & wanted) === 0) return NO_NUMBERS;
  const { blocks } = article;
  const found: number[] = [];
  for (let number = 0; number < signs.length; number++) {
    if ((signs[number]! & wanted) === 0) continue;
    if (code || number >= blocks.length || blocks[number]!.type !== 'code') found.push(number);
  }
  return found;
}

function textsMatching({ blocks, images }: Article, pattern: RegExp, code: boolean): readonly number[] {
  const found: number[] = [];
  blocks.forEach(({ type, text }, number) => {
    if ((code || type !== 'code') && pattern.test(text.text)) found.push(number);
  });
  images.forEach(({ alt }, image) => {
    if (alt !== undefined && pattern.test(alt.value)) found.push(blocks.length + image);
  });
  return found;
}

/** A text by its number. The alternative text of an image must be there. */
export function characterTextAt({ blocks, images }: Article, number: number): CharacterText {
  const block = blocks[number];
  if (block !== undefined)
    return { text: block.text.text, placeOf: (start, end) => spanOf(block.text, start, end), number, block };
  const alt = images[number - blocks.length]!.alt!;
  return { text: alt.value, placeOf: (start, end) => ({ range: rangeIn(alt, start, end) }), number };
}

const NO_NUMBERS: readonly number[] = [];
const NO_TEXTS: readonly CharacterText[] = [];

function rangeIn({ value, valueRange }: Attribute, start: number, end: number): Located['range'] {
  const [from, to] = valueRange;
  return to - from === value.length ? [from + start, from + end] : valueRange;
}
