import type { Article } from '../article/article.ts';
import { comparable, writeSimple } from '../text/comparable.ts';
import { oncePer } from '../text/once-per.ts';
import { mayBeAlike, type Span } from '../text/similarity.ts';
import { type ArticleTexts, textsOf } from './article-texts.ts';

/**
 * The texts of an article in comparable form, by the numbers of `ArticleTexts`, as code units: rules that look for texts
 * that stand twice compare each with several, and few of them are ever wanted as strings. Each is made when first asked for.
 */
export class ComparableTexts {
  readonly #article: Article;
  readonly #texts: ArticleTexts;
  /** One form after another. */
  #units: Uint16Array;
  #size = 0;
  readonly #spans: (Span | undefined)[];

  constructor(article: Article) {
    this.#article = article;
    this.#texts = textsOf(article);
    this.#units = new Uint16Array(this.#texts.units.length);
    this.#spans = new Array<undefined>(this.#texts.signs.length).fill(undefined);
  }

  /** Of all forms that were asked for so far; valid until the next one is. */
  get units(): Readonly<Uint16Array> {
    return this.#units;
  }

  /** Where the form of a text stands among the units. */
  spanOf(text: number): Span {
    const known = this.#spans[text];
    if (known !== undefined) return known;
    const { units } = this.#texts;
    const start = this.#size;
    const from = this.#texts.start(text);
    const to = this.#texts.end(text);
    this.#reserve(to - from);
    let end = writeSimple(units, from, to, this.#units, start);
    if (end === start) end = this.#write(comparable(this.#stringOf(text)));
    this.#size = end;
    const span = { start, end };
    this.#spans[text] = span;
    return span;
  }

  areEqual(a: number, b: number): boolean {
    const one = this.spanOf(a);
    const other = this.spanOf(b);
    if (one.end - one.start !== other.end - other.start) return false;
    const units = this.#units;
    for (let at = one.start, to = other.start; at < one.end; at++, to++) if (units[at] !== units[to]) return false;
    return true;
  }

  /** Whether two texts are equal, or their `similarity` may be `least`; fastest where `b` is compared with several in turn. */
  mayBeAlike(a: number, b: number, least: number): boolean {
    const one = this.spanOf(a);
    const other = this.spanOf(b);
    return mayBeAlike(this.#units, one, other, least) || this.areEqual(a, b);
  }

  /** 32 bits; equal forms have equal ones. */
  hashOf(text: number): number {
    const { start, end } = this.spanOf(text);
    const units = this.#units;
    let hash = 0;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ units[at]!, 0x01000193);
    return hash;
  }

  #stringOf(text: number): string {
    const { blocks, images } = this.#article;
    return blocks[text]?.text.text ?? images[text - blocks.length]?.alt?.value ?? '';
  }

  #write(form: string): number {
    this.#reserve(form.length);
    const units = this.#units;
    let to = this.#size;
    for (let at = 0; at < form.length; at++) units[to++] = form.charCodeAt(at);
    return to;
  }

  /** Forms are seldom longer than their texts. */
  #reserve(length: number): void {
    if (this.#size + length <= this.#units.length) return;
    const larger = new Uint16Array(2 * (this.#size + length));
    larger.set(this.#units);
    this.#units = larger;
  }
}

export const comparablesOf = oncePer((article: Article) => new ComparableTexts(article));
