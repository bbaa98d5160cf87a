import { type Article, type Block, comparableOf } from '../../src/rule/index.ts';

export interface Captioned {
  readonly block: Block;
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
  const blocks = article.blocks.filter((block) => block.hidden === undefined && block.text.text.trim() !== '');
  const marked = new Set(article.captions);
  const found: Captioned[] = [];
  const top = afterTitle(blocks);
  let nextCaption = -1;
  let lastCaption = -1;
  blocks.forEach((block, index) => {
    if (nextCaption < index) nextCaption = indexFrom(blocks, index, marked);
    const captioned = marked.has(block);
    if (captioned) lastCaption = index;
    const near = nextCaption - index <= REACH || (lastCaption >= 0 && index - lastCaption <= REACH);
    if (captioned || (block.type === 'paragraph' && block.region === 'main' && (near || top.has(block)))) {
      found.push({ block, index, captioned });
    }
  });
  return found;
}

/** First place at or after `from` of a caption; Infinity where there is none. */
function indexFrom(blocks: readonly Block[], from: number, marked: ReadonlySet<Block>): number {
  for (let i = from; i < blocks.length; i++) if (marked.has(blocks[i]!)) return i;
  return Number.POSITIVE_INFINITY;
}

/** Neighbours right after the title that are equal but for markup and are not sentences: an unmarked caption and its copy. */
function afterTitle(blocks: readonly Block[]): ReadonlySet<Block> {
  const title = blocks.findIndex(
    (block) => block.region === 'main' && (block.type === 'heading' || block.type === 'title'),
  );
  const top = new Set<Block>();
  for (let i = title + 1; i < Math.min(title + TOP, blocks.length - 1); i++) {
    const [one, other] = [blocks[i]!, blocks[i + 1]!];
    if (one.type !== 'paragraph' || other.type !== 'paragraph' || endsSentence(one)) continue;
    if (comparableOf(one.text) === comparableOf(other.text)) top.add(one).add(other);
  }
  return top;
}

function endsSentence(block: Block): boolean {
  return /[.!?。！？．][”"’」』）)]{0,3}$/u.test(block.text.text.trimEnd());
}
