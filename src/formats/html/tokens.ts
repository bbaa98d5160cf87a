import { isLetter, isSpace, unitAt } from '../ascii.ts';
import { ReferenceReader } from '../character-references.ts';
import { Place } from '../place.ts';
import { commentEnds } from './comment-ends.ts';
import { Content, ELEMENTS, type ElementFacts, Trait } from './element-facts.ts';
import { endOfEndTag, endOfEscapedScript, endOfRawText } from './raw-ends.ts';
import { TagAttributes } from './tag-attributes.ts';

/** Every range is half-open, in UTF-16 code units of the source; tokens come in source order. */
export interface TokenHandler {
  text(start: number, end: number): void;
  /** A character reference; one that stands for two code points comes as two calls over the same range. */
  reference(value: string, start: number, end: number): void;
  /** `attributes` is only valid during the call. */
  startTag(element: ElementFacts, start: number, end: number, attributes: TagAttributes): void;
  /**
   * An element of `Trait.Prose` that holds nothing but text without references: its start tag is `[start, startEnd)`, its
   * end tag `[textEnd, end)`. False, and nothing is done, where the tags have to be given one by one; else no block goes on
   * behind it. `attributes` as for `startTag`.
   */
  leaf(
    element: ElementFacts,
    start: number,
    startEnd: number,
    textEnd: number,
    end: number,
    attributes: TagAttributes,
  ): boolean;
  /** Whether what follows the start tag of a `noscript` just given is text up to its end tag. */
  isRawText(): boolean;
  endTag(element: ElementFacts, start: number, end: number): void;
  /** Also what HTML reads as one: `<?…>`, `<!…>`, `</ …>`. */
  comment(value: string, start: number, end: number): void;
  doctype(start: number, end: number): void;
  /** The last tag of the source has no `>`: nothing of it counts. */
  unclosedTag(start: number, end: number): void;
  /** Whether the next tag stands in SVG or MathML. */
  isInForeignContent(): boolean;
}

const CDATA = '[CDATA[';
const SLASH = 0x2f;
const CLOSING_BRACKET = 0x3e;

/**
 * HTML's tokenization. It goes from one angle bracket to the next instead of from character to character, and gives ranges
 * of the source instead of tokens with contents of their own.
 */
class TokenReader {
  readonly #source: string;
  readonly #handler: TokenHandler;
  readonly #attributes: TagAttributes;
  readonly #references = new ReferenceReader();
  readonly #brackets: Place;
  readonly #ampersands: Place;
  readonly #comments: Place;
  readonly #cdataEnds: Place;

  constructor(source: string, handler: TokenHandler) {
    this.#source = source;
    this.#handler = handler;
    this.#attributes = new TagAttributes(source);
    this.#brackets = new Place(source, '<');
    this.#ampersands = new Place(source, '&');
    this.#comments = new Place(source, '<!--');
    this.#cdataEnds = new Place(source, ']]>');
  }

  read(from: number): void {
    const source = this.#source;
    const { length } = source;
    let at = from;
    while (at < length) {
      const bracket = this.#brackets.from(at);
      if (bracket > at) this.#text(at, bracket);
      if (bracket === length) return;
      const code = unitAt(source, bracket + 1);
      if (isLetter(code)) at = this.#startTag(bracket);
      else if (code === SLASH && isLetter(unitAt(source, bracket + 2))) at = this.#endTag(bracket);
      else at = this.#otherMarkup(bracket, code);
    }
  }

  /** Reads what is no tag, or the text behind an angle bracket that begins nothing; gives its end. */
  #otherMarkup(start: number, code: number): number {
    if (code === SLASH) {
      // `</>` is nothing at all.
      if (this.#source.charCodeAt(start + 2) === CLOSING_BRACKET) return start + 3;
      if (start + 2 < this.#source.length) return this.#bogusComment(start, start + 2);
    }
    if (code === 0x21) return this.#declaration(start);
    if (code === 0x3f) return this.#bogusComment(start, start + 1);
    const end = this.#brackets.from(start + 1);
    this.#text(start, end);
    return end;
  }

  #text(start: number, end: number): void {
    let at = this.#ampersands.from(start);
    if (at >= end) {
      if (start < end) this.#handler.text(start, end);
      return;
    }
    let from = start;
    while (at < end) {
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
    const element = ELEMENTS.read(source, start + 1);
    const end = this.#attributes.read(ELEMENTS.end);
    if (end < 0) {
      this.#handler.unclosedTag(start, source.length);
      return source.length;
    }
    // Half the elements of pages are read in one step, which is a tenth of the time that parsing takes once V8 is warm.
    if ((element.traits & Trait.Prose) !== 0) {
      const leafEnd = this.#leaf(element, start, end);
      if (leafEnd > 0) return leafEnd;
    }
    const holdsMarkup = element.content === Content.Markup || this.#handler.isInForeignContent();
    this.#handler.startTag(element, start, end, this.#attributes);
    if (!holdsMarkup) return this.#content(element, end);
    return element.name === 'noscript' && this.#handler.isRawText() ? this.#noscript(end) : end;
  }

  /** Reads an element that holds nothing but text, and white space behind it; gives the end, or `-1` where it is none. */
  #leaf(element: ElementFacts, start: number, startEnd: number): number {
    const source = this.#source;
    const { name } = element;
    const textEnd = this.#brackets.from(startEnd);
    const nameEnd = textEnd + 2 + name.length;
    if (unitAt(source, textEnd + 1) !== SLASH || unitAt(source, nameEnd) !== CLOSING_BRACKET) return -1;
    if (!source.startsWith(name, textEnd + 2) || this.#ampersands.from(startEnd) < textEnd) return -1;
    const end = nameEnd + 1;
    if (!this.#handler.leaf(element, start, startEnd, textEnd, end, this.#attributes)) return -1;
    let at = end;
    while (isSpace(unitAt(source, at))) at++;
    return at;
  }

  /** Reads what stands in an element that holds no elements; gives its end. */
  #content({ content, name }: ElementFacts, start: number): number {
    const end = content === Content.RestOfSource ? this.#source.length : this.#endOfContent(name, start);
    if (content === Content.RawWithReferences) this.#text(start, end);
    else if (start < end) this.#handler.text(start, end);
    return end;
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
    const source = this.#source;
    const element = ELEMENTS.read(source, start + 2);
    const nameEnd = ELEMENTS.end;
    const end = unitAt(source, nameEnd) === CLOSING_BRACKET ? nameEnd + 1 : endOfEndTag(source, nameEnd);
    if (end < 0) {
      this.#handler.unclosedTag(start, source.length);
      return source.length;
    }
    this.#handler.endTag(element, start, end);
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
