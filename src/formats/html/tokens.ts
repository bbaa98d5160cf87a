import { QuoteType, Tokenizer } from 'htmlparser2';
import { endOfEndTag, endOfEscapedScript, endOfRawText } from './raw-ends.ts';
import { TagAttributes } from './tag-attributes.ts';

/** Every range is half-open, in UTF-16 code units of the source; tokens come in source order. */
export interface TokenHandler {
  text(start: number, end: number): void;
  /** A character reference; one that stands for two code points comes as two calls over the same range. */
  reference(value: string, start: number, end: number): void;
  /** `attributes` is only valid during the call. */
  startTag(name: string, start: number, end: number, attributes: TagAttributes, selfClosing: boolean): void;
  /** Whether what follows the start tag just given is text up to its end tag, though the Tokenizer reads it as markup. */
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
/** Wrongly read CDATA sections are read again; together at most this many times the source's length. */
const REREAD_LIMIT = 16;

/**
 * Drives htmlparser2's Tokenizer and mends what it reports (PARSERS.md): exact starts and ends, scripts in double-escaped
 * state, quoted attributes in end tags, CDATA outside foreign content, an unclosed last tag.
 */
class TokenReader {
  readonly #source: string;
  readonly #handler: TokenHandler;
  readonly #attributes: TagAttributes;
  readonly #tokenizer: Tokenizer;
  /** Offset in the source of what the Tokenizer is reading. */
  #base = 0;
  /** End of the last token. */
  #at = 0;
  /** Where to go on reading with a fresh Tokenizer. */
  #restart: number | undefined;
  #nextCommentStart = -1;
  #reread = 0;

  #tagStart = 0;
  #tagName = '';
  #attributeName = '';
  #attributeStart = 0;
  #attributeNameEnd = 0;
  #valueStart = -1;
  #valueEnd = 0;
  #value: string | undefined;

