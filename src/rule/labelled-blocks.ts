import type { Article } from '../article/article.ts';
import { mayBeginLabel, navigationLabelAt } from '../facts/index.ts';
import { oncePer } from '../text/once-per.ts';
import { textsOf } from './article-texts.ts';

/** The numbers of the blocks that begin with a label of previous or next entries. Needs the fact `navigation`. */
export const labelledBlocks = oncePer((article: Article): ReadonlySet<number> => {
  const { blocks } = article;
  const texts = textsOf(article);
  const labelled = new Set<number>();
  for (let number = 0; number < blocks.length; number++) {
    const at = texts.firstVisible(number);
    if (at === texts.end(number) || !mayBeginLabel(texts.units[at]!, texts.units[at + 1]!)) continue;
    const { type, hidden, text } = blocks[number]!;
    if (type === 'code' || hidden !== undefined) continue;
    if (navigationLabelAt(text.text) !== undefined) labelled.add(number);
  }
  return labelled;
});
