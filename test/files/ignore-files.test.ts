import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { IgnoreFiles } from '../../src/files/ignore-files.ts';
import { Site } from '../commands/site.ts';

const site = new Site({
  'repository/.gitignore': 'build/\n*.tmp.html\n/only-here.html\n',
  'repository/articles/.gitignore': '!keep.tmp.html\n# 注释\n\n',
  'repository/articles/.bilintignore': '草稿/\n*.txt\n!港口.txt\n',
  '.gitignore': '*\n',
});
mkdirSync(join(site.cwd, 'repository/.git'));
afterAll(() => site.remove());

test.each([
  ['a.html', undefined],
  ['build/a.html', '.gitignore: build/'],
  ['articles/build/deep/a.html', '.gitignore: build/'],
  ['a.tmp.html', '.gitignore: *.tmp.html'],
  ['articles/a.tmp.html', '.gitignore: *.tmp.html'],
  ['articles/keep.tmp.html', undefined],
  ['keep.tmp.html', '.gitignore: *.tmp.html'],
  ['only-here.html', '.gitignore: /only-here.html'],
  ['articles/only-here.html', undefined],
  ['articles/草稿/keep.tmp.html', 'articles/.bilintignore: 草稿/'],
  ['articles/a.txt', 'articles/.bilintignore: *.txt'],
  ['articles/港口.txt', undefined],
])('%s is ignored by %s', async (path, by) => {
  const cwd = join(site.cwd, 'repository');
  expect(await new IgnoreFiles(cwd).file(join(cwd, path))).toBe(by);
});

test('A folder is judged by what stands outside of it', async () => {
  const cwd = join(site.cwd, 'repository');
  const ignored = new IgnoreFiles(cwd);
  expect(await ignored.folder(join(cwd, 'articles/草稿'))).toBe('articles/.bilintignore: 草稿/');
  expect(await ignored.folder(join(cwd, 'articles'))).toBeUndefined();
  expect(await ignored.folder(cwd)).toBeUndefined();
});
