import { beforeAll, describe, expect, test } from 'vitest';
import { loadParser, type Parse } from '../../src/formats/index.ts';
import { generateMarkdown, MARKDOWN_CONSTRUCTS } from '../support/generate/markdown.ts';
import { browserReferenceOf } from '../support/oracle/markdown-html.ts';
import { offByOne } from '../support/oracle/off-by-one.ts';
import { PlantTally } from '../support/oracle/tally.ts';

const DOCUMENTS = 10_000;
const SAMPLE = 200;
const FEWEST_OF_A_CONSTRUCT = 500;
const UTF8 = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;

describe('words planted in generated Markdown', () => {
  let parse: Parse;
  const tally = new PlantTally();
  const shiftedTally = new PlantTally();

  beforeAll(async () => {
    parse = await loadParser('markdown');
    for (let seed = 0; seed < DOCUMENTS; seed++) {
      const document = generateMarkdown(seed);
      const article = parse({ source: document.source, decoding: UTF8 });
      const reference = browserReferenceOf(document.source);
      tally.add(seed, document, article, reference);
      if (seed < SAMPLE) shiftedTally.add(seed, document, offByOne(article), reference);
    }
    console.log(tally.describe('Markdown'));
  }, 240_000);

  test('are at least four in each of ten thousand documents', () => {
    expect(tally.documents).toBe(DOCUMENTS);
    expect(tally.fewestPlants).toBeGreaterThanOrEqual(4);
  });

  test.each(MARKDOWN_CONSTRUCTS)('stand around “%s” at least five hundred times', (construct) => {
    expect(tally.constructs.get(construct) ?? 0).toBeGreaterThanOrEqual(FEWEST_OF_A_CONSTRUCT);
  });

  test('are never found at a wrong place, lost or shown where nobody sees them', () => {
    expect(tally.examples.filter((example) => example.includes(': wrong'))).toEqual([]);
    expect(tally.counts.wrong).toBe(0);
  });

  test('are found with more around them in at most five of a thousand cases', () => {
    expect(tally.coarseShare).toBeLessThanOrEqual(0.005);
  });

  test('are mostly words that somebody sees', () => {
    expect(tally.counts.unseen).toBeLessThan(tally.counts.exact / 4);
  });

  test('give a planted off-by-one away every time', () => {
    expect(shiftedTally.counts.wrong).toBeGreaterThan(SAMPLE);
    expect(shiftedTally.counts.exact).toBe(0);
    expect(shiftedTally.counts.coarse).toBe(0);
  });
});
