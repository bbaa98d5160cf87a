import { describe, expect, test } from 'vitest';
import { type Config, resolveConfig } from '../../src/config/index.ts';

describe('what a config leaves out', () => {
  test('is the recommended preset with each rule at its own severity', () => {
    const { rules, locale, limits, languages } = resolveConfig();
    expect(rules.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id)].sort());
    expect(rules.length).toBeGreaterThan(0);
    for (const { rule, severity } of rules) {
      expect(rule.presets).toContain('recommended');
      expect(severity).toBe(rule.severity);
    }
    expect([locale, languages, limits]).toEqual([
      'en',
      [],
      { maxBytes: 10_000_000, maxFindings: 200, maxPluginMilliseconds: 10_000 },
    ]);
  });

  test('is nothing where `extends` is empty', () => expect(resolveConfig({ extends: [] }).rules).toEqual([]));
});

describe('a rule’s setting', () => {
  const ruleOf = (setting: NonNullable<Config['rules']>[string]) =>
    resolveConfig({ rules: { 'duplicate-caption': setting } }).rules.find(({ id }) => id === 'duplicate-caption');

  test('turns it off', () => expect(ruleOf('off')).toBeUndefined());
  test('sets its severity', () => expect(ruleOf('error')?.severity).toBe('error'));
  test('sets options and keeps the defaults of the others', () => {
    expect(ruleOf(['on', { minWidth: 30 }])).toMatchObject({ severity: 'warn', options: { minWidth: 30 } });
    expect(ruleOf('info')?.options).toEqual({ minWidth: 24 });
  });
});

describe('a mistake names its place and what is allowed', () => {
  const mistakes: readonly [config: unknown, message: string][] = [
    [{ rule: {} }, 'rule: unknown key “rule”; did you mean “rules”?'],
    [
      { rules: { 'duplicate-captoin': 'off' } },
      'rules.duplicate-captoin: unknown rule “duplicate-captoin”; did you mean “duplicate-caption”?',
    ],
    [
      { rules: { 'duplicate-caption': 'wran' } },
      'rules.duplicate-caption: unknown severity “wran”; did you mean “warn”?',
    ],
    [
      { rules: { 'duplicate-caption': ['on', { minwidth: 3 }] } },
      'rules.duplicate-caption.minwidth: unknown option “minwidth”; did you mean “minWidth”?',
    ],
    [
      { rules: { 'duplicate-caption': ['on', { minWidth: 0 }] } },
      'rules.duplicate-caption.minWidth: must be a whole number from 1, not 0',
    ],
    [
      { rules: { 'duplicate-caption': ['on', { minWidth: '24' }] } },
      'rules.duplicate-caption.minWidth: must be a whole number from 1, not "24"',
    ],
    [{ extends: ['recomended'] }, 'extends[0]: unknown preset “recomended”; did you mean “recommended”?'],
    [{ languages: 'en' }, 'languages: must be a list of language tags, not "en"'],
    [{ languages: ['中文'] }, 'languages[0]: must be a BCP 47 language tag such as “en” or “zh-Hant”, not "中文"'],
    [{ locale: 'zn' }, 'locale: unknown locale “zn”; did you mean “en”?'],
    [{ limits: { maxBites: 1 } }, 'limits.maxBites: unknown key “maxBites”; did you mean “maxBytes”?'],
    [{ limits: { maxBytes: 0 } }, 'limits.maxBytes: must be a whole number from 1, not 0'],
  ];

  test.each(mistakes)('%j', (config, message) => {
    expect(() => resolveConfig(config as Config)).toThrow(
      expect.objectContaining({ name: 'ConfigError', keyPath: message.split(': ')[0], message }),
    );
  });

  test('and lists all names where none is near', () => {
    expect(() => resolveConfig({ locale: 'klingon' } as unknown as Config)).toThrow(
      'unknown locale “klingon”; known: en, zh',
    );
  });
});
