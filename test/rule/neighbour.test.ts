import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { loadFacts } from '../../src/facts/index.ts';
import { neighboursOf, neighbourVerdict } from '../../src/rule/neighbour.ts';
import { articleOfHtml, articleOfText, languagesOf } from '../support/articles.ts';

const EN =
  'The harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon. The shop beside the pier was open as usual.';

beforeAll(() => loadFacts(['navigation', 'offers', 'domains']));

function entries(article: Article) {
  return neighboursOf(article).map(({ direction, title, range, link }) => ({
    direction,
    title,
    at: article.source.slice(...range),
    href: link?.href?.value,
  }));
}

describe('the neighbours of an article', () => {
  test('are a label and a title each, also in one line of plain text', () => {
    expect(entries(articleOfText(`${EN}\n\n上一篇:港口的周一  下一篇：Bus line approved`))).toEqual([
      { direction: 'previous', title: '港口的周一', at: '上一篇:港口的周一', href: undefined },
      { direction: 'next', title: 'Bus line approved', at: '下一篇：Bus line approved', href: undefined },
    ]);
  });

  test('have the link that holds their title, or all of them', () => {
    expect(
      entries(
        articleOfHtml('<p>上一篇：<a href="/1">港口的周一</a></p><p><a href="/3">Next: Bus line approved</a></p>'),
      ),
    ).toEqual([
      { direction: 'previous', title: '港口的周一', at: '上一篇：<a href="/1">港口的周一', href: '/1' },
      { direction: 'next', title: 'Bus line approved', at: 'Next: Bus line approved', href: '/3' },
    ]);
  });

  test('are told by the relation of a link', () => {
    expect(
      entries(articleOfHtml('<a rel="prev" href="/1">港口的周一</a> <a rel="next" href="/3"><b>Bus line</b></a>')),
    ).toEqual([
      { direction: 'previous', title: '港口的周一', at: '港口的周一', href: '/1' },
      { direction: 'next', title: 'Bus line', at: 'Bus line', href: '/3' },
    ]);
  });

  test('may have label and title in two blocks', () => {
    expect(entries(articleOfHtml('<nav><div>下一篇</div><div><a href="/3">港口的周一</a></div></nav>'))).toEqual([
      { direction: 'next', title: '港口的周一', at: '下一篇</div><div><a href="/3">港口的周一', href: '/3' },
    ]);
    expect(entries(articleOfHtml('<a href="/3"><div>Next article</div><div>港口的周一</div></a>'))).toEqual([
      { direction: 'next', title: '港口的周一', at: 'Next article</div><div>港口的周一', href: '/3' },
    ]);
  });

  test('are no sentences, code or hidden text', () => {
    const source =
      '<p>Next they went home.</p><p>下一篇文章介绍了港口。</p><pre>下一篇：港口</pre><p hidden>下一篇：港口</p>';
    expect(entries(articleOfHtml(source))).toEqual([]);
  });

  test('are each given once', () => {
    expect(entries(articleOfHtml('<p>下一篇：<a rel="next" href="/3">港口的周一</a></p>'))).toHaveLength(1);
  });
});

describe('the verdict on neighbours', () => {
  async function unrelated(html: string, hosts: readonly string[] = []) {
    const article = articleOfHtml(`<p>${EN}</p>${html}`);
    const { unrelated: found } = neighbourVerdict(article, await languagesOf(article), { hosts });
    return found.map(({ title, votes }) => [title, votes]);
  }

  test('asks for two votes', async () => {
    expect(await unrelated('<p>Next: <a href="/3">汽车雨刮器总成厂家批发</a></p>')).toEqual([
      ['汽车雨刮器总成厂家批发', { language: 'zh', offer: expect.any(String) }],
    ]);
    expect(await unrelated('<p>Next: <a href="/3">渔村的孩子们学会了游泳</a></p>')).toEqual([]);
    expect(await unrelated('<p>Next: <a href="/3">Wholesale bakery opens in the old town</a></p>')).toEqual([]);
  });

  test('counts a section of the site that the other neighbour is not in', async () => {
    const previous = '<p>Previous: <a href="/news/1.html">Bus line approved by the council</a></p>';
    expect(await unrelated(`${previous}<p>Next: <a href="/shop/3.html">渔村的孩子们学会了游泳</a></p>`)).toEqual([
      ['渔村的孩子们学会了游泳', { language: 'zh', section: 'shop' }],
    ]);
    expect(await unrelated(`${previous}<p>Next: <a href="/news/3.html">渔村的孩子们学会了游泳</a></p>`)).toEqual([]);
    expect(await unrelated(`${previous}<p>Next: <a href="3.html">渔村的孩子们学会了游泳</a></p>`)).toEqual([]);
  });

  test('takes another site as enough, where the site is known', async () => {
    const next = '<p>Next: <a href="https://www.elsewhere.example/3.html">Bus line approved</a></p>';
    expect(await unrelated(next)).toEqual([]);
    expect(await unrelated(next, ['news.harbour.example'])).toEqual([
      ['Bus line approved', { host: 'www.elsewhere.example' }],
    ]);
    expect(await unrelated(next, ['elsewhere.example'])).toEqual([]);
  });

  test('knows the site by its canonical address, and takes a relative link as its own', async () => {
    const canonical = '<link rel="canonical" href="https://harbour.example/news/2.html">';
    expect(await unrelated(`${canonical}<p>Next: <a href="/news/3.html">港口的周一</a></p>`)).toEqual([]);
    expect(await unrelated(`${canonical}<p>Next: <a href="//elsewhere.example/3.html">港口的周一</a></p>`)).toEqual([
      ['港口的周一', { language: 'zh', host: 'elsewhere.example' }],
    ]);
  });

  test('takes a relative link as the site’s own where only the config names the host', async () => {
    expect(await unrelated('<p>Next: <a href="/news/3.html">港口的周一</a></p>', ['harbour.example'])).toEqual([]);
  });
});
