import { beforeAll, describe, expect, test } from 'vitest';
import { loadParser, type Parse } from '../../src/formats/index.ts';
import { generateHtml } from '../support/generate/html.ts';
import { offByOne } from '../support/oracle/off-by-one.ts';
import { referenceOf } from '../support/oracle/reference.ts';
import { PlantTally } from '../support/oracle/tally.ts';

const DOCUMENTS = 10_000;
const SAMPLE = 200;
const FEWEST_OF_A_CONSTRUCT = 500;
const UTF8 = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;

/** Constructs of which every one must occur often: the traps of HTML and of its tokenizers. */
const CONSTRUCTS = [
  ...['end tag with blanks', 'end tag with attributes', 'end tag with > in an attribute', 'end tag with a slash'],
  ...['named reference', 'decimal reference', 'hexadecimal reference', 'two-code-point reference'],
  ...['named reference without semicolon', 'numeric reference without semicolon', 'invalid numeric reference'],
  ...['ampersand that begins no reference', 'reference after a start tag', 'reference after an end tag'],
  ...['reference after a comment', 'reference after a reference', 'reference after a void tag'],
  ...['reference after a bare ampersand', 'references in a row', 'reference inside a word'],
  ...['start tag inside a word', 'end tag inside a word', 'comment inside a word', 'NUL inside a word'],
  ...['svg with a title', 'svg with style or script', 'svg, self-closing', 'foreignObject', 'math', 'CDATA in svg'],
  ...['break-out from svg', 'break-out from math', 'no break-out from svg', 'CDATA in HTML'],
  ...['CRLF', 'CR', 'LF', 'NUL', 'astral letters', 'preformatted text', 'unclosed last tag', 'comment'],
  ...['stray </p>', 'stray end tag', 'overlapping formatting', 'formatting across blocks', 'upper-case tags'],
  ...['less-than sign that begins no tag', 'void element', 'element that is not read', 'table', 'title', 'prose'],
  ...['implied end of p', 'implied end of li', 'implied end of dt and dd', 'implied end of option', 'real ends'],
  ...['implied end of a heading', 'implied end of a', 'implied end of button', 'implied end by the parent'],
  ...['table in a paragraph, quirks', 'table in a paragraph, standards'],
  ...['script double escape', 'script with a comment', 'plain script'],
  ...['double-quoted value', 'single-quoted value', 'unquoted value', 'attribute without value', 'duplicate attribute'],
  ...['reference in a value', 'open reference in a value', 'line end in a value', 'NUL in a value'],
];

describe('words planted in generated HTML', () => {
  let parse: Parse;
  const tally = new PlantTally();
  const shiftedTally = new PlantTally();

  beforeAll(async () => {
    parse = await loadParser('html');
    for (let seed = 0; seed < DOCUMENTS; seed++) {
      const document = generateHtml(seed);
      const article = parse({ source: document.source, decoding: UTF8 });
      const reference = referenceOf(document.source);
      tally.add(seed, document, article, reference);
      if (seed < SAMPLE) shiftedTally.add(seed, document, offByOne(article), reference);
    }
    console.log(tally.describe('HTML'));
  }, 240_000);

  test('are at least four in each of ten thousand documents', () => {
    expect(tally.documents).toBe(DOCUMENTS);
    expect(tally.fewestPlants).toBeGreaterThanOrEqual(4);
  });

  test.each(CONSTRUCTS)('stand around “%s” at least five hundred times', (construct) => {
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
