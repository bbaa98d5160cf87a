import type { Block } from '../article/article.ts';
import type { Lang, LangSpan } from '../language/index.ts';
import { widthIn } from '../text/width.ts';

/** Width units of text by language; undetermined text under `und`. */
export type Shares = ReadonlyMap<Lang, number>;

/** Adds what `[start, end)` of a block's text holds in each language; code and addresses count for none. */
export function addShares(
  into: Map<Lang, number>,
  block: Block,
  spans: readonly LangSpan[],
  start = 0,
  end = block.text.text.length,
): Map<Lang, number> {
  const { text } = block.text;
  for (const span of spans) {
    if (span.start >= end || span.end <= start || span.role === 'code' || span.role === 'url') continue;
    const width = widthIn(text, Math.max(start, span.start), Math.min(end, span.end));
    if (width > 0) into.set(span.lang, (into.get(span.lang) ?? 0) + width);
  }
  return into;
}

/** Width of all that is in a language that is told. */
export function determinedWidth(shares: Shares): number {
  let determined = 0;
  for (const [lang, width] of shares) if (lang !== 'und') determined += width;
  return determined;
}

/** The language with the most width, where that is at least `share` of all that is determined. */
export function dominant(shares: Shares, share: number): { lang: Lang; width: number } | undefined {
  let most: { lang: Lang; width: number } | undefined;
  for (const [lang, width] of shares) {
    if (lang !== 'und' && (most === undefined || width > most.width)) most = { lang, width };
  }
  return most !== undefined && most.width >= share * determinedWidth(shares) ? most : undefined;
}
