import { expect, test } from 'vitest';
import { byBytes, shownPath } from '../../src/files/shown-path.ts';

test('Paths sort as their UTF-8 bytes do', () => {
  const paths = ['\u{20bb7}.txt', '\uff21.txt', 'a/b.txt', 'a.txt', '汉.txt', 'B.txt', 'a', ''];
  const sorted = [...paths].sort(byBytes);
  expect(sorted).toEqual([...paths].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  expect(sorted.indexOf('\uff21.txt')).toBeLessThan(sorted.indexOf('\u{20bb7}.txt'));
});

test('A path is shown relative to the current folder', () => {
  expect(shownPath('/site/文章/a.html', '/site')).toBe('文章/a.html');
  expect(shownPath('/other/a.html', '/site/文章')).toBe('../../other/a.html');
});
