import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/index.ts';
import { type Outcome, Tally } from '../../src/run/index.ts';
import { lintFiles } from '../../src/run/lint-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilint-run-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const config = resolveConfig({ rules: { 'empty-heading': 'error' } });

function file(path: string, content?: string, own = config) {
  const absolute = join(folder, path);
  if (content !== undefined) writeFileSync(absolute, content);
  return { path, absolute, config: own };
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
  for await (const outcome of lintFiles(files, {})) {
    tally.add(outcome);
    const { result } = outcome.linted;
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
  for await (const { linted } of lintFiles(many(), {})) {
    expect(linted.result.path).toBe('many.html');
    done++;
  }
  expect(done).toBe(200);
  expect(most).toBeLessThanOrEqual(4);
});

test('A file over the limit is not read whole and not linted', async () => {
  const small = resolveConfig({ limits: { maxBytes: 100 } });
  for await (const { linted } of lintFiles([file('long.txt', '汉'.repeat(1000), small)], {})) {
    expect(linted.result.findings.map(({ rule }) => rule)).toEqual(['too-large']);
  }
});

test('What bilint itself fails on is a finding of that file, and the rest goes on', async () => {
  const files = [file('a.html', '<h2></h2>'), file('词.unknown', '<h2></h2>'), file('c.html', '<h2></h2>')];
  const tally = new Tally();
  const outcomes: Outcome[] = [];
  for await (const outcome of lintFiles(files, {})) {
    tally.add(outcome);
    outcomes.push(outcome);
  }
  expect(outcomes.map(({ linted }) => linted.result.findings.map(({ rule }) => rule))).toEqual([
    ['empty-heading'],
    ['internal-error'],
    ['empty-heading'],
  ]);
  expect(outcomes[1]).toMatchObject({
    failure: expect.any(TypeError),
    linted: {
      source: null,
      result: {
        path: '词.unknown',
        findings: [{ messageId: 'linter-failed', severity: 'error', message: expect.stringContaining('词.unknown') }],
        notes: [{ id: 'internal-error', message: 'The file was not linted.' }],
      },
    },
  });
  expect(tally.failed).toBe(true);
});

test('An aborted run ends', async () => {
  const results = lintFiles([file('a.html', '')], { signal: AbortSignal.abort() });
  await expect(results.next()).rejects.toMatchObject({ name: 'AbortError' });
});
