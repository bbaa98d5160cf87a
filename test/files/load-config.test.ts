import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigError, createResolver, withRules } from '../../src/config/index.ts';
import { loadConfigFile, loadConfigObject } from '../../src/files/load-config.ts';
import { ProjectConfigs } from '../../src/files/project-configs.ts';
import { Site } from '../commands/site.ts';

const site = new Site({
  'bilint.config.json': '{ "expect": ["en"] }',
  '中文/bilint.config.yaml': 'expect: [zh]\noverrides: [{ files: [旧/*], expect: [zh, en] }]\n',
  '中文/package.json': '{ "name": "not-ours" }',
  'typed/bilint.config.ts':
    "type Languages = readonly string[];\nconst expected: Languages = ['ko'];\nexport default { expect: expected };\n",
  'named/base.json': '{ "plugins": ["tides", "./own.mjs"], "extends": ["tides/calm", "@harbour/config/strict.yaml"] }',
  'named/own.mjs': "export default { meta: { name: 'own', version: '0' } };\n",
  'named/node_modules/tides/package.json': '{ "name": "tides", "exports": { "import": "./tides.mjs" } }',
  'named/node_modules/tides/tides.mjs':
    "export default { meta: { name: 'tides', version: '1' }, presets: { calm: { hosts: ['潮.example'] } } };\n",
  'named/node_modules/@harbour/config/package.json': '{ "name": "@harbour/config" }',
  'named/node_modules/@harbour/config/strict.yaml': 'extends: [strict]\n',
  'unified/bilint.config.mjs':
    "export default { unified: { retext: ['./twice.mjs', ['./preset.mjs', { ignored: true }]] }, detector: './detector.mjs' };\n",
  'unified/twice.mjs': 'export default function twice() {}\n',
  'unified/preset.mjs':
    'const a = () => {};\nconst b = () => {};\nexport default { plugins: [a, [b, { level: 2 }], { plugins: [a] }] };\n',
  'unified/detector.mjs':
    "let ready = false;\nexport default { async ready() { ready = true; }, identify: () => ({ lang: ready ? 'ko' : 'und' }) };\n",
});
afterAll(() => site.remove());

describe('The config of a file', () => {
  const configs = new ProjectConfigs({ cwd: site.cwd });
  const of = async (path: string) => {
    const { config, from } = await configs.of(join(site.cwd, path));
    return [from, withRules(config).expect];
  };

  test.each([
    ['a.html', 'bilint.config.json', ['en']],
    ['deep/down/新.html', 'bilint.config.json', ['en']],
    ['中文/a.html', '中文/bilint.config.yaml', ['zh']],
    ['中文/旧/a.html', '中文/bilint.config.yaml', ['zh', 'en']],
    ['typed/a.html', 'typed/bilint.config.ts', ['ko']],
  ])('that is nearest to %s is %s', async (path, from, expected) => {
    expect(await of(path)).toEqual([from, expected]);
  });

  test('is none where none is wanted, and the one that is named', async () => {
    const path = join(site.cwd, '中文/a.html');
    const none = await new ProjectConfigs({ cwd: site.cwd, config: null }).of(path);
    expect([none.from, withRules(none.config).expect]).toEqual([undefined, []]);
    const named = await new ProjectConfigs({ cwd: site.cwd, config: 'typed/bilint.config.ts' }).of(path);
    expect([named.from, withRules(named.config).expect]).toEqual(['typed/bilint.config.ts', ['ko']]);
  });
});

describe('What a config names', () => {
  test('is loaded: plugins, their presets, and files of packages', async () => {
    const { config, file, folder } = await loadConfigFile('named/base.json', site.cwd);
    expect([file, folder]).toEqual(['named/base.json', join(site.cwd, 'named')]);
    const resolved = createResolver({ extends: [config] }).resolve();
    expect(resolved.plugins.map(({ meta }) => meta.name)).toEqual(['tides', 'own']);
    expect(resolved.site.hosts).toEqual(['潮.example']);
    expect(resolved.rules.find(({ id }) => id === 'duplicate-caption')?.severity).toBe('error');
  });

  test('is loaded from the folder that is given for a config without a file', async () => {
    const config = await loadConfigObject({ plugins: ['tides'] }, join(site.cwd, 'named'));
    expect(config.plugins).toMatchObject([{ meta: { name: 'tides' } }]);
  });

  test('may be unified plugins, presets of them, and a detector, which is made ready', async () => {
    const { config } = await new ProjectConfigs({ cwd: site.cwd }).of(join(site.cwd, 'unified/a.html'));
    expect(config.unified.retext.map(([plugin, options]) => [plugin.name, options])).toEqual([
      ['twice', undefined],
      ['a', undefined],
      ['b', { level: 2 }],
      ['a', undefined],
    ]);
    expect(config.detector?.identify('문', { candidates: [] }).lang).toBe('ko');
  });

  test('that is a config around itself is refused', async () => {
    const extended: object[] = [];
    const config = { extends: extended };
    extended.push(config);
    await expect(loadConfigObject(config, site.cwd)).rejects.toThrow('extends[0]: extends itself');
  });

  test('and is not there is a mistake that names the file', async () => {
    const lost = loadConfigFile('没有.json', site.cwd);
    await expect(lost).rejects.toThrow(ConfigError);
    await expect(lost).rejects.toThrow('没有.json: cannot be read (no such file)');
  });
});
