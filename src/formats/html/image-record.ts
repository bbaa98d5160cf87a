import type { Attribute } from '../../article/article.ts';
import type { Context } from './context.ts';
import { isAriaHidden } from './name-recorder.ts';
import type { BlockRecord, FigureRecord, ImageRecord } from './records.ts';
import { Concern, type TagAttributes } from './tag-attributes.ts';

/** The image whose tag is `[start, end)`. */
export function imageRecord(
  start: number,
  end: number,
  attributes: TagAttributes,
  context: Context,
  block: BlockRecord,
  figure: FigureRecord | undefined,
): ImageRecord {
  const alt = attributes.get('alt');
  const labelled = attributes.bearOn(Concern.Name);
  return {
    start,
    end,
    src: attributes.get('src'),
    alt,
    title: attributes.get('title'),
    label: labelled ? attributes.value('aria-label') : undefined,
    labelledBy: labelled ? attributes.value('aria-labelledby') : undefined,
    decorative: isDecorative(attributes, alt),
    context,
    block,
    figure,
    caption: undefined,
  };
}

function isDecorative(attributes: TagAttributes, alt: Attribute | undefined): boolean {
  if (alt?.value.trim() === '') return true;
  const role = attributes.bearOn(Concern.Role) ? attributes.value('role')?.trim().toLowerCase() : undefined;
  return role === 'none' || role === 'presentation' || isAriaHidden(attributes);
}
