import type { Block } from '../article/article.ts';
import { Script, scriptOf } from '../text/script.ts';
import type { LanguageMap } from './language-map.ts';

/** The mark of a long vowel, which Unicode gives to no script of its own. */
const LONG_VOWEL = 0x30fc;
/** A Chinese word has about two letters. */
const LETTERS_PER_WORD = 2;

/** Whether the code unit at `at` is, or ends, a Han letter or a kana: Hangul is written with blanks and half-width punctuation. */
export function isCjkLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const script = scriptOf(code >= 0xdc00 && code <= 0xdfff && at > 0 ? text.charCodeAt(at - 1) : code);
  return script === Script.Han || script === Script.Kana || code === LONG_VOWEL;
}

/** Whether a block is written in Chinese or Japanese: words of other scripts outside opaque spans do not prevail. */
export function isCjkProse({ text: { text }, opaque }: Block): boolean {
  let letters = 0;
  let words = 0;
  let inWord = false;
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const span = opaque[next];
    if (span !== undefined && at >= span[0]) {
      at = Math.max(at, span[1] - 1);
      next++;
      inWord = false;
      continue;
    }
    const code = text.charCodeAt(at);
    const script = scriptOf(code);
    const isCjk = script === Script.Han || script === Script.Kana;
    if (isCjk) letters++;
    const isOther = script >= Script.Other && !isCjk;
    if (isOther && !inWord) words++;
    inWord = isOther || (inWord && script === Script.Mark);
  }
  return letters > 0 && letters >= LETTERS_PER_WORD * words;
}

const KANA = /[\u3041-\u3096\u30a1-\u30fa]/;

/** Japanese where the block holds kana or the document is expected to be Japanese; for blocks of `isCjkProse`. */
export function cjkLanguageOf(block: Block, languages: LanguageMap): 'zh' | 'ja' {
  if (KANA.test(block.text.text)) return 'ja';
  return languages.expected.includes('ja') && !languages.expected.includes('zh') ? 'ja' : 'zh';
}
