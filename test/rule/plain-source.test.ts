import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/article/article.ts';
import { loadParser } from '../../src/formats/index.ts';
import { plainSource } from '../../src/rule/plain-source.ts';

/** What the source writes for a part of the first block that holds it. */
async function written(source: string, part: string, format: Format = 'markdown'): Promise<string | undefined> {
  const parse = await loadParser(format);
  const article = parse({ source, decoding: { encoding: 'utf-8', by: 'utf-8', bom: false } });
  const block = article.blocks.find(({ text }) => text.text.includes(part))!;
  const start = block.text.text.indexOf(part);
  const range = plainSource(article)(block, start, start + part.length);
  return range && article.source.slice(...range);
}

describe('a span that a fix may rewrite', () => {
  test('is written as it is read', async () => {
    expect(await written('港口的 **Cafe** 开放。\n', '口的')).toBe('口的');
    expect(await written('港口的 **Cafe** 开放。\n', 'Cafe')).toBe('Cafe');
    expect(await written('<p>The ferry</p>', 'ferry', 'html')).toBe('ferry');
  });

  test('holds no markup, no escape and no character reference', async () => {
    expect(await written('港口**的**船\n', '口的')).toBeUndefined();
    expect(await written('港口\\*船\n', '*')).toBeUndefined();
    expect(await written('<p>The &amp; ferry</p>', '&', 'html')).toBeUndefined();
  });

  test('is no text that names the target of its link', async () => {
    const definition = '\n\n[港口]: /a\n[船]: /b\n';
    expect(await written(`看[港口]，再看[船期](/c)和[船]。${definition}`, '港口')).toBeUndefined();
    expect(await written(`看[港口]，再看[船期](/c)和[船]。${definition}`, '船期')).toBe('船期');
    expect(await written(`看[港口]，再看[船期](/c)和[船]。${definition}`, '再看')).toBe('再看');
  });

  test('is no heading of Markdown that links to its own places', async () => {
    expect(await written('# 港口\n\n看[船期](#港口)。\n', '港口')).toBeUndefined();
    expect(await written('# 港口\n\n看[船期](/a#港口)。\n', '港口')).toBe('港口');
  });
});
