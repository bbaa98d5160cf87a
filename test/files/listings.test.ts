import { expect, test } from 'vitest';
import { Listings } from '../../src/files/listings.ts';

const note = (...names: string[]) => {
  const listings = new Listings();
  listings.note(
    '/文章',
    names.map((name) => ({ name })),
  );
  return listings;
};

test.each([
  [[], true],
  [['首页.html', '.git-blame', 'bilint.config.txt'], true],
  [['首页.html', 'bilint.config.yaml'], false],
  [['.gitignore'], false],
  [['.bilintignore'], false],
  [['.git'], false],
  [['Package.JSON'], false],
])('A folder with %j is plain: %s', (names, plain) => {
  expect(note(...names).isPlain('/文章')).toBe(plain);
});

test('A folder that was not listed is not plain', () => {
  expect(note().isPlain('/')).toBe(false);
});