  constructor(source: string, handler: TokenHandler, from: number) {
    this.#source = source;
    this.#base = from;
    this.#at = from;
    this.#handler = handler;
    this.#attributes = new TagAttributes(source);
    this.#tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        ontext: (start, end) => this.#onText(this.#base + start, this.#base + end),
        ontextentity: (codePoint, end) => this.#onReference(codePoint, this.#base + end),
        onopentagname: (start, end) => this.#onStartTagName(this.#base + start, this.#base + end),
        onattribname: (start, end) => this.#onAttributeName(this.#base + start, this.#base + end),
        onattribdata: (start, end) => this.#onAttributeData(this.#base + start, this.#base + end),
        onattribentity: (codePoint) => this.#onAttributeReference(codePoint),
        onattribend: (quote, end) => this.#onAttributeEnd(quote, this.#base + end),
        onopentagend: (last) => this.#onStartTagEnd(this.#base + last + 1, false),
        onselfclosingtag: (last) => this.#onStartTagEnd(this.#base + last + 1, true),
        onclosetag: (start, end) => this.#onEndTag(this.#base + start, this.#base + end),
        oncomment: (start, last, offset) => this.#onComment(this.#base + start, this.#base + last, offset),
        oncdata: (start, last, offset) => this.#onCdata(this.#base + start, this.#base + last, offset),
        ondeclaration: (start, last) => this.#onDoctype(this.#base + start - 2, this.#base + last + 1),
        onprocessinginstruction: () => {},
        onend: () => {},
        isInForeignContext: () => this.#handler.isInForeignContent(),
      },
    );
  }

  read(): void {
    this.#tokenizer.write(this.#source.slice(this.#base));
    for (;;) {
      if (this.#restart === undefined) this.#tokenizer.end();
      if (this.#restart === undefined) break;
      this.#base = this.#restart;
      this.#at = this.#restart;
      this.#restart = undefined;
      this.#tokenizer.reset();
      this.#tokenizer.write(this.#source.slice(this.#base));
    }
    this.#finish();
  }

  #continueAt(offset: number): void {
    this.#restart = offset;
    this.#at = offset;
    this.#tokenizer.pause();
  }

  #finish(): void {
    const { length } = this.#source;
    // `</>` is dropped without a token.
    while (this.#source.startsWith('</>', this.#at)) this.#at += 3;
    if (this.#at >= length) return;
    if (this.#source.startsWith('<!', this.#at)) this.#handler.doctype(this.#at, length);
    else this.#handler.unclosedTag(this.#at, length);
  }

  #onText(start: number, end: number): void {
    // At the end of the source some unclosed tags come as text: `<p` without its `<`, `<b/` from an offset of -1.
    if (start < this.#at || (start > this.#at && this.#source.charCodeAt(start - 1) === 0x3c)) return;
    this.#at = end;
    this.#handler.text(start, end);
  }

  #onReference(codePoint: number, end: number): void {
    this.#at = end;
    this.#handler.reference(String.fromCodePoint(codePoint), this.#source.lastIndexOf('&', end - 1), end);
  }

  #onStartTagName(start: number, end: number): void {
    this.#tagStart = start - 1;
    this.#tagName = this.#source.slice(start, end).toLowerCase();
    this.#attributes.clear();
  }

  #onAttributeName(start: number, end: number): void {
    this.#attributeName = this.#source.slice(start, end).toLowerCase();
    this.#attributeStart = start;
    this.#attributeNameEnd = end;
    this.#valueStart = -1;
    this.#value = undefined;
  }

  #onAttributeData(start: number, end: number): void {
    if (this.#valueStart < 0) this.#valueStart = start;
    else if (this.#value !== undefined) this.#value += this.#source.slice(start, end);
    this.#valueEnd = end;
  }

  #onAttributeReference(codePoint: number): void {
    if (this.#valueStart < 0) {
      this.#valueStart = this.#source.indexOf('&', this.#attributeNameEnd);
      this.#valueEnd = this.#valueStart;
    }
    this.#value ??= this.#source.slice(this.#valueStart, this.#valueEnd);
    this.#value += String.fromCodePoint(codePoint);
  }

  #onAttributeEnd(quote: QuoteType, end: number): void {
    const quoted = quote === QuoteType.Double || quote === QuoteType.Single;
    const bare = quote === QuoteType.NoValue;
    this.#attributes.add(
      this.#attributeName,
      this.#attributeStart,
      bare ? this.#attributeNameEnd : end,
      bare ? this.#attributeNameEnd : this.#valueStart,
      bare ? this.#attributeNameEnd : quoted ? end - 1 : end,
      this.#value,
    );
  }

  #onStartTagEnd(end: number, selfClosing: boolean): void {
    this.#at = end;
    const plain = this.#tagName !== 'script' || this.#handler.isInForeignContent();
    this.#handler.startTag(this.#tagName, this.#tagStart, end, this.#attributes, selfClosing);
    if (!plain) this.#skipEscapedScript(end);
    else if (this.#tagName === 'noscript' && this.#handler.isRawText()) this.#skipRawText(end);
  }

  #skipEscapedScript(contentStart: number): void {
    if (this.#nextCommentStart < contentStart) {
      const next = this.#source.indexOf('<!--', contentStart);
      this.#nextCommentStart = next < 0 ? this.#source.length : next;
    }
    if (this.#nextCommentStart === this.#source.length) return;
    const end = endOfEscapedScript(this.#source, contentStart);
    if (this.#nextCommentStart > end) return;
    this.#handler.text(contentStart, end);
    this.#continueAt(end);
  }

  #skipRawText(contentStart: number): void {
    const end = endOfRawText(this.#source, this.#tagName, contentStart);
    this.#commentsIn(contentStart, end);
    this.#handler.text(contentStart, end);
    this.#continueAt(end);
  }

  /** Comments in a noscript are text to a browser that runs scripts, and comments to who writes and lints the source. */
  #commentsIn(start: number, end: number): void {
    for (let at = this.#source.indexOf('<!--', start); at >= 0 && at < end; ) {
      const close = this.#source.indexOf('-->', at + 4);
      if (close < 0 || close >= end) return;
      this.#handler.comment(this.#source.slice(at + 4, close), at, close + 3);
      at = this.#source.indexOf('<!--', close + 3);
    }
  }

  #onEndTag(nameStart: number, nameEnd: number): void {
    const name = this.#source.slice(nameStart, nameEnd).toLowerCase();
    if (this.#source.charCodeAt(nameEnd) === 0x3e) {
      this.#at = nameEnd + 1;
      this.#handler.endTag(name, nameStart - 2, this.#at);
      return;
    }
    const end = endOfEndTag(this.#source, nameEnd);
    if (end < 0) {
      this.#handler.unclosedTag(nameStart - 2, this.#source.length);
      this.#continueAt(this.#source.length);
      return;
    }
    this.#at = end;
    this.#handler.endTag(name, nameStart - 2, end);
    if (end !== this.#source.indexOf('>', nameEnd) + 1) this.#continueAt(end);
  }

  #onComment(start: number, last: number, endLength: number): void {
    const whole = this.#source.startsWith('<!--', start - 4);
    const begin = whole ? start - 4 : this.#source.lastIndexOf('<', start - 1);
    // The standard reads an unclosed CDATA section only to the next `>`.
    if (!whole && this.#source.startsWith(CDATA, begin + 2) && this.#mendCdata(begin, last)) return;
    const end = Math.min(this.#source.length, last + 1);
    this.#at = end;
    this.#handler.comment(this.#source.slice(start, last - endLength), begin, end);
  }

  #onCdata(start: number, last: number, endLength: number): void {
    const begin = start - CDATA.length - 2;
    if (this.#handler.isInForeignContent()) {
      this.#at = last + 1;
      this.#handler.text(start, last - endLength);
    } else if (!this.#mendCdata(begin, last)) {
      this.#at = last + 1;
      this.#handler.comment(this.#source.slice(begin + 2, last), begin, last + 1);
    }
  }

  /** Outside foreign content `<![CDATA[` opens a bogus comment, which ends at the first `>`. */
  #mendCdata(begin: number, last: number): boolean {
    const end = this.#source.indexOf('>', begin);
    if (end < 0 || end >= last) return false;
    this.#reread += last - end;
    if (this.#reread > REREAD_LIMIT * this.#source.length) return false;
    this.#handler.comment(this.#source.slice(begin + 2, end), begin, end + 1);
    this.#continueAt(end + 1);
    return true;
  }

  #onDoctype(start: number, end: number): void {
    this.#at = end;
    this.#handler.doctype(start, end);
  }
}

/** `from`: where to begin; what stands before is not read. */
export function readTokens(source: string, handler: TokenHandler, from = 0): void {
  new TokenReader(source, handler, from).read();
}
