import { existsSync } from 'node:fs';
import { type BenignDocument, DATA, readRows, readText } from '../evaluate/data.ts';
import { generateHtml } from '../support/generate/html.ts';
import { generateMarkdown } from '../support/generate/markdown.ts';
import { Random } from '../support/generate/random.ts';
import { sentence } from '../support/generate/sentences.ts';

export interface Corpus {
  readonly name: string;
  readonly sources: readonly string[];
  /** A goal is set for this one. */
  readonly goal?: boolean;
}

/** Documents as authors write them, documents full of traps, and the third-party pages where they are at hand. */
export function htmlCorpora(): readonly Corpus[] {
  return [
    { name: 'generated articles', sources: Array.from({ length: 60 }, (_, seed) => article(seed)) },
    { name: 'generated traps', sources: Array.from({ length: 2_000 }, (_, seed) => generateHtml(seed).source) },
    ...benign('html'),
  ];
}

/** Without the third-party documents there is no goal. */
export function markdownCorpora(): readonly Corpus[] {
  return [
    { name: 'generated traps', sources: Array.from({ length: 1_000 }, (_, seed) => generateMarkdown(seed).source) },
    ...benign('markdown').map((corpus) => ({ ...corpus, goal: true })),
  ];
}

/** About 20,000 code units of ordinary prose with headings, lists, links and pictures. */
function article(seed: number): string {
  const random = new Random(seed);
  const pieces = [`<!doctype html><html lang="en"><head><title>${sentence(random)}</title></head><body><main>`];
  for (let section = 0; section < 25; section++) {
    pieces.push(`<h2>${sentence(random)}</h2>\n`);
    for (let count = 0; count < 6; count++) pieces.push(`<p class="text">${paragraph(random)}</p>\n`);
    pieces.push(
      `<figure><img src="/a.jpg" alt="${sentence(random)}"><figcaption>${sentence(random)}</figcaption></figure>`,
    );
    pieces.push(`<ul><li>${sentence(random)}<li>${sentence(random)}</ul>\n`);
  }
  return `${pieces.join('')}</main></body></html>\n`;
}

function paragraph(random: Random): string {
  return `${sentence(random)} <a href="https://example.org/?a=1&amp;b=2">${sentence(random)}</a> <b>${sentence(random)}</b>`;
}

function benign(wanted: 'html' | 'markdown'): readonly Corpus[] {
  if (!existsSync(DATA)) return [];
  const documents = readRows<BenignDocument>('benign/index.jsonl').filter(({ format }) => format === wanted);
  const sources = documents.map(({ path }) => readText(`benign/${path}`).replace(/^\uFEFF/, ''));
  return [{ name: 'benign documents', sources }];
}
