import { Kind } from '../nodes.ts';
import type { Cursor } from './cursor.ts';
import { tagEnd } from './html-tag.ts';
import { Reach, type Verbatim } from './verbatim.ts';

/** The name in a tag's beginning, behind which the tag may end or go on. */
const NAME = /<(\/?)([a-z][\da-z]*)(?:[ \t\n>]|\/>|$)/iy;
const INK = /[^ \t]/;
/** What ends the blocks that begin with these tags. */
const RAW_END = /<\/(?:pre|script|style|textarea)>/i;
const RAW_NAMES = new Set(['pre', 'script', 'style', 'textarea']);
const BLOCK_NAMES = new Set(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu
  menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track
  ul`.split(/\s+/),
);

/** An HTML block: CommonMark has seven kinds of them. */
export class HtmlBlock implements Verbatim {
  readonly kind: number | undefined;
  readonly from: number;
  readonly inside: number[] = [];
  to: number;
  /** Stands in the last line; `undefined` where a blank line follows the last. */
  readonly #end: RegExp | undefined;

  constructor({ ink, end }: Cursor, style: HtmlStyle) {
    this.kind = style.isUnseen ? undefined : Kind.Html;
    this.from = ink;
    this.to = end;
    this.#end = style.end;
  }

  take(line: Cursor): number {
    if (this.#end === undefined && line.isBlank) return Reach.Beyond;
    this.to = line.end;
    for (const mark of line.marks) this.inside.push(mark);
    return this.endsIn(line) ? Reach.Last : Reach.Inside;
  }

  endsIn({ text, ink, end }: Cursor): boolean {
    return this.#end?.test(text.slice(ink, end)) ?? false;
  }
}

/** What tells the kinds apart. */
export interface HtmlStyle {
  readonly end?: RegExp;
  /** Whether HTML would show nothing of it, nor take it for markup. */
  readonly isUnseen?: boolean;
  /** Whether it may not follow a paragraph without a blank line. */
  readonly isShy?: boolean;
}

const COMMENT: HtmlStyle = { end: /-->/ };
const CDATA: HtmlStyle = { end: /\]\]>/, isUnseen: true };
const DECLARATION: HtmlStyle = { end: />/ };
const INSTRUCTION: HtmlStyle = { end: /\?>/, isUnseen: true };
const RAW: HtmlStyle = { end: RAW_END };
const BLOCK: HtmlStyle = {};
const LONE_TAG: HtmlStyle = { isShy: true };

/** How the block is read that begins with the line's `<`. */
export function htmlStyle({ text, ink, end }: Cursor): HtmlStyle | undefined {
  if (text.startsWith('<?', ink)) return INSTRUCTION;
  if (text.startsWith('<!', ink)) {
    if (text.startsWith('--', ink + 2)) return COMMENT;
    if (text.startsWith('[CDATA[', ink + 2)) return CDATA;
    return /[A-Za-z]/.test(text.charAt(ink + 2)) ? DECLARATION : undefined;
  }
  return styleOfTag(text, ink) ?? (isLoneTag(text.slice(ink, end)) ? LONE_TAG : undefined);
}

function styleOfTag(text: string, at: number): HtmlStyle | undefined {
  NAME.lastIndex = at;
  const match = NAME.exec(text);
  if (match === null) return undefined;
  const name = match[2]!.toLowerCase();
  if (BLOCK_NAMES.has(name)) return BLOCK;
  return match[1] === '' && !match[0].endsWith('/>') && RAW_NAMES.has(name) ? RAW : undefined;
}

function isLoneTag(line: string): boolean {
  const end = tagEnd(line, 0);
  return end > 0 && !INK.test(line.slice(end));
}
