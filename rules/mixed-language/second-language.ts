import { type Article, type Block, type Lang, type LanguageMap, textsOf } from '../../src/rule/index.ts';
import { functionWords } from './function-words.ts';

/**
 * What was pasted stands in a place or two; a language that comes back in so many, for at least this share of the
 * article's width, is a second language of the article: nothing tells which of the two is out of place.
 */
const SECOND: readonly { readonly places: number; readonly share: number }[] = [
  { places: 2, share: 0.2 },
  { places: 3, share: 0.05 },
];
const SECOND_BLOCKS = 3;
/** Width units of a block that counts as one. */
const BLOCK_WIDTH = 20;
/** Adjacent items of a list, or cells of a table. */
const CATALOGUE_ITEMS = 3;
/** The heading and what stands under it. */
const SECTION_BLOCKS = 2;

const LISTED: ReadonlySet<Block['type']> = new Set(['listItem', 'cell']);
const PROSE: ReadonlySet<Block['type']> = new Set(['paragraph', 'listItem', 'quote', 'cell', 'caption']);

/** The languages, other than the expected ones, that an article is in as well: half translated, or in two by design. */
export function secondLanguages(article: Article, languages: LanguageMap): ReadonlySet<Lang> {
  const seen = new Map<Lang, { width: number; blocks: number; places: number }>();
  let all = 0;
  let last: Lang | undefined;
  const { widths } = textsOf(article);
  for (let number = 0; number < article.blocks.length; number++) {
    const block = article.blocks[number]!;
    if (!isProse(block)) continue;
    const lang = languages.languageOf(block);
    if (lang === 'und') continue;
    const width = widths[number]!;
    all += width;
    const known = seen.get(lang) ?? { width: 0, blocks: 0, places: 0 };
    known.width += width;
    if (width >= BLOCK_WIDTH) {
      known.blocks++;
      if (lang !== last) known.places++;
      last = lang;
    }
    seen.set(lang, known);
  }
  const second = new Set<Lang>();
  for (const [lang, { width, blocks, places }] of seen) {
    const comesBack = SECOND.some((least) => places >= least.places && width >= least.share * all);
    if (blocks >= SECOND_BLOCKS && comesBack) second.add(lang);
  }
  return second;
}

/**
 * Blocks in Latin or Cyrillic letters that stand in their language together: the items of a list and the cells of a table
 * of which none is in an expected language (changes, strings, sources kept as they were), and a section of which nothing
 * is, heading and all.
 */
export function foreignParts(article: Article, languages: LanguageMap): ReadonlySet<Block> {
  const parts = new Set<Block>();
  const list = new Together(CATALOGUE_ITEMS, parts);
  const section = new Together(SECTION_BLOCKS, parts);
  for (const block of article.blocks) {
    if (block.type === 'code') continue;
    const stands = standingOf(block, languages);
    if (stands === 'apart') continue;
    if (block.type === 'heading') section.open(stands === 'foreign');
    section.add(block, stands);
    if (!LISTED.has(block.type) || block.type !== list.type) list.open(LISTED.has(block.type));
    list.add(block, stands);
  }
  section.open(false);
  list.open(false);
  return parts;
}

/** A heading is looked for in so many blocks: a document without headings would be read again for each block. */
const BLOCKS_BEFORE = 50;

/** Whether a block may be one of the foreign parts: it is listed, or its heading is in another language or far away. */
export function mayBeInForeignPart({ blocks }: Article, languages: LanguageMap, block: Block): boolean {
  if (LISTED.has(block.type)) return true;
  const own = blocks.indexOf(block);
  const last = Math.max(0, own - BLOCKS_BEFORE);
  for (let number = own; number >= last; number--) {
    const before = blocks[number]!;
    const stands = before.type === 'heading' ? standingOf(before, languages) : 'apart';
    if (stands !== 'apart') return stands === 'foreign';
  }
  return last > 0;
}

/** How a block bears on those around it: `apart` in a language whose running text is told without words that bind it. */
type Standing = 'own' | 'foreign' | 'unknown' | 'apart';

function standingOf(block: Block, languages: LanguageMap): Standing {
  const lang = languages.languageOf(block);
  if (lang === 'und') return 'unknown';
  if (languages.expectedIn(block).includes(lang)) return 'own';
  return functionWords(lang) === undefined ? 'apart' : 'foreign';
}

/** Blocks that follow one another, kept until it is known whether they are in another language from end to end. */
class Together {
  readonly #least: number;
  readonly #into: Set<Block>;
  #blocks: Block[] = [];
  #foreign = 0;
  #isOpen = false;

  constructor(least: number, into: Set<Block>) {
    this.#least = least;
    this.#into = into;
  }

  get type(): Block['type'] | undefined {
    return this.#blocks[0]?.type;
  }

  open(isOpen: boolean): void {
    if (this.#isOpen && this.#foreign >= this.#least) for (const block of this.#blocks) this.#into.add(block);
    this.#isOpen = isOpen;
    this.#blocks = [];
    this.#foreign = 0;
  }

  add(block: Block, stands: Standing): void {
    if (stands === 'own') this.#isOpen = false;
    if (this.#isOpen) this.#blocks.push(block);
    if (stands === 'foreign') this.#foreign++;
  }
}

function isProse({ type, region, hidden }: Block): boolean {
  return region === 'main' && hidden === undefined && PROSE.has(type);
}
