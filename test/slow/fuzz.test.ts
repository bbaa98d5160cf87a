import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { FORMATS, loadParser } from '../../src/formats/index.ts';
import { generateHtml } from '../support/generate/html.ts';
import { generateMarkdown } from '../support/generate/markdown.ts';
import { mutate } from '../support/generate/mutate.ts';
import { generatePlainText } from '../support/generate/plain-text.ts';
import { Random } from '../support/generate/random.ts';
import { problemsOf } from '../support/oracle/invariants.ts';

const MUTATIONS = 6_000;
const UTF8 = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;
const GENERATORS = [generateHtml, generateHtml, generateMarkdown, generateMarkdown, generatePlainText];

describe.each(FORMATS)('damaged documents read as %s', (format) => {
  test('never make the parser throw or point outside the source', async () => {
    const parse = await loadParser(format);
    const problems: string[] = [];
    for (let seed = 0; seed < MUTATIONS; seed++) {
      const source = damaged(seed);
      for (const problem of problemsOf(parse({ source, decoding: UTF8 }))) problems.push(`seed ${seed}: ${problem}`);
    }
    expect(problems.slice(0, 20)).toEqual([]);
    console.log(`Fuzz: ${MUTATIONS} damaged documents as ${format}, ${problems.length} problems`);
  }, 120_000);

  test('are read the same way twice', async () => {
    const parse = await loadParser(format);
    for (let seed = 0; seed < MUTATIONS / 20; seed++) {
      const source = damaged(seed);
      expect(digest(parse({ source, decoding: UTF8 }))).toBe(digest(parse({ source, decoding: UTF8 })));
    }
  });
});

/** Every format's documents go to every parser. */
function damaged(seed: number): string {
  const generate = GENERATORS[seed % GENERATORS.length] ?? generateHtml;
  return mutate(generate(seed).source, new Random(seed));
}

function digest(article: Article): string {
  const { blocks, links, images, empties, comments } = article;
  return JSON.stringify([blocks, links, images, empties, comments], (key, value) => (key === 'block' ? null : value));
}
