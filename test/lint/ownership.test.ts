import { describe, expect, test } from 'vitest';
import type { ActiveRule } from '../../src/lint/active-rule.ts';
import { ownersFirst, settleOwnership } from '../../src/lint/ownership.ts';
import type { Rule } from '../../src/rule/define-rule.ts';
import { defineRule } from '../../src/rule/index.ts';

function active(id: string, ...yieldsTo: string[]): ActiveRule {
  const rule = defineRule({
    id,
    description: { en: 'Disallow it.', zh: '禁止。' },
    category: 'markup',
    severity: 'warn',
    presets: [],
    fix: 'none',
    yieldsTo,
    options: {},
    messages: {},
    check() {},
  });
  return { id, rule: rule as unknown as Rule, severity: 'warn', options: {} };
}

const at = (rule: string, start: number, end: number) => ({ rule, range: [start, end] as const });

describe('of two findings on one defect', () => {
  const rules = [active('inner', 'outer'), active('outer')];

  test('the owner’s is kept', () => {
    expect(settleOwnership([at('inner', 2, 4), at('outer', 0, 9), at('inner', 9, 12)], rules)).toEqual([
      at('outer', 0, 9),
      at('inner', 9, 12),
    ]);
  });

  test('an empty range belongs to what it touches', () => {
    expect(settleOwnership([at('inner', 9, 9), at('outer', 0, 9)], rules)).toEqual([at('outer', 0, 9)]);
  });

  test('a rule that is off owns nothing', () => {
    expect(settleOwnership([at('inner', 2, 4)], [active('inner', 'outer')])).toEqual([at('inner', 2, 4)]);
  });

  test('a finding that was dropped owns nothing', () => {
    const chain = [active('c', 'b'), active('b', 'a'), active('a')];
    expect(settleOwnership([at('c', 4, 6), at('b', 2, 5), at('a', 0, 3)], chain)).toEqual([
      at('a', 0, 3),
      at('c', 4, 6),
    ]);
  });
});

test('rules that yield to each other are refused', () => {
  expect(() => ownersFirst([active('a', 'b'), active('b', 'a')])).toThrow('a, b');
});
