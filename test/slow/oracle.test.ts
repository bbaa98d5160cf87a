import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../src/article/article.ts';
import { loadParser } from '../../src/formats/index.ts';
import { generateHtml } from '../support/generate/html.ts';
import { mutate } from '../support/generate/mutate.ts';
import { generatePlainText } from '../support/generate/plain-text.ts';
import { Random } from '../support/generate/random.ts';
import { agreement } from '../support/oracle/compare.ts';
import { problemsOf } from '../support/oracle/invariants.ts';
import { referenceOf } from '../support/oracle/reference.ts';

const UTF8 = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;

describe('the reference', () => {
  test.each([
    ['<div>a<p>中</p>c</div>', ['a', '中', 'c']],
    ['<p>a <b>b</b>\n\tc</p>', ['a b c']],
    ['<p>a<br>b<p>&nbsp;<p>c', ['a b', 'c']],
    ['<title>T &amp; 题</title><svg><title>x</title></svg>y', ['T & 题', 'y']],
    ['<script>a</script><style>b</style><select><option>c</select><textarea>d</textarea>e', ['e']],
    ['<table><td>1<tr>2<td>3', ['1', '2', '3']],
    ['<table><tr><td>1</td></tr>2</table>3', ['1', '2', '3']],
  ])('reads %j as blocks in source order', (source, blocks) => {
    expect(referenceOf(source).outline.blocks).toEqual(blocks);
  });

  test('joins the pieces of a link that the tree splits', () => {
    expect(referenceOf('<a href="x?a=1&amp;b=2">一<p>二</a>三').outline.links).toEqual(['x?a=1&b=2 → 一 二']);
  });

  test('gives each heading its level and each image its alt', () => {
    const { headings, images } = referenceOf('<h1>A<h3>中 <i>B</i></h3><img src=a alt="b&gt;"><img>').outline;
    expect(headings).toEqual(['1 A', '3 中 B']);
    expect(images).toEqual(['a → b>', '∅ → ∅']);
  });
});

describe('the agreement of two lists', () => {
  test('counts an entry as often as it stands in both', () => {
    expect(agreement(['中', '中', 'b'], ['b', '中', 'c', 'd'])).toEqual({ matched: 2, of: 4 });
  });
});

describe('the generators', () => {
  test('give the same document for the same seed and another for another', () => {
    for (const generate of [generateHtml, generatePlainText]) {
      expect(generate(7)).toEqual(generate(7));
      expect(generate(7).source).not.toBe(generate(8).source);
    }
    expect(mutate('中文 text', new Random(1))).toBe(mutate('中文 text', new Random(1)));
  });

  test('plant each word once, where they say', () => {
    for (let seed = 0; seed < 200; seed++) {
      const { source, plants } = generatePlainText(seed);
      for (const { word, range } of plants) {
        expect(source.slice(...range)).toBe(word);
        expect(source.split(word)).toHaveLength(2);
      }
    }
  });
});

describe('the invariants', () => {
  const source = '<h1>标题</h1><p>Some <a href="/x">text</a> and 中文 &amp; more</p>';

  async function sound(): Promise<Article> {
    return (await loadParser('html'))({ source, decoding: UTF8 });
  }

  /** The article with its last block changed, frozen again as far as is looked at. */
  function withLastBlock(article: Article, change: (block: Block) => Partial<Block>): Article {
    const blocks = article.blocks.map((block, at) =>
      Object.freeze(at === article.blocks.length - 1 ? { ...block, ...change(block) } : block),
    );
    return Object.freeze({ ...article, blocks: Object.freeze(blocks) });
  }

  test('find nothing in a sound article', async () => {
    expect(problemsOf(await sound())).toEqual([]);
  });

  test.each<[string, (block: Block) => Partial<Block>, RegExp]>([
    ['a range outside the source', () => ({ range: [20, 9_999] }), /outside the source/],
    ['a range that runs backwards', ({ range }) => ({ range: [range[1], range[0]] }), /outside the source/],
    [
      'opaque spans that overlap',
      () => ({
        opaque: Object.freeze([
          [0, 5],
          [4, 6],
        ] as const),
      }),
      /opaque/,
    ],
    ['a block that leaves its text outside', ({ range }) => ({ range: [range[0], range[0] + 2] }), /outside of it/],
    [
      'a text that maps one place too far',
      ({ text }) => ({
        text: {
          text: text.text,
          rangeOf: (start, end) => {
            const { range, exact } = text.rangeOf(start, end);
            return { range: [range[0] + 1, range[1] + 1], exact };
          },
        },
      }),
      /letter 0/,
    ],
  ])('tell %s', async (_, change, problem) => {
    expect(problemsOf(withLastBlock(await sound(), change)).join('\n')).toMatch(problem);
  });

  test('tell an article that can be changed', async () => {
    expect(problemsOf({ ...(await sound()) })).toEqual(['the article is not frozen']);
  });
});
