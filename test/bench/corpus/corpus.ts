import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ArticleFormat, article } from './article.ts';
import { benignDocuments, documentsOf } from './documents.ts';

/** Files on disk to lint. */
export interface Corpus {
  readonly folder: string;
  readonly files: readonly string[];
  readonly bytes: number;
  /** Of all names and contents. */
  readonly hash: string;
}

export const ENDINGS: Readonly<Record<ArticleFormat, string>> = { html: '.html', markdown: '.md', text: '.txt' };

/** Files of a corpus in folders of a hundred: `html/03/0317.html`. The first of many are the same as few. */
export function* corpusFiles(
  counts: Partial<Record<ArticleFormat, number>>,
  written: (format: ArticleFormat) => readonly string[] = benignDocuments,
): Generator<readonly [path: string, content: string]> {
  for (const format of ['html', 'markdown', 'text'] as const) {
    let index = 0;
    for (const source of documentsOf(format, counts[format] ?? 0, written(format))) {
      const number = String(index++).padStart(4, '0');
      yield [`${format}/${number.slice(0, 2)}/${number}${ENDINGS[format]}`, source];
    }
  }
}

/** One English document of this size (Chinese has a third of the letters) with one planted defect, in its last kilobyte. */
export function largeFile(format: ArticleFormat, bytes: number): readonly [string, string] {
  return [`large${ENDINGS[format]}`, article({ format, seed: 0, bytes: bytes - 2_000, defect: true })];
}

/** Writes a corpus below a folder and hashes it. */
export function writeCorpus(folder: string, files: Iterable<readonly [path: string, content: string]>): Corpus {
  const hash = createHash('sha256');
  const paths: string[] = [];
  let bytes = 0;
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    hash.update(path).update('\0').update(content).update('\0');
    bytes += Buffer.byteLength(content);
    paths.push(path);
  }
  return { folder, files: paths, bytes, hash: hash.digest('hex').slice(0, 12) };
}

export function shownCorpus(name: string, { files, bytes, hash }: Corpus): string {
  return `corpus ${name}: ${files.length.toLocaleString('en')} files, ${(bytes / 1e6).toFixed(1)} MB, sha256 ${hash}`;
}
