import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/index.ts';
import { CacheFile } from '../../src/files/cache-file.ts';
import { isSettled, stampOf } from '../../src/files/file-stamp.ts';
import { cacheKey } from '../../src/run/cache-key.ts';
import { CachedRun } from '../../src/run/cached.ts';
import { loaded } from '../../src/run/outcome.ts';
import { Site } from '../commands/site.ts';

let site: Site;
beforeEach(() => {
  site = new Site({ '港口.html': '<h2></h2>' });
});
afterEach(() => site.remove());

const config = resolveConfig({ rules: { 'empty-heading': 'error' } });
const open = () => CacheFile.open({ file: join(site.cwd, 'cache') }).cache;

async function findings(cache: CacheFile, options: object = {}): Promise<string[]> {
  const run = new CachedRun(cache, { cwd: site.cwd, version: '1.0.0' });
  const found: string[] = [];
  const file = { path: '港口.html', absolute: join(site.cwd, '港口.html'), config };
  const troubles = { dropped: () => found.push('dropped'), unsaved: () => found.push('unsaved') };
  for await (const { linted } of loaded(run.lint([file], options, troubles))) {
    found.push(...linted.result.findings.map(({ rule }) => rule));
  }
  return found;
}

const CLEAN = Buffer.from('[{"format":"html","encoding":"utf-8","findings":[],"suppressed":[],"notes":[]}]');

/** A cache that wrongly says that the file is clean, and has never seen its content. */
async function mistaken(version = '1.0.0'): Promise<CacheFile> {
  const cache = open();
  const absolute = join(site.cwd, '港口.html');
  const key = (await cacheKey(config, { version, folder: cache.seen(site.cwd) }))!;
  const counts = [0, 0, 0, 0, 0, 0];
  cache.set(absolute, { key, content: 'another', results: CLEAN, counts, stamp: stampOf(absolute) });
  await cache.save();
  return open();
}

test('A clean file with the same stamp is not even read', async () => {
  expect(await findings(await mistaken())).toEqual([]);
});

test('Another stamp, or another version of bilint, is not believed', async () => {
  const cache = await mistaken();
  site.write('港口.html', '<h2></h2>\n');
  expect(await findings(cache)).toContain('empty-heading');
  expect(await findings(await mistaken('1.0.1'))).toContain('empty-heading');
});

test('A run that is interrupted saves nothing', async () => {
  const interrupted = AbortSignal.abort(new Error('停'));
  await expect(findings(open(), { signal: interrupted })).rejects.toThrow('停');
  expect(open().table).toBeUndefined();
});

test('A stamp is settled when the clock has moved on by more than its tick', () => {
  const stamp = { modified: 1000, changed: 5000, size: 1, inode: 1 };
  expect(isSettled(stamp, 7000)).toBe(false);
  expect(isSettled(stamp, 7001)).toBe(true);
});

test('A key tells settings above a document from those beneath it, and knows no locale', async () => {
  const surroundings = { version: '1.0.0', folder: '' };
  const keyOf = (...given: Parameters<typeof resolveConfig>) => cacheKey(resolveConfig(...given), surroundings);
  expect(await keyOf({ locale: 'zh' })).toBe(await keyOf({}));
  expect(await keyOf({ siteName: '港口报' })).not.toBe(await keyOf({}));
  expect(await keyOf({ extends: ['triage'] })).not.toBe(await keyOf({}));
  expect(await keyOf({ limits: { maxFindings: 3 } })).not.toBe(await keyOf({}));
});

test.each([
  [{ plugins: [{ meta: { name: 'own', version: '1.0.0' } }] }],
  [{ unified: { retext: [() => undefined] } }],
  [{ detector: { identify: () => ({ lang: 'zh', confidence: 1, reason: 'script' as const }) } }],
])('Code that no file is known of has no key: %o', async (own) => {
  expect(await cacheKey(resolveConfig(own as never), { version: '1.0.0', folder: '' })).toBeUndefined();
});
