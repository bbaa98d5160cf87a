import type { Block } from '../article/article.ts';
import type { Lang, LangSpan } from '../language/index.ts';
import type { Range } from '../text/range.ts';
import { widthIn } from '../text/width.ts';

/** Width units of text by language; undetermined text under `und`. */
export type Shares = ReadonlyMap<Lang, number>;

/** One of a list's shares, which holds each language once: most texts are in one. */
export interface Share {
  readonly lang: Lang | 'und';
  /** Width units. */
  width: number;
}

export function addWidth(into: Share[], lang: Lang | 'und', width: number): void {
  for (const share of into) {
    if (share.lang !== lang) continue;
    share.width += width;
    return;
  }
  into.push({ lang, width });
}

/** What several texts hold in each language. */
export interface Tally {
  readonly shares: Share[];
  /** Width units that may be in any language, or in none. */
  open: number;
}

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

/** Width of all, told or not. */
export function widthOfAll(shares: readonly Share[]): number {
  let all = 0;
  for (const { width } of shares) all += width;
  return all;
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
