import { InlineContext, type InlineParser } from '@lezer/markdown';
import { isEscapable, referenceEnd } from '../decode.ts';
import { after, Beside, before, flanks } from './flanking.ts';
import { tagEnd } from './html-tag.ts';
import type { Leaf, Leaves } from './leaf.ts';
import { type Excess, LIMITS } from './limits.ts';

/** Characters at which any inline parser may begin; a blank is told apart by what follows it. */
const MARKS = new Set([...'\\&`<*_[]!~'].map((mark) => mark.charCodeAt(0)));
const SPECIAL = Uint8Array.from({ length: 0x80 }, (_, code) => (MARKS.has(code) ? 1 : 0));

const AUTOLINK =
  /<(?:[A-Za-z][A-Za-z\d+.-]{1,31}:[^\0-\x20<>\x7f]{0,8192}|[\w.!#$%&'*+/=?^`{|}~-]{1,256}@[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?){0,64})>/y;

/** The marks of GFM's strikethrough; one and two tildes do not match each other. */
const TILDES = [1, 2].map(() => ({ resolve: 'Strikethrough', mark: 'StrikethroughMark' }));

/** All inline parsers but those of brackets. */
export function inlineParsers(leaves: Leaves, excess: Excess): readonly InlineParser[] {
  const add = (cx: InlineContext, name: string, from: number, to: number): number =>
    leaves.of(cx).hasRoom(from) ? cx.addElement(cx.elt(name, from, to)) : to;
  return [
    { name: 'Plain', before: 'Escape', parse: (cx, next, pos) => plainEnd(cx, next, pos, leaves) },
    {
      name: 'Escape',
      parse: (cx, next, pos) => (next === 0x5c && isEscapable(cx.char(pos + 1)) ? add(cx, 'Escape', pos, pos + 2) : -1),
    },
    {
      name: 'Entity',
      parse(cx, next, pos) {
        if (next !== 0x26) return -1;
        const end = referenceEnd(cx.text, pos - cx.offset);
        return end < 0 ? -1 : add(cx, 'Entity', pos, end + cx.offset);
      },
    },
    { name: 'InlineCode', parse: (cx, next, pos) => (next === 0x60 ? code(cx, pos, leaves.of(cx)) : -1) },
    { name: 'HTMLTag', parse: (cx, next, pos) => (next === 0x3c ? html(cx, pos, leaves.of(cx)) : -1) },
    {
      name: 'Emphasis',
      parse(cx, next, pos) {
        if (next !== 0x2a && next !== 0x5f) return -1;
        return emphasis(cx, next, pos, leaves.of(cx), excess);
      },
    },
    {
      name: 'Strikethrough',
      after: 'Emphasis',
      parse: (cx, next, pos) => (next === 0x7e ? strikethrough(cx, pos, leaves.of(cx), excess) : -1),
    },
    {
      name: 'HardBreak',
      parse(cx, next, pos) {
        if (next === 0x5c && cx.char(pos + 1) === 0x0a) return add(cx, 'HardBreak', pos, pos + 2);
        if (next !== 0x20) return -1;
        const end = runEnd(cx, 0x20, pos);
        return cx.char(end) === 0x0a && end >= pos + 2 ? add(cx, 'HardBreak', pos, end + 1) : end;
      },
    },
    {
      name: 'Autolink',
      // Before emphasis: an address may begin with an underscore.
      before: 'Escape',
      parse(cx, _next, pos) {
        const leaf = leaves.of(cx);
        const link = leaf.autolinkAt(pos);
        // As on GitHub, none inside a bracket that is still open.
        return link === undefined || leaf.openers.length > 0 ? -1 : add(cx, 'URL', pos, link.to + cx.offset);
      },
    },
  ];
}

/** Behind the run of characters that mean nothing by themselves. */
function plainEnd(cx: InlineContext, next: number, pos: number, leaves: Leaves): number {
  if (next < 0x80 && SPECIAL[next] === 1) return -1;
  const { text, offset } = cx;
  const end = leaves.of(cx).nextAutolink(pos) - offset;
  let at = pos - offset;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) continue;
    if (SPECIAL[code] === 1) break;
    if (code === 0x20) {
      const following = text.charCodeAt(at + 1);
      if (following === 0x20 || following === 0x0a) break;
    }
  }
  return at === pos - offset ? -1 : at + offset;
}

