import type { Article, Block, LanguageScope } from '../article/article.ts';
import { primarySubtag } from '../facts/primary-language.ts';
import { type Candidates, candidatesOf } from '../language/candidates.ts';
import { ANY, languageAtGlance, plainIn } from '../language/glance.ts';
import { identify, type Lang, type LangSpan, type Verdict } from '../language/index.ts';
import { Reading } from '../language/reading.ts';
import { type Tokens, tokenize } from '../language/tokens.ts';
import { addWidth, type Share, widthsByLanguage } from '../language/widths.ts';
import type { Range } from '../text/range.ts';
import { Script } from '../text/script.ts';
import { widthOf } from '../text/width.ts';
import { type ArticleTexts, textsOf } from './article-texts.ts';
import { mayBeJapanese } from './han-letters.ts';
import { innermostScopes } from './innermost-scopes.ts';
import { parallelBlocks } from './parallel.ts';
import { dominant, type Shares, sharesIn } from './shares.ts';
import { canBeTold, DOCUMENT_GATE, ELEMENT_GATE, judgeTag, likelyScript, type TagVerdict } from './tag-verdict.ts';
import { isWrittenInKana } from './written-in-kana.ts';

export type { Detector } from '../language/index.ts';

export type Sensitivity = 'strict' | 'sensitive';

/** What is known of an article's languages; everything is computed when first asked for, and then kept. */
export interface LanguageMap {
  readonly candidates: readonly Lang[];
  /** Primary languages expected in the document; empty where nothing tells. */
  readonly expected: readonly Lang[];
  readonly expectedBy: 'expect' | 'declared' | 'majority' | 'parallel' | 'nothing';
  /** Whether the document's own declaration (front matter, path, root element) fits its text. */
  readonly declaration: TagVerdict;
  /** The languages expected in one block: those of its own declared scope where that fits, else the document's, and those of parallel text around it. */
  expectedIn(block: Block): readonly Lang[];
  /** The block's text by language, with the document's expected language as the main one. */
  spansOf(block: Block, sensitivity?: Sensitivity): readonly LangSpan[];
  /**
   * Whether it is plain that no letter of a block is undetermined and that none of its text is running text in another
   * language than its main one, code and addresses aside. `spansOf`, which takes longer, shows it of most of the other blocks.
   */
  isPlain(block: Block): boolean;
  sharesOf(block: Block): Shares;
  /** The language that at least 80 % of the block's determined width is in; else `und`. */
  languageOf(block: Block): Lang | 'und';
  scopeVerdict(scope: LanguageScope): TagVerdict;
  /** A short text on its own, such as a link's or an alt; `minLetters` as `identify` of the language layer has it. */
  identify(text: string, minLetters?: number): Verdict;
}

/** Share of a block's determined text that gives the block its language. */
const BLOCK_SHARE = 0.8;

const PROSE: ReadonlySet<Block['type']> = new Set(['paragraph', 'quote', 'listItem']);

export interface LanguageMapOptions {
  readonly candidates: readonly Lang[];
  readonly expect: readonly Lang[];
  /** Tells the language of a text in place of `identify`. */
  readonly identify?: typeof identify;
}

export function createLanguageMap(article: Article, options: LanguageMapOptions): LanguageMap {
  return new ArticleLanguages(article, options);
}

/** Of more words, running text is nearly always made. */
const MOST_SHORT = 6;

const ANY_LANGUAGE = '*';

/** What is known of one block; of each part nothing until it is asked for. */
class Known {
  /** Whether all of its text is in `lang`, or none of it in any language. */
  readonly isWhole: boolean;
  /** The main language with which it is plain; `ANY_LANGUAGE` where any will do, undefined where that takes a closer look. */
  readonly plainIn: Lang | undefined;
  /** Whether it may hold Han that is Japanese or Chinese. */
  readonly hasKanji: boolean;
  lang: Lang | 'und' | undefined;
  /** Width units of the text, where it is whole. */
  readonly width: number;
  shares: readonly Share[] | undefined;
  reading: Reading | undefined;
  /** Spans without a main language but the block's own. */
  neutral: readonly LangSpan[] | undefined;
  strict: readonly LangSpan[] | undefined;
  sensitive: readonly LangSpan[] | undefined;

  constructor(lang: Lang | 'und' | undefined, width: number, plainIn: Lang | undefined, hasKanji: boolean) {
    this.isWhole = lang !== undefined;
    this.plainIn = plainIn;
    this.hasKanji = hasKanji;
    this.lang = lang;
    this.width = width;
    this.shares = undefined;
    this.reading = undefined;
    this.neutral = undefined;
    this.strict = undefined;
    this.sensitive = undefined;
  }
}

