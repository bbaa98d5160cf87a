import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cacheFolder, readCompiled, writeCompiled } from '../../src/start/compile-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilint-compiled-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('cacheFolder', () => {
  const home = { HOME: '/home/lin' };
  test.each([
    ['linux', home, '/home/lin/.cache/bilint'],
    ['linux', { ...home, XDG_CACHE_HOME: '/var/lin' }, '/var/lin/bilint'],
    ['darwin', home, '/home/lin/Library/Caches/bilint'],
    ['win32', { LOCALAPPDATA: 'C:/lin' }, 'C:/lin/bilint'],
    ['linux', {}, undefined],
    ['win32', home, undefined],
    ['linux', { ...home, NODE_DISABLE_COMPILE_CACHE: '1' }, undefined],
  ] as const)('%s, %o: %s', (platform, env, expected) => {
    expect(cacheFolder(env, platform)).toBe(expected);
  });
});

describe('a file of what was compiled', () => {
  const compiled = new Map([
    ['a.js', Buffer.from([1, 2, 3])],
    ['b.js', Buffer.alloc(16, 7)],
    ['c.js', Buffer.alloc(0)],
  ]);

  test('is read as it was written, each part where V8 wants it', () => {
    const file = join(folder, 'deep', 'whole');
    writeCompiled(file, compiled);
    const read = readCompiled(file);
    expect([...read]).toEqual([...compiled]);
    for (const { byteOffset } of read.values()) expect(byteOffset % 8).toBe(0);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['whole']);
  });

  test('is nothing where it is missing, cut off or no such file', () => {
    expect(readCompiled(join(folder, 'missing')).size).toBe(0);
    for (const content of ['', 'x', '\u0002\0\0\0[]more', '\xff\xff\xff\xff[]']) {
      const file = join(folder, 'broken');
      writeFileSync(file, content, 'latin1');
      expect(readCompiled(file).size, content).toBe(0);
    }
  });

  test('takes the place of those that were not used for long', () => {
    const old = join(folder, 'deep', 'old');
    writeFileSync(old, '');
    utimesSync(old, new Date(2020, 0), new Date(2020, 0));
    writeCompiled(join(folder, 'deep', 'new'), compiled);
    expect(readdirSync(join(folder, 'deep')).sort()).toEqual(['new', 'whole']);
  });

  test('is not written where it cannot be, without a word', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => writeCompiled(join(folder, 'file', 'below'), compiled)).not.toThrow();
  });
});
