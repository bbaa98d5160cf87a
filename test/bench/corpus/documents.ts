import { existsSync } from 'node:fs';
import { type BenignDocument, DATA, readRows, readText } from '../../evaluate/data.ts';
import { generateHtml } from '../../support/generate/html.ts';
import { generateMarkdown } from '../../support/generate/markdown.ts';
import { generatePlainText } from '../../support/generate/plain-text.ts';
import { type ArticleFormat, article, page } from './article.ts';

/** Mean UTF-8 bytes of a document: news pages, documentation, notes. */
const MEAN_BYTES: Readonly<Record<ArticleFormat, number>> = { html: 32_000, markdown: 10_600, text: 4_000 };
const LEAST_BYTES = 1_000;

const TRAPS = { html: generateHtml, markdown: generateMarkdown, text: generatePlainText } as const;

/**
 * So many documents of a format: of ten, five that people wrote (where they are at hand), four articles (as HTML with the
 * page of the site around them), every fourth of them with a defect, and one full of traps. The articles' lengths make up
 * for the others', so that the mean holds.
 */
export function* documentsOf(format: ArticleFormat, count: number, written: readonly string[]): Generator<string> {
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const found = written.length > 0 && index % 2 === 0 ? written[(index / 2) % written.length] : undefined;
    const trap = index % 10 === 9 ? TRAPS[format](index).source : undefined;
    const missing = (index + 1) * MEAN_BYTES[format] - bytes;
    const wish = { seed: index, bytes: Math.max(LEAST_BYTES, missing), defect: index % 4 === 3 };
    const source = found ?? trap ?? (format === 'html' ? page(wish) : article({ format, ...wish }));
    bytes += Buffer.byteLength(source);
    yield source;
  }
}

/** Documents that people wrote, of the third-party data; none where that is not at hand. */
export function benignDocuments(format: ArticleFormat): readonly string[] {
  if (!existsSync(DATA)) return [];
  const documents = readRows<BenignDocument>('benign/index.jsonl').filter((document) => document.format === format);
  return documents.map(({ path }) => readText(`benign/${path}`));
}
