import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/config/index.ts';
import { ENGINE_FINDINGS } from '../../src/lint/engine-findings.ts';
import { ownersFirst } from '../../src/lint/ownership.ts';
import { defaultsOf } from '../../src/rule/options.ts';

const ids = BUILT_IN_RULES.map(({ id }) => id);

describe.each(BUILT_IN_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is named for the defect, in kebab-case, and lies in a folder of its name', () => {
    expect(id).toMatch(/^(?!no-)[a-z]+(-[a-z]+)*$/);
    expect(existsSync(`rules/${id}/index.ts`)).toBe(true);
    expect(Object.keys(ENGINE_FINDINGS)).not.toContain(id);
  });

  test('is described in both languages, and its pages begin with that line', () => {
    expect(rule.description.en).toMatch(/^Disallow .*\.$/);
    expect(rule.description.zh).toMatch(/^禁止.*。$/);
    for (const [page, line] of [
      ['README.md', rule.description.en],
      ['README.zh.md', rule.description.zh],
    ] as const) {
      const [heading, , first] = readFileSync(`rules/${id}/${page}`, 'utf8').split('\n');
      expect([heading, first]).toEqual([`# ${id}`, line]);
    }
  });

  test('is in a preset, or its page says how to turn it on', () => {
    const turnsOn = readFileSync(`rules/${id}/README.md`, 'utf8').includes(`\`--rule '${id}: ${rule.severity}'\``);
    expect(rule.presets.length > 0 || turnsOn).toBe(true);
  });

  test('has a test, and a fixture of a real situation', () => {
    expect(existsSync(`test/rules/${id}.test.ts`)).toBe(true);
    expect(readdirSync(`fixtures/rules/${id}`).filter((name) => !name.endsWith('.report'))).not.toEqual([]);
  });

  test('says what is wrong and what to do, in both languages', () => {
    for (const [messageId, message] of Object.entries({ ...rule.messages, ...rule.suggestions })) {
      expect(messageId).toMatch(/^[a-z]+([A-Z][a-z]+)*$/);
      expect(message.en, messageId).toMatch(/^[A-Z“].*\.$/s);
      expect(message.zh, messageId).toMatch(/。$/);
      expect(message.zh, messageId).toMatch(/\p{Script=Han}/u);
    }
    for (const { en, zh } of Object.values(rule.messages)) {
      expect(en).toContain('; ');
      expect(zh).toMatch(/[，；]/);
    }
  });

  test('has a default for every option, of the type that the option says', () => {
    for (const [name, value] of Object.entries(defaultsOf(rule.options))) {
      const { type } = rule.options[name]!;
      expect([name, Array.isArray(value) ? 'strings' : type === 'enum' ? 'enum' : typeof value]).toEqual([
        name,
        type === 'integer' ? 'number' : type,
      ]);
    }
  });

  test('offers edits only as it declares', () => {
    const source = readFileSync(`rules/${id}/index.ts`, 'utf8');
    expect(/\bfix: (?!'none')/.test(source.replace(/\bfix: 'none'/, ''))).toBe(rule.fix !== 'none');
  });
});

test('every id is there once', () => expect(new Set(ids).size).toBe(ids.length));

test('rules yield only to rules that exist, and never in a circle', () => {
  for (const { id, yieldsTo = [] } of BUILT_IN_RULES) {
    for (const owner of yieldsTo) expect(ids, `${id} yields to ${owner}`).toContain(owner);
  }
  const active = BUILT_IN_RULES.map((rule) => ({ id: rule.id, rule, severity: rule.severity, options: {} }));
  expect(ownersFirst(active)).toHaveLength(ids.length);
});
