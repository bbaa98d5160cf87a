import { isLetter } from '../../ascii.ts';
import { isEscapable, referenceEnd } from '../decode.ts';
import { type BlockNode, type InlineNode, Kind, type TargetParts } from '../nodes.ts';
import { Autolinks } from './autolink-literal.ts';
import { blankOut } from './blank-out.ts';
import { Delimiters, Mark } from './delimiters.ts';
import { Ends } from './ends.ts';
import { after, Beside, before, clings } from './flanking.ts';
import { tagEnd } from './html-tag.ts';
import { type Excess, LIMITS } from './limits.ts';
import { readLabel, readTarget } from './link-target.ts';
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
  /** How many brackets are open around it. */
  readonly depth: number;
  /** The one around it. */
  readonly outer: Opener | undefined;
}

/** CommonMark's second phase: what the text of one leaf block after the other consists of. */
export class InlineReader {
  readonly #document: string;
  readonly #references: References;
  readonly #excess: Excess;
  readonly #delimiters = new Delimiters();
  readonly #autolinks: Autolinks;
  readonly #ends = new Ends();
  /** Whether a tag stands in the last leaf that has nodes. */
  hasTags = false;
  /** The innermost. */
  #opener: Opener | undefined;
  /** Where in the document the next sign stands that text may be more than text. */
  #sign = -1;
  #nodes: InlineNode[] = [];
  /** The text of the leaf, with blanks in place of the marks of block quotes. */
  #text = '';
  /** Where `#text` begins in the parsed text; the other offsets in here are into `#text`. */
  #offset = 0;
  /** The openers of a lower depth stand before a link: no link may begin with them. */
  #dead = 0;
  /** How many runs of emphasis marks there were. */
  #runs = 0;
  /** How many nodes there may be still. */
  #room = 0;
  /** Behind the target that was found last. */
  #targetEnd = 0;
  /** Where the next stop begins; none is before it. */
  #stop = -1;
  #mayHoldAddress = false;

  constructor(document: string, references: References, excess: Excess) {
    this.#document = document;
    this.#autolinks = new Autolinks(document);
    this.#references = references;
    this.#excess = excess;
  }

