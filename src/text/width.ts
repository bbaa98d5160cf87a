import { eastAsianWidth } from 'get-east-asian-width';
import { codeUnitsOf, KEPT_LENGTH } from './code-units.ts';
import { type Look, lookAt } from './signs.ts';

/**
 * Length of a text in width units: a Han, kana or Hangul letter is 2, any other letter 1, and so is the blank between two
 * words; everything else is 0. Lengths in different scripts are then comparable.
 */
export function widthOf(text: string): number {
  return widthIn(text, 0, text.length);
}

const look: Look = { signs: 0, width: 0 };

/** Length in width units of what stands in `[start, end)` of a text. */
export function widthIn(text: string, start: number, end: number): number {
  if (text.length > KEPT_LENGTH && end - start < text.length) return widthOf(text.slice(start, end));
  lookAt(codeUnitsOf(text), start, end, look);
  return look.width;
}

/** Controls, combining marks and everything that Unicode lets a renderer ignore. Spacing marks (Mc) take a cell. */
const ZERO_WIDTH = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]$/u;
/** Some that are seen: most texts hold no others, and to compile the pattern above takes 0.3 ms. */
const SEEN = /^[ -~¡-¬®-˿Ͱ-҂Ҋ-ԯ‐-‧、-〩ぁ-ゖァ-ヺ一-鿿가-힣！-｠]$/;
const SKIN_TONE = /^\p{Emoji_Modifier}$/u;
const PRINTABLE_ASCII = /^[ -~]*$/;
const EMOJI_STYLE = '\ufe0f';
const ZERO_WIDTH_JOINER = '\u200d';

/**
 * Cells that a text takes in a terminal: East Asian wide characters and emoji 2, combining marks, controls and invisible
 * characters 0, everything else 1, a lone surrogate too. Ambiguous width is narrow; an emoji sequence is one emoji.
 */
export function cellsOf(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let cells = 0;
  let before = '';
  let flagHalf = false;
  for (const character of text) {
    const flag = isRegionalIndicator(character);
    if (character === EMOJI_STYLE) cells += before === '' || cellsOfOne(before) !== 1 ? 0 : 1;
    else if (flag) cells += flagHalf ? 0 : 2;
    else if (before !== ZERO_WIDTH_JOINER || cellsOfOne(character) < 2)
      cells += SKIN_TONE.test(character) && cellsOfOne(before) === 2 ? 0 : cellsOfOne(character);
    flagHalf = flag && !flagHalf;
    before = character;
  }
  return cells;
}

function isRegionalIndicator(character: string): boolean {
  return character >= '\u{1f1e6}' && character <= '\u{1f1ff}';
}

function cellsOfOne(character: string): number {
  if (character === '' || (!SEEN.test(character) && ZERO_WIDTH.test(character))) return 0;
  return eastAsianWidth(character.codePointAt(0)!);
}
