import type { Article } from '../article/article.ts';
import { countLetters, SCRIPTS, Script } from '../text/script.ts';
import { scriptsOf } from './candidates.ts';

/** Kana, as a share of Han and kana, that a Japanese text has at least. */
const KANA_SHARE = 0.12;

/** Whether an article's Han is that of a Japanese text. */
export function isWrittenInKana(article: Article): boolean {
  if (!scriptsOf(article).has(Script.Kana)) return false;
  const counts = new Array<number>(SCRIPTS.length).fill(0);
  for (const { type, text } of article.blocks) if (type !== 'code') countLetters(text.text, counts);
  const kana = counts[Script.Kana]!;
  return kana > 0 && kana >= KANA_SHARE * (kana + counts[Script.Han]!);
}
