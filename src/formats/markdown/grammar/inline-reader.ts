import { isLetter } from '../../ascii.ts';
import { isEscapable, referenceEnd } from '../decode.ts';
import { type InlineNode, Kind, type LinkParts } from '../nodes.ts';
import { Autolinks } from './autolink-literal.ts';
import { blankOut } from './blank-out.ts';
import { Delimiters, Mark } from './delimiters.ts';
import { Ends } from './ends.ts';
import { after, Beside, before, clings } from './flanking.ts';
import { tagEnd } from './html-tag.ts';
import { type Excess, LIMITS } from './limits.ts';
import { readLabel, readTarget, type Target } from './link-target.ts';
import type { References } from './references.ts';

/** Where text may be more than text; of a run of blanks, which may end a line, the first two. */
const STOP = /[\\&`<*_[\]~]| {2}/g;
/** The same, or part of a bare address. */
const SIGN = /[\\&`<*_[\]~@]| {2}|:\/\/|[Ww]{3}\./g;
const FOOTNOTE = /\[\^([^\s[\]]{1,999})\]/y;
const AUTOLINK =
  /<(?:[A-Za-z][A-Za-z\d+.-]{1,31}:[^\0-\x20<>\x7f]{0,8192}|[\w.!#$%&'*+/=?^`{|}~-]{1,256}@[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?){0,64})>/y;
/** Labels are shorter. */
const LABEL_LIMIT = 1000;

const NONE: readonly InlineNode[] = [];

/** A `[` or `![` whose `]` has not come yet. */
interface Opener {
  readonly from: number;
  readonly to: number;
  readonly isImage: boolean;
  /** How many nodes stand before it. */
  readonly nodes: number;
  /** How many runs of emphasis marks stand before it that are not matched yet. */
  readonly runs: number;
}

/** CommonMark's second phase: what the text of one leaf block after the other consists of. */
export class InlineReader {
  readonly #document: string;
  readonly #references: References;
  readonly #excess: Excess;
  readonly #delimiters = new Delimiters();
  readonly #autolinks: Autolinks;
  readonly #ends = new Ends();
  readonly #openers: Opener[] = [];
  /** Where in the document the next sign stands that text may be more than text. */
  #sign = -1;
  #nodes: InlineNode[] = [];
  /** The text of the leaf, with blanks in place of the marks of block quotes. */
  #text = '';
  /** Where `#text` begins in the parsed text; the other offsets in here are into `#text`. */
  #offset = 0;
  /** The openers below this index stand before a link: no link may begin with them. */
  #dead = 0;
  /** How many runs of emphasis marks there were. */
  #runs = 0;
  /** How many nodes there may be still. */
  #room = 0;
  #hasTags = false;

  constructor(document: string, references: References, excess: Excess) {
    this.#document = document;
    this.#autolinks = new Autolinks(document);
    this.#references = references;
    this.#excess = excess;
  }

  /** Whether a tag stands in the leaf that was read last. */
  get hasTags(): boolean {
    return this.#hasTags;
  }

  /**
   * The nodes of the leaf's text `[from, to)`, inside which marks of block quotes stand at `marks`; what is inside a node
   * follows it. Leaves must be read in source order.
   */
  read(from: number, to: number, marks: readonly number[]): readonly InlineNode[] {
    if (this.#signFrom(from) >= to) return NONE;
    this.#nodes = [];
    this.#readText(blankOut(this.#document, from, to, marks), from);
    return this.#nodes;
  }

  #signFrom(from: number): number {
    if (this.#sign < from) {
      SIGN.lastIndex = from;
      // Behind the sign's first character, at least, stands its end.
      this.#sign = SIGN.test(this.#document) ? SIGN.lastIndex - 1 : this.#document.length;
    }
    return this.#sign;
  }

  #readText(text: string, offset: number): void {
    this.#begin(text, offset);
    const mayHoldAddress = this.#autolinks.begin(text, offset);
    let stop = -1;
    for (let at = 0; at < text.length; ) {
      // What is behind addresses was searched before: the text is searched once.
      if (stop < at) stop = nextStop(text, at);
      const link = mayHoldAddress ? this.#autolinks.within(at, stop) : undefined;
      if (link !== undefined) {
        // As on GitHub, none inside a bracket that is still open.
        if (this.#openers.length === 0) {
          at = this.#add(Kind.Address, link.from, link.to);
          continue;
        }
        if (link.from < stop) {
          at = link.from + 1;
          continue;
        }
      }
      if (stop === text.length) break;
      at = this.#token(stop, at);
    }
    this.#delimiters.resolve(0);
  }

  #begin(text: string, offset: number): void {
    this.#text = text;
    this.#offset = offset;
    this.#dead = 0;
    this.#runs = 0;
    this.#hasTags = false;
    this.#room = LIMITS.inlines;
    if (this.#openers.length > 0) this.#openers.length = 0;
    this.#ends.begin(text);
  }

  /** Reads the token that may begin at `at`, behind text from `from` on that is no token. Where the text goes on. */
  #token(at: number, from: number): number {
    const code = this.#text.charCodeAt(at);
    switch (code) {
      case 0x20:
        return this.#blanks(at);
      case 0x5c:
        return this.#backslash(at);
      case 0x26: {
        const end = referenceEnd(this.#text, at);
        return end < 0 ? at + 1 : this.#add(Kind.Reference, at, end);
      }
      case 0x60:
        return this.#codeSpan(at);
      case 0x3c:
        return this.#angle(at);
      case 0x5b:
        return this.#opening(at, from);
      case 0x5d:
        return this.#closing(at);
      case 0x7e:
        return this.#tildes(at);
      default:
        return this.#emphasis(code, at);
    }
  }

  #add(kind: number, from: number, to: number): number {
    if (this.#hasRoom(from)) this.#push(kind, from, to);
    return to;
  }

  #push(kind: number, from: number, to: number): InlineNode {
    const offset = this.#offset;
    const node: InlineNode = { kind, from: from + offset, to: to + offset, parts: undefined, inner: undefined };
    this.#nodes.push(node);
    return node;
  }

  /** Whether the leaf may hold another node at `at`; beyond the limit the rest is text. */
  #hasRoom(at: number): boolean {
    if (this.#room-- > 0) return true;
    this.#excess.note(at + this.#offset);
    return false;
  }

  #blanks(at: number): number {
    const end = runEnd(this.#text, at);
    return this.#text.charCodeAt(end) === 0x0a ? this.#add(Kind.HardBreak, at, end + 1) : end;
  }

  #backslash(at: number): number {
    const escaped = this.#text.charCodeAt(at + 1);
    if (isEscapable(escaped)) return this.#add(Kind.Escape, at, at + 2);
    return escaped === 0x0a ? this.#add(Kind.HardBreak, at, at + 2) : at + 1;
  }

  #codeSpan(at: number): number {
    const end = runEnd(this.#text, at);
    const close = this.#ends.ofCode(end - at, end);
    if (close < 0 || !this.#hasRoom(at)) return end;
    this.#push(Kind.CodeSpan, at, close);
    return close;
  }

  #angle(at: number): number {
    AUTOLINK.lastIndex = at;
    if (AUTOLINK.test(this.#text)) return this.#add(Kind.Autolink, at, AUTOLINK.lastIndex);
    const next = this.#text.charCodeAt(at + 1);
    if (next === 0x21) return this.#declaration(at);
    const end = next === 0x3f ? this.#ends.of('?>', at + 2) : tagEnd(this.#text, at);
    if (end < 0) return at + 1;
    if (next === 0x3f) return this.#add(Kind.Unseen, at, end);
    this.#hasTags = true;
    return this.#add(Kind.Tag, at, end);
  }

  /** A comment, a CDATA section or a declaration. */
  #declaration(at: number): number {
    const text = this.#text;
    let kind: number = Kind.Tag;
    let end = -1;
    if (text.startsWith('--', at + 2)) {
      kind = Kind.Comment;
      if (text.startsWith('>', at + 4)) end = at + 5;
      else if (text.startsWith('->', at + 4)) end = at + 6;
      else end = this.#ends.of('-->', at + 4);
    } else if (text.startsWith('[CDATA[', at + 2)) {
      kind = Kind.Unseen;
      end = this.#ends.of(']]>', at + 9);
    } else if (isLetter(text.charCodeAt(at + 2))) {
      end = this.#ends.of('>', at + 3);
      this.#hasTags = true;
    }
    return end < 0 ? at + 1 : this.#add(kind, at, end);
  }

  #emphasis(code: number, at: number): number {
    const end = runEnd(this.#text, at);
    if (end - at > LIMITS.run) this.#excess.note(at + this.#offset);
    if (end - at > LIMITS.run || !this.#mayMatch(at)) return end;
    const previous = before(this.#text, at);
    const following = after(this.#text, end);
    const left = clings(following, previous);
    const right = clings(previous, following);
    if (code === 0x2a) {
      this.#addRun(Mark.Asterisk, at, end, left, right);
    } else {
      const opens = left && (!right || previous === Beside.Punctuation);
      this.#addRun(Mark.Underscore, at, end, opens, right && (!left || following === Beside.Punctuation));
    }
    return end;
  }

  #tildes(at: number): number {
    const end = runEnd(this.#text, at);
    if (end - at > 2 || !this.#mayMatch(at)) return end;
    const previous = before(this.#text, at);
    const following = after(this.#text, end);
    const mark = end - at === 1 ? Mark.Tilde : Mark.TwoTildes;
    this.#addRun(mark, at, end, clings(following, previous), clings(previous, following));
    return end;
  }

  /** Whether the leaf may hold another run of marks at `at`. */
  #mayMatch(at: number): boolean {
    if (++this.#runs <= LIMITS.delimiters) return true;
    this.#excess.note(at + this.#offset);
    return false;
  }

  #addRun(mark: number, from: number, to: number, opens: boolean, closes: boolean): void {
    if (!opens && !closes) return;
    const node = opens ? this.#push(Kind.Text, from, to) : undefined;
    this.#delimiters.add(mark, from + this.#offset, to + this.#offset, opens, closes, node);
  }

  /** A link, an image with the `!` before it, or a reference to a footnote. */
  #opening(at: number, from: number): number {
    const note = this.#noteEnd(at);
    if (note > 0) return this.#add(Kind.Unseen, at, note);
    const isImage = at > from && this.#text.charCodeAt(at - 1) === 0x21;
    const start = isImage ? at - 1 : at;
    if (this.#openers.length >= LIMITS.brackets) this.#excess.note(start + this.#offset);
    else {
      const { length } = this.#nodes;
      this.#openers.push({ from: start, to: at + 1, isImage, nodes: length, runs: this.#delimiters.length });
    }
    return at + 1;
  }

  /** Behind a reference to a footnote that is defined, `-1` for none. */
  #noteEnd(at: number): number {
    if (!this.#references.hasNotes || this.#text.charCodeAt(at + 1) !== 0x5e) return -1;
    FOOTNOTE.lastIndex = at;
    const label = FOOTNOTE.exec(this.#text)?.[1];
    return label !== undefined && this.#references.hasNote(label) ? FOOTNOTE.lastIndex : -1;
  }

  /** A bracket ends a link only if a destination follows, or if its label is defined. */
  #closing(at: number): number {
    const opener = this.#openers.pop();
    if (opener === undefined) return at + 1;
    const isDead = this.#openers.length < this.#dead;
    this.#dead = Math.min(this.#dead, this.#openers.length);
    if (isDead && !opener.isImage) return at + 1;
    const target = this.#targetAt(at, opener.to);
    if (target === undefined || !this.#hasRoom(at)) return at + 1;
    this.#delimiters.resolve(opener.runs);
    const { destinationFrom, destinationTo, titleFrom, titleTo, end } = target;
    const contentFrom = opener.to + this.#offset;
    const contentTo = at + this.#offset;
    this.#insert(opener, end, { contentFrom, contentTo, destinationFrom, destinationTo, titleFrom, titleTo });
    if (!opener.isImage) this.#dead = this.#openers.length;
    return end;
  }

  /** Adds a link or an image before the nodes inside it. */
  #insert({ isImage, from, nodes }: Opener, to: number, parts: LinkParts): void {
    const kind = isImage ? Kind.Image : Kind.Link;
    const node: InlineNode = { kind, from: from + this.#offset, to: to + this.#offset, parts, inner: undefined };
    if (nodes === this.#nodes.length) this.#nodes.push(node);
    else this.#nodes.splice(nodes, 0, node);
  }

  /** What the brackets around `[from, at)` lead to. */
  #targetAt(at: number, from: number): Target | undefined {
    const target = this.#text.charCodeAt(at + 1) === 0x28 ? readTarget(this.#text, at + 1, this.#offset) : undefined;
    return target ?? this.#definitionAt(at, from);
  }

  #definitionAt(at: number, from: number): Target | undefined {
    if (!this.#references.hasLinks) return undefined;
    const label = this.#text.charCodeAt(at + 1) === 0x5b ? readLabel(this.#text, at + 1) : undefined;
    const isFull = label !== undefined && label.trim() !== '';
    const sought = isFull ? label : at - from < LABEL_LIMIT ? this.#text.slice(from, at) : '';
    const definition = sought.trim() === '' ? undefined : this.#references.link(sought);
    if (definition === undefined) return undefined;
    const end = isFull || label === '' ? at + label.length + 3 : at + 1;
    return { end, ...definition };
  }
}

/** Where what `STOP` finds next begins, one character or two blanks; the text's end where there is nothing. */
function nextStop(text: string, from: number): number {
  STOP.lastIndex = from;
  if (!STOP.test(text)) return text.length;
  const last = STOP.lastIndex - 1;
  return text.charCodeAt(last) === 0x20 ? last - 1 : last;
}

/** Behind the run of the character at `at`. */
function runEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) === code) end++;
  return end;
}
