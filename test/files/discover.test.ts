import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { discover } from '../../src/files/index.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'bilint-discover-')));
const cwd = join(root, 'site');

const judgeOf = () => ({ reads: (path: string) => /\.(?:html|txt)$/.test(path) });

beforeAll(() => {
  for (const path of [
    'site/b.html',
    'site/a.txt',
    'site/readme.md',
    'site/.hidden/dot.html',
    'site/文章/首页.html',
    'site/文章/\u{20bb7}.txt',
    'site/文章/\uff21.txt',
    'site/node_modules/pkg/index.html',
    'site/.git/page.html',
    'site/[id].html',
    'site/notes/only.md',
    'outside/page.html',
  ]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), 'text');
  }
  symlinkSync(cwd, join(cwd, 'loop'));
  symlinkSync(join(cwd, 'b.html'), join(cwd, 'link.html'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

async function pathsOf(...args: string[]): Promise<string[]> {
  const { files, unmatched } = await discover(args, { cwd, judgeOf });
  expect(unmatched).toEqual([]);
  return files.map(({ path }) => path);
}

const everything = [
  '.hidden/dot.html',
  '[id].html',
  'a.txt',
  'b.html',
  '文章/首页.html',
  '文章/\uff21.txt',
  '文章/\u{20bb7}.txt',
];

describe('A folder', () => {
  test('gives the files with known endings at any depth, in the order of their bytes', async () => {
    expect(await pathsOf('.')).toEqual(everything);
  });

  test('that is named twice, absolutely and through a file in it, gives each file once', async () => {
    expect(await pathsOf('.', cwd, 'b.html', '文章')).toEqual(everything);
  });

  test('below node_modules is read when it is named', async () => {
    expect(await pathsOf('node_modules/pkg')).toEqual(['node_modules/pkg/index.html']);
  });

  test('outside the current one is shown relative to it', async () => {
    expect(await pathsOf('../outside')).toEqual(['../outside/page.html']);
  });

  test('without a file to lint matches nothing', async () => {
    const { files, unmatched } = await discover(['notes'], { cwd, judgeOf });
    expect({ files, unmatched }).toEqual({ files: [], unmatched: [{ why: 'empty-folder', argument: 'notes' }] });
  });
});

describe('A file', () => {
  test('is taken under its own name even where that looks like a glob', async () => {
    expect(await pathsOf('[id].html')).toEqual(['[id].html']);
  });

  test('that a symbolic link names is taken when the link is named', async () => {
    expect(await pathsOf('link.html')).toEqual(['link.html']);
  });

  test.each([
    ['readme.md', 'unknown-ending'],
    ['nothing.html', 'not-found'],
    ['b.html/below.html', 'not-found'],
  ])('%s is refused: %s', async (argument, why) => {
    expect((await discover([argument, 'a.txt'], { cwd, judgeOf })).unmatched).toEqual([{ why, argument }]);
  });
});

describe('A glob', () => {
  test('gives what it matches and follows no symbolic link', async () => {
    expect(await pathsOf('*.html')).toEqual(['[id].html', 'b.html']);
    expect(await pathsOf('**/*.{txt,html}')).toEqual(everything);
    expect(await pathsOf('文章/*')).toEqual(everything.slice(4));
  });

  test('enters node_modules when it names it', async () => {
    expect(await pathsOf('node_modules/**/*.html')).toEqual(['node_modules/pkg/index.html']);
  });

  test('reaches outside the current folder, relatively and absolutely', async () => {
    expect(await pathsOf('../out*/**')).toEqual(['../outside/page.html']);
    expect(await pathsOf(join(root, 'out*/*.html'))).toEqual(['../outside/page.html']);
  });

  test.each([
    ['没有/*.html', 'glob-matches-nothing'],
    ['**/pkg/*.html', 'glob-matches-nothing'],
    ['*.md', 'glob-matches-unknown'],
  ])('%s is refused: %s', async (argument, why) => {
    expect((await discover([argument], { cwd, judgeOf })).unmatched).toEqual([{ why, argument }]);
  });
});
