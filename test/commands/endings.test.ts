import { expect, test } from 'vitest';
import { Endings, KNOWN_ENDINGS } from '../../src/commands/endings.ts';
import { formatOf } from '../../src/formats/index.ts';

test('Each ending that a folder is searched for has a format', () => {
  expect(KNOWN_ENDINGS).toEqual(expect.arrayContaining(['.htm', '.html', '.txt', '.xhtml']));
  expect(KNOWN_ENDINGS.filter((ending) => formatOf(`文${ending}`) === undefined)).toEqual([]);
});

test('Endings are added in any case, with or without the dot, the longest first', () => {
  const endings = new Endings(['.TPL, .html.erb=text', '模板']);
  expect(endings.all).toEqual([...KNOWN_ENDINGS, '.html.erb', '.tpl', '.模板'].sort());
  expect(endings.formatFor('a.tpl')).toBe('html');
  expect(endings.formatFor('文章.模板')).toBe('html');
  expect(endings.formatFor('a.HTML.erb')).toBe('text');
  expect(endings.formatFor('a.txt')).toBe('text');
  expect(endings.formatFor('a.rst')).toBeUndefined();
  expect(endings.formatFor('tpl')).toBeUndefined();
});

test('What is added wins over what is known', () => {
  expect(new Endings(['txt=html']).formatFor('a.txt')).toBe('html');
  expect(new Endings(['txt']).formatFor('a.txt')).toBe('text');
});
