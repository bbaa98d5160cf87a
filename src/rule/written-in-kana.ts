import type { Article } from '../article/article.ts';
import { countLetters, SCRIPTS, Script } from '../text/script.ts';
import { Sign } from '../text/signs.ts';
import { textsOf } from './article-texts.ts';
import { scriptsOf } from './candidates.ts';

/** Kana, as a share of Han and kana, that a Japanese text has at least. */
const KANA_SHARE = 0.12;

/** Whether an article's Han is that of a Japanese text. */
export function isWrittenInKana(article: Article): boolean {
  if ((scriptsOf(article).all & (1 << Script.Kana)) === 0) return false;
  const counts = new Array<number>(SCRIPTS.length).fill(0);
  const texts = textsOf(article);
  for (let block = 0; block < texts.firstImage; block++) {
    if (article.blocks[block]!.type === 'code' || !texts.holds(block, Sign.BeyondLatin)) continue;
    countLetters(texts.units, texts.start(block), texts.end(block), counts);
  }
  const kana = counts[Script.Kana]!;
  return kana > 0 && kana >= KANA_SHARE * (kana + counts[Script.Han]!);
}
