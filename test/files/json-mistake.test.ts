import { expect, test } from 'vitest';
import { jsonMistakeAt } from '../../src/files/json-mistake.ts';

test.each([
  ['{"键": 1,⟦}⟧', 'a comma before the end'],
  ['{⟦a⟧: 1}', 'a bare key'],
  ["{⟦'⟧a': 1}", 'a single quote'],
  ['{"a" ⟦1⟧}', 'no colon'],
  ['[1 ⟦2⟧]', 'no comma'],
  ['[1, 2⟦}⟧', 'the wrong end'],
  ['{"a": [⟦,⟧]}', 'no item'],
  ['{"a": ⟦u⟧ndefined}', 'no value of JSON'],
  ['{"a": ⟦0⟧1}', 'a number that begins with 0'],
  ['⟦/⟧/ 注释\n{}', 'a comment'],
  ['{"文": ⟦"⟧汉\n', 'a string without its end'],
  ['{"a": {"b": [⟦⟧', 'an early end'],
  ['{} ⟦{⟧}', 'a second value'],
])('%s: %s', (marked) => {
  const text = marked.replace(/[⟦⟧]/g, '');
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(jsonMistakeAt(text)).toBe(marked.indexOf('⟦'));
});
