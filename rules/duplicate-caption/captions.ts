import { type Article, type Block, comparablesOf, Sign, Trait, textsOf, traitsOf } from '../../src/rule/index.ts';

export interface Captioned {
  readonly block: Block;
  /** Its number among the article's texts. */
  readonly text: number;
  /** Its place among the blocks that hold text. */
  readonly index: number;
  /** Marked as a caption by the source; else it only stands where one would. */
  readonly captioned: boolean;
}

/** A copy of a caption stands at most this many blocks from it. */
const REACH = 3;
/** Blocks after the title among which scraped captions stand, before the prose. */
const TOP = 4;
const MAIN_PARAGRAPH = Trait.Main | Trait.Paragraph;
const TITLES = Trait.Heading | Trait.Title;

/** Blocks that are captions, or that stand where a copy of one would; in source order, without list and table rows. */
export function captionsOf(article: Article): Captioned[] {
  const traits = traitsOf(article);
  const shown = shownBlocks(article, traits);
  const marked = new Set(article.captions);
  const top = afterTitle(article, traits, shown);
  const found: Captioned[] = [];
  if (marked.size === 0 && top.size === 0) return found;
  let nextCaption = -1;
  let lastCaption = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < shown.length; index++) {
    const text = shown[index]!;
    if (nextCaption < index) nextCaption = captionFrom(article, shown, index, marked);
    const captioned = nextCaption === index;
    if (captioned) lastCaption = index;
    const isNear = nextCaption - index <= REACH || index - lastCaption <= REACH;
    const isRead = (traits[text]! & MAIN_PARAGRAPH) === MAIN_PARAGRAPH && (isNear || top.has(text));
    if (captioned || isRead) found.push({ block: article.blocks[text]!, text, index, captioned });
  }
  return found;
}

/** Numbers of the blocks that hold text that is seen; without captions, of those up to the ones after the title. */
function shownBlocks(article: Article, traits: Readonly<Int32Array>): number[] {
  const { signs } = textsOf(article);
  const shown: number[] = [];
  let most = article.captions.length > 0 ? Number.POSITIVE_INFINITY : -1;
  for (let text = 0; text < traits.length; text++) {
    if ((traits[text]! & Trait.Hidden) !== 0 || (signs[text]! & Sign.Visible) === 0) continue;
    shown.push(text);
    if (most < 0 && isTitle(traits[text]!)) most = shown.length + TOP;
    if (shown.length === most) break;
  }
  return shown;
}

/** First place at or after `from` of a caption; Infinity where there is none. */
function captionFrom({ blocks }: Article, shown: readonly number[], from: number, marked: ReadonlySet<Block>): number {
  if (marked.size > 0) for (let i = from; i < shown.length; i++) if (marked.has(blocks[shown[i]!]!)) return i;
  return Number.POSITIVE_INFINITY;
}

/** Neighbours right after the title that are equal but for markup and are not sentences: an unmarked caption and its copy. */
function afterTitle(article: Article, traits: Readonly<Int32Array>, shown: readonly number[]): ReadonlySet<number> {
  const top = new Set<number>();
  let title = 0;
  while (title < shown.length && !isTitle(traits[shown[title]!]!)) title++;
  // Without a title, the first ones are as near as those after it.
  if (title === shown.length) title = -1;
  for (let i = title + 1; i < Math.min(title + TOP, shown.length - 1); i++) {
    const [one, other] = [shown[i]!, shown[i + 1]!];
    if ((traits[one]! & traits[other]! & Trait.Paragraph) === 0 || endsSentence(article.blocks[one]!)) continue;
    if (comparablesOf(article).areEqual(one, other)) top.add(one).add(other);
  }
  return top;
}

function isTitle(traits: number): boolean {
  return (traits & TITLES) !== 0 && (traits & Trait.Main) !== 0;
}

function endsSentence(block: Block): boolean {
  return /[.!?。！？．][”"’」』）)]{0,3}$/u.test(block.text.text.trimEnd());
}
