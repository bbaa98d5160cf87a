import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CacheFile } from '../../src/files/cache-file.ts';
import { Site } from '../commands/site.ts';

const site = new Site({ '文章/a.html': '', '文章/\u{20bb7}.html': '', 'b.html': '' });
afterAll(() => site.remove());

const location = { file: join(site.cwd, 'cache/results') };
const at = (path: string) => join(site.cwd, path);
const stamp = { modified: 1_700_000_000_000.25, changed: 1_700_000_000_001.5, size: 7, inode: 12_345 };
const COUNTS = [1, 0, 0, 0, 0, 1];
const shown = { by: '["stylish"]', text: Buffer.from('渡轮停航\n') };
const entry = (results: string) => ({
  ...{ key: '键', content: 'hash', results: Buffer.from(results), stamp },
  ...{ counts: COUNTS, shown },
});
const open = async () => (await CacheFile.open(location)).cache;

test('What is saved is what is read, with and without a stamp', async () => {
  const cache = await open();
  cache.set(at('文章/a.html'), entry('["同"]'));
  cache.set(at('文章/\u{20bb7}.html'), { ...entry('["同"]'), stamp: undefined });
  cache.set(at('b.html'), { ...entry('["另"]'), key: 'other', shown: undefined });
  await cache.save();
  const again = await open();
  expect(again.get(at('文章/a.html'))).toEqual(entry('["同"]'));
  expect(again.get(at('文章/\u{20bb7}.html'))).toEqual({ ...entry('["同"]'), stamp: undefined });
  expect(again.get(at('b.html'))).toEqual({ ...entry('["另"]'), key: 'other', shown: undefined });
  expect(again.get(at('文章'))).toBeUndefined();
});

test('Two that write at a time keep what both have found', async () => {
  const [first, second] = [await open(), await open()];
  first.set(at('文章/a.html'), entry('["先"]'));
  second.set(at('b.html'), entry('["后"]'));
  await first.save();
  await second.save();
  const cache = await open();
  expect(['文章/a.html', 'b.html'].map((path) => String(cache.get(at(path))?.results))).toEqual(['["先"]', '["后"]']);
});

test('Nothing is written where nothing is new', async () => {
  const before = site.bytes('cache/results');
  const cache = await open();
  cache.set(at('unknown.html'), undefined);
  await cache.save();
  expect(site.bytes('cache/results')).toEqual(before);
});
