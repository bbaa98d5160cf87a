import { expect, test } from 'vitest';
import { ignoresOf, matcherOf } from '../../src/config/globs.ts';

test.each([
  [['*.html'], 'a.html', true],
  [['*.html'], 'folder/a.html', false],
  [['**/*.html'], 'a.html', true],
  [['./文章/**'], '文章/港口/首页.html', true],
  [['文章/*'], '文章/港口/首页.html', false],
  [['**/*.{md,html}'], '.hidden/a.md', true],
  [['**', '!**/final-*'], 'drafts/final-1.html', false],
  [['**', '!**/final-*'], 'drafts/first.html', true],
  [['!(a|b).html'], 'c.html', true],
  [['!a.html'], 'c.html', false],
  [['[[]id].html'], '[id].html', true],
  [['../*.html'], '../a.html', true],
])('%j take %s: %s', (globs, path, taken) => {
  expect(matcherOf(globs)(path)).toBe(taken);
});

test.each([
  [['archive'], 'archive/1999/港口.html', true],
  [['archive/'], 'archive/1999.html', true],
  [['archive/**', '!archive/kept/**'], 'archive/kept/a.html', false],
  [['archive/**', '!archive/kept/**'], 'archive/a.html', true],
  [['!archive/kept/**', 'archive/**'], 'archive/kept/a.html', true],
  [['*.html'], 'zh/a.html', false],
  [[], 'a.html', false],
])('%j ignore %s: %s', (globs, path, ignored) => {
  expect(ignoresOf(globs)(path)).toBe(ignored);
});
