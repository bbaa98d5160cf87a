import type { Region } from '../../article/article.ts';
import { isCopyrightLine, isLanguageName, isSectionLabel, isSiteMapWord, siteMapWords } from '../../facts/furniture.ts';
import { widthOf } from '../../text/width.ts';
import { isBylineOrDate } from './byline.ts';
import { isCaptionLine } from './caption-line.ts';
import { areCopies } from './copies.ts';
import type { Piece } from './pieces.ts';
import { endsSentence, endsWithStop, holdsSentences } from './sentences.ts';

/** Width units (RULES.md, Furniture). */
const MAX_SHORT = 40;
/** Width units. Longer blocks are no headline and no footer line. */
const MAX_HEADLINE = 200;
const MAX_FOOTER = 300;
/** Closing blocks that may stand after the first line with a copyright or site-map word. */
const MAX_FOOTER_PIECES = 12;

/** A text that begins with more short blocks than this is a list or a poem: it has no header and no title. */
const MAX_HEADER_PIECES = 20;

export interface Zones {
  /** Index of the title, if there is one. */
  readonly title: number | undefined;
  readonly regions: readonly Region[];
}

/**
 * The regions of a plain text. The title is the first block that is not short and does not end a sentence, or the last
 * short one before prose; section labels, bylines, dates and captions are never the title. It counts as article text
 * (region main); the short blocks before it are the header. The closing blocks from the first with a copyright or
 * site-map word are the footer. A line with a previous/next label is nav, unless prose follows it.
 */
export function zonesOf(pieces: readonly Piece[]): Zones {
  const regions = pieces.map((): Region => 'main');
  const body = pieces.slice(0, MAX_HEADER_PIECES).findIndex((piece) => !piece.pager && !isShort(piece));
  const title = titleOf(pieces, body);
  const headerEnd = title ?? Math.max(body, 0);
  for (let i = 0; i < headerEnd; i++) regions[i] = 'header';
  const footer = footerStart(pieces, Math.max(title ?? -1, body));
  for (let i = footer; i < pieces.length; i++) regions[i] = 'footer';
  for (const i of pagers(pieces, Math.max(title ?? -1, body))) regions[i] = 'nav';
  return { title, regions };
}

function isShort({ text }: Piece): boolean {
  return text.text.length <= MAX_FOOTER && widthOf(text.text) <= MAX_SHORT && !endsSentence(text.text);
}

function titleOf(pieces: readonly Piece[], body: number): number | undefined {
  if (body < 0) return undefined;
  const short = pieces.slice(0, body).findLastIndex((piece) => !piece.pager && mayBeTitle(piece.text.text));
  const standsTwice = short >= 0 && isCopyOfNext(pieces, body);
  if (isHeadline(pieces, body) && !standsTwice) return body;
  return short >= 0 ? short : undefined;
}

/** Under a short title, two long blocks that say the same are a caption that stands twice. */
function isCopyOfNext(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return next !== undefined && areCopies(pieces[index]!.text.text, next.text.text);
}

/** One sentence at most, no full stop, and something under it. */
function isHeadline(pieces: readonly Piece[], index: number): boolean {
  const { text } = pieces[index]!.text;
  return (
    index + 1 < pieces.length &&
    text.length <= 2 * MAX_HEADLINE &&
    widthOf(text) <= MAX_HEADLINE &&
    !endsWithStop(text) &&
    !holdsSentences(text) &&
    !isCaptionLine(text) &&
    !isFooterLine(text)
  );
}

function mayBeTitle(text: string): boolean {
  return !(
    isSectionLabel(text) ||
    isLanguageName(text) ||
    isSiteMapWord(text) ||
    isBylineOrDate(text) ||
    isCaptionLine(text)
  );
}

/** Index of the first closing block with a copyright or site-map word; the number of blocks where there is none. */
function footerStart(pieces: readonly Piece[], after: number): number {
  let start = pieces.length;
  const first = Math.max(after + 1, pieces.length - MAX_FOOTER_PIECES);
  for (let i = pieces.length - 1; i >= first; i--) {
    const piece = pieces[i]!;
    if (isFooterLine(piece.text.text)) start = i;
    else if (!piece.pager && !isShort(piece)) break;
  }
  return start;
}

function isFooterLine(text: string): boolean {
  if (text.length > 2 * MAX_FOOTER || widthOf(text) > MAX_FOOTER) return false;
  return isCopyrightLine(text) || (siteMapWords(text).length > 0 && !endsSentence(text));
}

/** Labelled lines that stand as navigation: before the body, beside another one, or where no prose follows. */
function pagers(pieces: readonly Piece[], body: number): readonly number[] {
  if (!pieces.some(({ pager }) => pager)) return [];
  const lastProse = pieces.findLastIndex((piece) => !piece.pager && !isShort(piece) && !isFooterLine(piece.text.text));
  return pieces.flatMap((piece, i) => {
    const besideAnother = pieces[i - 1]?.pager === true || pieces[i + 1]?.pager === true;
    return piece.pager && (i < body || i > lastProse || besideAnother) ? [i] : [];
  });
}