function code(cx: InlineContext, pos: number, leaf: Leaf): number {
  const end = runEnd(cx, 0x60, pos);
  const size = end - pos;
  const close = leaf.codeRunAfter(size, end);
  if (close < 0 || !leaf.hasRoom(pos)) return end;
  const marks = [cx.elt('CodeMark', pos, end), cx.elt('CodeMark', close, close + size)];
  return cx.addElement(cx.elt('InlineCode', pos, close + size, marks));
}

function html(cx: InlineContext, pos: number, leaf: Leaf): number {
  const at = pos - cx.offset;
  AUTOLINK.lastIndex = at;
  if (AUTOLINK.test(cx.text)) {
    const end = AUTOLINK.lastIndex + cx.offset;
    const parts = [cx.elt('LinkMark', pos, pos + 1), cx.elt('URL', pos + 1, end - 1), cx.elt('LinkMark', end - 1, end)];
    return leaf.hasRoom(pos) ? cx.addElement(cx.elt('Autolink', pos, end, parts)) : end;
  }
  const [name, end] = rawHtml(cx.text, at, leaf);
  if (end < 0) return -1;
  return leaf.hasRoom(pos) ? cx.addElement(cx.elt(name, pos, end + cx.offset)) : end + cx.offset;
}

function rawHtml(text: string, at: number, leaf: Leaf): readonly [node: string, end: number] {
  if (text.startsWith('<!--', at)) {
    if (text.startsWith('>', at + 4)) return ['Comment', at + 5];
    if (text.startsWith('->', at + 4)) return ['Comment', at + 6];
    return ['Comment', leaf.endOf('-->', at + 4)];
  }
  if (text.startsWith('<?', at)) return ['ProcessingInstruction', leaf.endOf('?>', at + 2)];
  if (text.startsWith('<![CDATA[', at)) return ['ProcessingInstruction', leaf.endOf(']]>', at + 9)];
  if (/^<![A-Za-z]/.test(text.slice(at, at + 3))) return ['HTMLTag', leaf.endOf('>', at + 3)];
  return ['HTMLTag', tagEnd(text, at)];
}

function emphasis(cx: InlineContext, mark: number, pos: number, leaf: Leaf, excess: Excess): number {
  const end = runEnd(cx, mark, pos);
  if (end - pos > LIMITS.run || ++leaf.delimiters > LIMITS.delimiters) {
    excess.note(pos);
    return end;
  }
  const previous = before(cx.text, pos - cx.offset);
  const following = after(cx.text, end - cx.offset);
  const { left, right } = flanks(previous, following);
  if (mark === 0x2a) return cx.addDelimiter(InlineContext.emphasisAsterisk, pos, end, left, right);
  const opens = left && (!right || previous === Beside.Punctuation);
  const closes = right && (!left || following === Beside.Punctuation);
  return cx.addDelimiter(InlineContext.emphasisUnderscore, pos, end, opens, closes);
}

function strikethrough(cx: InlineContext, pos: number, leaf: Leaf, excess: Excess): number {
  const end = runEnd(cx, 0x7e, pos);
  const type = TILDES[end - pos - 1];
  if (type === undefined) return end;
  if (++leaf.delimiters > LIMITS.delimiters) {
    excess.note(pos);
    return end;
  }
  const { left, right } = flanks(before(cx.text, pos - cx.offset), after(cx.text, end - cx.offset));
  return cx.addDelimiter(type, pos, end, left, right);
}

/** Behind the run of one character. */
function runEnd(cx: InlineContext, character: number, pos: number): number {
  let end = pos + 1;
  while (cx.char(end) === character) end++;
  return end;
}
