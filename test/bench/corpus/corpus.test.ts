import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createLinter } from '../../../src/index.ts';
import { article, page } from './article.ts';
import { corpusFiles, largeFile, writeCorpus } from './corpus.ts';
import { documentsOf } from './documents.ts';

const linter = await createLinter();
const FORMATS = ['html', 'markdown', 'text'] as const;
const folder = mkdtempSync(join(tmpdir(), 'bilint-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('A corpus', () => {
  const files = () => corpusFiles({ html: 12, markdown: 12, text: 12 }, () => ['渡轮中午出发。\n']);

  test('is the same each time it is built, to the hash', () => {
    const [first, second] = ['a', 'b'].map((name) => writeCorpus(join(folder, name), files()));
    expect({ ...second, folder: '' }).toEqual({ ...first, folder: '' });
    expect(first?.files).toHaveLength(36);
  });

  test('has another hash where one letter differs', () => {
    const [one, other] = ['港口', '港囗'].map((content) => writeCorpus(join(folder, 'c'), [['a.txt', content]]).hash);
    expect(one).not.toBe(other);
  });

  test('of fewer files is the beginning of one of more', () => {
    const few = [...corpusFiles({ html: 5 }, () => [])];
    expect([...corpusFiles({ html: 12 }, () => [])].slice(0, 5)).toEqual(few);
  });

  test('lies on disk as it was written', () => {
    const [[path, content] = ['', '']] = files();
    const { folder: root } = writeCorpus(join(folder, 'd'), [[path, content]]);
    expect(readFileSync(join(root, path), 'utf8')).toBe(content);
  });

  test.each([
    ['html', 32_000],
    ['markdown', 10_600],
    ['text', 4_000],
  ] as const)('of %s weighs %i bytes a file, with and without short documents among them', (format, mean) => {
    for (const written of [[], ['渡轮中午出发。\n']]) {
      const bytes = [...documentsOf(format, 100, written)].reduce((sum, source) => sum + Buffer.byteLength(source), 0);
      expect(bytes / 100 / mean).toBeCloseTo(1, 1);
    }
  });
});

describe('An article', () => {
  test('is English or Chinese by its seed, one language through', () => {
    const articles = Array.from({ length: 20 }, (_, seed) =>
      article({ format: 'text', seed, bytes: 2_000, defect: false }),
    );
    const shares = articles.map((text) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) / text.length);
    expect(shares.filter((share) => share === 0).length).toBeGreaterThan(3);
    expect(shares.filter((share) => share > 0.7).length).toBeGreaterThan(3);
    expect(shares.every((share) => share === 0 || share > 0.7)).toBe(true);
  });

  test.each(FORMATS)('in %s has findings only where a defect is planted', async (format) => {
    for (const seed of [0, 1]) {
      const [clean, planted] = [false, true].map((defect) => article({ format, seed, bytes: 1_500, defect }));
      expect((await linter.lintText(clean ?? '', { format })).findings).toEqual([]);
      expect((await linter.lintText(planted ?? '', { format })).findings).not.toEqual([]);
    }
  });
});

describe('A page', () => {
  test('has findings only where a defect is planted', async () => {
    for (const seed of [0, 1, 2, 3]) {
      const [clean, planted] = [false, true].map((defect) => page({ seed, bytes: 20_000, defect }));
      expect((await linter.lintText(clean ?? '', { format: 'html' })).findings).toEqual([]);
      expect((await linter.lintText(planted ?? '', { format: 'html' })).findings).not.toEqual([]);
    }
  });

  test('is text to a third', () => {
    for (const seed of [0, 1, 2, 3]) {
      const source = page({ seed, bytes: 20_000, defect: false });
      const text = source.replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<[^>]*>/g, '');
      expect(Buffer.byteLength(text) / Buffer.byteLength(source)).toBeCloseTo(0.33, 1);
    }
  });
});

test.each(FORMATS)('A large file of %s has the size asked for and its defect in the last kilobyte', async (format) => {
  const [, source] = largeFile(format, 20_000);
  const { findings } = await linter.lintText(source, { format });
  expect(Buffer.byteLength(source)).toBeGreaterThan(18_000);
  expect(Buffer.byteLength(source)).toBeLessThan(22_000);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every(({ range }) => range[0] > source.length - 1_000)).toBe(true);
});
