import type { Article, Block } from '../article/article.ts';
import type { Lang } from '../language/index.ts';
import { widthOf } from '../text/width.ts';
import { textsOf } from './article-texts.ts';
import { Trait, traitsOf } from './block-traits.ts';

/** The widths of a text and its translation differ by no more than this factor. */
const MOST_DIFFERENCE = 2.5;
/** Each half of a document in two languages holds at least this share of it. */
const LEAST_HALF = 0.3;

/** Width units; less undetermined text (a date, a number) does not part a pair. */
const PARTING_WIDTH = 20;

interface Piece {
  /** `und` for a piece that is in no one language. */
  readonly lang: Lang | 'und';
  readonly width: number;
}

/**
 * Which of the pieces, in order, are parallel text, and of which two languages: at least two adjacent pairs A B A B of
 * like width, or two halves in one language each. A single foreign piece never is.
 */
export function parallelPieces(pieces: readonly Piece[]): (readonly [Lang, Lang] | undefined)[] {
  const found: (readonly [Lang, Lang] | undefined)[] = new Array(pieces.length).fill(undefined);
  markAlternating(pieces, found);
  markHalves(pieces, found);
  return found;
}

function alike(a: Piece, b: Piece): boolean {
  return a.width <= b.width * MOST_DIFFERENCE && b.width <= a.width * MOST_DIFFERENCE;
}

function markAlternating(pieces: readonly Piece[], found: (readonly [Lang, Lang] | undefined)[]): void {
  for (let start = 0; start + 3 < pieces.length; ) {
    let end = start;
    const a = pieces[start]!;
    const b = pieces[start + 1]!;
    while (
      a.lang !== b.lang &&
      a.lang !== 'und' &&
      b.lang !== 'und' &&
      end + 1 < pieces.length &&
      pieces[end]!.lang === a.lang &&
      pieces[end + 1]!.lang === b.lang &&
      alike(pieces[end]!, pieces[end + 1]!)
    ) {
      end += 2;
    }
    if (end - start >= 4) {
      for (let i = start; i < end; i++) found[i] = [a.lang, b.lang];
      start = end;
    } else {
      start += 1;
    }
  }
}

function markHalves(pieces: readonly Piece[], found: (readonly [Lang, Lang] | undefined)[]): void {
  const told = pieces.filter(({ lang }) => lang !== 'und');
  const seam = told.findIndex((piece) => piece.lang !== told[0]!.lang);
  if (seam < 2 || told.length - seam < 2) return;
  const [first, second] = [told[0]!.lang, told[seam]!.lang];
  if (told.some((piece, i) => i > seam && piece.lang !== second)) return;
  const total = widthOfAll(told);
  const before = widthOfAll(told.slice(0, seam));
  if (before < LEAST_HALF * total || total - before < LEAST_HALF * total) return;
  found.fill([first, second]);
}

function widthOfAll(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0);
}

/** The blocks of these types, of an article's body, may be parallel text. */
export const PROSE = Trait.Paragraph | Trait.ListItem | Trait.Quote;
const READ = PROSE | Trait.Heading | Trait.Title | Trait.Cell;

/** The numbers of an article's blocks that may be parallel text. */
function numbersOfBody(article: Article): readonly number[] {
  const traits = traitsOf(article);
  const body: number[] = [];
  for (let number = 0; number < traits.length; number++)
    if ((traits[number]! & Trait.Body) !== 0 && (traits[number]! & READ) !== 0) body.push(number);
  return body;
}

/** What is told of the languages of an article's blocks, by their numbers. */
export interface ToldBlocks {
  /** The language of a block, `und` where it is in no one language; undefined where that takes a closer look. */
  glimpsedLanguageOf(number: number): Lang | 'und' | undefined;
  /** Whether a closer look at a block may tell another language than this one. */
  mayHoldOther(number: number, lang: Lang | 'und'): boolean;
  languageOf(block: Block, number: number): Lang | 'und';
}

/** The blocks of an article's body that are parallel text, each with the two languages: of each section, then of the whole body. */
export function parallelBlocks(article: Article, told: ToldBlocks): ReadonlyMap<Block, readonly [Lang, Lang]> {
  const parallel = new Map<Block, readonly [Lang, Lang]>();
  const body = numbersOfBody(article);
  if (standApart(article.blocks, body, told)) return parallel;
  const blocks = body.map((number) => article.blocks[number]!);
  const langs = body.map((number) => told.languageOf(article.blocks[number]!, number));
  let start = 0;
  for (let end = 0; end <= blocks.length; end++) {
    if (end < blocks.length && blocks[end]!.type !== 'heading') continue;
    if (end - start > 1) addParallel(blocks.slice(start, end), langs.slice(start, end), parallel);
    start = end + 1;
  }
  addParallel(blocks, langs, parallel);
  return parallel;
}