  /**
   * The nodes of the text of a leaf block that is no code; what is inside a node follows it. Leaves must be read in source
   * order.
   */
  read({ contentFrom: from, contentTo: to, inside }: BlockNode): readonly InlineNode[] {
    if (this.#sign < from) this.#sign = signFrom(this.#document, from);
    if (this.#sign >= to) return NONE;
    const nodes: InlineNode[] = [];
    this.#nodes = nodes;
    this.#readText(blankOut(this.#document, from, to, inside), from);
    return nodes;
  }

  #readText(text: string, offset: number): void {
    this.#begin(text, offset);
    const mayHoldAddress = this.#autolinks.begin(text, offset);
    this.#mayHoldAddress = mayHoldAddress;
    for (let at = 0; at < text.length; ) {
      // What is behind addresses was searched before: the text is searched once.
      if (this.#stop < at) this.#stop = nextStop(text, at);
      const stop = this.#stop;
      const link = mayHoldAddress ? this.#autolinks.within(at, stop) : undefined;
      if (link !== undefined) {
        // As on GitHub, none inside a bracket that is still open.
        if (this.#opener === undefined) {
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
    this.hasTags = false;
    this.#room = LIMITS.inlines;
    this.#stop = -1;
    this.#opener = undefined;
    this.#ends.begin(text);
  }

  /** Reads the token that may begin at `at`, behind text from `from` on that is no token. Where the text goes on. */
  #token(at: number, from: number): number {
    const code = this.#text.charCodeAt(at);
    // The most common first: they are compared one by one.
    switch (code) {
      case 0x2a:
        return this.#asterisks(at);
      case 0x5b:
        return this.#opening(at, from);
      case 0x5d:
        return this.#closing(at);
      case 0x60:
        return this.#codeSpan(at);
      case 0x3c:
        return this.#angle(at);
      case 0x20:
        return this.#blanks(at);
      case 0x5c:
        return this.#backslash(at);
      case 0x26: {
        const end = referenceEnd(this.#text, at);
        return end < 0 ? at + 1 : this.#add(Kind.Reference, at, end);
      }
      case 0x7e:
        return this.#tildes(at);
      default:
        return this.#emphasis(at, runEnd(this.#text, at));
    }
  }

  #add(kind: number, from: number, to: number): number {
    if (this.#hasRoom(from)) this.#push(kind, from, to, from, to, undefined);
    return to;
  }

  #push(
    kind: number,
    from: number,
    to: number,
    contentFrom: number,
    contentTo: number,
    target: TargetParts | undefined,
  ): InlineNode {
    const offset = this.#offset;
    const node: InlineNode = {
      kind,
      from: from + offset,
      to: to + offset,
      contentFrom: contentFrom + offset,
      contentTo: contentTo + offset,
      target,
      inner: undefined,
    };
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
    this.#push(Kind.CodeSpan, at, close, end, close - (end - at), undefined);
    return close;
  }

  #angle(at: number): number {
    AUTOLINK.lastIndex = at;
    if (AUTOLINK.test(this.#text)) {
      const end = AUTOLINK.lastIndex;
      if (this.#hasRoom(at)) this.#push(Kind.Autolink, at, end, at + 1, end - 1, undefined);
      return end;
    }
    const next = this.#text.charCodeAt(at + 1);
    if (next === 0x21) return this.#declaration(at);
    const end = next === 0x3f ? this.#ends.of('?>', at + 2) : tagEnd(this.#text, at);
    if (end < 0) return at + 1;
    if (next === 0x3f) return this.#add(Kind.Unseen, at, end);
    this.hasTags = true;
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
      this.hasTags = true;
    }
    return end < 0 ? at + 1 : this.#add(kind, at, end);
  }

  #asterisks(at: number): number {
    const end = runEnd(this.#text, at);
    return this.#opensPair(at, end) ? this.#plainEmphasis(at, end, this.#stop) : this.#emphasis(at, end);
  }

  /**
   * Whether the run `[at, end)` and the next one, with nothing but text between, can do nothing but surround it, whatever
   * else stands in the leaf. So it is with most, and they need not be matched with others. `#stop` is the next stop then.
   */
  #opensPair(at: number, end: number): boolean {
    const text = this.#text;
    const size = end - at;
    if (size > 2 || this.#mayHoldAddress || after(text, end) !== Beside.Letter) return false;
    if (this.#delimiters.length > 0 && before(text, at) !== Beside.Space) return false;
    const close = nextStop(text, end);
    this.#stop = close;
    if (!text.startsWith(size === 1 ? '*' : '**', close) || text.charCodeAt(close + size) === 0x2a) return false;
    return before(text, close) === Beside.Letter && this.#runs + 2 <= LIMITS.delimiters;
  }

  #plainEmphasis(from: number, contentFrom: number, contentTo: number): number {
    const size = contentFrom - from;
    const to = contentTo + size;
    this.#runs += 2;
    this.#push(size === 1 ? Kind.Emphasis : Kind.Strong, from, to, contentFrom, contentTo, undefined);
    return to;
  }

  #emphasis(at: number, end: number): number {
    if (end - at > LIMITS.run) this.#excess.note(at + this.#offset);
    if (end - at > LIMITS.run || !this.#mayMatch(at)) return end;
    const previous = before(this.#text, at);
    const following = after(this.#text, end);
    const left = clings(following, previous);
    const right = clings(previous, following);
    if (this.#text.charCodeAt(at) === 0x2a) {
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
    const node = opens ? this.#push(Kind.Text, from, to, from, to, undefined) : undefined;
    this.#delimiters.add(mark, from + this.#offset, to + this.#offset, opens, closes, node);
  }

  /** A link, an image with the `!` before it, or a reference to a footnote. */
  #opening(at: number, from: number): number {
    const note = this.#noteEnd(at);
    if (note > 0) return this.#add(Kind.Unseen, at, note);
    const isImage = at > from && this.#text.charCodeAt(at - 1) === 0x21;
    const start = isImage ? at - 1 : at;
    const outer = this.#opener;
    const depth = outer === undefined ? 0 : outer.depth + 1;
    if (depth >= LIMITS.brackets) this.#excess.note(start + this.#offset);
    else {
      const nodes = this.#nodes.length;
      this.#opener = { from: start, to: at + 1, isImage, nodes, runs: this.#delimiters.length, depth, outer };
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
    const opener = this.#opener;
    if (opener === undefined) return at + 1;
    const { depth, isImage } = opener;
    this.#opener = opener.outer;
    const isDead = depth < this.#dead;
    if (isDead) this.#dead = depth;
    if (isDead && !isImage) return at + 1;
    const target = this.#targetAt(at, opener.to);
    if (target === undefined || !this.#hasRoom(at)) return at + 1;
    this.#delimiters.resolve(opener.runs);
    this.#insert(opener, at, target);
    if (!isImage) this.#dead = depth;
    return this.#targetEnd;
  }

  /** Adds a link or an image, whose bracket closes at `close`, before the nodes inside it. */
  #insert({ isImage, from, to, nodes }: Opener, close: number, target: TargetParts): void {
    const isLast = nodes === this.#nodes.length;
    this.#push(isImage ? Kind.Image : Kind.Link, from, this.#targetEnd, to, close, target);
    if (!isLast) this.#nodes.splice(nodes, 0, this.#nodes.pop()!);
  }

  /** What the brackets around `[from, at)` lead to; `#targetEnd` tells where the text goes on then. */
  #targetAt(at: number, from: number): TargetParts | undefined {
    if (this.#text.charCodeAt(at + 1) === 0x28) {
      const target = readTarget(this.#text, at + 1, this.#offset);
      if (target !== undefined) {
        this.#targetEnd = target.end;
        return target;
      }
    }
    return this.#references.hasLinks ? this.#definitionAt(at, from) : undefined;
  }

  #definitionAt(at: number, from: number): TargetParts | undefined {
    const label = this.#text.charCodeAt(at + 1) === 0x5b ? readLabel(this.#text, at + 1) : undefined;
    const isFull = label !== undefined && label.trim() !== '';
    const sought = isFull ? label : at - from < LABEL_LIMIT ? this.#text.slice(from, at) : '';
    this.#targetEnd = isFull || label === '' ? at + label.length + 3 : at + 1;
    return sought.trim() === '' ? undefined : this.#references.link(sought);
  }
}

/** Behind `from` or there, a place at or behind the first character of the next sign; the text's end where there is none. */
function signFrom(text: string, from: number): number {
  SIGN.lastIndex = from;
  return SIGN.test(text) ? SIGN.lastIndex - 1 : text.length;
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
