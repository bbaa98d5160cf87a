import type { Attribute, Declared, Meta, Page, Range, Valued } from '../../article/article.ts';
import type { OpenElement } from './open-elements.ts';
import type { FlowSpan } from './records.ts';
import type { TagAttributes } from './tag-attributes.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What the head (or any `meta`, `link`, `title`, `html` tag) says of the document; the first that speaks counts. */
export class Metadata {
  #title: { readonly inner: Range; readonly text: FlowSpan } | undefined;
  #canonical: Valued | undefined;
  #siteName: Valued | undefined;
  #keywords: Valued | undefined;
  readonly #hreflang: (Valued & { readonly href: string })[] = [];
  #contentLanguage: Declared | undefined;
  #rootLang: Declared | undefined;
  readonly #page: Mutable<Page> = {
    whole: false,
    foreignRoot: false,
    root: undefined,
    lang: undefined,
    title: undefined,
  };

  whole(): void {
    this.#page.whole = true;
  }

  foreignRoot(): void {
    this.#page.foreignRoot = true;
  }

  /** The element that was opened first decides whether the root is HTML's: not in SVG, MathML, or XML of another vocabulary. */
  firstTag(element: OpenElement, source: string): void {
    if (element.foreign || (element.traits === 0 && source.startsWith('<?xml'))) this.foreignRoot();
  }

  root(range: Range, attributes: TagAttributes): void {
    this.#page.root ??= range;
    const lang = attributes.get('lang');
    if (lang !== undefined) this.#page.lang ??= lang;
    this.#rootLang ??= declaredBy(lang, attributes.get('xml:lang'));
  }

  /** `inner`: between the tags; `text`: of the block. */
  title(element: Range, inner: Range, text: FlowSpan): void {
    if (this.#page.title !== undefined) return;
    this.#page.title = element;
    this.#title = { inner, text };
  }

  element(name: string, attributes: TagAttributes): void {
    if (name === 'meta') this.#metaElement(attributes);
    else if (name === 'link') this.#linkElement(attributes);
  }

  get page(): Page {
    return this.#page;
  }

  /** `declared`, `outside`: what the document says outside its elements, which counts first. `flow`: the text of all blocks. */
  meta(declared: Declared | undefined, outside: Partial<Meta> | undefined, flow: string): Meta {
    return {
      lang: declared ?? this.#rootLang ?? this.#contentLanguage,
      title: outside?.title ?? this.#shownTitle(flow),
      canonical: outside?.canonical ?? this.#canonical,
      siteName: outside?.siteName ?? this.#siteName,
      keywords: outside?.keywords ?? this.#keywords,
      hreflang: this.#hreflang,
      frontMatter: outside?.frontMatter,
    };
  }

  #shownTitle(flow: string): Valued | undefined {
    if (this.#title === undefined) return undefined;
    const { inner, text } = this.#title;
    const value = flow.slice(text.from, text.to).trim();
    return value === '' ? undefined : { value, range: inner };
  }

  #metaElement(attributes: TagAttributes): void {
    const content = attributes.get('content');
    if (content === undefined) return;
    const value: Valued = { value: content.value.trim(), range: content.valueRange };
    const name = attributes.value('name')?.trim().toLowerCase();
    if ((attributes.value('property') ?? name)?.trim().toLowerCase() === 'og:site_name') this.#siteName ??= value;
    else if (name === 'keywords') this.#keywords ??= value;
    else if (attributes.value('http-equiv')?.trim().toLowerCase() === 'content-language' && value.value !== '') {
      this.#contentLanguage ??= { tag: value.value, range: content.valueRange, by: 'meta' };
    }
  }

  #linkElement(attributes: TagAttributes): void {
    const href = attributes.get('href');
    if (href === undefined) return;
    const rel = (attributes.value('rel') ?? '').toLowerCase().split(/\s{1,99}/);
    if (rel.includes('canonical')) this.#canonical ??= { value: href.value.trim(), range: href.valueRange };
    const hreflang = attributes.get('hreflang');
    if (rel.includes('alternate') && hreflang !== undefined) {
      this.#hreflang.push({ value: hreflang.value.trim(), range: hreflang.valueRange, href: href.value.trim() });
    }
  }
}

/** `lang` wins over `xml:lang`; an empty tag takes the declaration back. */
export function declaredBy(lang: Attribute | undefined, xmlLang: Attribute | undefined): Declared | undefined {
  const attribute = lang ?? xmlLang;
  if (attribute === undefined || attribute.value.trim() === '') return undefined;
  return { tag: attribute.value.trim(), range: attribute.valueRange, by: lang === undefined ? 'xml:lang' : 'lang' };
}
