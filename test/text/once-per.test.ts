import { expect, test } from 'vitest';
import { KNOWN, oncePer } from '../../src/text/once-per.ts';

test('What is computed of an object is computed once, undefined too', () => {
  const asked: string[] = [];
  const lengthOf = oncePer(({ text }: { readonly text: string }) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  const han = { text: '汉字' };
  const empty = { text: '' };
  expect([lengthOf(han), lengthOf(han), lengthOf(empty), lengthOf(empty)]).toEqual([2, 2, undefined, undefined]);
  expect(asked).toEqual(['汉字', '']);
});

test('Objects that are equal are still two', () => {
  const identity = oncePer((of: { readonly text: string }) => of);
  const one = { text: '字' };
  const other = { text: '字' };
  expect(identity(one)).toBe(one);
  expect(identity(other)).toBe(other);
});

test('What an object gives a store of its own keeps its results there', () => {
  const store: unknown[] = [];
  const asked: string[] = [];
  const of = { text: '字', [KNOWN]: store };
  const twice = oncePer(({ text }: { readonly text: string }) => {
    asked.push(text);
    return text + text;
  });
  const lengthOf = oncePer((one: { readonly text: string }) => twice(one).length);
  expect([lengthOf(of), twice(of), lengthOf(of)]).toEqual([2, '字字', 2]);
  expect(asked).toEqual(['字']);
  expect(store).toHaveLength(4);
});
