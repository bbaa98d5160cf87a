import type { Context } from './context.ts';
import type { BlockRecord, ImageRecord } from './records.ts';
import type { TagAttributes } from './tag-attributes.ts';

/** The image whose tag is `[start, end)`. */
export function imageRecord(
  start: number,
  end: number,
  attributes: TagAttributes,
  context: Context,
  block: BlockRecord,
): ImageRecord {
  return {
    start,
    end,
    src: attributes.get('src'),
    alt: attributes.get('alt'),
    title: attributes.get('title'),
    label: attributes.value('aria-label'),
    labelledBy: attributes.value('aria-labelledby'),
    decorative: isDecorative(attributes),
    context,
    block,
  };
}

function isDecorative(attributes: TagAttributes): boolean {
  if (attributes.value('alt')?.trim() === '') return true;
  const role = attributes.value('role')?.trim().toLowerCase();
  if (role === 'none' || role === 'presentation') return true;
  return attributes.value('aria-hidden')?.trim().toLowerCase() === 'true';
}
