import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { characterTextAt, characterTexts, textsHolding } from '../../src/rule/character-texts.ts';
import { Sign } from '../../src/text/signs.ts';
import { articleOfHtml, articleOfMarkdown } from '../support/articles.ts';

function placesOf(article: Article, wanted: string, code = false): string[] {
  const texts = [...characterTexts(article, new RegExp(wanted, 'u'), code)];
  return texts.map(({ text, placeOf }) => {
    const at = text.indexOf(wanted);
    return article.source.slice(...placeOf(at, at + wanted.length).range);
  });
}

describe('texts whose characters are looked at', () => {
  it('are those of blocks and of images, where the gate finds something', () => {
    const article = articleOfHtml('<p>港口 <img src=a alt="旧港口"></p><p>码头</p><h2><code>is_港口</code></h2>');
    expect(placesOf(article, '港口')).toEqual(['港口', '港口', '港口']);
    expect(placesOf(article, '渡轮')).toEqual([]);
  });

  it('are those of code blocks on request only', () => {
    const article = articleOfMarkdown('港口\n\n```\n港口\n```\n');
    expect(placesOf(article, '港口')).toHaveLength(1);
    expect(placesOf(article, '港口', true)).toHaveLength(2);
  });

  it('are told by signs, too', () => {
    const article = articleOfMarkdown('港口（旧）\n\n```\n(port)\n```\n\n码头 ![(pier)](a.png)\n');
    const shown = (code: boolean) =>
      textsHolding(article, Sign.Parenthesis, code).map((number) => characterTextAt(article, number).text);
    expect(shown(false)).toEqual(['港口（旧）', '(pier)']);
    expect(shown(true)).toEqual(['港口（旧）', '(port)', '(pier)']);
    expect(textsHolding(article, Sign.Asterisk, true)).toEqual([]);
  });

  it('have all of an alternative text for a place where references moved the offsets', () => {
    const article = articleOfHtml('<p>x <img src=a alt="A &amp; 港口"></p>');
    expect(placesOf(article, '港口')).toEqual(['A &amp; 港口']);
  });
});
