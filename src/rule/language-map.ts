import type { Article, Block, LanguageScope } from '../article/article.ts';
import { primarySubtag } from '../facts/primary-language.ts';
import { candidatesOf } from '../language/candidates.ts';
import { identify, type Lang, type LangSpan, type Verdict } from '../language/index.ts';
import { Reading } from '../language/reading.ts';
import type { Range } from '../text/range.ts';
import { textsOf } from './article-texts.ts';
import { BlockLanguages } from './block-languages.ts';
import { Trait, traitsOf } from './block-traits.ts';
import { mayBeJapanese } from './han-letters.ts';
import { innermostScopes } from './innermost-scopes.ts';
import { mayBeMostlyParallel, PROSE, parallelBlocks } from './parallel.ts';
import { addWidth, dominant, type Shares, type Tally, widthOfAll } from './shares.ts';
import {
  canBeTold,
  DOCUMENT_GATE,
  ELEMENT_GATE,
  isSettled,
  judgeTag,
  likelyScript,
  type TagVerdict,
} from './tag-verdict.ts';

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
   * The visible blocks of the article's body, code aside, in which some letters may be undetermined or some text may be running
   * text in another language than the block's main one; `spansOf`, which takes longer, shows that some of them hold neither.
   */
  readonly doubtful: readonly Block[];
  sharesOf(block: Block): Shares;
  /** The language that at least 80 % of the block's determined width is in; else `und`. */
  languageOf(block: Block): Lang | 'und';
  scopeVerdict(scope: LanguageScope): TagVerdict;
  /** A short text on its own, such as a link's or an alt; `minLetters` as `identify` of the language layer has it. */
  identify(text: string, minLetters?: number): Verdict;
}

export interface LanguageMapOptions {
  readonly candidates: readonly Lang[];
  readonly expect: readonly Lang[];
  /** Tells the language of a text in place of `identify`. */
  readonly identify?: typeof identify;
}

export function createLanguageMap(article: Article, options: LanguageMapOptions): LanguageMap {
  return new ArticleLanguages(article, options);
}

/** All of a block, or `at` of it. */
interface Part {
  readonly block: Block;
  readonly at?: Range;
}

/** What a block's spans are, by how cautiously they are told. */
type SpansBySensitivity = { [sensitivity in Sensitivity]?: readonly LangSpan[] };

class ArticleLanguages implements LanguageMap {
  readonly candidates: readonly Lang[];
  readonly #article: Article;
  readonly #blocks: readonly Block[];
  readonly #expect: readonly Lang[];
  readonly #identify: typeof identify;
  #told: BlockLanguages | undefined;
  readonly #spans = new Map<Block, SpansBySensitivity>();
  readonly #scopes = new Map<LanguageScope, TagVerdict>();
  #expectation: Expectation | undefined;
  #declaration: TagVerdict | undefined;
  #doubtful: readonly Block[] | undefined;
  #parallel: ReadonlyMap<Block, readonly Lang[]> | undefined;
  #hasInnerScopes: boolean | undefined;
  #scopeOf: ReadonlyMap<Block, LanguageScope> | undefined;

  constructor(article: Article, options: LanguageMapOptions) {
    this.#article = article;
    this.#blocks = article.blocks;
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
    let known = this.#spans.get(block);
    if (known === undefined) {
      known = {};
      this.#spans.set(block, known);
    }
    known[sensitivity] ??= this.#spansNow(block, sensitivity);
    return known[sensitivity];
  }

