import type { Article, Block } from '../article/article.ts';
import { type Candidates, candidatesOf } from '../language/candidates.ts';
import {
  ANY,
  areScriptsTold,
  isPlainBeside,
  languageAtGlance,
  languageOfScripts,
  lettersWidth,
  NONE,
  plainByWidth,
  plainIn,
  widestScripts,
} from '../language/glance.ts';
import { languageOfHan } from '../language/han.ts';
import type { Lang, LangSpan } from '../language/index.ts';
import { UNDETERMINED } from '../language/labels.ts';
import { Reading } from '../language/reading.ts';
import { type Tokens, tokenize } from '../language/tokens.ts';
import type { Range } from '../text/range.ts';
import { Script } from '../text/script.ts';
import { Sign } from '../text/signs.ts';
import { widthIn } from '../text/width.ts';
import { type ArticleTexts, textsOf } from './article-texts.ts';
import { scriptsOf } from './candidates.ts';
import { mayBeJapanese } from './han-letters.ts';
import { addWidth, dominant, type Share, sharesIn, type Tally } from './shares.ts';
import { isWrittenInKana } from './written-in-kana.ts';

/** Share of a block's determined text that gives the block its language. */
const BLOCK_SHARE = 0.8;
/** Of more words, running text is nearly always made. */
const MOST_SHORT = 6;

/** Most blocks that are asked about stand this near behind the last: in between are those that a reader does not see. */
const MOST_SKIPPED = 8;

/** Places of a block's fields in its record. */
const LANG = 0;
const PLAIN = 1;
const SURE = 2;
const WIDTH = 3;
const OPEN = 4;
const GLANCED = 5;
const FIELDS = 6;
/** In place of the language of a block that holds no text in any. */
const NOTHING = -2;
/** In place of that of a block of which no language has enough. */
const MIXED = -3;

const NO_SHARES: readonly Share[] = [];
const NO_SPANS: readonly LangSpan[] = [];

/** What was asked about one block that a glance does not tell. */
class CloserLook {
  lang: Lang | 'und' | undefined = undefined;
  shares: readonly Share[] | undefined = undefined;
  reading: Reading | undefined = undefined;
  /** Spans without a main language but the block's own. */
  neutral: readonly LangSpan[] | undefined = undefined;
}

/**
 * What each block of an article is in, whatever is expected there. A block is glanced at when it is first asked about: that tells
 * most of them, and is kept by the blocks' numbers; the few others are looked at closely. The numbers are given where they are
 * known: -1 is that of a block which is not the article's own.
 */
export class BlockLanguages {
  readonly candidates: Candidates;
  readonly isJapanese: boolean;
  readonly #blocks: readonly Block[];
  readonly #texts: ArticleTexts;
  /**
   * For each block its language, that with which it is plain as `plainIn` tells it, a language that it is certain to hold, with
   * the width of that, and the width that is open: in any language or in none; and 1 once it was glanced at.
   */
  readonly #records: Int32Array;
  /** Bits by `Script`, by the blocks' numbers. */
  readonly #scripts: readonly number[];
  readonly #closer = new Map<Block, CloserLook>();
  /** The block that was asked about last: most are asked about in their order. */
  #last = 0;
  #numbers: ReadonlyMap<Block, number> | undefined;

  constructor(article: Article, langs: readonly Lang[]) {
    this.candidates = candidatesOf(langs);
    this.isJapanese = langs.includes('ja') && isWrittenInKana(article);
    this.#blocks = article.blocks;
    this.#texts = textsOf(article);
    this.#records = new Int32Array(FIELDS * article.blocks.length);
    this.#scripts = scriptsOf(article).ofTexts;
  }

