import type { Block } from '../article/article.ts';
import type { Lang } from '../language/index.ts';
import { widthOf } from '../text/width.ts';

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

const READ: ReadonlySet<Block['type']> = new Set(['paragraph', 'listItem', 'quote', 'heading', 'title', 'cell']);

/**
 * The blocks of an article's body that are parallel text, each with the two languages: of each section, then of the whole body.
 * The language of a block may be asked for twice.
 */
export function parallelBlocks(
  blocks: readonly Block[],
  languageOf: (block: Block, number: number) => Lang | 'und',
): ReadonlyMap<Block, readonly [Lang, Lang]> {
  const parallel = new Map<Block, readonly [Lang, Lang]>();
  if (isInOneLanguage(blocks, languageOf)) return parallel;
  const body: Block[] = [];
  const langs: Lang[] = [];
  for (let number = 0; number < blocks.length; number++) {
    const block = blocks[number]!;
    if (!isRead(block)) continue;
    body.push(block);
    langs.push(languageOf(block, number));
  }
  let start = 0;
  for (let end = 0; end <= body.length; end++) {
    if (end < body.length && body[end]!.type !== 'heading') continue;
    if (end - start > 1) addParallel(body.slice(start, end), langs.slice(start, end), parallel);
    start = end + 1;
  }
  addParallel(body, langs, parallel);
  return parallel;
}

function isRead({ region, hidden, type }: Block): boolean {
  return region === 'main' && hidden === undefined && READ.has(type);
}

/** Text in no one language aside. */
function isInOneLanguage(
  blocks: readonly Block[],
  languageOf: (block: Block, number: number) => Lang | 'und',
): boolean {
  let only: Lang = 'und';
  for (let number = 0; number < blocks.length; number++) {
    if (!isRead(blocks[number]!)) continue;
    const lang = languageOf(blocks[number]!, number);
    if (lang === 'und' || lang === only) continue;
    if (only !== 'und') return false;
    only = lang;
  }
  return true;
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
