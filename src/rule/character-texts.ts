import type { Article, Attribute, Block, Located } from '../article/article.ts';
import { spanOf } from './report.ts';

/** A text whose single characters are looked at, opaque spans (identifiers, addresses) included. */
export interface CharacterText {
  readonly text: string;
  /** The place of the half-open span; of all of an alternative text where character references moved the offsets. */
  placeOf(start: number, end: number): Located;
  /** Absent for the alternative text of an image. */
  readonly block?: Block;
}

/**
 * Every block's text and every image's alternative text in which `gate` finds something; code blocks only on request. Texts
 * that it may hold are found fastest.
 */
export function* characterTexts(
  article: Article,
  gate: RegExp | readonly string[],
  code: boolean,
): Generator<CharacterText> {
  const holds = gate instanceof RegExp ? (text: string) => gate.test(text) : (text: string) => holdsAny(text, gate);
  for (const block of article.blocks) {
    const { text } = block.text;
    if ((block.type === 'code' && !code) || !holds(text)) continue;
    yield { text, block, placeOf: (start, end) => spanOf(block.text, start, end) };
  }
  for (const { alt } of article.images) {
    if (alt === undefined || !holds(alt.value)) continue;
    yield { text: alt.value, placeOf: (start, end) => ({ range: rangeIn(alt, start, end) }) };
  }
}

function holdsAny(text: string, signs: readonly string[]): boolean {
  for (const sign of signs) if (text.includes(sign)) return true;
  return false;
}

function rangeIn({ value, valueRange }: Attribute, start: number, end: number): Located['range'] {
  const [from, to] = valueRange;
  return to - from === value.length ? [from + start, from + end] : valueRange;
}
