import { widthOf } from './width.ts';

/** The width of a text where it is no wider than `enough`; of a wider one, anything above. Does not read on then. */
export function widthUpTo(text: string, enough: number): number {
  // Most letters are one code unit and one width unit.
  const head = enough * 2 + 16;
  if (text.length > head) {
    const width = widthOf(text.slice(0, head));
    if (width > enough) return width;
  }
  return widthOf(text);
}
