import { expect, it } from 'vitest';
import { NameTable } from '../../../src/formats/html/name-table.ts';
import { read, texts } from './marked.ts';

const ENTRIES = ['p', 'h1', 'h2', 'ul', 'center', 'aria-label'].map((name) => ({ name }));
const TABLE = new NameTable(ENTRIES, (name) => ({ name: `no ${name}` }), '=');

it('finds a name where it stands in a source, in any case', () => {
  for (const entry of ENTRIES) {
    for (const name of [entry.name, entry.name.toUpperCase()]) {
      for (const behind of ['>', '/', ' ', '\n', '=', '']) {
        expect([TABLE.read(`<${name}${behind}`, 1), TABLE.end]).toEqual([entry, 1 + name.length]);
      }
    }
  }
});

it('finds no name that is longer, shorter or unknown', () => {
  for (const name of ['h', 'h22', 'u', 'xl', 'centers', 'cente', 'p"', '中文', '😀', 'h\u1531', 'ŀ1'])
    expect([TABLE.read(`${name}>`, 0), TABLE.end]).toEqual([{ name: `no ${name}` }, name.length]);
});

it('takes the first character for part of the name, whatever it is', () => {
  expect([TABLE.read('=p=p', 0), TABLE.end]).toEqual([{ name: 'no =p' }, 2]);
  expect([TABLE.read('=', 0), TABLE.end]).toEqual([{ name: 'no =' }, 1]);
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
