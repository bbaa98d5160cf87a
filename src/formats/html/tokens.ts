import { endsName, isLetter, isSpace } from '../ascii.ts';
import { ReferenceReader } from '../character-references.ts';
import { Place } from '../place.ts';
import { commentEnds } from './comment-ends.ts';
import { sharedName } from './element-facts.ts';
import { endOfEndTag, endOfEscapedScript, endOfRawText } from './raw-ends.ts';
import { TagAttributes } from './tag-attributes.ts';

/** Every range is half-open, in UTF-16 code units of the source; tokens come in source order. */
export interface TokenHandler {
  text(start: number, end: number): void;
  /** A character reference; one that stands for two code points comes as two calls over the same range. */
  reference(value: string, start: number, end: number): void;
  /** `attributes` is only valid during the call. */
  startTag(name: string, start: number, end: number, attributes: TagAttributes, selfClosing: boolean): void;
  /** Whether what follows the start tag of a `noscript` just given is text up to its end tag. */
  isRawText(): boolean;
  endTag(name: string, start: number, end: number): void;
  /** Also what HTML reads as one: `<?…>`, `<!…>`, `</ …>`. */
  comment(value: string, start: number, end: number): void;
  doctype(start: number, end: number): void;
  /** The last tag of the source has no `>`: nothing of it counts. */
  unclosedTag(start: number, end: number): void;
  /** Whether the next tag stands in SVG or MathML. */
  isInForeignContent(): boolean;
}

const CDATA = '[CDATA[';

/** What the content of an element that holds no elements is: only its own end tag ends it. */
const CONTENTS: ReadonlyMap<string, 'raw' | 'references' | 'script' | 'rest'> = new Map([
  ['iframe', 'raw'],
  ['noembed', 'raw'],
  ['noframes', 'raw'],
  ['style', 'raw'],
  ['xmp', 'raw'],
  ['textarea', 'references'],
  ['title', 'references'],
  ['script', 'script'],
  ['plaintext', 'rest'],
]);

/**
 * HTML's tokenization. It goes from one angle bracket to the next instead of from character to character, and gives ranges
 * of the source instead of tokens with contents of their own.
 */
class TokenReader {
  readonly #source: string;
  readonly #handler: TokenHandler;
  readonly #attributes: TagAttributes;
  readonly #references = new ReferenceReader();
  readonly #ampersands: Place;
  readonly #comments: Place;
  readonly #cdataEnds: Place;

  constructor(source: string, handler: TokenHandler) {
    this.#source = source;
    this.#handler = handler;
    this.#attributes = new TagAttributes(source);
    this.#ampersands = new Place(source, '&');
    this.#comments = new Place(source, '<!--');
    this.#cdataEnds = new Place(source, ']]>');
  }

  read(from: number): void {
    const source = this.#source;
    const { length } = source;
    let at = from;
    while (at < length) {
      const bracket = source.indexOf('<', at);
      if (bracket < 0) {
        this.#text(at, length);
        return;
      }
      if (bracket > at) this.#text(at, bracket);
      at = this.#markup(bracket);
    }
  }

  /** Reads what begins with the angle bracket at `start`, and the text behind one that begins nothing; gives its end. */
  #markup(start: number): number {
    const code = this.#source.charCodeAt(start + 1);
    if (isLetter(code)) return this.#startTag(start);
    if (code === 0x2f) {
      const after = this.#source.charCodeAt(start + 2);
      if (isLetter(after)) return this.#endTag(start);
      // `</>` is nothing at all.
      if (after === 0x3e) return start + 3;
      if (start + 2 < this.#source.length) return this.#bogusComment(start, start + 2);
    }
    if (code === 0x21) return this.#declaration(start);
    if (code === 0x3f) return this.#bogusComment(start, start + 1);
    const next = this.#source.indexOf('<', start + 1);
    const end = next < 0 ? this.#source.length : next;
    this.#text(start, end);
    return end;
  }

  #text(start: number, end: number): void {
    let from = start;
    for (let at = this.#ampersands.from(start); at < end; ) {
      const after = this.#references.read(this.#source, at, false);
      if (after < 0) {
        at = this.#ampersands.from(at + 1);
        continue;
      }
      if (from < at) this.#handler.text(from, at);
      for (const character of this.#references.value) this.#handler.reference(character, at, after);
      from = after;
      at = this.#ampersands.from(after);
    }
    if (from < end) this.#handler.text(from, end);
  }

