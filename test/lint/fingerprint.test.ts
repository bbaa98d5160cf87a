import { describe, expect, test } from 'vitest';
import { createNumbering, fingerprintOf } from '../../src/lint/fingerprint.ts';
import { findingAt } from '../report/reported.ts';

const printOf = (source: string, words: string, detail = {}) => fingerprintOf(findingAt(source, words, detail), source);

describe('A fingerprint', () => {
  const before = printOf('<p>渡轮停航</p>', '渡轮停航');

  test('is 16 hexadecimal digits', () => {
    expect(before).toMatch(/^[\da-f]{16}$/);
  });

  test.each([
    ['other text before it', '<p>港口。</p>\r\n<p>渡轮停航</p>', '渡轮停航'],
    ['white space, width and markup in it', '<p>渡轮\n <b>停航</b></p>', '渡轮\n <b>停航</b>'],
  ])('stays the same with %s', (_what, source, words) => {
    expect(printOf(source, words, { message: 'elsewhere' })).toBe(before);
  });

  test.each([
    ['other evidence', '<p>渡轮复航</p>', '渡轮复航', {}],
    ['another rule', '<p>渡轮停航</p>', '渡轮停航', { rule: 'other-rule' }],
    ['another message', '<p>渡轮停航</p>', '渡轮停航', { messageId: 'other' }],
  ])('changes with %s', (_what, source, words, detail) => {
    expect(printOf(source, words, detail)).not.toBe(before);
  });

  test('tells markup from markup, which has no comparable form', () => {
    expect(printOf('<b></b><i></i>', '<b></b>')).not.toBe(printOf('<b></b><i></i>', '<i></i>'));
  });

  test('speaks of the message where there is no source', () => {
    const finding = findingAt('汉', '汉');
    expect(fingerprintOf(finding, null)).not.toBe(fingerprintOf({ ...finding, message: '另一条' }, null));
  });
});

test('Equal fingerprints are numbered', () => {
  const number = createNumbering();
  expect(['a', 'b', 'a', 'a'].map(number)).toEqual(['a', 'b', 'a-2', 'a-3']);
});
