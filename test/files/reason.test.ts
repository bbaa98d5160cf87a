import { expect, test } from 'vitest';
import { reasonOf } from '../../src/files/index.ts';

test('A known code of the system becomes words, an unknown one stands for itself', () => {
  const known = Object.assign(new Error('EACCES: permission denied, open x'), { code: 'EACCES' });
  expect(reasonOf(known, 'en')).toBe('permission denied');
  expect(reasonOf(known, 'zh')).toBe('没有权限');
  expect(reasonOf(Object.assign(new Error('x'), { code: 'EXYZ' }), 'zh')).toBe('EXYZ');
  expect(reasonOf(new Error('why not'), 'en')).toBe('why not');
});