class ArticleLanguages implements LanguageMap {
  readonly candidates: readonly Lang[];
  readonly #article: Article;
  #texts: ArticleTexts | undefined;
  readonly #expect: readonly Lang[];
  readonly #identify: typeof identify;
  #candidates: Candidates | undefined;
  readonly #blocks: readonly Block[];
  /** In the order of the blocks. */
  readonly #known: (Known | undefined)[];
  /** The block that was asked about last: most are asked about in their order. */
  #last = 0;
  #places: ReadonlyMap<Block, number> | undefined;
  readonly #scopes = new Map<LanguageScope, TagVerdict>();
  #expectation: Expectation | undefined;
  #declaration: TagVerdict | undefined;
  #japanese: boolean | undefined;
  #parallel: ReadonlyMap<Block, readonly Lang[]> | undefined;
  #hasInnerScopes: boolean | undefined;
  #scopeOf: ReadonlyMap<Block, LanguageScope> | undefined;

  constructor(article: Article, options: LanguageMapOptions) {
    this.#article = article;
    this.#blocks = article.blocks;
    this.#known = new Array(article.blocks.length).fill(undefined);
    this.candidates = options.candidates;
    this.#expect = options.expect;
    this.#identify = options.identify ?? identify;
  }

  get expected(): readonly Lang[] {
    return this.#expectationOf().languages;
  }

  get expectedBy(): LanguageMap['expectedBy'] {
    return this.#expectationOf().by;
  }

  get declaration(): TagVerdict {
    this.#declaration ??= this.#judgeDeclaration();
    return this.#declaration;
  }

  expectedIn(block: Block): readonly Lang[] {
    const own = this.#ownScope(block);
    const base = own === undefined ? this.expected : [own];
    const parallel = this.#parallelAround().get(block);
    return parallel === undefined ? base : [...new Set([...base, ...parallel])];
  }

  spansOf(block: Block, sensitivity: Sensitivity = 'strict'): readonly LangSpan[] {
    const known = this.#knownOf(block);
    known[sensitivity] ??= this.#spansNow(block, known, sensitivity);
    return known[sensitivity];
  }

