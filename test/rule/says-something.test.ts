import { expect, test } from 'vitest';
import { saysSomething } from '../../src/rule/index.ts';

test.each(['a', '!', '字', 'é', '\u00a0·', '\u200bя'])('%j says something', (text) => {
  expect(saysSomething(text)).toBe(true);
});

test.each(['', ' \t\n', '\u00a0\u3000', '\u200b', '\ufeff\u00ad \u202e'])('%j says nothing', (text) => {
  expect(saysSomething(text)).toBe(false);
});
