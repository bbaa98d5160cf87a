import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Baseline, createLinter, loadConfig } from '../../src/index.ts';
import { UnmatchedPathError } from '../../src/run/create-linter.ts';
import { Site } from '../commands/site.ts';

const defect = '<h2></h2>\n';
const site = new Site({
  'site/bilint.config.yaml':
    'plugins: [tides]\nextends: [tides/calm]\nignores: [旧]\noverrides: [{ files: [草稿/*], rules: { empty-heading: off } }]\n',
  'site/node_modules/tides/package.json': '{ "name": "tides", "main": "tides.cjs" }',
  'site/node_modules/tides/tides.cjs':
    "module.exports = { meta: { name: 'tides', version: '1.0.0' }, presets: { calm: { rules: { 'empty-heading': 'info' } } } };\n",
  'site/港口.html': defect,
  'site/草稿/a.html': defect,
  'site/旧/a.html': defect,
  'site/fix/a.html': defect,
});
afterAll(() => site.remove());
const cwd = site.cwd;

describe('A linter with a config file', () => {
  const open = async () => createLinter(await loadConfig('site/bilint.config.yaml', { cwd }), { cwd });

  test('lints files under it, by path, without those that are ignored', async () => {
    const results = await (await open()).lintFiles(['site']);
    expect(results.map(({ path, findings }) => [path, findings.map(({ severity }) => severity)])).toEqual([
      ['site/fix/a.html', ['info']],
      ['site/港口.html', ['info']],
      ['site/草稿/a.html', []],
    ]);
    expect(await (await open()).lintFiles(['site/旧'], { ignore: false })).toHaveLength(1);
    expect(await (await open()).lintFiles(['site/旧/a.html'])).toEqual([]);
  });

  test('matches its globs from its own folder, for texts too', async () => {
    const linter = await open();
    expect((await linter.lintText(defect, { path: 'site/草稿/新.html' })).findings).toEqual([]);
    expect((await linter.lintText(defect, { path: '草稿/新.html' })).findings).toHaveLength(1);
  });

  test('writes fixes where they are asked for', async () => {
    const [result] = await (await open()).lintFiles(['site/fix'], { fix: true });
    expect(result?.findings).toEqual([]);
    expect(site.read('site/fix/a.html')).not.toContain('<h2>');
  });

  test('reports only what a baseline does not know', async () => {
    const linter = await open();
    const known = { file: 'known.json' };
    await linter.lintFiles(['site/港口.html'], { baseline: { ...known, use: 'update' } });
    const [result] = await linter.lintFiles(['site/港口.html'], { baseline: known });
    expect(result).toMatchObject({ findings: [], suppressed: [{ rule: 'empty-heading', by: 'baseline' }] });
    const baseline = new Baseline(JSON.parse(site.read('known.json')).files);
    const lint = (path: string) => linter.lintText(defect, { path }, { baseline });
    expect((await lint('site/港口.html')).findings).toEqual([]);
    expect((await lint('site/新.html')).findings).toHaveLength(1);
  });

  test('rejects where a path names nothing, or the signal says so', async () => {
    const linter = await open();
    await expect(linter.lintFiles(['没有.html'])).rejects.toThrow(UnmatchedPathError);
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(linter.lintFiles(['site'], { signal })).rejects.toThrow('enough');
  });
});

test('A linter looks for no config by itself, and loads what its own config names', async () => {
  const folder = join(cwd, 'site');
  const plain = await createLinter({}, { cwd: folder });
  expect((await plain.lintText(defect, { path: '草稿/a.html' })).findings).toMatchObject([{ severity: 'error' }]);
  const named = await createLinter({ plugins: ['tides'], extends: ['tides/calm'] }, { cwd: folder });
  expect((await named.lintText(defect, { path: 'a.html' })).findings).toMatchObject([{ severity: 'info' }]);
  await expect(createLinter({ plugins: ['ebb'] }, { cwd: folder })).rejects.toThrow(
    'plugins[0]: cannot find the package “ebb”',
  );
});
