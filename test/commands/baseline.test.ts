import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Site } from './site.ts';

const BROKEN = '<!doctype html><html lang="zh"><title>港口</title><h2></h2><p>渡轮停航。</p>';

let site: Site;
beforeEach(() => {
  site = new Site({ '文章/a.html': BROKEN, 'b.html': BROKEN });
});
afterEach(() => site.remove());

const bilint = (...args: string[]) => site.bilint(['--rule', 'missing-language-tag: off', ...args]);
const baseline = () => JSON.parse(site.read('.bilint-baseline.json'));

describe('A baseline', () => {
  test('takes what is there, and then only what is new is reported', async () => {
    expect(await bilint('--update-baseline')).toMatchObject({ code: 0, err: '' });
    expect(Object.keys(baseline().files)).toEqual(['b.html', '文章/a.html']);
    site.write('b.html', `${BROKEN}<h3></h3>`);
    const { code, out } = await bilint('--baseline', '.bilint-baseline.json', '--format', 'json');
    expect(code).toBe(1);
    const [b, a] = JSON.parse(out).results;
    expect(b.findings.map(({ range }: { range: number[] }) => range)).toEqual([[BROKEN.length, BROKEN.length + 9]]);
    expect([...a.suppressed, ...b.suppressed].map(({ by }) => by)).toEqual(['baseline', 'baseline']);
  });

  test('is touched for the linted files only', async () => {
    await bilint('--update-baseline');
    const before = baseline();
    site.write('b.html', '<!doctype html><html lang="zh"><title>港口</title><h1>好</h1>');
    await bilint('--update-baseline', '文章');
    expect(baseline()).toEqual(before);
    await bilint('--prune-baseline', 'b.html');
    expect(Object.keys(baseline().files)).toEqual(['文章/a.html']);
  });

  test('forgets files that are gone when it is pruned', async () => {
    site.write('old.html', BROKEN);
    await bilint('--update-baseline');
    expect(Object.keys(baseline().files)).toContain('old.html');
    const again = new Site({ '.bilint-baseline.json': site.read('.bilint-baseline.json'), 'b.html': BROKEN });
    try {
      await again.bilint(['--prune-baseline', 'b.html']);
      expect(Object.keys(JSON.parse(again.read('.bilint-baseline.json')).files)).toEqual(['b.html']);
    } finally {
      again.remove();
    }
  });

  test('has paths of its own folder, wherever the run begins', async () => {
    await bilint('--update-baseline', '--baseline', 'known/基线.json');
    const files = Object.keys(JSON.parse(site.read('known/基线.json')).files);
    expect(files).toEqual(['../b.html', '../文章/a.html']);
  });

  test('holds no failure', async () => {
    mkdirSync(join(site.cwd, 'folder.html'));
    site.write('gone.html', new Uint8Array([0xff, 0xfe, 0, 0xd8, 0, 0]));
    const { code } = await bilint('--update-baseline');
    expect(code).toBe(0);
    expect(JSON.stringify(baseline())).not.toContain('internal-error');
  });

  test.each([
    ['{"version":2,"files":{}}', 'known.json: version: must be 1, not 2'],
    ['{"version":1,"files":{"a":{"b":{"c":"x"}}}}', 'known.json: files.a.b.c: must be a whole number from 1, not "x"'],
    ['{"version":1,', 'known.json: broken JSON at line 1, column 14: it ends too early'],
    ['{"version":1,"file":{}}', 'known.json: file: unknown key “file”; did you mean “files”?'],
  ])('%s is a mistake in one line', async (content, message) => {
    site.write('known.json', content);
    expect(await bilint('--baseline', 'known.json')).toEqual({ code: 2, out: '', err: `bilint: ${message}\n` });
  });

  test('must be there to be read', async () => {
    expect(await bilint('--baseline', 'none.json')).toEqual({
      code: 2,
      out: '',
      err: 'bilint: none.json: the baseline cannot be read: no such file; write it with --update-baseline\n',
    });
  });
});
