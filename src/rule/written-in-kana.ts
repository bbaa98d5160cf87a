import type { Article } from '../article/article.ts';
import { addScripts, Script, scriptCounts } from '../text/script.ts';

/** Kana, as a share of Han and kana, that a Japanese text has at least. */
const KANA_SHARE = 0.12;

/** Whether an article's Han is that of a Japanese text. */
export function isWrittenInKana(article: Article): boolean {
  const scripts = new Set<Script>();
  for (const { type, text } of article.blocks) if (type !== 'code') addScripts(text.text, scripts);
  if (!scripts.has(Script.Kana)) return false;
  let kana = 0;
  let han = 0;
  for (const { type, text } of article.blocks) {
    if (type === 'code') continue;
    const counts = scriptCounts(text.text);
    kana += counts[Script.Kana];
    han += counts[Script.Han];
  }
  return kana > 0 && kana >= KANA_SHARE * (kana + han);
}
