import type { Article, Attribute } from '../../../src/article/article.ts';
import type { Range } from '../../../src/text/range.ts';
import type { AttributePlant, Plant, TextPlant } from '../generate/document-writer.ts';

/** `unseen`: neither the oracle nor the Article shows the word. */
export type Verdict = 'exact' | 'coarse' | 'wrong' | 'unseen';

export interface Judgement {
  readonly verdict: Verdict;
  /** What was found where. */
  readonly detail: string;
}

/** What is shown according to somebody who is not our parser. */
export interface Shown {
  readonly text: string;
  readonly attributeValues: readonly string[];
}

/** Whether the Article finds a planted word exactly where it was planted. */
export function judge(article: Article, plant: Plant, shown: Shown): Judgement {
  return plant.kind === 'text' ? judgeText(article, plant, shown) : judgeAttribute(article, plant, shown);
}

function judgeText(article: Article, plant: TextPlant, shown: Shown): Judgement {
  const visible = shown.text.includes(plant.word);
  const holders = article.blocks.filter(({ text }) => text.text.includes(plant.word));
  const [block] = holders;
  if (block === undefined) return visible ? wrong('lost') : { verdict: 'unseen', detail: '' };
  if (!visible) return wrong('shown, though nobody sees it');
  if (holders.length > 1) return wrong('in two blocks');
  const texts = [block.text, ...article.links.map((link) => link.text).filter(({ text }) => text.includes(plant.word))];
  const judgements = texts.map((mapped) => {
    const at = mapped.text.indexOf(plant.word);
    return judgeRange(article, mapped.rangeOf(at, at + plant.word.length).range, plant.range);
  });
  return worst(judgements);
}

function judgeAttribute(article: Article, plant: AttributePlant, shown: Shown): Judgement {
  const visible = shown.attributeValues.some((value) => value.includes(plant.word));
  const attributes = keptAttributes(article).filter(({ value }) => value.includes(plant.word));
  if (attributes.length === 0) return visible ? wrong('attribute lost') : { verdict: 'unseen', detail: '' };
  if (!visible) return wrong('attribute kept, though it does not count');
  return worst(
    attributes.flatMap(({ range, valueRange }) => [
      judgeRange(article, valueRange, plant.valueRange),
      judgeRange(article, range, plant.range),
    ]),
  );
}

function keptAttributes(article: Article): readonly Attribute[] {
  const links = article.links.flatMap(({ href, title, attributes }) => [href, title, ...attributes]);
  const images = article.images.flatMap(({ src, alt }) => [src, alt]);
  return [...links, ...images].filter((attribute) => attribute !== undefined);
}

function judgeRange({ source }: Article, actual: Range, expected: Range): Judgement {
  if (actual[0] === expected[0] && actual[1] === expected[1]) return { verdict: 'exact', detail: '' };
  const detail = `${JSON.stringify(source.slice(...actual))} for ${JSON.stringify(source.slice(...expected))}`;
  const covers = actual[0] <= expected[0] && actual[1] >= expected[1];
  return { verdict: covers ? 'coarse' : 'wrong', detail };
}

function worst(judgements: readonly Judgement[]): Judgement {
  const of = (verdict: Verdict) => judgements.find((one) => one.verdict === verdict);
  return of('wrong') ?? of('coarse') ?? of('exact') ?? wrong('nothing found');
}

function wrong(detail: string): Judgement {
  return { verdict: 'wrong', detail };
}
