import { describe, expect, it } from 'vitest';
import { dominant, sharesIn } from '../../src/rule/shares.ts';
import { articleOfHtml, languagesOf } from '../support/articles.ts';
import { randomText } from '../support/texts-of-any-script.ts';

describe('what a block is in', () => {
  it('is told at a glance as by a closer look', async () => {
    const texts = Array.from({ length: 200 }, (_, seed) => randomText(seed + 1).replace(/[\r\n]+/g, ' '));
    const article = articleOfHtml(`<main>${texts.map((text) => `<h2>${text}</h2>`).join('\n')}</main>`);
    const languages = await languagesOf(article);
    expect(languages.expected).toEqual([]);
    for (const block of article.blocks) {
      // Headings make nothing expected: the spans are those without a main language.
      const shares = sharesIn(block, languages.spansOf(block));
      const lang = dominant(shares, 0.8)?.lang ?? 'und';
      expect(languages.languageOf(block), block.text.text).toBe(lang);
      expect([...languages.sharesOf(block)], block.text.text).toEqual(shares.map((share) => [share.lang, share.width]));
    }
  });
});
