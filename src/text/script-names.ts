/**
 * Classes of characters. Letters are classed by script (names of UAX #24); `Kana` is Hiragana and Katakana, `Other` a
 * letter of any other script or of none in particular (mathematical letters, the micro sign). `Mark` is a combining
 * mark or modifier letter: part of a word, no letter of its own. `None` is all the rest: digits, punctuation, symbols.
 */
export const Script = {
  None: 0,
  Mark: 1,
  Other: 2,
  Latin: 3,
  Cyrillic: 4,
  Greek: 5,
  Armenian: 6,
  Georgian: 7,
  Han: 8,
  Kana: 9,
  Hangul: 10,
  Bopomofo: 11,
  Hebrew: 12,
  Arabic: 13,
  Devanagari: 14,
  Bengali: 15,
  Tamil: 16,
  Telugu: 17,
  Thai: 18,
  Lao: 19,
  Khmer: 20,
  Myanmar: 21,
  Ethiopic: 22,
  Cherokee: 23,
} as const;

export type Script = (typeof Script)[keyof typeof Script];
