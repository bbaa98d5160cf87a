import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { loadFacts } from '../../src/facts/index.ts';
import { furnitureOf, furnitureVerdict, isKnownBrand } from '../../src/rule/furniture.ts';
import { articleOfHtml, articleOfText, languagesOf } from '../support/articles.ts';

const EN =
  'The harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon. The shop beside the pier was open as usual.';

beforeAll(() => loadFacts(['furniture', 'navigation', 'subtags']));

function pieces(article: Article) {
  return furnitureOf(article).map(({ kind, range, brand }) => [kind, article.source.slice(...range), brand]);
}

describe('the furniture of a page', () => {
  test('is what stands in its header, menus and footer, and its pagers', () => {
    const source = `<header>新闻中心</header><h1>A quiet Monday</h1><p>${EN}</p><p>上一篇：港口</p><footer>© 2024 柚子云 版权所有</footer>`;
    expect(pieces(articleOfHtml(source))).toEqual([
      ['chrome', '新闻中心', undefined],
      ['pager', '上一篇：港口', undefined],
      ['copyright', '© 2024 柚子云 版权所有', '柚子云'],
    ]);
  });

  test('is the end of the title that is not the heading', () => {
    const head = (title: string) => articleOfHtml(`<title>${title}</title><h1>港口的周一</h1><p>${EN}</p>`);
    expect(pieces(head('港口的周一 - 海港日报'))).toEqual([['title', '海港日报', '海港日报']]);
    expect(pieces(head('港口的周一_海港日报'))).toEqual([['title', '海港日报', '海港日报']]);
    expect(pieces(head('A guide - 海港日报'))).toEqual([]);
    expect(pieces(head('港口的周一'))).toEqual([]);
  });

  test('is told without elements that say so, and in plain text', () => {
    expect(
      pieces(articleOfHtml(`<p>新闻中心</p><h1>A quiet Monday</h1><p>${EN}</p><p>网站地图</p>`)).map(
        ([, text]) => text,
      ),
    ).toEqual(['新闻中心', '网站地图']);
    const text = `新闻中心\n\nA quiet Monday\n\n${EN}\n\nCopyright © 2024 Harbour Gazette`;
    expect(pieces(articleOfText(text))).toEqual([
      ['chrome', '新闻中心', undefined],
      ['copyright', 'Copyright © 2024 Harbour Gazette', 'Harbour Gazette'],
    ]);
  });

  test('may stand in a heading of its own above the article’s', () => {
    const source = `<h2>新闻中心</h2><h1>A quiet Monday</h1><p>${EN}</p>`;
    expect(pieces(articleOfHtml(source))).toEqual([['chrome', '新闻中心', undefined]]);
  });

  test('leaves out language switchers and the article itself', () => {
    expect(
      pieces(articleOfHtml(`<header><ul><li>中文</li><li>English</li></ul></header><h1>News</h1><p>${EN}</p>`)),
    ).toEqual([]);
  });

  test('is own, foreign or unknown in its language', async () => {
    const article = articleOfHtml(
      `<html lang="zh"><nav><ul><li>首页</li><li>뉴스</li><li>GitHub</li><li>News Center</li></ul></nav><h1>港口的周一</h1></html>`,
    );
    const languages = await languagesOf(article);
    expect(furnitureOf(article).map((piece) => furnitureVerdict(piece, languages).fit)).toEqual([
      'own',
      'foreign',
      'unknown',
      'foreign',
    ]);
  });
});

describe('a brand', () => {
  test('is known from a name of the site, or from the article', () => {
    expect(isKnownBrand('海港日报社', { names: ['海港日报'], texts: [] })).toBe(true);
    expect(isKnownBrand('Harbour Gazette', { names: ['wwwharbourgazetteexample'], texts: [] })).toBe(true);
    expect(isKnownBrand('海港日报', { names: [''], texts: ['据海港日报报道'] })).toBe(true);
  });

  test('is not known from a text that happens to be a part of it', () => {
    expect(isKnownBrand('海港日报', { names: [''], texts: ['海港', '日'] })).toBe(false);
  });
});
