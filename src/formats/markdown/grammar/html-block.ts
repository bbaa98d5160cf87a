import { tagEnd } from './html-tag.ts';
import type { Line } from './line.ts';

/** A kind of CommonMark's HTML blocks. */
export interface HtmlBlockKind {
  /** Sticky: at the block's first character that is no blank. */
  readonly start: RegExp;
  /** In the line that ends the block; where undefined, a blank line ends it. */
  readonly end: RegExp | undefined;
  /** Whether it holds what is HTML to a reader too. */
  readonly isMarkup: boolean;
}

/** Kinds 1 to 6. A line end is white space. */
const KINDS: readonly HtmlBlockKind[] = [
  {
    start: /<(?:script|pre|style|textarea)(?:[\s>]|$)/iy,
    end: /<\/(?:script|pre|style|textarea)>/i,
    isMarkup: true,
  },
  { start: /<!--/y, end: /-->/, isMarkup: true },
  { start: /<\?/y, end: /\?>/, isMarkup: false },
  { start: /<![A-Z]/iy, end: />/, isMarkup: true },
  { start: /<!\[CDATA\[/y, end: /\]\]>/, isMarkup: false },
  {
    start:
      /<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/iy,
    end: undefined,
    isMarkup: true,
  },
];

/** Kind 7: any other tag, alone on its line. */
const LONE_TAG: HtmlBlockKind = { start: /</y, end: undefined, isMarkup: true };

/** The kind of the block that begins with the line's `<`. */
export function htmlBlockKind(line: Line): HtmlBlockKind | undefined {
  const kind = interruptingHtml(line);
  if (kind !== undefined) return kind;
  const text = line.text.slice(line.at, line.end);
  const end = tagEnd(text, 0);
  return end > 0 && line.skipBlanks(line.at + end) === line.end ? LONE_TAG : undefined;
}

/** The same, where the block follows a paragraph without a blank line. */
export function interruptingHtml({ text, at }: Line): HtmlBlockKind | undefined {
  for (const kind of KINDS) {
    kind.start.lastIndex = at;
    if (kind.start.test(text)) return kind;
  }
  return undefined;
}

/** Whether the line is the block's last. */
export function endsHtml({ end }: HtmlBlockKind, line: Line): boolean {
  return end === undefined ? line.isBlank : end.test(line.text.slice(line.at, line.end));
}
