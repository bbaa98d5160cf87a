import type { Article } from '../article/article.ts';
import { oncePer } from '../text/once-per.ts';
import { firstVisible, type Look, lookAt } from '../text/signs.ts';

/**
 * The texts of an article's blocks, by the blocks' numbers, and behind them the alternative texts of its images: their code
 * units, and what one look at each of these told. A rule that first asks for signs leaves most texts, and most articles,
 * without having touched them.
 */
export class ArticleTexts {
  /** All texts, a zero between each two: what few articles hold is looked for in it once. */
  readonly whole: string;
  /** Of all texts, one after another; a zero stands behind each. */
  readonly units: Readonly<Uint16Array>;
  /** Bits of `Sign`: of each text. */
  readonly signs: Readonly<Int32Array>;
  /** Of each text, in width units. */
  readonly widths: Readonly<Int32Array>;
  /** Signs of all texts together. */
  readonly all: number;
  /** Number of the first image's text. */
  readonly firstImage: number;
  readonly #starts: Int32Array;

  constructor({ blocks, images }: Article) {
    const length = blocks.length + images.length;
    const texts = new Array<string>(length);
    for (let i = 0; i < blocks.length; i++) texts[i] = blocks[i]!.text.text;
    for (let i = 0; i < images.length; i++) texts[blocks.length + i] = images[i]!.alt?.value ?? '';
    this.firstImage = blocks.length;
    this.#starts = new Int32Array(length + 1);
    this.signs = new Int32Array(length);
    this.widths = new Int32Array(length);
    this.whole = texts.join('\0');
    this.units = new Uint16Array(this.whole.length + 1);
    Buffer.from(this.units.buffer).write(this.whole, 'utf16le');
    this.all = this.#read(texts, this.signs as Int32Array, this.widths as Int32Array);
  }

  /** Where a text begins among the units. */
  start(text: number): number {
    return this.#starts[text]!;
  }

  /** Where it ends: a zero stands there. */
  end(text: number): number {
    return this.#starts[text + 1]! - 1;
  }

  /** Where the first code unit of a text that is no white space stands; the text's end where there is none. */
  firstVisible(text: number): number {
    return firstVisible(this.units, this.start(text), this.end(text));
  }

  /** Whether a text holds one of the signs. */
  holds(text: number, signs: number): boolean {
    return (this.signs[text]! & signs) !== 0;
  }

  #read(texts: readonly string[], signs: Int32Array, widths: Int32Array): number {
    const starts = this.#starts;
    const look: Look = { signs: 0, width: 0 };
    let start = 0;
    let all = 0;
    for (let i = 0; i < texts.length; i++) {
      const end = start + texts[i]!.length;
      lookAt(this.units, start, end, look);
      signs[i] = look.signs;
      widths[i] = look.width;
      all |= look.signs;
      start = end + 1;
      starts[i + 1] = start;
    }
    return all;
  }
}

/** Read once for all rules. */
export const textsOf = oncePer((article: Article) => new ArticleTexts(article));
