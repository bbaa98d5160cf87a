import type { Article, Decoding, Format } from '../article/article.ts';

export interface ParseInput {
  /** Decoded, BOM stripped. */
  readonly source: string;
  readonly path?: string;
  readonly decoding: Decoding;
}

/** Synchronous, pure, never throws on any source. */
export type Parse = (input: ParseInput) => Article;

/** The formats that can be read, in the order in which they are named to users. */
export const FORMATS: readonly Format[] = ['html', 'markdown', 'text'];

/** Which format a path's ending, lower case and without its dot, stands for. */
export const ENDINGS: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  txt: 'text',
};

/** The format that a path's ending names, in any case. */
export function formatOf(path: string): Format | undefined {
  const dot = path.lastIndexOf('.');
  const ending = path.slice(dot + 1).toLowerCase();
  return dot >= 0 && Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
}

/** Loads one format's parser; the others stay unloaded. */
export async function loadParser(format: Format): Promise<Parse> {
  switch (format) {
    case 'html':
      return (await import('./html/index.ts')).parseHtml;
    case 'text':
      return (await import('./plain-text/index.ts')).parsePlainText;
    case 'markdown':
      return (await import('./markdown/index.ts')).parseMarkdown;
  }
}
