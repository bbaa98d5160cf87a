import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CompiledFile, cacheFolder } from '../../src/start/compile-cache.ts';

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

  test('is read as it was written, with what was in it before', () => {
    const file = join(folder, 'deep', 'whole');
    new CompiledFile(file).write(compiled);
    new CompiledFile(file).write(new Map([['b.js', Buffer.from('new')]]));
    const read = new CompiledFile(file);
    expect(['a.js', 'b.js', 'c.js', 'd.js'].map((name) => read.get(name)?.toString('latin1'))).toEqual([
      '\x01\x02\x03',
      'new',
      '',
      undefined,
    ]);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['whole']);
  });

  test.each(['', 'x', '\u0002\0\0\0[]more', '\xff\xff\xff\xff[]', '\u000b\0\0\0[["a.js",9]]short'])(
    'is nothing where it is cut off or no such file: %j',
    (content) => {
      const file = join(folder, 'broken');
      writeFileSync(file, content, 'latin1');
      expect(new CompiledFile(file).get('a.js')).toBeUndefined();
    },
  );

  test('is nothing where another user wrote it', () => {
    const file = join(folder, 'foreign');
    new CompiledFile(file).write(compiled);
    expect(new CompiledFile(file).get('a.js')).toBeDefined();
    expect(new CompiledFile(file, undefined, 12_345).get('a.js')).toBeUndefined();
  });

  test('is nothing where it is missing', () => {
    expect(new CompiledFile(join(folder, 'missing')).get('a.js')).toBeUndefined();
  });

  test('takes the place of those that were not used for long', () => {
    const old = join(folder, 'deep', 'old');
    writeFileSync(old, '');
    utimesSync(old, new Date(2020, 0), new Date(2020, 0));
    new CompiledFile(join(folder, 'deep', 'new')).write(compiled);
    expect(readdirSync(join(folder, 'deep')).sort()).toEqual(['new', 'whole']);
  });

  test('is not written where it cannot be, without a word', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => new CompiledFile(join(folder, 'file', 'below')).write(compiled)).not.toThrow();
  });
});
