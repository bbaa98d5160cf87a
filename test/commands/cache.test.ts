import { existsSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { REPORT_FORMATS } from '../../src/report/index.ts';
import { Site } from './site.ts';

const BROKEN =
  '<!doctype html><html lang="zh"><title>港口</title><h2></h2><p>渡轮停航\u{20bb7}。</p><!-- bilint-disable-next-line --><h3></h3><a href="https://example.org"></a></html>';
const CLEAN = '<!doctype html><html lang="zh"><title>港口</title><h1>港口</h1><p>周一渡轮停航。</p></html>';
const CACHE = '.bilint-cache/results';
const LONG_AGO = new Date('2020-02-02');

let site: Site;
beforeEach(() => {
  site = new Site({ '文章/a.html': BROKEN, 'b.html': CLEAN, 'c.md': '# 好\n\n[](https://example.org)\n' });
});
afterEach(() => site.remove());

/** Whether rules ran: none does where everything comes from the cache. */
async function lints(...args: string[]): Promise<boolean> {
  const { err } = await site.bilint(['--cache', '--stats', ...args]);
  return /empty-heading/.test(err);
}

describe('A report from the cache', () => {
  test.each(REPORT_FORMATS)('is byte for byte that of a run without it: %s', async (format) => {
    for (const locale of ['en', 'zh']) {
      const args = ['--format', format, '--locale', locale];
      const plain = await site.bilint(args);
      expect(await site.bilint(['--cache', ...args])).toEqual(plain);
      expect(await site.bilint(['--cache', ...args])).toEqual(plain);
      expect(await site.bilint(['--cache', '--quiet', ...args])).toEqual(await site.bilint(['--quiet', ...args]));
    }
  });

  test('knows both languages after a run in one of them', async () => {
    expect(await lints()).toBe(true);
    expect(await lints()).toBe(false);
    expect(await lints('--locale', 'zh')).toBe(false);
    expect(await lints('--quiet')).toBe(false);
  });

  test('passes through a baseline as any other', async () => {
    await site.bilint(['--cache', '--update-baseline']);
    const args = ['--baseline', '.bilint-baseline.json', '--format', 'json'];
    expect(await site.bilint(['--cache', ...args])).toEqual(await site.bilint(args));
  });
});

describe('A file is linted again', () => {
  test('when its content changes, at the same time and size', async () => {
    await site.bilint(['--cache']);
    site.write('b.html', CLEAN.replace('<h1>港口</h1>', '<h1>　　</h1>'));
    const { out } = await site.bilint(['--cache', '--format', 'compact']);
    expect(out).toMatch(/^b\.html:.*empty-heading/m);
    expect(out).toBe((await site.bilint(['--format', 'compact'])).out);
  });

  test('when its config changes, but not when only its time does', async () => {
    await site.bilint(['--cache']);
    for (const path of ['文章/a.html', 'b.html', 'c.md']) utimesSync(join(site.cwd, path), LONG_AGO, LONG_AGO);
    expect(await lints()).toBe(false);
    expect(await lints('--rule', 'empty-heading: info')).toBe(true);
    site.write('bilint.config.json', '{"siteName":"港口报"}');
    expect(await lints('--rule', 'empty-heading: info')).toBe(true);
  });

  test('when its front matter or an option above it says otherwise', async () => {
    site.write('c.md', '---\nbilint: {rules: {empty-link: off}}\n---\n\n[](https://example.org)\n');
    const off = ['c.md', '--format', 'compact'];
    expect((await site.bilint(['--cache', ...off])).out).not.toContain('empty-link');
    const on = [...off, '--rule', 'empty-link: error'];
    expect((await site.bilint(['--cache', ...on])).out).toContain('empty-link');
  });

  test('when there is something to fix in it', async () => {
    site.write('c.md', '# 港口\n\n渡\u{200b}轮停航。\n');
    const before = await site.bilint(['--cache', 'c.md', '--rule', 'invisible-character: error']);
    expect(before.code).toBe(1);
    const fixing = ['c.md', '--rule', 'invisible-character: error', '--fix'];
    const { code } = await site.bilint(['--cache', ...fixing]);
    expect(code).toBe(0);
    expect(site.read('c.md')).toBe('# 港口\n\n渡轮停航。\n');
    expect(await site.bilint(['--cache', ...fixing])).toEqual(await site.bilint(fixing));
  });
});

describe('The cache', () => {
  test.each([
    [
      'en',
      'bilint: the cache “.bilint-cache/results” was dropped (it is broken, or not a cache); every file is linted anew.\n',
    ],
    ['zh', 'bilint: 已丢弃缓存“.bilint-cache/results”（缓存已损坏，或不是缓存文件）；将重新检查所有文件。\n'],
  ])('is dropped with a note in %s where it is broken, and then written anew', async (locale, note) => {
    const args = ['--cache', '--locale', locale];
    const whole = await site.bilint(args);
    const bytes = site.bytes(CACHE);
    const other = Buffer.from(bytes.toString('latin1').replace('b.html', 'd.html'), 'latin1');
    for (const broken of [bytes.subarray(0, -9), other, '', '{}', '港口']) {
      site.write(CACHE, broken);
      expect(await site.bilint(args)).toEqual({ ...whole, err: note });
      expect(await site.bilint(args)).toEqual(whole);
    }
  });

  test('that cannot be read or written is told of, and the run goes on', async () => {
    const whole = await site.bilint([]);
    mkdirSync(join(site.cwd, CACHE), { recursive: true });
    const { err, ...rest } = await site.bilint(['--cache']);
    expect({ ...rest, err: '' }).toEqual(whole);
    expect(err).toMatch(/was dropped \(it is a folder\).*\n.*could not be written/);
  });

  test('hides from git, and leaves nothing else behind', async () => {
    await site.bilint(['--cache']);
    expect(readdirSync(join(site.cwd, '.bilint-cache')).sort()).toEqual(['.gitignore', 'results']);
    expect(site.read('.bilint-cache/.gitignore')).toBe('*\n');
  });

  test('lies among those of other tools where packages are installed, or where it is asked for', async () => {
    site.write('package.json', '{}');
    mkdirSync(join(site.cwd, 'node_modules'));
    await site.bilint(['--cache']);
    expect(existsSync(join(site.cwd, 'node_modules/.cache/bilint/results'))).toBe(true);
    await site.bilint(['--cache-location', '缓存/']);
    expect(existsSync(join(site.cwd, '缓存/bilint-results'))).toBe(true);
  });

  test('knows nothing of files that failed, and forgets those that are gone', async () => {
    site.write('gone.html', CLEAN);
    site.write('bad.html', new Uint8Array([0xff, 0xfe, 0, 0xd8, 0, 0]));
    await site.bilint(['--cache']);
    expect(site.read(CACHE)).toContain('gone.html');
    const again = new Site({ [CACHE]: site.bytes(CACHE), 'new.html': CLEAN });
    try {
      await again.bilint(['--cache']);
      expect(again.read(CACHE)).toContain('new.html');
      expect(again.read(CACHE)).not.toMatch(/gone\.html|bad\.html/);
    } finally {
      again.remove();
    }
  });

  test('stays away from configs with code that no file is known of', async () => {
    site.write('bilint.config.mjs', 'export default { plugins: [{ meta: { name: "own", version: "1.0.0" } }] };\n');
    const { err } = await site.bilint(['--cache', '--debug']);
    expect(err.match(/config “bilint\.config\.mjs” are not cached/g)).toHaveLength(1);
    expect(existsSync(join(site.cwd, CACHE))).toBe(false);
  });

  test('follows the code of a plugin that a file holds', async () => {
    site.write('words.mjs', 'export const version = "1.0.0";\n');
    site.write(
      'plugin.mjs',
      'import { version } from "./words.mjs";\nexport default { meta: { name: "own", version: "1.0.0" } };\n',
    );
    site.write('bilint.config.json', '{"plugins": ["./plugin.mjs"]}');
    await site.bilint(['--cache']);
    expect(await lints()).toBe(false);
    site.write('words.mjs', 'export const version = "港口";\n');
    expect(await lints()).toBe(true);
  });
});
