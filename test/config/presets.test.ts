import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES, resolveConfig } from '../../src/config/index.ts';

const levelsOf = (...presets: string[]) =>
  Object.fromEntries(resolveConfig({ extends: presets }).rules.map(({ id, severity }) => [id, severity]));

const RAISED = { info: 'warn', warn: 'error', error: 'error' } as const;

describe('The built-in presets follow from what each rule says of itself', () => {
  const recommended = levelsOf('recommended');

  test('recommended has each rule at its own severity', () => {
    for (const { id, severity, presets } of BUILT_IN_RULES)
      expect([id, recommended[id]]).toEqual([id, presets.includes('recommended') ? severity : undefined]);
  });

  test('strict raises info to warn and warn to error', () => {
    const raised = BUILT_IN_RULES.filter(({ id }) => recommended[id] !== undefined).map(
      ({ id, severity }) => [id, RAISED[severity]] as const,
    );
    expect(levelsOf('strict')).toEqual(Object.fromEntries(raised));
  });

  test('cms keeps at error only what no reader may meet, and leaves the page’s frame alone', () => {
    const cms = levelsOf('cms');
    expect(cms).not.toHaveProperty('missing-language-tag');
    expect(cms).toMatchObject({ 'empty-heading': 'error', 'empty-link': 'error', 'leaked-markup': 'error' });
    expect(cms['mismatched-link-text']).toBe('warn');
    const tag = resolveConfig({ extends: ['cms'] }).rules.find(({ id }) => id === 'wrong-language-tag');
    expect(tag?.options).toMatchObject({ root: false });
  });

  test('triage listens for the least sign', () => {
    const { rules } = resolveConfig({ extends: ['triage'] });
    expect(levelsOf('triage')).toHaveProperty('leaked-markup');
    for (const { id, rule, options } of rules) {
      expect([id, rule.presets.includes('triage')]).toEqual([id, true]);
      if ('sensitivity' in rule.options) expect([id, options['sensitivity']]).toEqual([id, 'sensitive']);
    }
  });

  test('typography holds no rule of recommended', () => {
    expect(Object.keys(levelsOf('typography')).filter((id) => id in recommended)).toEqual([]);
  });
});
