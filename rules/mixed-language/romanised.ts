import { once } from '../../src/rule/index.ts';

/** Letters of Pinyin that carry a tone; the third tone's are hardly used elsewhere. */
const tonedPattern = once(() => /[āēīōūǖǎěǐǒǔǚǘǜ]/iu);
/** Hepburn: consonant and vowel by turns. */
const romajiPattern = once(
  () =>
    /^(?:(?:sh|ch|ts|[kgnhbpmr]y|[kgsztdnhbpmrwyjf])?[aeiouāēīōūâêîôû]{1,3}|n(?![aeiou])|(?=([kstpgzjdb])\1)[kstpgzjdb]){1,12}$/iu,
);
const wordPattern = once(() => /\p{L}[\p{L}\p{M}]{0,60}/gu);

/** Whether Latin text is the expected language in Latin letters: Pinyin in a Chinese text, romaji in a Japanese one. */
export function isRomanised(text: string, expected: string): boolean {
  if (expected !== 'zh' && expected !== 'ja') return false;
  const composed = text.normalize('NFC');
  if (expected === 'zh' && !tonedPattern().test(composed)) return false;
  const words = composed.match(wordPattern()) ?? [];
  if (words.length === 0) return false;
  const romanised = words.filter((word) =>
    expected === 'zh' ? tonedPattern().test(word) : romajiPattern().test(word),
  );
  return romanised.length * 2 > words.length && (expected === 'zh' || romanised.length === words.length);
}
