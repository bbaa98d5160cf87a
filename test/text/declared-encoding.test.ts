import { expect, it } from 'vitest';
import { declaredHtmlEncoding } from '../../src/text/declared-encoding.ts';

it.each([
  ['<meta charset="gbk">', 'gbk'],
  ['<title>首尔</title><META CharSet = big5 />', 'big5'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">', 'euc-kr'],
  ["<meta content='text/html;charset=Shift_JIS' http-equiv=Content-Type>", 'Shift_JIS'],
  ['<?xml version="1.0" encoding="EUC-JP"?><html>', 'EUC-JP'],
])('reads the label of %s, with its range', (head, label) => {
  const declared = declaredHtmlEncoding(head);
  expect(declared?.label).toBe(label);
  expect(head.slice(...declared!.range)).toBe(label);
});

it.each([
  '<!-- <meta charset="gbk"> --><p>首尔</p>',
  '<meta name="description" content="charset=gbk 首尔">',
  '<p>charset=gbk</p>',
])('finds nothing in %s', (head) => expect(declaredHtmlEncoding(head)).toBeUndefined());
