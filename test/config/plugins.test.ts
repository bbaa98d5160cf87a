import { describe, expect, test } from 'vitest';
import { type Config, type Plugin, resolveConfig } from '../../src/config/index.ts';
import { defineRule } from '../../src/rule/index.ts';

const highWater = defineRule({
  id: 'high-water',
  description: { en: 'Disallow high water.', zh: '禁止涨潮。' },
  category: 'hygiene',
  severity: 'warn',
  presets: [],
  fix: 'none',
  options: { metres: { type: 'integer', default: 3, minimum: 1, description: { en: 'Metres.', zh: '米。' } } },
  messages: { high: { en: 'Too high; wait.', zh: '水位过高，请等待。' } },
  check(article, { report }) {
    for (const block of article.blocks) if (block.text.text.includes('涨潮')) report.high(block, {});
  },
});

const tides: Plugin = {
  meta: { name: 'tides', version: '1.0.0' },
  rules: [highWater],
  presets: { calm: { hosts: ['tides.example'], rules: { 'tides/high-water': ['error', { metres: 5 }] } } },
  detector: {
    identify: () => ({ lang: 'ko', posterior: 1, letters: 9, reason: 'model' }),
  },
};

describe('A plugin', () => {
  test('brings rules that are off until they are set, and are called by its name', () => {
    expect(resolveConfig({ extends: [], plugins: [tides] }).rules).toEqual([]);
    const { rules, plugins } = resolveConfig({
      extends: [],
      plugins: [tides],
      rules: { 'tides/high-water': ['on', { metres: 2 }] },
    });
    expect(rules).toMatchObject([
      { id: 'tides/high-water', severity: 'warn', options: { metres: 2 }, url: 'https://www.npmjs.com/package/tides' },
    ]);
    expect(plugins).toEqual([tides]);
  });

  test('brings presets, which may be named beside it or where it is extended', () => {
    for (const config of [
      { plugins: [tides], extends: ['tides/calm'] },
      { extends: [{ plugins: [tides] }, 'tides/calm'] },
    ] satisfies Config[]) {
      const { rules, site } = resolveConfig(config);
      expect(rules).toMatchObject([{ id: 'tides/high-water', severity: 'error', options: { metres: 5 } }]);
      expect(site.hosts).toEqual(['tides.example']);
    }
  });

  test('brings a detector that counts only where it is named', () => {
    expect(resolveConfig({ plugins: [tides] }).detector).toBeUndefined();
    expect(resolveConfig({ plugins: [tides], detector: 'tides' }).detector).toBe(tides.detector);
    expect(() => resolveConfig({ plugins: [tides], detector: 'tide' })).toThrow(
      'detector: unknown plugin “tide”; did you mean “tides”?',
    );
  });

  test('may be named twice, but not be two', () => {
    expect(resolveConfig({ extends: [{ plugins: [tides] }], plugins: [tides] }).plugins).toEqual([tides]);
    const other = { ...tides, meta: { name: 'tides', version: '2.0.0' } };
    expect(() => resolveConfig({ plugins: [tides, other] })).toThrow(
      'plugins[1]: is a second plugin “tides” (2.0.0 beside 1.0.0); keep one of the two',
    );
  });
});

describe('A mistake in a plugin names its place', () => {
  const rules = (rule: object) => ({ ...tides, rules: [{ ...highWater, ...rule }] });
  const mistakes: readonly [plugin: unknown, message: string][] = [
    [7, 'plugins[0]: must be a plugin, or the name or path of one, not 7'],
    ['bilint-plugin-tides', 'plugins[0]: “bilint-plugin-tides” is a name, and nothing is read from disk here'],
    [{}, 'plugins[0].meta: must be an object, not undefined'],
    [{ meta: { name: '潮 汐', version: '1' } }, 'plugins[0].meta.name: must be a plugin’s name such as “harbour”'],
    [{ meta: { name: 'tides' } }, 'plugins[0].meta.version: must be a text, not undefined'],
    [rules({ id: 'HighWater' }), 'plugins[0].rules[0].id: must be a rule’s id in kebab-case, not "HighWater"'],
    [
      rules({ severity: 'warning' }),
      'plugins[0].rules[0].severity: unknown severity “warning”; known: info, warn, error',
    ],
    [rules({ messages: {} }), 'plugins[0].rules[0].messages: holds no message'],
    [rules({ messages: { high: { en: 'x' } } }), 'plugins[0].rules[0].messages.high: must be a text in both languages'],
    [
      rules({ options: { metres: { type: 'number' } } }),
      'plugins[0].rules[0].options.metres.type: unknown value “number”',
    ],
    [rules({ options: { metres: { type: 'integer' } } }), 'plugins[0].rules[0].options.metres: lacks a default'],
    [rules({ check: null }), 'plugins[0].rules[0].check: must be a function, not null'],
    [{ ...tides, presets: { calm: { rule: {} } } }, 'plugins[0].presets.calm.rule: unknown key “rule”'],
    [{ ...tides, detector: {} }, 'plugins[0].detector.identify: must be a function, not undefined'],
    [
      rules({ yieldsTo: ['tides/high-water'] }),
      'plugins: These rules yield to each other in a circle: tides/high-water.',
    ],
  ];

  test.each(mistakes)('%j', (plugin, message) => {
    expect(() => resolveConfig({ plugins: [plugin] } as Config)).toThrow(message);
  });

  test('and so does a preset that it does not have', () => {
    expect(() => resolveConfig({ plugins: [tides], extends: ['tides/clam'] })).toThrow(
      'extends[0]: unknown preset “tides/clam”; did you mean “tides/calm”?',
    );
  });
});

describe('Messages of unified plugins', () => {
  const plugin = () => undefined;

  test('are set by their names, without options', () => {
    const config: Config = { unified: { retext: [[plugin, { strict: true }]], remark: [plugin] } };
    const { hosted, unified } = resolveConfig({ ...config, rules: { 'retext-equality/he-she': 'error' } });
    expect(hosted).toEqual({ 'retext-equality/he-she': 'error' });
    expect(unified).toEqual({ retext: [[plugin, { strict: true }]], remark: [[plugin, undefined]], rehype: [] });
    expect(() => resolveConfig({ ...config, rules: { 'retext-equality/he-she': ['warn', {}] } })).toThrow(
      'rules.retext-equality/he-she: takes a severity only',
    );
  });

  test('“on” leaves them their own severity', () => {
    const off: Config = { unified: { rehype: [plugin] }, rules: { 'a/b': 'off' } };
    expect(resolveConfig({ extends: [off], rules: { 'a/b': 'on' } }).hosted).toEqual({});
  });

  test('are unknown where no unified plugin is there', () => {
    expect(() => resolveConfig({ rules: { 'retext-equality/he-she': 'off' } })).toThrow(
      'rules.retext-equality/he-she: there is no plugin “retext-equality” here; name it under “plugins”',
    );
  });
});
