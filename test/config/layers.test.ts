import { describe, expect, test } from 'vitest';
import { type Config, createResolver, LoadedConfig, resolveConfig } from '../../src/config/index.ts';

const captions = (config: Config, path?: string, commandLine?: Config) => {
  const { rules } = createResolver(config, commandLine).resolve(path);
  const found = rules.find(({ id }) => id === 'duplicate-caption');
  return found === undefined ? 'off' : [found.severity, found.options['minWidth']];
};

const rule = (setting: NonNullable<Config['rules']>[string]): Config => ({ rules: { 'duplicate-caption': setting } });

describe('Later layers win', () => {
  test('over those that are extended, left to right, and what is near over what is far', () => {
    const nested: Config = { extends: ['recommended', rule(['info', { minWidth: 50 }])] };
    expect(captions({ extends: [nested] })).toEqual(['info', 50]);
    expect(captions({ extends: [nested, 'recommended'] })).toEqual(['warn', 50]);
    expect(captions({ extends: ['strict', nested] })).toEqual(['info', 50]);
    expect(captions({ extends: [nested], ...rule('error') })).toEqual(['error', 50]);
  });

  test('key by key: a bare severity keeps options, even through “off”, and options keep each other', () => {
    const extended = [rule(['warn', { minWidth: 31 }]), rule('off')];
    expect(captions({ extends: extended })).toBe('off');
    expect(captions({ extends: [...extended, rule('on')] })).toEqual(['warn', 31]);
    const mixed = resolveConfig({
      extends: [{ rules: { 'mixed-language': ['warn', { allow: ['fr', 'de'], minWords: 5 }] } }],
      rules: { 'mixed-language': ['warn', { allow: ['zh'] }] },
    });
    expect(mixed.rules[0]?.options).toMatchObject({ allow: ['zh'], minWords: 5 });
  });

  test('lists replace lists, limits are merged by their keys', () => {
    const { languages, limits } = resolveConfig({
      extends: [{ languages: ['en', 'zh'], limits: { maxBytes: 5 } }],
      languages: ['ko'],
      limits: { maxFindings: 7 },
    });
    expect(languages).toEqual(['ko']);
    expect(limits).toMatchObject({ maxBytes: 5, maxFindings: 7 });
  });

  test('overrides over everything in their order, the command line over overrides', () => {
    const config: Config = {
      extends: [{ overrides: [{ files: ['**/*.html'], ...rule(['info', { minWidth: 60 }]) }] }],
      ...rule('error'),
      overrides: [{ files: ['新闻/**'], rules: { 'duplicate-caption': 'warn' } }],
    };
    expect(captions(config)).toEqual(['error', 24]);
    expect(captions(config, 'a.txt')).toEqual(['error', 24]);
    expect(captions(config, 'a.html')).toEqual(['info', 60]);
    expect(captions(config, '新闻/港口.html')).toEqual(['warn', 60]);
    expect(captions(config, '新闻/港口.html', rule('off'))).toBe('off');
  });

  test('recommended is implied where neither the config nor the command line names a preset', () => {
    expect(captions({})).toEqual(['warn', 24]);
    expect(captions({ extends: [] })).toBe('off');
    expect(captions({}, undefined, { extends: ['typography'] })).toBe('off');
    expect(captions({ extends: ['recommended'] }, undefined, { extends: ['strict'] })).toEqual(['error', 24]);
  });

  test('a document’s front matter over overrides, and under the command line', () => {
    const resolver = createResolver(
      { overrides: [{ files: ['*.md'], ...rule('info') }] },
      { rules: { 'empty-link': 'info' } },
    );
    const config = resolver.resolve('港口.md');
    const own = config.withArticle!({
      expect: ['ko'],
      rules: { 'duplicate-caption': 'error', 'empty-link': 'error' },
      disable: ['empty-heading'],
    });
    expect(own.expect).toEqual(['ko']);
    const levels = Object.fromEntries(own.rules.map(({ id, severity }) => [id, severity]));
    expect(levels).toMatchObject({ 'duplicate-caption': 'error', 'empty-link': 'info' });
    expect(levels).toHaveProperty('empty-heading');
    expect([...own.disabled]).toEqual(['empty-heading']);
    expect(() => config.withArticle!({ disable: ['empty-headin'] }, '港口.md')).toThrow(
      '港口.md: bilint.disable[0]: unknown rule “empty-headin”; did you mean “empty-heading”?',
    );
  });
});

describe('A resolver', () => {
  test('gives documents under the same overrides the same config', () => {
    const resolver = createResolver({ overrides: [{ files: ['a/**'], expect: ['zh'] }] });
    expect(resolver.resolve('a/1.html')).toBe(resolver.resolve('a/2.html'));
    expect(resolver.resolve('b/1.html')).toBe(resolver.resolve());
    expect(resolver.resolve('a/1.html').expect).toEqual(['zh']);
  });

  test('finds the mistakes of overrides that no document ever meets', () => {
    expect(() => createResolver({ overrides: [{ files: ['never'], rules: { nope: 'off' } }] })).toThrow(
      'overrides[0].rules.nope: unknown rule “nope”',
    );
  });

  test('names the file of a loaded config', () => {
    const loaded = new LoadedConfig({ rules: { nope: 'off' } }, { file: 'base.yaml', folder: '/文章' });
    expect(() => createResolver({ extends: [loaded] })).toThrow(/^base\.yaml: rules\.nope: /);
  });

  test('refuses a config that extends itself', () => {
    const extended: Config[] = [];
    const config: Config = { extends: extended };
    extended.push(config);
    expect(() => createResolver(config)).toThrow('extends[0]: extends itself');
  });
});
