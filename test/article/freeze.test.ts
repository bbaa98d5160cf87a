import { expect, test } from 'vitest';
import { parseHtml } from '../../src/formats/html/index.ts';

test('an article, its lists and what stands in them are frozen', () => {
  const article = parseHtml({
    source: '<!-- 注 --><html lang=zh><p id=a>中 <a href=x>文</a><img src=a><b></b></p>',
    decoding: { encoding: 'utf-8', by: 'utf-8', bom: false },
  });
  expect(Object.isFrozen(article)).toBe(true);
  const lists = Object.values(article).filter((value) => Array.isArray(value));
  expect(lists.length).toBeGreaterThan(7);
  for (const list of lists) expect([list, ...list].every((value) => Object.isFrozen(value))).toBe(true);
  expect(Object.isFrozen(article.blocks[0]!.inlines)).toBe(true);
  expect(Object.isFrozen(article.meta)).toBe(true);
});