  #spansNow(block: Block, known: Known, sensitivity: Sensitivity): readonly LangSpan[] {
    const main = this.#mainOf(block);
    if (main === undefined) return this.#neutralSpans(block, known);
    const { text } = block.text;
    const reading = this.candidates.includes(main)
      ? this.#readingOf(block, known)
      : new Reading(text, candidatesOf([...this.candidates, main]), block.opaque);
    const spans = this.#withoutKanji(text, reading.spans(main, sensitivity));
    if (canBeTold(main)) return spans;
    // Without a model of the main language, only another script tells.
    return spans.map((span) => (likelyScript(span.lang) === likelyScript(main) ? { ...span, lang: 'und' } : span));
  }

  isPlain(block: Block): boolean {
    const { isWhole, plainIn } = this.#knownOf(block);
    if (plainIn === undefined) return false;
    const main = this.#mainOf(block);
    if (main === undefined) return isWhole || plainIn === ANY_LANGUAGE;
    return plainIn === main || (plainIn === ANY_LANGUAGE && this.candidates.includes(main));
  }

  /** The main language of a block. */
  #mainOf(block: Block): Lang | undefined {
    return this.#ownScope(block) ?? this.expected[0] ?? this.#parallelAround().get(block)?.[0];
  }

  sharesOf(block: Block): Shares {
    return new Map(this.#sharesOf(block, this.#knownOf(block)).map(({ lang, width }) => [lang, width]));
  }

  languageOf(block: Block): Lang | 'und' {
    const known = this.#knownOf(block);
    known.lang ??= dominant(this.#sharesOf(block, known), BLOCK_SHARE)?.lang ?? 'und';
    return known.lang;
  }

  scopeVerdict(scope: LanguageScope): TagVerdict {
    const known = this.#scopes.get(scope);
    if (known !== undefined) return known;
    const verdict = this.#judgeScope(scope);
    this.#scopes.set(scope, verdict);
    return verdict;
  }

  #judgeScope(scope: LanguageScope): TagVerdict {
    const tag = scope.lang?.value ?? scope.xmlLang?.value ?? '';
    if (scope.root) return judgeTag(tag, this.#sharesIn(scope), DOCUMENT_GATE);
    const verdict = judgeTag(tag, this.#sharesIn(scope), ELEMENT_GATE);
    if (verdict.verdict !== 'wrong') return verdict;
    // So little text is told block by block; it must be told as a whole too.
    const text = scope.parts.map(({ block, at }) => block.text.text.slice(...at)).join('\n');
    return this.identify(text).lang === verdict.actual ? verdict : { verdict: 'unknown' };
  }

  identify(text: string, minLetters?: number): Verdict {
    const options = { candidates: this.candidates, ...(minLetters !== undefined && { minLetters }) };
    const verdict = this.#identify(text, options);
    return verdict.lang === 'zh' && this.#isJapanese() && mayBeJapanese(text) ? { ...verdict, lang: 'und' } : verdict;
  }

  /** The language of the innermost declared scope around the block, below the root, where its text does not contradict it. */
  #ownScope(block: Block): Lang | undefined {
    this.#hasInnerScopes ??= this.#article.languageScopes.some(({ root }) => !root);
    if (!this.#hasInnerScopes) return undefined;
    if (block.lang === undefined || block.lang.by === 'front-matter' || block.lang.by === 'path') return undefined;
    this.#scopeOf ??= innermostScopes(this.#article);
    const scope = this.#scopeOf.get(block);
    if (scope === undefined || scope.root || this.scopeVerdict(scope).verdict === 'wrong') return undefined;
    return primarySubtag(block.lang.tag);
  }

  #expectationOf(): Expectation {
    this.#expectation ??= this.#expectationNow();
    return this.#expectation;
  }

  #expectationNow(): Expectation {
    if (this.#expect.length > 0)
      return { languages: this.#expect.map((tag) => primarySubtag(tag) ?? tag), by: 'expect' };
    const main = this.#mainLanguage();
    const both = this.#parallelDocument();
    if (both !== undefined && (main === undefined || both.includes(main.lang))) {
      const first = main?.lang ?? both[0]!;
      return { languages: [first, ...both.filter((lang) => lang !== first)], by: 'parallel' };
    }
    return main === undefined ? { languages: [], by: 'nothing' } : { languages: [main.lang], by: main.by };
  }

  #mainLanguage(): { lang: Lang; by: 'declared' | 'majority' } | undefined {
    const declared = this.#article.meta.lang && primarySubtag(this.#article.meta.lang.tag);
    if (declared !== undefined && this.declaration.verdict !== 'wrong') return { lang: declared, by: 'declared' };
    const majority = this.#majority();
    return majority === undefined ? undefined : { lang: majority, by: 'majority' };
  }

  /** Of the longest run of prose: 200 width units in one language, or 80 % of at least 60. */
  #majority(): Lang | undefined {
    let best: Share[] = [];
    let bestWidth = 0;
    let run: Share[] = [];
    let width = 0;
    for (const block of this.#blocks) {
      if (block.region !== 'main' || block.hidden !== undefined) {
        run = [];
        width = 0;
      } else if (PROSE.has(block.type)) {
        width += this.#addShares(run, block);
        if (width > bestWidth) {
          best = run;
          bestWidth = width;
        }
      }
    }
    const most = dominant(best, 0);
    if (most === undefined) return undefined;
    return most.width >= 200 || (bestWidth >= 60 && most.width >= 0.8 * bestWidth) ? most.lang : undefined;
  }

  #judgeDeclaration(): TagVerdict {
    const declared = this.#article.meta.lang;
    if (declared === undefined) return { verdict: 'unknown' };
    const root = this.#article.languageScopes.find((scope) => scope.root);
    if (root !== undefined) return judgeTag(declared.tag, this.#sharesIn(root), DOCUMENT_GATE);
    const shares: Share[] = [];
    for (const block of this.#blocks) this.#addShares(shares, block);
    return judgeTag(declared.tag, shares, DOCUMENT_GATE);
  }

  #sharesIn(scope: LanguageScope): Share[] {
    const shares: Share[] = [];
    for (const { block, at } of scope.parts) {
      if (block.type !== 'code' && block.hidden === undefined) this.#addShares(shares, block, at);
    }
    return shares;
  }

  /** Adds what `at`, or all, of a block holds in each language; gives its width. */
  #addShares(into: Share[], block: Block, at?: Range): number {
    const known = this.#knownOf(block);
    const isAll = at === undefined || (at[0] <= 0 && at[1] >= block.text.text.length);
    if (isAll && known.isWhole) {
      if (known.width > 0) addWidth(into, known.lang!, known.width);
      return known.width;
    }
    const shares = isAll ? this.#sharesOf(block, known) : sharesIn(block, this.#neutralSpans(block, known), at);
    let width = 0;
    for (const share of shares) {
      addWidth(into, share.lang, share.width);
      width += share.width;
    }
    return width;
  }

  #sharesOf(block: Block, known: Known): readonly Share[] {
    if (known.shares === undefined) {
      if (known.isWhole) known.shares = known.width > 0 ? [{ lang: known.lang!, width: known.width }] : [];
      else if (known.hasKanji || block.type === 'code')
        known.shares = sharesIn(block, this.#neutralSpans(block, known));
      else {
        const { text } = block.text;
        known.shares = widthsByLanguage(text, this.#tokensOf(block, this.#placeOf(block)), this.#read());
      }
    }
    return known.shares;
  }

  #neutralSpans(block: Block, known: Known): readonly LangSpan[] {
    known.neutral ??=
      block.type === 'code' ? [] : this.#withoutKanji(block.text.text, this.#readingOf(block, known).spans());
    return known.neutral;
  }

  #readingOf(block: Block, known: Known): Reading {
    known.reading ??= new Reading(block.text.text, this.#read(), block.opaque);
    return known.reading;
  }

  /** What the candidates are read with. */
  #read(): Candidates {
    this.#candidates ??= candidatesOf(this.candidates);
    return this.#candidates;
  }

  #knownOf(block: Block): Known {
    const place = this.#placeOf(block);
    if (place === undefined) return this.#glanceAt(block);
    let known = this.#known[place];
    if (known === undefined) {
      known = this.#glanceAt(block, place);
      this.#known[place] = known;
    }
    return known;
  }

  #placeOf(block: Block): number | undefined {
    const blocks = this.#blocks;
    if (blocks[this.#last] === block) return this.#last;
    let place: number | undefined = this.#last + 1;
    if (blocks[place] !== block) {
      this.#places ??= placesOf(blocks);
      place = this.#places.get(block);
      if (place === undefined) return undefined;
    }
    this.#last = place;
    return place;
  }

  /** The words of a block, valid until those of another are asked for; `place` is its own among the blocks. */
  #tokensOf({ text: { text }, opaque }: Block, place: number | undefined): Tokens {
    if (place === undefined) return tokenize(text, opaque);
    this.#texts ??= textsOf(this.#article);
    return tokenize(text, opaque, this.#texts.units, this.#texts.start(place));
  }

  #glanceAt(block: Block, place?: number): Known {
    if (block.type === 'code') return new Known(undefined, 0, undefined, false);
    const { text } = block.text;
    const candidates = this.#read();
    const tokens = this.#tokensOf(block, place);
    if (tokens.count === 0) return new Known('und', 0, ANY_LANGUAGE, false);
    const hasKanji = (tokens.scripts & (1 << Script.Han)) !== 0 && this.#isJapanese();
    const whole = candidates.langs[languageAtGlance(text, tokens, candidates)];
    const lang = whole === 'zh' && hasKanji ? undefined : whole;
    if (hasKanji || (lang !== undefined && tokens.count > MOST_SHORT))
      return new Known(lang, tokens.width, lang, hasKanji);
    const plain = plainIn(tokens, candidates);
    return new Known(lang, tokens.width, plain === ANY ? ANY_LANGUAGE : (candidates.langs[plain] ?? lang), hasKanji);
  }

  #parallelAround(): ReadonlyMap<Block, readonly Lang[]> {
    this.#parallel ??= parallelBlocks(this.#blocks, (block) => this.languageOf(block));
    return this.#parallel;
  }

  /** The two languages of a document whose prose is mostly parallel text. */
  #parallelDocument(): readonly Lang[] | undefined {
    const parallel = this.#parallelAround();
    if (parallel.size === 0) return undefined;
    let inside = 0;
    let all = 0;
    const languages = new Map<string, number>();
    for (const block of this.#blocks) {
      if (block.region !== 'main' || !PROSE.has(block.type)) continue;
      const width = widthOf(block.text.text);
      all += width;
      const pair = parallel.get(block);
      if (pair === undefined) continue;
      inside += width;
      const key = [...pair].sort().join(' ');
      languages.set(key, (languages.get(key) ?? 0) + width);
    }
    if (inside < all / 2) return undefined;
    return [...languages].sort((a, b) => b[1] - a[1])[0]?.[0].split(' ');
  }

  /** In a Japanese document, Han alone is Chinese only where it cannot be Japanese. */
  #withoutKanji(text: string, spans: readonly LangSpan[]): readonly LangSpan[] {
    if (!spans.some(({ lang }) => lang === 'zh') || !this.#isJapanese()) return spans;
    return spans.map((span) =>
      span.lang === 'zh' && mayBeJapanese(text.slice(span.start, span.end)) ? { ...span, lang: 'und' } : span,
    );
  }

  #isJapanese(): boolean {
    this.#japanese ??= this.candidates.includes('ja') && isWrittenInKana(this.#article);
    return this.#japanese;
  }
}

function placesOf(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const places = new Map<Block, number>();
  for (let place = 0; place < blocks.length; place++) places.set(blocks[place]!, place);
  return places;
}

interface Expectation {
  readonly languages: readonly Lang[];
  readonly by: LanguageMap['expectedBy'];
}
