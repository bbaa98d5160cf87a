import type { ArticleBuilder } from './article-builder.ts';
import { type ElementFacts, elementOf, INTEGRATION_POINTS, Trait } from './element-facts.ts';
import { type OpenElement, type OpenElements, younger } from './open-elements.ts';
import type { TagAttributes } from './tag-attributes.ts';
import type { TokenHandler } from './tokens.ts';

/** Doctypes, in lower case, that leave a page out of quirks mode, where a table does not close a paragraph. */
const NO_QUIRKS_DOCTYPE = /^<!doctype[\t\n\f\r ]{1,1000}html(?![^\t\n\f\r >])/;
/** Those that put it in quirks mode all the same: each has two slashes, which those of today have not. */
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

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(elementOf);
const BODY = elementOf('body');
const DD = elementOf('dd');
const DT = elementOf('dt');
const FORM = elementOf('form');
const HEAD = elementOf('head');
const IMG = elementOf('img');
const LI = elementOf('li');
const P = elementOf('p');
const TABLE = elementOf('table');

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
    const isOld = doctype.includes('//') && OLD_DOCTYPE.test(doctype);
    this.#quirks = isOld || !NO_QUIRKS_DOCTYPE.test(doctype.toLowerCase());
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

  startTag(element: ElementFacts, start: number, end: number, attributes: TagAttributes): void {
    if (this.#open.top?.unread === true && this.#startsInUnread(element, start, end, attributes)) return;
    if ((element.traits & Trait.Foreign) !== 0) {
      this.#foreignElement(element, start, end, attributes);
      return;
    }
    const facts = element.index < 0 && element.name === 'image' ? IMG : element;
    const traits = this.breaksLines ? facts.traits : facts.traits & ~Trait.Block;
    if ((traits & Trait.Arranges) !== 0 && !this.#makeRoom(facts, start, end, attributes)) return;
    if (traits & Trait.Void) this.#article.voidElement(facts.name, traits, start, end, attributes);
    else this.#article.enter(this.#open.push(facts, traits, start, end), attributes);
  }

  leaf(
    element: ElementFacts,
    start: number,
    startEnd: number,
    textEnd: number,
    end: number,
    attributes: TagAttributes,
  ): boolean {
    const open = this.#open;
    if (open.top?.unread === true || !this.breaksLines || attributes.bearOnText()) return false;
    if (!this.#article.blocks.isShown(startEnd, textEnd)) return false;
    // Of these elements, one for which no room is made has ended nothing.
    if ((element.traits & Trait.Arranges) !== 0 && !this.#makeRoom(element, start, startEnd, attributes)) return false;
    open.passLeaf();
    this.#article.leaf(element, start, startEnd, textEnd, end, attributes);
    return true;
  }

  endTag(element: ElementFacts, start: number, end: number): void {
    const { top } = this.#open;
    if (top?.unread === true && this.#endsInUnread(top, element, start, end)) return;
    // The common case, in which all the rules come to the same.
    const ends = top !== undefined && top.facts === element && !top.marks && !top.foreign;
    if (ends && (element.traits & Trait.PagePart) === 0) this.#take(top, start, end);
    else this.#endOf(element, start, end);
  }

  /** Opens an element for Markdown's marks; those that open it are `[start, end)`, which may be empty. */
  openMarks(name: string, traits: number, start: number, end: number, attributes: TagAttributes): OpenElement {
    if (traits & Trait.Block) this.#leaveForeign(start);
    const element = this.#open.pushMarks(name, traits, start, end);
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

  /** Ends what the end tag of an element ends where that is not the one that was opened last. */
  #endOf(element: ElementFacts, start: number, end: number): void {
    const { name, traits } = element;
    if (name === 'p') {
      const paragraph = this.#open.inButtonScope(P);
      if (paragraph !== undefined) this.#popTo(paragraph, start, end);
      else if (this.breaksLines) this.#article.strayParagraphEnd();
    } else if (name === 'br') {
      this.#article.lineBreak(start, end);
    } else if (name === 'body' || name === 'html' || traits & Trait.Void) {
      return;
    } else if (traits & Trait.Heading) {
      this.#popTo(this.#headingInScope(), start, end);
    } else if (traits & Trait.Formatting) {
      this.#take(this.#open.inScope(element), start, end);
    } else if (name === 'form') {
      this.#endForm(this.#open.inScope(element), start, end);
    } else if (name === 'table' || traits & Trait.TablePart) {
      this.#popTo(this.#open.inTableScope(element), start, end);
    } else if (name === 'li') {
      this.#popTo(this.#open.inListScope(element), start, end);
    } else if (traits & Trait.Special) {
      this.#popTo(this.#open.inScope(element), start, end);
    } else {
      this.#popTo(this.#open.beforeSpecial(element), start, end);
    }
  }

  /** Ends what the start tag of an `Arranges` element ends by being there; false where the tag means nothing here. */
  #makeRoom(element: ElementFacts, start: number, end: number, attributes: TagAttributes): boolean {
    const { name, traits } = element;
    if (traits & Trait.ClosesParagraph) {
      if (name === 'form' && this.#open.isOpen(FORM)) return false;
      if (traits & Trait.Item) this.#endItemBefore(element, start);
      if (this.#open.isOpen(P) && (element !== TABLE || !this.#quirks))
        this.#popTo(this.#open.inButtonScope(P), start, start);
      if (traits & Trait.Heading) this.#endHeadingBefore(start);
      else if (element === TABLE) this.#endTableBefore(start);
      return true;
    }
    if (traits & Trait.TablePart) return this.#clearTableContext(name, start);
    if (traits & Trait.PagePart) return this.#pagePart(element, start, end, attributes);
    if (name === 'frameset') return this.#article.frameset();
    if (name === 'a' || name === 'nobr') this.#take(this.#open.inScope(element), start, start);
    else if (name === 'button') this.#popTo(this.#open.inScope(element), start, start);
    else if (name === 'option' || name === 'optgroup') this.#takeTop(start, 'option');
    else this.#takeTop(start, 'rb', 'rt', 'rp');
    return true;
  }

  #pagePart(element: ElementFacts, start: number, end: number, attributes: TagAttributes): boolean {
    this.#article.pagePart(element.name, start, end, attributes);
    if (this.#open.isOpen(element) || (element === HEAD && this.#bodySeen)) return false;
    if (element === BODY) {
      this.#popTo(this.#open.inScope(HEAD), start, start);
      this.#bodySeen = true;
    }
    return true;
  }

  #endItemBefore(element: ElementFacts, start: number): void {
    const item =
      element === LI
        ? this.#open.beforeItemStop(LI)
        : younger(this.#open.beforeItemStop(DD), this.#open.beforeItemStop(DT));
    this.#popTo(item, start, start);
  }

  #endHeadingBefore(start: number): void {
    const { top } = this.#open;
    if (top !== undefined && top.facts.traits & Trait.Heading) this.#take(top, start, start);
  }

  #endTableBefore(start: number): void {
    const { top } = this.#open;
    if (top === undefined) return;
    if (top.facts === TABLE || (top.has(Trait.TablePart) && !isCell(top.name))) {
      this.#popTo(this.#open.youngest(TABLE), start, start);
    }
  }

  /** The standard's "clear the stack back to a table context". */
  #clearTableContext(name: string, start: number): boolean {
    if (!this.#open.isOpen(TABLE)) return false;
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

  #foreignElement(element: ElementFacts, start: number, end: number, attributes: TagAttributes): void {
    const opened = this.#open.pushForeign(element, start, end);
    this.#article.enterForeign(opened, attributes);
    if (attributes.selfClosing) this.#take(opened, end, end);
  }

  #leaveForeign(start: number): void {
    for (let { top } = this.#open; top !== undefined && this.isInForeignContent(); top = this.#open.top) {
      this.#take(top, start, start);
    }
  }

  /** Whether an end tag in SVG or MathML was dealt with. */
  #foreignEnd(element: ElementFacts, start: number, end: number): boolean {
    const foreign = this.#open.youngestForeign(element);
    if (foreign !== undefined) {
      this.#popTo(foreign, start, end);
      return true;
    }
    if (element.name !== 'p' && element.name !== 'br' && !this.#open.isOpen(element)) return true;
    this.#leaveForeign(start);
    return false;
  }

  /** Whether a start tag in an element whose text is not read was dealt with. */
  #startsInUnread(element: ElementFacts, start: number, end: number, attributes: TagAttributes): boolean {
    if (this.#isPassedOver(element, start)) return true;
    if (!this.isInForeignContent()) return false;
    if (!breaksOut(element, attributes)) {
      this.#foreignElement(element, start, end, attributes);
      return true;
    }
    this.#leaveForeign(start);
    return false;
  }

  /** Whether an end tag in an element whose text is not read was dealt with. */
  #endsInUnread(top: OpenElement, element: ElementFacts, start: number, end: number): boolean {
    if (this.#endsInPassedOver(top, element, start, end)) return true;
    return this.#open.top?.foreign === true && this.#foreignEnd(element, start, end);
  }

  /**
   * Inside `noscript`, `template` and `select` nothing is pushed: their content is markup, but no text of the page. True
   * where the start tag was such content.
   */
  #isPassedOver({ name, traits }: ElementFacts, start: number): boolean {
    const { top } = this.#open;
    if (top === undefined || top.foreign) return false;
    if (top.name === 'select') {
      const ends = name === 'input' || name === 'keygen' || name === 'textarea' || name === 'select';
      const leavesTable = (traits & Trait.TablePart) !== 0 && this.#open.inTableScope(TABLE) !== undefined;
      if (!ends && !leavesTable) return true;
      this.#take(top, start, start);
      return name === 'select';
    }
    if (top.name === 'template' && name === 'template') this.#innerTemplates++;
    return top.has(Trait.Unread);
  }

  #endsInPassedOver(top: OpenElement, element: ElementFacts, start: number, end: number): boolean {
    if (!top.has(Trait.Unread)) return false;
    const { name, traits } = element;
    if (name === top.name) {
      if (name === 'template' && this.#innerTemplates > 0) this.#innerTemplates--;
      else if (name !== 'frameset') this.#take(top, start, end);
      return true;
    }
    const tablePart = name === 'table' || (traits & Trait.TablePart) !== 0;
    if (top.name !== 'select' || !tablePart || this.#open.inTableScope(element) === undefined) return true;
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

function breaksOut({ name, traits }: ElementFacts, attributes: TagAttributes): boolean {
  if (name === 'font') return attributes.has('color') || attributes.has('face') || attributes.has('size');
  return (traits & Trait.BreaksOut) !== 0;
}
