import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './tables/chinese-variants.ts';

const SIMPLIFIED = 1;
const TRADITIONAL = 2;
/** The letters of both sets are code units of the CJK blocks of the BMP. */
const FIRST = 0x3400;
const LAST = 0x9fff;

const sides = new Uint8Array(LAST - FIRST + 1);
for (let at = 0; at < SIMPLIFIED_ONLY.length; at++) sides[SIMPLIFIED_ONLY.charCodeAt(at) - FIRST] = SIMPLIFIED;
for (let at = 0; at < TRADITIONAL_ONLY.length; at++) sides[TRADITIONAL_ONLY.charCodeAt(at) - FIRST] = TRADITIONAL;

/** One side must have this many times the other's letters: a text may quote a name in the other's. */
const CLEAR_RATIO = 4;

/** How many letters of the text only simplified, and how many only traditional Chinese uses. */
export function variantLetters(text: string): { readonly simplified: number; readonly traditional: number } {
  let simplified = 0;
  let traditional = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST || code > LAST) continue;
    const side = sides[code - FIRST];
    if (side === SIMPLIFIED) simplified++;
    else if (side === TRADITIONAL) traditional++;
  }
  return { simplified, traditional };
}

/** Whether Chinese text is in simplified or traditional letters, by those that only one of the two uses. */
export function chineseVariant(text: string): 'Hans' | 'Hant' | 'und' {
  const { simplified, traditional } = variantLetters(text);
  if (simplified > 0 && simplified >= CLEAR_RATIO * traditional) return 'Hans';
  if (traditional > 0 && traditional >= CLEAR_RATIO * simplified) return 'Hant';
  return 'und';
}
