import { expect } from 'vitest';
import type { Article, Range } from '../../../src/article/article.ts';
import { parseMarkdown } from '../../../src/formats/markdown/index.ts';

export function read(source: string, path?: string): Article {
  return parseMarkdown({
    source,
    ...(path === undefined ? {} : { path }),
    decoding: { encoding: 'utf-8', by: 'utf-8', bom: false },
  });
}

/** A source in which `⟦…⟧` marks ranges, which may not nest. */
export function unmark(marked: string): { readonly source: string; readonly ranges: readonly Range[] } {
  const ranges: Range[] = [];
  let source = '';
  for (const piece of marked.split('⟦')) {
    const [inside, rest] = piece.split('⟧');
    if (rest !== undefined) ranges.push([source.length, source.length + inside!.length]);
    source += inside! + (rest ?? '');
  }
  return { source, ranges };
}

/** The marks stand around what `pick` finds, in this order and around nothing else. */
export function expectMarks(marked: string, pick: (article: Article) => readonly { readonly range: Range }[]): Article {
  const { source, ranges } = unmark(marked);
  const article = read(source);
  expect(pick(article).map(({ range }) => range)).toEqual(ranges);
  return article;
}

export function texts(article: Article): readonly string[] {
  return article.blocks.map(({ text }) => text.text);
}

/** Type and text of every block. */
export function outline(article: Article): readonly string[] {
  return article.blocks.map(({ type, level, text }) => `${type}${level ?? ''}: ${text.text}`);
}

/** Source and text of every inline with the tag. */
export function inlinesOf({ blocks, source }: Article, tag: string): readonly (readonly [string, string])[] {
  return blocks.flatMap(({ inlines, text }) =>
    inlines
      .filter((inline) => inline.tag === tag)
      .map(({ range, at }) => [source.slice(...range), text.text.slice(...at)] as const),
  );
}
