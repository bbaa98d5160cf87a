import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/index.ts';

const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('config.schema.json', 'utf8')));

/** The schema and the linter must agree; names of plugins, files and languages are for the linter alone. */
test.each([
  [{}, true],
  [{ $schema: './config.schema.json', languages: ['en', 'zh-Hans'], siteName: '港口邮报' }, true],
  [{ extends: ['strict', { rules: { 'empty-link': 'off' } }] }, true],
  [{ rules: { 'duplicate-caption': ['warn', { minWidth: 30 }], 'suppression-reason': 'on' } }, true],
  [
    { overrides: [{ files: ['中文/**'], expect: ['zh'] }], limits: { maxFindings: 9 }, extensions: { '.tpl': 'html' } },
    true,
  ],
  [{ rule: {} }, false],
  [{ languages: 'en' }, false],
  [{ extends: [7] }, false],
  [{ rules: { 'empty-links': 'off' } }, false],
  [{ rules: { 'empty-link': 'loud' } }, false],
  [{ rules: { 'empty-link': 2 } }, false],
  [{ rules: { 'duplicate-caption': ['warn', { minwidth: 30 }] } }, false],
  [{ rules: { 'duplicate-caption': ['warn', { minWidth: 0 }] } }, false],
  [{ rules: { 'mixed-language': ['warn', { sensitivity: 'deaf' }] } }, false],
  [{ rules: { 'unused-suppression': ['warn', {}] } }, false],
  [{ overrides: [{ rules: {} }] }, false],
  [{ overrides: [{ files: ['**'], plugins: [] }] }, false],
  [{ limits: { maxBytes: 1.5 } }, false],
  [{ extensions: { '.tpl': 'pdf' } }, false],
  [{ locale: 'ko' }, false],
])('%j is a config: %s', (config, valid) => {
  expect(validate(config)).toBe(valid);
  const resolve = () => resolveConfig(config as never);
  if (valid) expect(resolve().rules.length).toBeGreaterThan(0);
  else expect(resolve).toThrow(expect.objectContaining({ name: 'ConfigError' }));
});
