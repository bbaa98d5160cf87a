import { beforeAll, describe, expect, test } from 'vitest';
import { loadParser } from '../../src/formats/index.ts';
import { generatePlainText } from '../support/generate/plain-text.ts';
import { offByOne } from '../support/oracle/off-by-one.ts';
import { PlantTally } from '../support/oracle/tally.ts';

const DOCUMENTS = 4_000;
const SAMPLE = 200;
const FEWEST_OF_A_CONSTRUCT = 500;
const UTF8 = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;

const CONSTRUCTS = [
  ...['line of prose', 'wrapped paragraph', 'line of navigation', 'literal markup', 'indented line', 'caption'],
  ...['control character', 'last line without an end'],
];

describe('words planted in generated plain text', () => {
  const tally = new PlantTally();
  const shiftedTally = new PlantTally();

  beforeAll(async () => {
    const parse = await loadParser('text');
    for (let seed = 0; seed < DOCUMENTS; seed++) {
      const document = generatePlainText(seed);
      const article = parse({ source: document.source, decoding: UTF8 });
      const shown = { text: document.source, attributeValues: [] };
      tally.add(seed, document, article, shown);
      if (seed < SAMPLE) shiftedTally.add(seed, document, offByOne(article), shown);
    }
    console.log(tally.describe('Plain text'));
  }, 120_000);

  test('are at least four in each document', () => {
    expect(tally.documents).toBe(DOCUMENTS);
    expect(tally.fewestPlants).toBeGreaterThanOrEqual(4);
  });

  test.each(CONSTRUCTS)('stand around “%s” at least five hundred times', (construct) => {
    expect(tally.constructs.get(construct) ?? 0).toBeGreaterThanOrEqual(FEWEST_OF_A_CONSTRUCT);
  });

  test('are all found, each exactly where it was planted', () => {
    expect(tally.examples).toEqual([]);
    expect(tally.counts).toEqual({ exact: tally.counts.exact, coarse: 0, wrong: 0, unseen: 0 });
  });

  test('give a planted off-by-one away every time', () => {
    expect(shiftedTally.counts.wrong).toBeGreaterThan(SAMPLE);
    expect(shiftedTally.counts.exact).toBe(0);
  });
});
