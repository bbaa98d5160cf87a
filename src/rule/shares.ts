import type { Block } from '../article/article.ts';
import type { Lang, LangSpan } from '../language/index.ts';
import { addWidth, type Share } from '../language/widths.ts';
import type { Range } from '../text/range.ts';
import { widthIn } from '../text/width.ts';

/** Width units of text by language; undetermined text under `und`. */
export type Shares = ReadonlyMap<Lang, number>;

/** What a block's text, or `[start, end)` of it, holds in each language; code and addresses count for none. */
export function sharesIn(block: Block, spans: readonly LangSpan[], at?: Range): Share[] {
  const { text } = block.text;
  const [start, end] = at ?? [0, text.length];
  const shares: Share[] = [];
  for (const span of spans) {
    if (span.start >= end || span.end <= start || span.role === 'code' || span.role === 'url') continue;
    const width = widthIn(text, Math.max(start, span.start), Math.min(end, span.end));
    if (width > 0) addWidth(shares, span.lang, width);
  }
  return shares;
}

/** Width of all that is in a language that is told. */
export function determinedWidth(shares: readonly Share[]): number {
  let determined = 0;
  for (const { lang, width } of shares) if (lang !== 'und') determined += width;
  return determined;
}

/** The language with the most width, where that is at least `least` of all that is determined. */
export function dominant(shares: readonly Share[], least: number): Readonly<Share> | undefined {
  let most: Share | undefined;
  for (const share of shares)
    if (share.lang !== 'und' && (most === undefined || share.width > most.width)) most = share;
  return most !== undefined && most.width >= least * determinedWidth(shares) ? most : undefined;
}
