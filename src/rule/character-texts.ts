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
  const { all, signs, firstImage } = textsOf(article);
  if (typeof gate === 'number' && (all & gate) === 0) return NONE;
  const { blocks, images } = article;
  const found: CharacterText[] = [];
  for (let number = 0; number < blocks.length; number++) {
    if (typeof gate === 'number' && (signs[number]! & gate) === 0) continue;
    const block = blocks[number]!;
    const { text } = block.text;
    if ((block.type === 'code' && !code) || (typeof gate !== 'number' && !gate.test(text))) continue;
    found.push({ text, placeOf: (start, end) => spanOf(block.text, start, end), number, block });
  }
  for (let image = 0; image < images.length; image++) {
    const { alt } = images[image]!;
    const number = firstImage + image;
    if (alt === undefined || (typeof gate === 'number' ? (signs[number]! & gate) === 0 : !gate.test(alt.value)))
      continue;
    found.push({ text: alt.value, placeOf: (start, end) => ({ range: rangeIn(alt, start, end) }), number });
  }
  return found;
}

const NONE: readonly CharacterText[] = [];

function rangeIn({ value, valueRange }: Attribute, start: number, end: number): Located['range'] {
  const [from, to] = valueRange;
  return to - from === value.length ? [from + start, from + end] : valueRange;
}
