import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/index.ts';
import { LintFailure, lintFiles, Tally } from '../../src/run/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilint-run-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const config = resolveConfig({ rules: { 'empty-heading': 'error' } });

function file(path: string, content?: string) {
  const absolute = join(folder, path);
  if (content !== undefined) writeFileSync(absolute, content);
  return { path, absolute };
}

test('Results come in the order of the files, and a file that cannot be read is one of them', async () => {
  const files = [
    file('大.html', `${'<p>中文</p>'.repeat(5000)}<h2></h2>`),
    file('none.html'),
    { ...file('locked'), error: Object.assign(new Error('EACCES'), { code: 'EACCES' }) },
    file('小.html', '<p>中</p>'),
    file('b.txt', '文'),
  ];
  const tally = new Tally();
  const results: [string | null, string[]][] = [];
  for await (const { result } of lintFiles(files, { config })) {
    tally.add(result);
    results.push([result.path, result.findings.map(({ rule }) => rule)]);
  }
  expect(results).toEqual([
    ['大.html', ['empty-heading']],
    ['none.html', ['unreadable-file']],
    ['locked', ['unreadable-file']],
    ['小.html', []],
    ['b.txt', []],
  ]);
  expect(tally.summary()).toMatchObject({ files: 5, errors: 3, warnings: 0, infos: 0 });
  expect(tally.failed).toBe(true);
});

test('Only a few files are in flight, whatever their number', async () => {
  let taken = 0;
  let done = 0;
  let most = 0;
  function* many() {
    for (let i = 0; i < 200; i++) {
      taken++;
      most = Math.max(most, taken - done);
      yield file('many.html', i === 0 ? '<p>中</p>' : undefined);
    }
  }
  for await (const { result } of lintFiles(many(), { config })) {
    expect(result.path).toBe('many.html');
    done++;
  }
  expect(done).toBe(200);
  expect(most).toBeLessThanOrEqual(4);
});

test('A file over the limit is not read whole and not linted', async () => {
  const small = resolveConfig({ limits: { maxBytes: 100 } });
  for await (const { result } of lintFiles([file('long.txt', '汉'.repeat(1000))], { config: small })) {
    expect(result.findings.map(({ rule }) => rule)).toEqual(['too-large']);
  }
});

test('A failure of bilint names the file that it failed on', async () => {
  const results = lintFiles([file('a.html', ''), file('b.unknown', '')], { config });
  await results.next();
  await expect(results.next()).rejects.toThrow(LintFailure);
});

test('An aborted run ends', async () => {
  const results = lintFiles([file('a.html', '')], { config, signal: AbortSignal.abort() });
  await expect(results.next()).rejects.toMatchObject({ name: 'AbortError' });
});
