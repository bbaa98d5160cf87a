import { expect, test } from 'vitest';
import { endingsWith, extensionsOf, KNOWN_ENDINGS } from '../../src/commands/endings.ts';
import { formatOf } from '../../src/formats/index.ts';
import { formatFor } from '../../src/linter/index.ts';

test('Each ending that a folder is searched for has a format', () => {
  expect(KNOWN_ENDINGS).toEqual(expect.arrayContaining(['.htm', '.html', '.txt', '.xhtml']));
  expect(KNOWN_ENDINGS.filter((ending) => formatOf(`文${ending}`) === undefined)).toEqual([]);
});

test('Endings are added in any case, with or without the dot, the longest first', () => {
  const extensions = extensionsOf(['.TPL, .html.erb=text', '模板']);
  expect(endingsWith(extensions)).toEqual([...KNOWN_ENDINGS, '.html.erb', '.tpl', '.模板'].sort());
  const formats = ['a.tpl', '文章.模板', 'a.HTML.erb', 'a.txt', 'a.rst', 'tpl'].map((path) =>
    formatFor(path, { extensions }),
  );
  expect(formats).toEqual(['html', 'html', 'text', 'text', undefined, undefined]);
});

test('What is added wins over what is known', () => {
  expect(formatFor('a.txt', { extensions: extensionsOf(['txt=html']) })).toBe('html');
  expect(formatFor('a.txt', { extensions: extensionsOf(['txt']) })).toBe('text');
});
