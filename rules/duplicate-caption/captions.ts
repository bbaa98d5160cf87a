import { type Article, type Block, comparablesOf, Sign, textsOf } from '../../src/rule/index.ts';

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

/** Blocks that are captions, or that stand where a copy of one would; in source order, without list and table rows. */
export function captionsOf(article: Article): Captioned[] {
  const shown = shownBlocks(article);
  const marked = new Set(article.captions);
  const top = afterTitle(article, shown);
  const found: Captioned[] = [];
  if (marked.size === 0 && top.size === 0) return found;
  let nextCaption = -1;
  let lastCaption = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < shown.length; index++) {
    const text = shown[index]!;
    const block = article.blocks[text]!;
    if (nextCaption < index) nextCaption = captionFrom(article, shown, index, marked);
    const captioned = nextCaption === index;
    if (captioned) lastCaption = index;
    const isNear = nextCaption - index <= REACH || index - lastCaption <= REACH;
    if (captioned || (block.type === 'paragraph' && block.region === 'main' && (isNear || top.has(text)))) {
      found.push({ block, text, index, captioned });
    }
  }
  return found;
}

/** Numbers of the blocks that hold text that is seen. */
function shownBlocks(article: Article): number[] {
  const { blocks } = article;
  const texts = textsOf(article);
  const shown: number[] = [];
  for (let text = 0; text < blocks.length; text++)
    if (blocks[text]!.hidden === undefined && texts.holds(text, Sign.Visible)) shown.push(text);
  return shown;
}

/** First place at or after `from` of a caption; Infinity where there is none. */
function captionFrom({ blocks }: Article, shown: readonly number[], from: number, marked: ReadonlySet<Block>): number {
  if (marked.size > 0) for (let i = from; i < shown.length; i++) if (marked.has(blocks[shown[i]!]!)) return i;
  return Number.POSITIVE_INFINITY;
}

/** Neighbours right after the title that are equal but for markup and are not sentences: an unmarked caption and its copy. */
function afterTitle(article: Article, shown: readonly number[]): ReadonlySet<number> {
  const { blocks } = article;
  const top = new Set<number>();
  const title = shown.findIndex((text) => isTitle(blocks[text]!));
  for (let i = title + 1; i < Math.min(title + TOP, shown.length - 1); i++) {
    const [one, other] = [shown[i]!, shown[i + 1]!];
    if (blocks[one]!.type !== 'paragraph' || blocks[other]!.type !== 'paragraph' || endsSentence(blocks[one]!))
      continue;
    if (comparablesOf(article).areEqual(one, other)) top.add(one).add(other);
  }
  return top;
}

function isTitle({ region, type }: Block): boolean {
  return region === 'main' && (type === 'heading' || type === 'title');
}

function endsSentence(block: Block): boolean {
  return /[.!?。！？．][”"’」』）)]{0,3}$/u.test(block.text.text.trimEnd());
}
