import { type Element, InlineContext, type InlineParser } from '@lezer/markdown';
import type { Leaf, Leaves, Opener } from './leaf.ts';
import { type Excess, LIMITS } from './limits.ts';
import { readLabel, readTarget, type Target } from './link-target.ts';
import type { References } from './references.ts';

const FOOTNOTE = /\[\^([^\s[\]]{1,999})\]/y;

/** Links, images and footnote references: a bracket is one only if a destination follows or its label is defined. */
export function bracketParsers(leaves: Leaves, references: References, excess: Excess): readonly InlineParser[] {
  const open = (cx: InlineContext, from: number, to: number, image: boolean): number => {
    const { openers } = leaves.of(cx);
    if (openers.length >= LIMITS.brackets) {
      excess.note(from);
      return to;
    }
    const type = image ? InlineContext.imageStart : InlineContext.linkStart;
    cx.addDelimiter(type, from, to, true, false);
    openers.push({ from, to, image, index: cx.findOpeningDelimiter(type)! });
    return to;
  };
  const note = (cx: InlineContext, pos: number): number => {
    if (references.notes.size === 0 || cx.char(pos + 1) !== 0x5e) return -1;
    FOOTNOTE.lastIndex = pos - cx.offset;
    const label = FOOTNOTE.exec(cx.text)?.[1];
    return label !== undefined && references.hasNote(label) ? FOOTNOTE.lastIndex + cx.offset : -1;
  };
  return [
    {
      name: 'Link',
      parse(cx, next, pos) {
        if (next !== 0x5b) return -1;
        const end = note(cx, pos);
        if (end > 0) return leaves.of(cx).hasRoom(pos) ? cx.addElement(cx.elt('FootnoteReference', pos, end)) : end;
        return open(cx, pos, pos + 1, false);
      },
    },
    {
      name: 'Image',
      parse(cx, next, pos) {
        if (next !== 0x21 || cx.char(pos + 1) !== 0x5b || note(cx, pos + 1) > 0) return -1;
        return open(cx, pos, pos + 2, true);
      },
    },
    {
      name: 'LinkEnd',
      parse(cx, next, pos) {
        if (next !== 0x5d) return -1;
        const leaf = leaves.of(cx);
        const opener = leaf.openers.pop();
        if (opener === undefined) return pos + 1;
        const dead = leaf.openers.length < leaf.dead;
        leaf.dead = Math.min(leaf.dead, leaf.openers.length);
        if (dead && !opener.image) return pos + 1;
        return close(cx, leaf, opener, pos, references);
      },
    },
  ];
}

/** Makes a link or an image of the brackets if they are one; `pos` is that of the closing bracket. */
function close(cx: InlineContext, leaf: Leaf, opener: Opener, pos: number, references: References): number {
  const at = pos + 1 - cx.offset;
  const target = cx.char(pos + 1) === 0x28 ? readTarget(cx.text, at) : undefined;
  const end = target === undefined ? referenceEnd(cx, opener, pos, references) : target.end + cx.offset;
  if (end < 0 || !leaf.hasRoom(pos)) return pos + 1;
  const content = cx.takeContent(opener.index);
  content.unshift(cx.elt('LinkMark', opener.from, opener.to));
  content.push(cx.elt('LinkMark', pos, pos + 1), ...tail(cx, pos + 1, end, target));
  cx.addElement(cx.elt(opener.image ? 'Image' : 'Link', opener.from, end, content));
  if (!opener.image) leaf.dead = leaf.openers.length;
  return end;
}

/** Behind the label, or the closing bracket, of a reference that is defined; `-1` where it is not. */
function referenceEnd(cx: InlineContext, opener: Opener, pos: number, references: References): number {
  if (references.links.size === 0) return -1;
  const label = cx.char(pos + 1) === 0x5b ? readLabel(cx.text, pos + 1 - cx.offset) : undefined;
  if (label !== undefined && label.trim() !== '') {
    return references.link(label) === undefined ? -1 : pos + 1 + label.length + 2;
  }
  const own = pos - opener.to < 1000 ? cx.slice(opener.to, pos) : '';
  if (own.trim() === '' || references.link(own) === undefined) return -1;
  return label === '' ? pos + 3 : pos + 1;
}

/** The nodes behind the closing bracket: label, or parentheses with destination and title. */
function tail(cx: InlineContext, from: number, end: number, target: Target | undefined): Element[] {
  if (end === from) return [];
  if (target === undefined) return [cx.elt('LinkLabel', from, end)];
  const { destination, title } = target;
  const nodes = [cx.elt('LinkMark', from, from + 1)];
  if (destination !== undefined) nodes.push(cx.elt('URL', destination[0] + cx.offset, destination[1] + cx.offset));
  if (title !== undefined) nodes.push(cx.elt('LinkTitle', title[0] + cx.offset, title[1] + cx.offset));
  nodes.push(cx.elt('LinkMark', end - 1, end));
  return nodes;
}