/**
 * Whether parallel text may hold half of an article's prose. A glance tells: of what is not in the language of most, each width
 * unit makes at most 2.5 others parallel text in its section, as many in the body, and itself.
 */
export function mayBeMostlyParallel(article: Article, told: ToldBlocks): boolean {
  const { widths } = textsOf(article);
  const traits = traitsOf(article);
  const body = numbersOfBody(article);
  const main = languageOfMost(body, told);
  let others = 0;
  for (const number of body) if (mayBeInOther(number, main, told)) others += widths[number]!;
  if (others === 0) return false;
  let prose = 0;
  for (let number = 0; number < traits.length; number++)
    if ((traits[number]! & Trait.Main) !== 0 && (traits[number]! & PROSE) !== 0) prose += widths[number]!;
  return (2 * MOST_DIFFERENCE + 1) * others >= prose / 2;
}

/** Blocks of an article's main language that stand between two others in text that is not parallel. */
const PARTING_BLOCKS = 2;

/**
 * Whether the blocks that are not in the language of most stand so far apart that none are parallel text, where two of a language
 * are next to each other, or next but one. Looks closely only at those that may stand nearer. Text in no one language aside.
 */
function standApart(blocks: readonly Block[], body: readonly number[], told: ToldBlocks): boolean {
  const main = languageOfMost(body, told);
  const isOther = (number: number) => {
    const lang = told.languageOf(blocks[number]!, number);
    return lang !== main && lang !== 'und';
  };
  /** The last block that may be in another language; -1 for none. */
  let last = -1;
  /** Blocks in the main language behind it. */
  let behind = 0;
  for (const number of body) {
    const lang = told.glimpsedLanguageOf(number);
    if (lang === main) behind++;
    else if (mayBeInOther(number, main, told)) {
      if (last >= 0 && behind < PARTING_BLOCKS && isOther(last)) {
        if (isOther(number)) return false;
        continue;
      }
      last = number;
      behind = 0;
    }
  }
  return true;
}

function mayBeInOther(number: number, main: Lang | 'und', told: ToldBlocks): boolean {
  const lang = told.glimpsedLanguageOf(number);
  return lang === undefined ? told.mayHoldOther(number, main) : lang !== main && lang !== 'und';
}

/** The language that more than half of the blocks are in that a glance tells, where there is one. */
function languageOfMost(body: readonly number[], told: ToldBlocks): Lang | 'und' {
  let most: Lang | 'und' = 'und';
  /** By how many blocks it is ahead of the others. */
  let lead = 0;
  for (const number of body) {
    const lang = told.glimpsedLanguageOf(number);
    if (lang === undefined || lang === 'und') continue;
    if (lead === 0) most = lang;
    lead += lang === most ? 1 : -1;
  }
  return most;
}

/** Adds those of some adjacent blocks that are parallel text. */
function addParallel(blocks: readonly Block[], langs: readonly Lang[], into: Map<Block, readonly [Lang, Lang]>): void {
  if (!mayBeParallel(langs)) return;
  const pieces = blocks
    .map((block, i) => ({ block, lang: langs[i]!, width: widthOf(block.text.text) }))
    .filter(({ lang, width }) => lang !== 'und' || width >= PARTING_WIDTH);
  parallelPieces(pieces).forEach((pair, i) => {
    const { block, lang } = pieces[i]!;
    if (pair !== undefined && lang !== 'und') into.set(block, pair);
  });
}

/**
 * Whether languages in this order may be those of parallel text: two follow each other in two turns, or there are two halves of
 * at least two pieces each. Text in no one language aside.
 */
function mayBeParallel(langs: readonly Lang[]): boolean {
  let seams = 0;
  let turns = 0;
  let last: Lang = 'und';
  let beforeLast: Lang = 'und';
  // Of the pieces in the last language, and of those in the language before.
  let pieces = 0;
  let piecesBefore = 0;
  for (const lang of langs) {
    if (lang === 'und') continue;
    turns = lang !== last && lang === beforeLast ? turns + 1 : 0;
    if (turns === 2) return true;
    if (lang !== last) {
      if (last !== 'und') seams++;
      piecesBefore = pieces;
      pieces = 0;
    }
    pieces++;
    beforeLast = last;
    last = lang;
  }
  return seams === 1 && piecesBefore > 1 && pieces > 1;
}
