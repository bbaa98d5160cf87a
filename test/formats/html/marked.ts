import { expect } from 'vitest';
import type { Article, Range } from '../../../src/article/article.ts';
import { parseHtml } from '../../../src/formats/html/index.ts';

/** A source in which `⟦…⟧` marks ranges; they may not nest. */
export interface Marked {
  readonly article: Article;
  readonly ranges: readonly Range[];
}

export function read(source: string, path?: string): Article {
  return parseHtml({
    source,
    ...(path === undefined ? {} : { path }),
    decoding: { encoding: 'utf-8', by: 'utf-8', bom: false },
  });
}

export function readMarked(marked: string): Marked {
  const ranges: Range[] = [];
  let source = '';
  for (const piece of marked.split('⟦')) {
    const [inside, rest] = piece.split('⟧');
    if (rest !== undefined) ranges.push([source.length, source.length + inside!.length]);
    source += inside! + (rest ?? '');
  }
  return { article: read(source), ranges };
}

/** The marks stand around what `pick` finds, in this order and around nothing else. */
export function expectMarks(marked: string, pick: (article: Article) => readonly { readonly range: Range }[]): Article {
  const { article, ranges } = readMarked(marked);
  expect(pick(article).map(({ range }) => range)).toEqual(ranges);
  return article;
}

export function texts(article: Article): readonly string[] {
  return article.blocks.map(({ text }) => text.text);
}
