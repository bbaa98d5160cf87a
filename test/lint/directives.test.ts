import { expect, test } from 'vitest';
import { directivesOf } from '../../src/lint/directives.ts';
import { articleOfHtml } from '../support/articles.ts';

function directivesIn(source: string) {
  const article = articleOfHtml(source);
  return directivesOf(article);
}

test.each([
  ['bilint-disable', { kind: 'disable', rules: [], reason: null }],
  [' bilint-enable ', { kind: 'enable', rules: [], reason: null }],
  ['bilint-disable-next-line empty-link', { kind: 'disable-next-line', rules: ['empty-link'], reason: null }],
  ['\n\tbilint-disable-next-block a,b\n, plugin/c a\n', { kind: 'disable-next-block', rules: ['a', 'b', 'plugin/c'] }],
  ['bilint-disable a -- 引文，保持原样', { kind: 'disable', rules: ['a'], reason: '引文，保持原样' }],
  ['bilint-disable -- 原文如此 -- 见注', { kind: 'disable', rules: [], reason: '原文如此 -- 见注' }],
  ['bilint-disable a --', { kind: 'disable', rules: ['a'], reason: null }],
  ['bilint-disable a --b', { kind: 'disable', rules: ['a', '--b'], reason: null }],
])('the comment %j is read', (comment, expected) => {
  const source = `<p>正</p><!--${comment}-->`;
  expect(directivesIn(source)).toMatchObject([{ ...expected, range: [8, source.length] }]);
});

test.each([
  'bilint-disabled',
  'bilint-disable-line',
  'bilint-disable: a',
  'bilint-disable，a',
  'Bilint-disable',
  'see bilint-disable',
  'bilint',
  '',
])('the comment %j speaks to readers', (comment) => {
  expect(directivesIn(`<p>正</p><!--${comment}-->`)).toEqual([]);
});

const directive = '<!-- bilint-disable -->';

test.each([
  ['a paragraph', `<p>正${directive}</p>`, 1],
  ['svg', `<svg>${directive}</svg>`, 1],
  ['a list, between the items', `<ul><li>正</li>${directive}<li>文</li></ul>`, 1],
  ['a script', `<script>${directive}</script>`, 0],
  ['a style', `<style>${directive}</style>`, 0],
  ['a textarea', `<textarea>${directive}</textarea>`, 0],
  ['a title', `<title>${directive}</title>`, 0],
  ['inline code', `<p>写作 <code>${directive}</code>。</p>`, 0],
  ['a code block', `<pre><code>a${directive}</code></pre>`, 0],
  ['an attribute', `<p title="${directive}">正</p>`, 0],
])('in %s', (_where, source, count) => {
  expect(directivesIn(source)).toHaveLength(count);
});

test('directives come in the order of the source, those in code left out', () => {
  const source = `<code>甲${directive}</code><!--bilint-enable--><p><code>乙</code></p>${directive}`;
  expect(directivesIn(source).map(({ kind }) => kind)).toEqual(['enable', 'disable']);
});
