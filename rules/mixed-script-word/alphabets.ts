import { once, type Text } from '../../src/rule/index.ts';

export type Alphabet = 'latin' | 'cyrillic' | 'greek' | 'armenian' | 'cherokee' | 'fullWidth' | 'mathematical';

export const ALPHABET_NAMES: Readonly<Record<Alphabet, Text>> = {
  latin: { en: 'Latin', zh: '拉丁' },
  cyrillic: { en: 'Cyrillic', zh: '西里尔' },
  greek: { en: 'Greek', zh: '希腊' },
  armenian: { en: 'Armenian', zh: '亚美尼亚' },
  cherokee: { en: 'Cherokee', zh: '切罗基' },
  fullWidth: { en: 'full-width', zh: '全角' },
  mathematical: { en: 'mathematical', zh: '数学' },
};

const FULL_WIDTH = '\\uff21-\\uff3a\\uff41-\\uff5a';
const MATHEMATICAL = '\\u2102\\u210a-\\u2115\\u2119-\\u211d\\u2124\\u2128\\u212c-\\u2138\\u213c-\\u213f\\u2145-\\u2149';
/** Narrow Latin letters, marks, and letters of the other alphabets, as code units: enough for a gate. */
const NARROW = 'A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff';
const MARKS = '[\\u0300-\\u036f]{0,9}';
const OTHERS = `\\u0370-\\u058f\\u13a0-\\u13ff\\u1c80-\\u1c8f\\u1d26-\\u1d2b\\u1f00-\\u1fff\\u2126\\ua640-\\ua69f\\uab70-\\uabbf${FULL_WIDTH}${MATHEMATICAL}`;

/** A Latin letter beside one of another alphabet: every mixed word has such a place. */
export const mixedPlacePattern = once(
  () =>
    new RegExp(
      `[${NARROW}]${MARKS}(?:[${OTHERS}]|\\ud835)|(?:[${OTHERS}]|\\ud835[\\udc00-\\udfff])${MARKS}[${NARROW}]`,
    ),
);

/** A run of letters of these alphabets and of marks: hyphens, apostrophes, digits and letters of Chinese end it. */
export const wordPattern = once(
  () =>
    new RegExp(
      `[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Cherokee}${MATHEMATICAL}\\u{1d400}-\\u{1d7cb}\\p{M}]{2,200}`,
      'gu',
    ),
);

/** In this order: the special forms are Latin or of no script to Unicode. */
const alphabetPatterns = once((): readonly (readonly [Alphabet, RegExp])[] => [
  ['fullWidth', new RegExp(`[${FULL_WIDTH}]`)],
  ['mathematical', new RegExp(`[${MATHEMATICAL}\\u{1d400}-\\u{1d7cb}]`, 'u')],
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['cherokee', /\p{Script=Cherokee}/u],
]);

/** Undefined for a mark. */
export function alphabetOf(letter: string): Alphabet | undefined {
  return /\p{L}/u.test(letter) ? alphabetPatterns().find(([, pattern]) => pattern.test(letter))?.[0] : undefined;
}

/** Alphabets of ISO 15924 scripts. */
export const ALPHABET_OF_SCRIPT: Readonly<Record<string, Alphabet>> = {
  Latn: 'latin',
  Cyrl: 'cyrillic',
  Grek: 'greek',
  Armn: 'armenian',
  Cher: 'cherokee',
};