  #spansNow(block: Block, sensitivity: Sensitivity): readonly LangSpan[] {
    const told = this.#toldOf();
    const main = this.#mainOf(block);
    if (main === undefined) return told.neutralSpans(block);
    const { text } = block.text;
    const reading = this.candidates.includes(main)
      ? told.readingOf(block)
      : new Reading(text, candidatesOf([...this.candidates, main]), block.opaque);
    const spans = told.withoutKanji(text, reading.spans(main, sensitivity));
    if (canBeTold(main)) return spans;
    // Without a model of the main language, only another script tells.
    return spans.map((span) => (likelyScript(span.lang) === likelyScript(main) ? { ...span, lang: 'und' } : span));
  }

  get doubtful(): readonly Block[] {
    this.#doubtful ??= this.#findDoubtful();
    return this.#doubtful;
  }

  #findDoubtful(): readonly Block[] {
    const told = this.#toldOf();
    const blocks = this.#blocks;
    const traits = traitsOf(this.#article);
    const doubtful: Block[] = [];
    let main: Lang | undefined;
    /** Place of the main language; -1 where it is no candidate. */
    let home = -1;
    for (let number = 0; number < blocks.length; number++) {
      const trait = traits[number]!;
      if ((trait & Trait.Body) === 0 || (trait & Trait.Code) !== 0) continue;
      const block = blocks[number]!;
      const own = this.#mainOf(block);
      if (own !== main) {
        main = own;
        home = own !== undefined && this.candidates.includes(own) ? told.candidates.placeOf(own) : -1;
      }
      const isPlain = main === undefined ? told.isPlain(number) : home >= 0 && told.isPlainIn(number, home);
      if (!isPlain) doubtful.push(block);
    }
    return doubtful;
  }

  /** The main language of a block. */
  #mainOf(block: Block): Lang | undefined {
    return this.#ownScope(block) ?? this.expected[0] ?? this.#parallelAround().get(block)?.[0];
  }

  #toldOf(): BlockLanguages {
    this.#told ??= new BlockLanguages(this.#article, this.candidates);
    return this.#told;
  }

  sharesOf(block: Block): Shares {
    const told = this.#toldOf();
    return new Map(told.sharesOf(block, told.numberOf(block)).map(({ lang, width }) => [lang, width]));
  }

  languageOf(block: Block): Lang | 'und' {
    const told = this.#toldOf();
    return told.languageOf(block, told.numberOf(block));
  }

  scopeVerdict(scope: LanguageScope): TagVerdict {
    const known = this.#scopes.get(scope);
    if (known !== undefined) return known;
    const verdict = this.#judgeScope(scope);
    this.#scopes.set(scope, verdict);
    return verdict;
  }

  #judgeScope(scope: LanguageScope): TagVerdict {
    const tag = tagOf(scope);
    const parts = visibleParts(scope);
    if (scope.root) return this.#judgeText(tag, parts, DOCUMENT_GATE);
    const verdict = this.#judgeText(tag, parts, ELEMENT_GATE);
    if (verdict.verdict !== 'wrong') return verdict;
    // So little text is told block by block; it must be told as a whole too.
    const text = scope.parts.map(({ block, at }) => block.text.text.slice(...at)).join('\n');
    return this.identify(text).lang === verdict.actual ? verdict : { verdict: 'unknown' };
  }

  identify(text: string, minLetters?: number): Verdict {
    const options = { candidates: this.candidates, ...(minLetters !== undefined && { minLetters }) };
    const verdict = this.#identify(text, options);
    return verdict.lang === 'zh' && this.#toldOf().isJapanese && mayBeJapanese(text)
      ? { ...verdict, lang: 'und' }
      : verdict;
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

  /** The language of the longest run of prose, as `majorityIn` tells it. */
  #majority(): Lang | undefined {
    const told = this.#toldOf();
    const blocks = this.#blocks;
    const runs = this.#runsOfProse();
    const glimpsed = runs.map((run) => {
      const tally: Tally = { shares: [], open: 0 };
      for (const number of run) {
        told.addOpen(tally, blocks[number]!, number);
        told.glimpse(tally, blocks[number]!, number);
      }
      return tally;
    });
    const clear = clearMajority(glimpsed);
    if (clear !== undefined) return clear;
    const close = runs.map((run) => {
      const tally: Tally = { shares: [], open: 0 };
      for (const number of run)
        for (const { lang, width } of told.sharesOf(blocks[number]!, number)) addWidth(tally.shares, lang, width);
      return tally;
    });
    return majorityIn(longestOf(close));
  }

  /** The numbers of the blocks of each run; blocks of another region, or hidden ones, part them. */
  #runsOfProse(): readonly (readonly number[])[] {
    const traits = traitsOf(this.#article);
    const runs: number[][] = [];
    let run: number[] | undefined;
    for (let number = 0; number < traits.length; number++) {
      const trait = traits[number]!;
      if ((trait & Trait.Body) === 0) run = undefined;
      else if ((trait & PROSE) !== 0) {
        if (run === undefined) {
          run = [];
          runs.push(run);
        }
        run.push(number);
      }
    }
    return runs;
  }

  #judgeDeclaration(): TagVerdict {
    const declared = this.#article.meta.lang;
    if (declared === undefined) return { verdict: 'unknown' };
    const root = this.#article.languageScopes.find((scope) => scope.root);
    if (root !== undefined && tagOf(root) === declared.tag) return this.scopeVerdict(root);
    const parts = root === undefined ? this.#blocks.map((block) => ({ block })) : visibleParts(root);
    return this.#judgeText(declared.tag, parts, DOCUMENT_GATE);
  }

  #judgeText(tag: string, parts: readonly Part[], gate: number): TagVerdict {
    const told = this.#toldOf();
    const tally: Tally = { shares: [], open: 0 };
    const numbers = parts.map(({ block }) => told.numberOf(block));
    for (let i = 0; i < parts.length; i++) told.addOpen(tally, parts[i]!.block, numbers[i]!, parts[i]!.at);
    if (!this.#glimpse(tally, parts, numbers, gate)) settle(tally, parts, gate, told);
    return judgeTag(tag, tally.shares, gate);
  }

  /**
   * Glances at the parts of a tally as long as the verdict is open, and tells whether it is settled. The body's, which are glanced
   * at in any case, come first: on whole pages, a quarter of the blocks is left out.
   */
  #glimpse(tally: Tally, parts: readonly Part[], numbers: readonly number[], gate: number): boolean {
    const told = this.#toldOf();
    const traits = traitsOf(this.#article);
    const others: number[] = [];
    for (let i = 0; i < parts.length; i++) {
      const { block, at } = parts[i]!;
      if ((traits[numbers[i]!]! & Trait.Body) === 0) others.push(i);
      else told.glimpse(tally, block, numbers[i]!, at);
    }
    for (const other of others) {
      if (isSettled(tally, gate)) return true;
      const { block, at } = parts[other]!;
      told.glimpse(tally, block, numbers[other]!, at);
    }
    return isSettled(tally, gate);
  }

  #parallelAround(): ReadonlyMap<Block, readonly Lang[]> {
    this.#parallel ??= parallelBlocks(this.#article, this.#toldOf());
    return this.#parallel;
  }

  /** The two languages of a document whose prose is mostly parallel text. */
  #parallelDocument(): readonly Lang[] | undefined {
    if (!mayBeMostlyParallel(this.#article, this.#toldOf())) return undefined;
    const parallel = this.#parallelAround();
    if (parallel.size === 0) return undefined;
    let inside = 0;
    let all = 0;
    const languages = new Map<string, number>();
    const { widths } = textsOf(this.#article);
    const traits = traitsOf(this.#article);
    for (let number = 0; number < traits.length; number++) {
      if ((traits[number]! & Trait.Main) === 0 || (traits[number]! & PROSE) === 0) continue;
      const width = widths[number]!;
      all += width;
      const pair = parallel.get(this.#blocks[number]!);
      if (pair === undefined) continue;
      inside += width;
      const key = [...pair].sort().join(' ');
      languages.set(key, (languages.get(key) ?? 0) + width);
    }
    if (inside < all / 2) return undefined;
    return [...languages].sort((a, b) => b[1] - a[1])[0]?.[0].split(' ');
  }
}

function tagOf({ lang, xmlLang }: LanguageScope): string {
  return lang?.value ?? xmlLang?.value ?? '';
}

function visibleParts({ parts }: LanguageScope): readonly Part[] {
  return parts.filter(({ block }) => block.type !== 'code' && block.hidden === undefined);
}

/** Looks closely at what a glance left open in a tally of these parts, the widest first, as long as the verdict is open. */
function settle(tally: Tally, parts: readonly Part[], gate: number, told: BlockLanguages): void {
  const open: { part: Part; number: number; width: number }[] = [];
  for (const part of parts) {
    const number = told.numberOf(part.block);
    const width = told.openWidth(part.block, number, part.at);
    if (width > 0) open.push({ part, number, width });
  }
  open.sort((a, b) => b.width - a.width);
  for (const { part, number } of open) {
    told.settle(tally, part.block, number, part.at);
    if (isSettled(tally, gate)) return;
  }
}

/** The first of those that hold most, open text aside. */
function longestOf(tallies: readonly Tally[]): Tally | undefined {
  let longest: Tally | undefined;
  for (const tally of tallies)
    if (longest === undefined || widthOfAll(tally.shares) > widthOfAll(longest.shares)) longest = tally;
  return longest;
}

/** The language of 200 width units or more, or of 80 % of at least 60; whatever is open may be in none. */
function majorityIn(tally: Tally | undefined): Lang | undefined {
  const most = tally && dominant(tally.shares, 0);
  if (most === undefined) return undefined;
  const width = widthOfAll(tally!.shares);
  const isEnough = most.width >= 200 || (width >= 60 && most.width >= 0.8 * (width + tally!.open));
  return isEnough ? most.lang : undefined;
}

/** That of the longest run, where it is the longest and the language its majority whatever the open text is in. */
function clearMajority(runs: readonly Tally[]): Lang | undefined {
  const longest = longestOf(runs);
  if (longest === undefined) return undefined;
  const width = widthOfAll(longest.shares);
  if (runs.some((run) => run !== longest && widthOfAll(run.shares) + run.open >= width)) return undefined;
  const most = dominant(longest.shares, 0);
  return most !== undefined && 2 * most.width > width + longest.open ? majorityIn(longest) : undefined;
}

interface Expectation {
  readonly languages: readonly Lang[];
  readonly by: LanguageMap['expectedBy'];
}
