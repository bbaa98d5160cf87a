import { skipBlank, trimBlank } from './blank.ts';
import type { Findings } from './article-builder.ts';
import type { BlockRecord, ImageRecord, InlineRecord } from './records.ts';

const EMPHASIS: ReadonlySet<string> = new Set(['b', 'em', 'i', 'small', 'strong']);

export interface Captions {
  /** Blocks that are captions though their element does not say so. */
  readonly captions: ReadonlySet<BlockRecord>;
  readonly captionOf: ReadonlyMap<ImageRecord, BlockRecord>;
}

/**
 * The caption of an image: the `figcaption` of its figure; else the block beside it (or its own) whose class says so; else
 * the block behind a block of nothing but images, if all of its text is emphasised.
 */
export function captionsOf(
  findings: Findings,
  flow: string,
  inlines: ReadonlyMap<BlockRecord, readonly InlineRecord[]>,
): Captions {
  const captions = new Set<BlockRecord>();
  const captionOf = new Map<ImageRecord, BlockRecord>();
  const position = new Map(findings.blocks.map((block, index) => [block, index]));
  for (const image of findings.images) {
    const inFigure = image.context.figure?.caption;
    if (inFigure !== undefined && position.has(inFigure)) {
      captionOf.set(image, inFigure);
      continue;
    }
    const index = position.get(image.block);
    if (index === undefined) continue;
    const caption = besides(findings.blocks, index, flow, inlines);
    if (caption === undefined) continue;
    captions.add(caption);
    captionOf.set(image, caption);
  }
  return { captions, captionOf };
}

function besides(
  blocks: readonly BlockRecord[],
  index: number,
  flow: string,
  inlines: ReadonlyMap<BlockRecord, readonly InlineRecord[]>,
): BlockRecord | undefined {
  const own = blocks[index]!;
  const next = blocks[index + 1];
  const previous = blocks[index - 1];
  for (const block of [own, next, previous]) {
    if (block?.context.captionClass && canBeCaption(block) && hasInk(block, flow)) return block;
  }
  const candidate = hasInk(own, flow) ? own : next;
  if (candidate === undefined || !canBeCaption(candidate) || !hasInk(candidate, flow)) return undefined;
  return isAllEmphasis(candidate, flow, inlines.get(candidate) ?? []) ? candidate : undefined;
}

function canBeCaption(block: BlockRecord): boolean {
  return block.type === 'paragraph' || block.type === 'caption';
}

function hasInk(block: BlockRecord, flow: string): boolean {
  return skipBlank(flow, block.from, block.to) < block.to;
}

function isAllEmphasis(block: BlockRecord, flow: string, inlines: readonly InlineRecord[]): boolean {
  const from = skipBlank(flow, block.from, block.to);
  const to = trimBlank(flow, from, block.to);
  return inlines.some((inline) => EMPHASIS.has(inline.tag) && inline.from <= from && inline.to >= to);
}
