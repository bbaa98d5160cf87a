import type { ArticleBuilder } from './article-builder.ts';
import { skipBlank, skipSpace, trimSpace } from './blank.ts';
import type { BlockRecord } from './records.ts';

const EMPHASIS: ReadonlySet<string> = new Set(['b', 'em', 'i', 'small', 'strong']);

/**
 * Gives each image that has one its caption, which is marked as such: the `figcaption` of its figure; else the block beside it
 * (or its own) whose class says so; else the block behind a block of nothing but images, if all of its text is emphasised.
 */
export function findCaptions({ blocks, images }: ArticleBuilder, flow: string): void {
  if (images.length === 0) return;
  const { kept } = blocks;
  for (let index = 0; index < kept.length; index++) kept[index]!.index = index;
  for (const image of images) {
    const inFigure = image.figure?.caption;
    if (inFigure !== undefined && inFigure.index >= 0) {
      image.caption = inFigure;
      continue;
    }
    const { index } = image.block;
    if (index < 0) continue;
    const caption = besides(kept, index, flow);
    if (caption === undefined) continue;
    caption.isCaption = true;
    image.caption = caption;
  }
}

function besides(blocks: readonly BlockRecord[], index: number, flow: string): BlockRecord | undefined {
  const own = blocks[index]!;
  const next = index + 1 < blocks.length ? blocks[index + 1] : undefined;
  const previous = index > 0 ? blocks[index - 1] : undefined;
  for (const block of [own, next, previous]) {
    if (block?.context.captionClass && canBeCaption(block) && hasInk(block, flow)) return block;
  }
  const candidate = hasInk(own, flow) ? own : next;
  if (candidate === undefined || !canBeCaption(candidate) || !hasInk(candidate, flow)) return undefined;
  return isAllEmphasis(candidate, flow) ? candidate : undefined;
}

function canBeCaption(block: BlockRecord): boolean {
  return block.type === 'paragraph' || block.type === 'caption';
}

function hasInk(block: BlockRecord, flow: string): boolean {
  return skipBlank(flow, block.from, block.to) < block.to;
}

function isAllEmphasis(block: BlockRecord, flow: string): boolean {
  const from = skipSpace(flow, block.from, block.to);
  const to = trimSpace(flow, from, block.to);
  return (block.inlines ?? []).some((inline) => EMPHASIS.has(inline.tag) && inline.from <= from && inline.to >= to);
}
