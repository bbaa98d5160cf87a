import type { Article } from '../article/article.ts';
import { labelBeginnings, navigationLabelAt } from '../facts/index.ts';
import { oncePer } from '../text/once-per.ts';
import { textsOf } from './article-texts.ts';
import { Trait, traitsOf } from './block-traits.ts';

const SPACE = 0x20;

/** The numbers of the blocks that begin with a label of previous or next entries. Needs the fact `navigation`. */
export const labelledBlocks = oncePer((article: Article): ReadonlySet<number> => {
  const texts = textsOf(article);
  const { units } = texts;
  const traits = traitsOf(article);
  const mayBeginLabel = labelBeginnings();
  const labelled = new Set<number>();
  for (let number = 0; number < traits.length; number++) {
    if ((traits[number]! & (Trait.Code | Trait.Hidden)) !== 0) continue;
    const start = texts.start(number);
    const at = units[start]! > SPACE ? start : texts.firstVisible(number);
    if (!mayBeginLabel(units[at]!, units[at + 1]!, units[at + 2] ?? 0)) continue;
    if (navigationLabelAt(article.blocks[number]!.text.text) !== undefined) labelled.add(number);
  }
  return labelled;
});
