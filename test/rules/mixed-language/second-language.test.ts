import { expect, test } from 'vitest';
import { createLinter } from '../../../src/index.ts';

const CHINESE = '渡轮中午离开旧港，码头上的渔民还在修补渔网，灯塔的看守人年轻时写过诗，据说都刻在墙上。';
const ENGLISH = 'The ferry leaves the old harbour at noon, and nobody waits for it on the pier.';

const linter = await createLinter();

/** What the rule finds in a page that is Chinese but for its end. */
async function foundAtEnd(end: readonly string[]): Promise<readonly string[]> {
  const own = Array.from({ length: 600 }, (_, at) => `${CHINESE}第${at}次。`);
  const source = ['# 旧港的早晨', ...own, ...end].join('\n\n');
  const { findings } = await linter.lintText(source, { path: 'harbour.md' });
  return findings.filter(({ rule }) => rule === 'mixed-language').map(({ range }) => source.slice(...range));
}

const paragraphs = Array.from({ length: 70 }, (_, at) => `${ENGLISH} This is the ferry of day ${at}.`);

test('a part under a heading of its own language is one, however long it is', async () => {
  expect(await foundAtEnd(['## The morning of the old harbour', ...paragraphs])).toEqual([]);
});

test('as many paragraphs under a heading of the page’s own language are none', async () => {
  const found = await foundAtEnd(['## 旧港的早晨', ...paragraphs]);
  expect(found).toHaveLength(paragraphs.length);
  expect(paragraphs[0]).toContain(found[0]);
});
