import type { ArticleBuilder } from './article-builder.ts';
import { INTEGRATION_POINTS, Trait, traitsOf } from './element-facts.ts';
import { type OpenElement, type OpenElements, younger } from './open-elements.ts';
import type { TagAttributes } from './tag-attributes.ts';
import type { TokenHandler } from './tokens.ts';

/** Doctypes that leave a page in quirks mode, where a table does not close a paragraph. */
const NO_QUIRKS_DOCTYPE = /^<!doctype[\t\n\f\r ]{1,1000}html(?![^\t\n\f\r >])/i;
const OLD_DOCTYPE =
  /(?:-\/\/w3c\/\/dtd html 4\.0(?:1)? (?:transitional|frameset)\/\/[^"'>]{0,99}["'][\t\n\f\r ]{0,99}>?$)|\/\/dtd html (?:2|3)|\/\/ietf\/\/|\/\/dtd w3 html/i;

/** Elements that the standard's "generate implied end tags" closes. */
const IMPLIED_ENDS: ReadonlySet<string> = new Set([
  'dd',
  'dt',
  'li',
  'optgroup',
  'option',
  'p',
  'rb',
  'rp',
  'rt',
  'rtc',
]);

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * The rules of HTML's tree construction that decide which text belongs together: implied ends, scopes, foreign content.
 * There is no tree: elements end in the source where they end here, so formatting is not reopened and nothing moves out of
 * tables. A rule of the standard stands beside its code only where it is not plain from it.
 */
export class TreeBuilder implements TokenHandler {
  readonly #source: string;
  readonly #open: OpenElements;
  readonly #article: ArticleBuilder;
  #quirks = true;
  #bodySeen = false;
  /** Whether the tags of block elements end the block that runs. Not so inside a block of Markdown. */
  breaksLines = true;
  /** Templates inside the template whose content is being passed over. */
  #innerTemplates = 0;

  constructor(source: string, open: OpenElements, article: ArticleBuilder) {
    this.#source = source;
    this.#open = open;
    this.#article = article;
  }

  text(start: number, end: number): void {
    this.#article.text(start, end);
  }

  reference(value: string, start: number, end: number): void {
    this.#article.reference(value, start, end);
  }

  comment(value: string, start: number, end: number): void {
    this.#article.comment(value, start, end);
  }

  doctype(start: number, end: number): void {
    const doctype = this.#source.slice(start, end);
    this.#quirks = !NO_QUIRKS_DOCTYPE.test(doctype) || OLD_DOCTYPE.test(doctype);
    this.#article.metadata.whole();
  }

  unclosedTag(start: number, end: number): void {
    this.#article.unclosedTag(start, end);
  }

  isInForeignContent(): boolean {
    const { top } = this.#open;
    return top?.foreign === true && !INTEGRATION_POINTS.has(top.name);
  }

  isRawText(): boolean {
    return this.#open.top?.name === 'noscript';
  }

  startTag(name: string, start: number, end: number, attributes: TagAttributes, selfClosing: boolean): void {
    if (this.#isPassedOver(name, start)) return;
    if (this.isInForeignContent()) {
      if (!breaksOut(name, attributes)) {
        this.#foreignElement(name, start, end, attributes, selfClosing);
        return;
      }
      this.#leaveForeign(start);
    }
    if (name === 'svg' || name === 'math') {
      this.#foreignElement(name, start, end, attributes, selfClosing);
      return;
    }
    const element = name === 'image' ? 'img' : name;
    const traits = this.breaksLines ? traitsOf(element) : traitsOf(element) & ~Trait.Block;
    if (!this.#makeRoom(element, traits, start, end, attributes)) return;
    if (traits & Trait.Void) {
      this.#article.voidElement(element, traits, start, end, attributes);
    } else {
      this.#article.enter(this.#open.push(element, traits, false, start, end), attributes);
    }
  }

  endTag(name: string, start: number, end: number): void {
    if (this.#endsInPassedOver(name, start, end)) return;
    if (this.#open.top?.foreign === true && this.#foreignEnd(name, start, end)) return;
    const traits = traitsOf(name);
    if (name === 'p') {
      const paragraph = this.#open.inButtonScope('p');
      if (paragraph !== undefined) this.#popTo(paragraph, start, end);
      else if (this.breaksLines) this.#article.strayParagraphEnd();
    } else if (name === 'br') {
      this.#article.lineBreak(start, end);
    } else if (name === 'body' || name === 'html' || traits & Trait.Void) {
      return;
    } else if (traits & Trait.Heading) {
      this.#popTo(this.#headingInScope(), start, end);
    } else if (traits & Trait.Formatting) {
      this.#take(this.#open.inScope(name), start, end);
    } else if (name === 'form') {
      this.#endForm(this.#open.inScope(name), start, end);
    } else if (name === 'table' || traits & Trait.TablePart) {
      this.#popTo(this.#open.inTableScope(name), start, end);
    } else if (name === 'li') {
      this.#popTo(this.#open.inListScope(name), start, end);
    } else if (traits & Trait.Special) {
      this.#popTo(this.#open.inScope(name), start, end);
    } else {
      this.#popTo(this.#open.beforeSpecial(name), start, end);
    }
  }

  /** Opens an element for Markdown's marks; those that open it are `[start, end)`, which may be empty. */
  openMarks(name: string, traits: number, start: number, end: number, attributes: TagAttributes): OpenElement {
    if (traits & Trait.Block) this.#leaveForeign(start);
    const element = this.#open.push(name, traits, false, start, end, true);
    this.#article.enter(element, attributes);
    return element;
  }

  /** Ends an element of marks, if a tag has not ended what is around it; a block with everything inside. */
  closeMarks(element: OpenElement, start: number, end: number): void {
    if (!this.#open.isStillOpen(element)) return;
    if (element.has(Trait.Block)) this.#popTo(element, start, end);
    else this.#take(element, start, end);
  }

  /** Ends what is still open. */
  finish(): void {
    const { length } = this.#source;
    for (let { top } = this.#open; top !== undefined; top = this.#open.top) this.#take(top, length, length);
    this.#article.finish();
  }

  /** What the start tag ends by being there; false where the tag itself means nothing here. */
  #makeRoom(name: string, traits: number, start: number, end: number, attributes: TagAttributes): boolean {
    if (name === 'html' || name === 'head' || name === 'body') return this.#pagePart(name, start, end, attributes);
    if (name === 'frameset') return this.#article.frameset();
    if (name === 'form' && this.#open.isOpen('form')) return false;
    if (traits & Trait.ClosesParagraph) this.#endBlocksBefore(name, traits, start);
    else if (name === 'a' || name === 'nobr') this.#take(this.#open.inScope(name), start, start);
    else if (name === 'button') this.#popTo(this.#open.inScope(name), start, start);
    else if (name === 'option' || name === 'optgroup') this.#takeTop(start, 'option');
    else if (name === 'rb' || name === 'rtc' || name === 'rt' || name === 'rp') this.#takeTop(start, 'rb', 'rt', 'rp');
    if (traits & Trait.TablePart) return this.#clearTableContext(name, start);
    return true;
  }

  #pagePart(name: string, start: number, end: number, attributes: TagAttributes): boolean {
    this.#article.pagePart(name, start, end, attributes);
    if (this.#open.isOpen(name) || (name === 'head' && this.#bodySeen)) return false;
    if (name === 'body') {
      this.#popTo(this.#open.inScope('head'), start, start);
      this.#bodySeen = true;
    }
    return true;
  }

  #endBlocksBefore(name: string, traits: number, start: number): void {
    if (name === 'li') {
      this.#popTo(this.#open.beforeItemStop('li'), start, start);
    } else if (name === 'dd' || name === 'dt') {
      this.#popTo(younger(this.#open.beforeItemStop('dd'), this.#open.beforeItemStop('dt')), start, start);
    }
    if (name !== 'table' || !this.#quirks) this.#popTo(this.#open.inButtonScope('p'), start, start);
    if (traits & Trait.Heading) this.#takeTop(start, ...HEADINGS);
    if (name === 'table') {
      const { top } = this.#open;
      const nested = top?.name === 'table' || (top?.has(Trait.TablePart) === true && !isCell(top.name));
      if (nested) this.#popTo(this.#open.youngest('table'), start, start);
    }
  }

  /** The standard's "clear the stack back to a table context". */
  #clearTableContext(name: string, start: number): boolean {
    if (!this.#open.isOpen('table')) return false;
    for (let { top } = this.#open; top !== undefined && !holds(top.name, name); top = this.#open.top) {
      this.#take(top, start, start);
    }
    return true;
  }

  /** What is open inside a form, implied ends aside, stays open behind it. */
  #endForm(form: OpenElement | undefined, start: number, end: number): void {
    if (form === undefined) return;
    for (let { top } = this.#open; top !== undefined && IMPLIED_ENDS.has(top.name); top = this.#open.top) {
      this.#take(top, start, start);
    }
    this.#take(form, start, end);
  }

  #headingInScope(): OpenElement | undefined {
    let heading: OpenElement | undefined;
    for (const name of HEADINGS) heading = younger(heading, this.#open.inScope(name));
    return heading;
  }

  /** Ends `element` and everything inside; the end tag is `[start, end)`, empty for an implied end. */
  #popTo(element: OpenElement | undefined, start: number, end: number): void {
    if (element === undefined) return;
    for (let { top } = this.#open; top !== undefined && top !== element; top = this.#open.top) {
      this.#take(top, start, start);
    }
    this.#take(element, start, end);
  }

  /** Ends `element` alone. */
  #take(element: OpenElement | undefined, start: number, end: number): void {
    if (element === undefined) return;
    this.#open.remove(element);
    this.#article.leave(element, start, end);
  }

  #takeTop(start: number, ...names: readonly string[]): void {
    const { top } = this.#open;
    if (top !== undefined && names.includes(top.name)) this.#take(top, start, start);
  }

  #foreignElement(name: string, start: number, end: number, attributes: TagAttributes, selfClosing: boolean): void {
    const element = this.#open.push(name, 0, true, start, end);
    this.#article.enterForeign(element, attributes);
    if (selfClosing) this.#take(element, end, end);
  }

  #leaveForeign(start: number): void {
    for (let { top } = this.#open; top !== undefined && this.isInForeignContent(); top = this.#open.top) {
      this.#take(top, start, start);
    }
  }

  /** Whether an end tag in SVG or MathML was dealt with. */
  #foreignEnd(name: string, start: number, end: number): boolean {
    const element = this.#open.youngestForeign(name);
    if (element !== undefined) {
      this.#popTo(element, start, end);
      return true;
    }
    if (name !== 'p' && name !== 'br' && !this.#open.isOpen(name)) return true;
    this.#leaveForeign(start);
    return false;
  }

  /**
   * Inside `noscript`, `template` and `select` nothing is pushed: their content is markup, but no text of the page. True
   * where the start tag was such content.
   */
  #isPassedOver(name: string, start: number): boolean {
    const { top } = this.#open;
    if (top === undefined || !top.unread || top.foreign) return false;
    if (top.name === 'select') {
      const ends = name === 'input' || name === 'keygen' || name === 'textarea' || name === 'select';
      const leavesTable = (traitsOf(name) & Trait.TablePart) !== 0 && this.#open.inTableScope('table') !== undefined;
      if (!ends && !leavesTable) return true;
      this.#take(top, start, start);
      return name === 'select';
    }
    if (top.name === 'template' && name === 'template') this.#innerTemplates++;
    return top.has(Trait.Unread);
  }

  #endsInPassedOver(name: string, start: number, end: number): boolean {
    const { top } = this.#open;
    if (top === undefined || !top.has(Trait.Unread)) return false;
    if (name === top.name) {
      if (name === 'template' && this.#innerTemplates > 0) this.#innerTemplates--;
      else if (name !== 'frameset') this.#take(top, start, end);
      return true;
    }
    const tablePart = name === 'table' || (traitsOf(name) & Trait.TablePart) !== 0;
    if (top.name !== 'select' || !tablePart || this.#open.inTableScope(name) === undefined) return true;
    this.#take(top, start, start);
    return false;
  }
}

function isCell(name: string): boolean {
  return name === 'td' || name === 'th' || name === 'caption';
}

/** Whether a table part may stand directly in the open element. */
function holds(parent: string, part: string): boolean {
  if (parent === 'table') return true;
  if (part === 'td' || part === 'th') return parent === 'tr';
  if (part === 'tr') return parent === 'tbody' || parent === 'thead' || parent === 'tfoot';
  return part === 'col' && parent === 'colgroup';
}

function breaksOut(name: string, attributes: TagAttributes): boolean {
  if (name === 'font') return attributes.has('color') || attributes.has('face') || attributes.has('size');
  return (traitsOf(name) & Trait.BreaksOut) !== 0;
}
