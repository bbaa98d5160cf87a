import { expect, it } from 'vitest';
import { NameTable } from '../../../src/formats/html/name-table.ts';
import { read, texts } from './marked.ts';

const TABLE = new NameTable([{ name: 'p' }, { name: 'h1' }, { name: 'h2' }, { name: 'ul' }]);

it('finds a name where it stands in a source', () => {
  expect(TABLE.at('<h2>', 1, 3)).toBe(TABLE.get('h2'));
  expect(TABLE.at('<p', 1, 2)).toBe(TABLE.get('p'));
});

it('finds no name that is longer, shorter, unknown or in capitals', () => {
  for (const name of ['h', 'h22', 'u', 'xl', 'H2', '中文', '😀'])
    expect(TABLE.at(name, 0, name.length)).toBe(undefined);
});

it('reads names in capitals like any other', () => {
  const { blocks, links } = read(
    '<H2 ID=top LANG="zh">标题</H2><UL><LI>一<LI>two</UL><P><A HREF="/a&amp;b" TITLE=\'&lt;\'>x</A>',
  );
  expect(blocks.map(({ type }) => type)).toEqual(['heading', 'listItem', 'listItem', 'paragraph']);
  expect(blocks[0]!.lang?.tag).toBe('zh');
  expect(links[0]!.href?.value).toBe('/a&b');
  expect(links[0]!.title?.value).toBe('<');
});

it('closes elements that HTML does not know by their own end tags', () => {
  expect(texts(read('<p><x-a>one<x-b>two</x-a>three</p><p>four</p>'))).toEqual(['onetwothree', 'four']);
});

it('gives what stands in alike siblings the same type, also where one of them says more', () => {
  const { blocks } = read(
    '<main><ul><li>a<li class="nav">b<li class="x">c<li>d</ul><td>e</td><table><tr><td><p>f</p><td>g</table></main>',
  );
  expect(blocks.map(({ type, region }) => [type, region])).toEqual([
    ['listItem', 'main'],
    ['listItem', 'main'],
    ['listItem', 'main'],
    ['listItem', 'main'],
    ['paragraph', 'main'],
    ['paragraph', 'main'],
    ['cell', 'main'],
  ]);
});

it('gives all blocks the same fields', () => {
  const { blocks } = read('<h1 hidden lang=en>a</h1><p>b</p><blockquote><p>c</blockquote><p aria-label=d>e<i>f</i>');
  const [first, ...others] = blocks.map((block) => Object.keys(block));
  for (const fields of others) expect(fields).toEqual(first);
});
