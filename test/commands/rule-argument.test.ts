import { expect, test } from 'vitest';
import { parseRuleArgument } from '../../src/commands/rule-argument.ts';
import { UsageError } from '../../src/commands/usage-error.ts';

test.each([
  ['empty-link: off', { 'empty-link': 'off' }],
  ['empty-link:off', { 'empty-link': 'off' }],
  ['a: off, plugin/b: warn', { a: 'off', 'plugin/b': 'warn' }],
  [
    'a: [warn, {minWidth: 30, strict: true, allow: [中文, "a, b", \'x: y\'],}]',
    { a: ['warn', { minWidth: 30, strict: true, allow: ['中文', 'a, b', 'x: y'] }] },
  ],
  ['"a": ["error", {"n": -1.5, "none": null, "list": []}]', { a: ['error', { n: -1.5, none: null, list: [] }] }],
  ['a: {}', { a: {} }],
  ['__proto__: off', Object.fromEntries([['__proto__', 'off']])],
])('%s', (argument, expected) => {
  expect(parseRuleArgument(argument)).toEqual(expected);
});

test.each([
  '',
  'a',
  'a:',
  ': off',
  'a: [',
  'a: ]',
  'a: {b}',
  'a: off b: off',
  'a: "off',
  'a: off }',
  '[a]',
  `a: ${'['.repeat(1000)}`,
])('“%s” cannot be read', (argument) => {
  expect(() => parseRuleArgument(argument)).toThrow(UsageError);
});
