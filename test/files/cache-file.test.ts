import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CacheFile } from '../../src/files/cache-file.ts';
import type { CacheEntry } from '../../src/files/cache-table.ts';
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
const open = () => CacheFile.open(location).cache;

function known({ table }: CacheFile, path: string): CacheEntry | undefined {
  const entry = table?.find(at(path)) ?? -1;
  return entry < 0 ? undefined : table?.entry(entry);
}

test('What is saved is what is read, with and without a stamp', async () => {
  const cache = open();
  cache.set(at('文章/a.html'), entry('["同"]'));
  cache.set(at('文章/\u{20bb7}.html'), { ...entry('["同"]'), stamp: undefined });
  cache.set(at('b.html'), { ...entry('["另"]'), key: 'other', shown: undefined });
  await cache.save();
  const again = open();
  expect(known(again, '文章/a.html')).toEqual(entry('["同"]'));
  expect(known(again, '文章/\u{20bb7}.html')).toEqual({ ...entry('["同"]'), stamp: undefined });
  expect(known(again, 'b.html')).toEqual({ ...entry('["另"]'), key: 'other', shown: undefined });
  expect(known(again, '文章')).toBeUndefined();
});

test('Two that write at a time keep what both have found', async () => {
  const [first, second] = [open(), open()];
  first.set(at('文章/a.html'), entry('["先"]'));
  second.set(at('b.html'), entry('["后"]'));
  await first.save();
  await second.save();
  const cache = open();
  expect(['文章/a.html', 'b.html'].map((path) => String(known(cache, path)?.results))).toEqual(['["先"]', '["后"]']);
});

test('Nothing is written where nothing is new', async () => {
  const before = site.bytes('cache/results');
  const cache = open();
  cache.set(at('unknown.html'), undefined);
  await cache.save();
  expect(site.bytes('cache/results')).toEqual(before);
});

test('New stamps alone leave all else as it was, to the byte', async () => {
  const before = site.bytes('cache/results');
  const cache = open();
  const number = cache.table!.find(at('b.html'));
  cache.setStamp(number, { ...stamp, changed: 1_700_000_000_002 });
  await cache.save();
  expect(known(open(), 'b.html')?.stamp).toEqual({ ...stamp, changed: 1_700_000_000_002 });
  const again = open();
  again.setStamp(number, stamp);
  await again.save();
  expect(site.bytes('cache/results')).toEqual(before);
});

test('A part that is broken is told when it is asked for, and only then', async () => {
  const bytes = Buffer.from(site.bytes('cache/results'));
  bytes.writeUInt8(bytes.at(-1)! ^ 1, bytes.length - 1);
  site.write('cache/results', bytes);
  const { cache, problem } = CacheFile.open(location);
  expect(problem).toBeUndefined();
  const { table } = cache;
  const broken = table!.find(at('b.html'));
  expect(table!.hasStamp(broken, stamp)).toBe(true);
  expect(String(table!.shownOf(Int32Array.of(table!.find(at('文章/a.html'))))?.[0])).toBe('渡轮停航\n');
  expect(table!.broken).toBe(false);
  expect(table!.entry(broken)).toBeUndefined();
  expect(table!.broken).toBe(true);
  cache.set(at('b.html'), entry('["新"]'));
  await cache.save();
  expect(known(open(), 'b.html')).toEqual(entry('["新"]'));
  expect(known(open(), '文章/a.html')).toBeUndefined();
});