  #startTag(start: number): number {
    const source = this.#source;
    let at = endOfName(source, start + 1);
    const name = sharedName(source.slice(start + 1, at).toLowerCase());
    const attributes = this.#attributes;
    attributes.clear();
    for (;;) {
      let code = source.charCodeAt(at);
      while (isSpace(code)) code = source.charCodeAt(++at);
      if (code === 0x3e) return this.#endStartTag(name, start, at + 1, false);
      if (code === 0x2f) {
        do code = source.charCodeAt(++at);
        while (isSpace(code));
        if (code === 0x3e) return this.#endStartTag(name, start, at + 1, true);
      } else if (at < source.length) {
        at = this.#attribute(at);
        if (at >= 0) continue;
        break;
      }
      if (at >= source.length) break;
    }
    this.#handler.unclosedTag(start, source.length);
    return source.length;
  }

  /** Reads the attribute whose name begins at `start`; gives its end, or `-1` where the source ends first. */
  #attribute(start: number): number {
    const source = this.#source;
    const nameEnd = endOfAttributeName(source, start + 1);
    const name = source.slice(start, nameEnd).toLowerCase();
    let at = nameEnd;
    while (isSpace(source.charCodeAt(at))) at++;
    if (source.charCodeAt(at) !== 0x3d) {
      if (at >= source.length) return -1;
      this.#attributes.add(name, start, nameEnd, nameEnd, nameEnd, undefined);
      return at;
    }
    do at++;
    while (isSpace(source.charCodeAt(at)));
    const quote = source.charCodeAt(at);
    const quoted = quote === 0x22 || quote === 0x27;
    const valueStart = quoted ? at + 1 : at;
    const valueEnd = quoted ? source.indexOf(quote === 0x22 ? '"' : "'", valueStart) : endOfBareValue(source, at);
    if (valueEnd < 0 || valueEnd >= source.length) return -1;
    const end = quoted ? valueEnd + 1 : valueEnd;
    this.#attributes.add(name, start, end, valueStart, valueEnd, this.#decoded(valueStart, valueEnd));
    return end;
  }

  /** The value with its references resolved; undefined where it has none. */
  #decoded(start: number, end: number): string | undefined {
    let value: string | undefined;
    let from = start;
    for (let at = this.#ampersands.from(start); at < end; ) {
      const after = this.#references.read(this.#source, at, true);
      if (after < 0) {
        at = this.#ampersands.from(at + 1);
        continue;
      }
      value = (value ?? '') + this.#source.slice(from, at) + this.#references.value;
      from = after;
      at = this.#ampersands.from(after);
    }
    return value === undefined ? undefined : value + this.#source.slice(from, end);
  }

  #endStartTag(name: string, start: number, end: number, selfClosing: boolean): number {
    const content = CONTENTS.get(name);
    if (content === undefined || this.#handler.isInForeignContent()) {
      this.#handler.startTag(name, start, end, this.#attributes, selfClosing);
      return name === 'noscript' && this.#handler.isRawText() ? this.#noscript(end) : end;
    }
    this.#handler.startTag(name, start, end, this.#attributes, selfClosing);
    const contentEnd = content === 'rest' ? this.#source.length : this.#endOfContent(name, end);
    if (content === 'references') this.#text(end, contentEnd);
    else if (end < contentEnd) this.#handler.text(end, contentEnd);
    return contentEnd;
  }

  #endOfContent(name: string, from: number): number {
    const end = endOfRawText(this.#source, name, from);
    return name === 'script' && this.#comments.from(from) < end ? endOfEscapedScript(this.#source, from) : end;
  }

  /** Comments in a noscript are text to a browser that runs scripts, and comments to who writes and lints the source. */
  #noscript(start: number): number {
    const end = endOfRawText(this.#source, 'noscript', start);
    for (let at = this.#source.indexOf('<!--', start); at >= 0 && at < end; ) {
      const close = this.#source.indexOf('-->', at + 4);
      if (close < 0 || close >= end) break;
      this.#handler.comment(this.#source.slice(at + 4, close), at, close + 3);
      at = this.#source.indexOf('<!--', close + 3);
    }
    this.#handler.text(start, end);
    return end;
  }

  #endTag(start: number): number {
    const nameEnd = endOfName(this.#source, start + 2);
    const end = endOfEndTag(this.#source, nameEnd);
    if (end < 0) {
      this.#handler.unclosedTag(start, this.#source.length);
      return this.#source.length;
    }
    this.#handler.endTag(sharedName(this.#source.slice(start + 2, nameEnd).toLowerCase()), start, end);
    return end;
  }

  /** What begins with `<!`. */
  #declaration(start: number): number {
    const source = this.#source;
    if (source.startsWith('--', start + 2)) return this.#comment(start);
    if (source.startsWith(CDATA, start + 2)) return this.#cdata(start);
    if (source.slice(start + 2, start + 9).toLowerCase() !== 'doctype') return this.#bogusComment(start, start + 2);
    const close = source.indexOf('>', start + 9);
    const end = close < 0 ? source.length : close + 1;
    this.#handler.doctype(start, end);
    return end;
  }

  #comment(start: number): number {
    const [contentEnd, end] = commentEnds(this.#source, start + 4);
    this.#handler.comment(this.#source.slice(start + 4, contentEnd), start, end);
    return end;
  }

  /** Outside SVG and MathML, and where it has no end, it is a comment up to the next `>`. */
  #cdata(start: number): number {
    const from = start + 2 + CDATA.length;
    const close = this.#cdataEnds.from(from);
    if (close >= this.#source.length || !this.#handler.isInForeignContent())
      return this.#bogusComment(start, start + 2);
    this.#handler.text(from, close);
    return close + 3;
  }

  #bogusComment(start: number, valueStart: number): number {
    const close = this.#source.indexOf('>', valueStart);
    const valueEnd = close < 0 ? this.#source.length : close;
    const end = close < 0 ? valueEnd : close + 1;
    this.#handler.comment(this.#source.slice(valueStart, valueEnd), start, end);
    return end;
  }
}

/** `from`: where to begin; what stands before is not read. */
export function readTokens(source: string, handler: TokenHandler, from = 0): void {
  new TokenReader(source, handler).read(from);
}

/** Behind the tag's name that begins before `from`. */
function endOfName(source: string, from: number): number {
  let at = from;
  for (let code = source.charCodeAt(at); !endsName(code); code = source.charCodeAt(at)) at++;
  return at;
}

function endOfAttributeName(source: string, from: number): number {
  let at = from;
  for (let code = source.charCodeAt(at); code !== 0x3d && !endsName(code); code = source.charCodeAt(at)) at++;
  return at;
}

function endOfBareValue(source: string, from: number): number {
  let at = from;
  for (let code = source.charCodeAt(at); code !== 0x3e && !isSpace(code) && at < source.length; ) {
    code = source.charCodeAt(++at);
  }
  return at;
}