  numberOf(block: Block): number {
    const blocks = this.#blocks;
    if (blocks[this.#last] === block) return this.#last;
    let number = this.#last + 1;
    const end = number + MOST_SKIPPED;
    while (number < end && blocks[number] !== block) number++;
    if (number === end) {
      this.#numbers ??= numbersOf(blocks);
      number = this.#numbers.get(block) ?? -1;
      if (number < 0) return number;
    }
    this.#last = number;
    return number;
  }

  /** Whether a block of the article is plain, as `plainIn` has it, with that main language which most of it is in. */
  isPlain(number: number): boolean {
    const plain = this.#records[this.#recordOf(number) + PLAIN]!;
    return plain === ANY || (plain !== NONE && this.isWhole(number));
  }

  /** Whether a block of the article is plain with a main language, given by its place among the candidates. */
  isPlainIn(number: number, main: number): boolean {
    const record = this.#recordOf(number);
    const plain = this.#records[record + PLAIN]!;
    if (plain === ANY || plain === main) return true;
    // Where the script that most of it is in is not told, `isPlainBeside` would find no more.
    if (this.#records[record + SURE]! < 0) return false;
    const { text, opaque } = this.#blocks[number]!;
    const tokens = this.#tokensOf(number, text.text, opaque);
    return !this.#hasKanji(tokens) && isPlainBeside(text.text, tokens, this.candidates, main);
  }

  /** Whether a glance tells what a block is in: one language, or none. */
  isWhole(number: number): boolean {
    return number >= 0 && this.#records[this.#recordOf(number) + OPEN]! === 0;
  }

  /** What `languageOf` tells of a block, where a glance tells it. */
  glimpsedLanguageOf(number: number): Lang | 'und' | undefined {
    const lang = this.#records[this.#recordOf(number) + LANG]!;
    return lang === UNDETERMINED ? undefined : (this.candidates.langs[lang] ?? 'und');
  }

  /** Whether `languageOf` may tell a block as in another language than this one: not where that holds too much of it. */
  mayHoldOther(number: number, lang: Lang | 'und'): boolean {
    const record = this.#recordOf(number);
    const width = this.#records[record + WIDTH]!;
    const most = width + this.#records[record + OPEN]!;
    return width <= (1 - BLOCK_SHARE) * most || this.#sureLanguage(number) !== lang;
  }

  /** The language that at least 80 % of a block's determined width is in; else `und`. */
  languageOf(block: Block, number: number): Lang | 'und' {
    const lang = number < 0 ? UNDETERMINED : this.#records[this.#recordOf(number) + LANG]!;
    if (lang !== UNDETERMINED) return this.candidates.langs[lang] ?? 'und';
    const closer = this.#closerLook(block);
    closer.lang ??= dominant(this.sharesOf(block, number), BLOCK_SHARE)?.lang ?? 'und';
    return closer.lang;
  }

  /** What a block holds in each language. */
  sharesOf(block: Block, number: number): readonly Share[] {
    if (this.isWhole(number)) {
      const width = this.#records[this.#recordOf(number) + WIDTH]!;
      return width > 0 ? [{ lang: this.#sureLanguage(number), width }] : NO_SHARES;
    }
    const closer = this.#closerLook(block);
    closer.shares ??= sharesIn(block, this.neutralSpans(block));
    return closer.shares;
  }

  /** Adds to a tally, as open, `at`, or all, of a block. */
  addOpen(tally: Tally, block: Block, number: number, at?: Range): void {
    tally.open += this.#widthOf(block, number, at);
  }

  /** Puts what a glance tells in the place of what is open in a tally; the rest of it stays open. */
  glimpse(tally: Tally, block: Block, number: number, at?: Range): void {
    if (number < 0 || !isWholeText(block, at)) return;
    tally.open += this.openWidth(block, number, at) - this.#widthOf(block, number, at);
    const width = this.#records[this.#recordOf(number) + WIDTH]!;
    if (width > 0) addWidth(tally.shares, this.#sureLanguage(number), width);
  }

  /** Width units of `at`, or of all, of a block that a glance leaves open. */
  openWidth(block: Block, number: number, at?: Range): number {
    if (number >= 0 && isWholeText(block, at)) return this.#records[this.#recordOf(number) + OPEN]!;
    return this.#widthOf(block, number, at);
  }

  /** Puts what a closer look tells in the place of what a glance left open in a tally. */
  settle(tally: Tally, block: Block, number: number, at?: Range): void {
    tally.open -= this.openWidth(block, number, at);
    const isWhole = isWholeText(block, at);
    if (isWhole && number >= 0) {
      const width = this.#records[this.#recordOf(number) + WIDTH]!;
      if (width > 0) addWidth(tally.shares, this.#sureLanguage(number), -width);
    }
    const shares = isWhole ? this.sharesOf(block, number) : sharesIn(block, this.neutralSpans(block), at);
    for (const { lang, width } of shares) addWidth(tally.shares, lang, width);
  }

  #widthOf(block: Block, number: number, at?: Range): number {
    if (number >= 0 && isWholeText(block, at)) return this.#texts.widths[number]!;
    const { text } = block.text;
    return at === undefined ? widthIn(text, 0, text.length) : widthIn(text, at[0], at[1]);
  }

  neutralSpans(block: Block): readonly LangSpan[] {
    if (block.type === 'code') return NO_SPANS;
    const closer = this.#closerLook(block);
    closer.neutral ??= this.withoutKanji(block.text.text, this.readingOf(block).spans());
    return closer.neutral;
  }

  readingOf(block: Block): Reading {
    const closer = this.#closerLook(block);
    closer.reading ??= new Reading(block.text.text, this.candidates, block.opaque);
    return closer.reading;
  }

  /** In a Japanese document, Han alone is Chinese only where it cannot be Japanese. */
  withoutKanji(text: string, spans: readonly LangSpan[]): readonly LangSpan[] {
    if (!this.isJapanese || !spans.some(({ lang }) => lang === 'zh')) return spans;
    return spans.map((span) =>
      span.lang === 'zh' && mayBeJapanese(text.slice(span.start, span.end)) ? { ...span, lang: 'und' } : span,
    );
  }

  #sureLanguage(number: number): Lang {
    return this.candidates.langs[this.#records[this.#recordOf(number) + SURE]!]!;
  }

  #closerLook(block: Block): CloserLook {
    let closer = this.#closer.get(block);
    if (closer === undefined) {
      closer = new CloserLook();
      this.#closer.set(block, closer);
    }
    return closer;
  }

  /** Where a block's record begins. */
  #recordOf(number: number): number {
    const record = number * FIELDS;
    if (this.#records[record + GLANCED] === 0) this.#glanceAt(number, this.#scripts[number]!);
    return record;
  }

  #glanceAt(number: number, scripts: number): void {
    const { type, opaque, text } = this.#blocks[number]!;
    if (type === 'code') this.#write(number, NOTHING, NONE, NOTHING, 0, 0);
    else if (scripts === 0) this.#write(number, NOTHING, ANY, NOTHING, 0, 0);
    else if (opaque.length > 0 || !this.#readScripts(number, text.text.length, scripts))
      this.#readWords(number, text.text, opaque);
  }

  /** Whether the scripts of a text in one line, and its width, tell all. */
  #readScripts(number: number, length: number, scripts: number): boolean {
    if (this.isJapanese || this.#texts.holds(number, Sign.LineFeed)) return false;
    const lang = languageOfScripts(scripts, this.candidates);
    if (lang === UNDETERMINED) return false;
    const width = this.#texts.widths[number]!;
    const plain = plainByWidth(lang, scripts, width, length);
    if (plain !== NONE) this.#write(number, lang, plain, lang, width, 0);
    return plain !== NONE;
  }

  #readWords(number: number, text: string, opaque: readonly Range[]): void {
    const { candidates } = this;
    const tokens = this.#tokensOf(number, text, opaque);
    if (tokens.count === 0) {
      this.#write(number, NOTHING, ANY, NOTHING, 0, 0);
      return;
    }
    const hasKanji = this.#hasKanji(tokens);
    const widest = widestScripts(tokens);
    let sure = languageAtGlance(text, tokens, candidates, widest);
    if (hasKanji && candidates.langs[sure] === 'zh') sure = UNDETERMINED;
    const isWhole = sure !== UNDETERMINED && widest === tokens.scripts;
    let plain = isWhole ? sure : NONE;
    if (!hasKanji && (!isWhole || tokens.count <= MOST_SHORT)) {
      const byCounts = plainIn(tokens, candidates);
      if (byCounts !== NONE) plain = byCounts;
    }
    if (isWhole) {
      this.#write(number, sure, plain, sure, tokens.width, 0);
      return;
    }
    const most = lettersWidth(tokens, widest);
    const width = sure === UNDETERMINED ? 0 : most;
    let lang = UNDETERMINED;
    if (width >= BLOCK_SHARE * tokens.width) lang = sure;
    else if (isMixed(tokens, most) && !hasKanji && (plain !== NONE || areScriptsTold(text, tokens, candidates)))
      lang = MIXED;
    this.#write(number, lang, plain, sure, width, tokens.width - width);
  }

  #tokensOf(number: number, text: string, opaque: readonly Range[]): Tokens {
    return tokenize(text, opaque, this.#texts.units, this.#texts.start(number));
  }

  /** Whether it holds Han that may be Japanese though it is told as Chinese; see `withoutKanji`. */
  #hasKanji(tokens: Tokens): boolean {
    if (!this.isJapanese || (tokens.scripts & (1 << Script.Han)) === 0) return false;
    return languageOfHan(tokens, this.candidates) !== 'ja';
  }

  #write(number: number, lang: number, plain: number, sure: number, width: number, open: number): void {
    const records = this.#records;
    const at = number * FIELDS;
    records[at + LANG] = lang;
    records[at + PLAIN] = plain;
    records[at + SURE] = sure;
    records[at + WIDTH] = width;
    records[at + OPEN] = open;
    records[at + GLANCED] = 1;
  }
}

function isWholeText(block: Block, at: Range | undefined): boolean {
  return at === undefined || (at[0] <= 0 && at[1] >= block.text.text.length);
}

/**
 * Whether no language has the share that gives a block its language, where all letters are told and the scripts that tell one
 * have no more than `most` width units of them; the blanks may be any language's.
 */
function isMixed(tokens: Tokens, most: number): boolean {
  const letters = lettersWidth(tokens, tokens.scripts);
  return most + tokens.width - letters < BLOCK_SHARE * letters;
}

function numbersOf(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const numbers = new Map<Block, number>();
  for (let number = 0; number < blocks.length; number++) numbers.set(blocks[number]!, number);
  return numbers;
}
