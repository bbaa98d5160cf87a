import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { Site } from '../commands/site.ts';
import { Random } from '../support/generate/random.ts';

const CLI = resolve('dist/cli.cjs');
const GOOD = '<!doctype html><html lang="zh"><title>港口</title><p>渡轮停航。</p>\n';
const BAD = `${GOOD}<h2></h2>\n`;

const sites: Site[] = [];
afterAll(() => {
  for (const site of sites) site.remove();
});

function siteOf(files: Readonly<Record<string, string>>): Site {
  const site = new Site(files);
  sites.push(site);
  return site;
}

/** The built command in a process of its own. */
function bilint(cwd: string, args: readonly string[], options: { shell?: string; uid?: number } = {}) {
  const { shell, uid } = options;
  const [command, rest] =
    shell === undefined ? [process.execPath, [CLI, ...args]] : ['bash', ['-c', shell, process.execPath, CLI, ...args]];
  const { status, stdout, stderr } = spawnSync(command, rest, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e8,
    ...(uid !== undefined && { uid, gid: uid }),
  });
  return { code: status, out: stdout, err: stderr };
}

const many = (count: number, content: string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${i % 20}/${i}.html`, `${content}<p>第 ${i} 页。</p>\n`]),
  );

test('Killed at fifty random moments, --update-baseline leaves the old baseline or the new one, whole', async () => {
  const site = siteOf(many(200, BAD));
  expect(bilint(site.cwd, ['--update-baseline', '0']).code).toBe(0);
  const old = site.read('.bilint-baseline.json');
  const began = performance.now();
  expect(bilint(site.cwd, ['--update-baseline']).code).toBe(0);
  const whole = performance.now() - began;
  const fresh = site.read('.bilint-baseline.json');
  expect(fresh.length).toBeGreaterThan(old.length);
  const random = new Random(5);
  const seen = new Set<string>();
  for (let kill = 0; kill < 50; kill++) {
    site.write('.bilint-baseline.json', old);
    const run = spawn(process.execPath, [CLI, '--update-baseline'], { cwd: site.cwd, stdio: 'ignore' });
    const ended = once(run, 'close');
    await setTimeout((0.6 + 0.5 * random.next()) * whole);
    run.kill('SIGKILL');
    await ended;
    seen.add(site.read('.bilint-baseline.json'));
  }
  expect([old, fresh]).toEqual(expect.arrayContaining([...seen]));
}, 240_000);

test('Two thousand files are linted where 256 may be open', () => {
  const site = siteOf(many(2000, GOOD));
  const { code, out, err } = bilint(site.cwd, [], { shell: 'ulimit -n 256 && exec "$0" "$@"' });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe('2000 files: no findings.\n');
}, 120_000);

describe('What a file system may hold', () => {
  test('a folder that is linked into itself is read once', () => {
    const site = siteOf({ 'a/b/page.html': BAD });
    symlinkSync('..', join(site.cwd, 'a/b/loop'));
    symlinkSync('a', join(site.cwd, 'again'));
    const { code, out } = bilint(site.cwd, []);
    expect(code).toBe(1);
    expect(out.match(/page\.html/g)).toHaveLength(1);
  });

  test('a path with control characters neither moves the cursor nor breaks a report', () => {
    const site = siteOf({ 'a\n\u001b[31m港\u0007.html': BAD });
    const { out, err } = bilint(site.cwd, [
      '--format',
      'stylish',
      '--format',
      'json=r.json',
      '--format',
      'checkstyle=r.xml',
    ]);
    expect(err).toBe('');
    expect(out).toContain('a\\x0a\\x1b[31m港\\x07.html');
    for (const text of [out, site.read('r.json'), site.read('r.xml')]) expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(JSON.parse(site.read('r.json')).results[0].path).toBe('a\n\u001b[31m港\u0007.html');
  });

  test('a file that may not be read is one finding and exit code 2, and the rest is linted', () => {
    const site = siteOf({ 'secret.html': BAD, 'b.html': BAD });
    chmodSync(join(site.cwd, 'secret.html'), 0);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) chownSync(site.cwd, 65534, 65534);
    const { code, out, err } = bilint(site.cwd, ['--format', 'json'], isRoot ? { uid: 65534 } : {});
    expect({ code, err }).toEqual({ code: 2, err: '' });
    const rules = JSON.parse(out).results.map(({ path, findings }: { path: string; findings: { rule: string }[] }) => [
      path,
      findings.map(({ rule }) => rule),
    ]);
    expect(rules).toEqual([
      ['b.html', ['empty-heading']],
      ['secret.html', ['unreadable-file']],
    ]);
  });

  test('an empty file, a folder named like one, and a very deep folder are no trouble', () => {
    const deep = Array.from({ length: 200 }, (_, i) => `${i}`).join('/');
    const site = siteOf({ 'empty.html': '', [`${deep}/page.md`]: '## \n' });
    mkdirSync(join(site.cwd, 'folder.html'));
    const { code, out, err } = bilint(site.cwd, ['--rule', 'missing-language-tag: off']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('199/page.md');
  });
});

test('Two runs print the same bytes, in every format', () => {
  const site = siteOf(many(40, BAD));
  const formats = [
    'stylish',
    'json',
    'jsonl',
    'compact',
    'github',
    'gitlab',
    'sarif',
    'junit',
    'checkstyle',
    'rdjson',
    'markdown',
    'html',
  ];
  const args = formats.flatMap((format) => ['--format', `${format}=out/${format}`]);
  const contents = () => {
    bilint(site.cwd, args);
    return readdirSync(join(site.cwd, 'out')).map((name) => site.read(`out/${name}`));
  };
  const first = contents();
  expect(first).toHaveLength(formats.length);
  expect(contents()).toEqual(first);
}, 60_000);

test('A reader that goes away early ends the built command quietly', () => {
  const site = siteOf(many(300, BAD));
  const { code, out, err } = bilint(site.cwd, [], {
    shell: 'set -o pipefail; "$0" "$@" | head -1; exit "${PIPESTATUS[0]}"',
  });
  expect(out.split('\n')).toHaveLength(2);
  expect({ code, err }).toEqual({ code: 1, err: '' });
});
