import { Script, scriptCounts, scriptOf } from './script.ts';

/** An alphabet of one-byte encodings, and the letters that make up most of a text in it. */
export interface Alphabet {
  readonly frequent: string;
  readonly encodings: readonly string[];
}

export const alphabets: readonly Alphabet[] = [
  {
    frequent: 'оеаинтсрвлкмдпуяыъ',
    encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic', 'koi8-u'],
  },
  { frequent: 'αοιτεσνηυρπκςλμίάόέή', encodings: ['iso-8859-7', 'windows-1253'] },
  { frequent: 'יוהלאתרבםמשנ', encodings: ['windows-1255'] },
  { frequent: 'اليمنوترةبعد', encodings: ['windows-1256', 'iso-8859-6'] },
  { frequent: 'านรอกเงมยลวดทส่้ีัิแบห', encodings: ['windows-874'] },
];

/** Characters that a text does not hold but a wrong reading does: C1 controls, private use, unassigned. */
const hasForeign = (text: string) => /[\u0080-\u009f\p{Co}\p{Cn}]/u.test(text);
/** A word of Latin and another cased alphabet, a capital behind small letters beyond ASCII, a symbol between letters. */
const brokenWords = (text: string) =>
  text.match(
    /[\p{Script=Latin}][\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}]|[^\P{Ll}a-z]\p{Lu}|\p{L}[¤¦¨¬¯²³´¶¸¹¼½¾¢¥]\p{L}/gu,
  )?.length ?? 0;
const wordsBeyondAscii = (text: string) =>
  text.match(/[\p{L}\p{M}]{0,60}[^\P{L}A-Za-z][\p{L}\p{M}]{0,60}/gu)?.length ?? 0;
/** Share of the words beyond ASCII that may look broken. */
const BROKEN_SHARE = 0.03;

/** About a fifth of running Chinese, in both variants. */
const FREQUENT_HAN = new Set(
  '的一是在不了有人我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心本前开開但因只从從想实實日新月公司',
);
const FREQUENT_HAN_SHARE = 0.05;
const KANA_SHARE = 0.1;
const HANGUL_SHARE = 0.6;
/** So few letters of CJK say nothing by themselves. */
const LEAST_CJK = 8;
/** A declaration is believed up to this many letters of CJK, however rare they are. */
const LEAST_CJK_DECLARED = 40;

/** Whether a reading in a legacy encoding, `declared` or guessed, looks like text that people write, and not like other bytes read wrongly. */
export function looksLikeText(text: string, declared = false): boolean {
  if (hasForeign(text)) return false;
  const counts = scriptCounts(text);
  const cjk = counts[Script.Han] + counts[Script.Kana] + counts[Script.Hangul];
  if (cjk > 0) return (declared && cjk < LEAST_CJK_DECLARED) || looksLikeCjk(text, cjk, counts);
  if (!standAmongPlain(text, MOST_NEIGHBOURS)) return false;
  return brokenWords(text) <= wordsBeyondAscii(text) * BROKEN_SHARE;
}

function looksLikeCjk(text: string, cjk: number, counts: Readonly<Record<Script, number>>): boolean {
  if (cjk < LEAST_CJK) return false;
  if (counts[Script.Kana] >= cjk * KANA_SHARE) return counts[Script.Hangul] === 0;
  if (counts[Script.Hangul] >= cjk * HANGUL_SHARE) return true;
  let frequent = 0;
  for (const letter of text) if (FREQUENT_HAN.has(letter)) frequent++;
  return frequent >= counts[Script.Han] * FREQUENT_HAN_SHARE;
}

/**
 * Share of the Latin letters beyond ASCII that follow another one: they stand among plain ones, most of all in western
 * languages; Vietnamese has the most pairs.
 */
const MOST_NEIGHBOURS = 0.5;
const MOST_NEIGHBOURS_WESTERN = 0.15;

/** Whether Latin letters beyond ASCII stand as in words of a western language. */
export function looksLikeWestern(text: string): boolean {
  return standAmongPlain(text, MOST_NEIGHBOURS_WESTERN);
}

function standAmongPlain(text: string, most: number): boolean {
  let beyond = 0;
  let neighbours = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80 || scriptOf(text.charCodeAt(at)) !== Script.Latin) continue;
    beyond++;
    if (at > 0 && text.charCodeAt(at - 1) > 0x7f && scriptOf(text.charCodeAt(at - 1)) !== Script.None) neighbours++;
  }
  return neighbours <= beyond * most;
}
