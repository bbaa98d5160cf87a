import { expect, test } from 'vitest';
import { harmless, harmlessJson } from '../../src/report/harmless.ts';

test.each([
  ['\x1b[31mred\x1b[0m', '\\x1b[31mred\\x1b[0m'],
  ['a\r\nb\tc\0', 'a\\x0d\\x0ab\\x09c\\x00'],
  ['\x7f\x9b31m', '\\x7f\\x9b31m'],
  ['文件\u202etxt.exe', '文件\\u{202e}txt.exe'],
  ['a\u2066b\u2069\u200f\u061c', 'a\\u{2066}b\\u{2069}\\u{200f}\\u{61c}'],
  ['零\u200b宽\ufeff', '零\\u{200b}宽\\u{feff}'],
  ['\u{e0041}', '\\u{e0041}'],
  ['\ud800x', '\\u{d800}x'],
  ['软\u00ad\u2028', '软\\xad\\u{2028}'],
])('%j is printed as %j', (text, expected) => {
  expect(harmless(text)).toBe(expected);
});

test.each(['中文，한국어、日本語', 'é e\u0301', '👩‍👩‍👧 ❤️', 'می\u200cخواهم', '\u{20bb7}'])(
  '“%s” is printed as it is',
  (text) => {
    expect(harmless(text)).toBe(text);
  },
);

test('JSON keeps its values when what is harmful in it is escaped', () => {
  const value = { 路径: 'a\u202e\u{e0041}\x7f\u2028中文\n👩‍👧' };
  const json = harmlessJson(JSON.stringify(value));
  expect(JSON.parse(json)).toEqual(value);
  expect(json).toBe('{"路径":"a\\u202e\\udb40\\udc41\\u007f\\u2028中文\\n👩‍👧"}');
});

test('Of all code units, those are escaped that no reader sees or that move what is around them', () => {
  const harmful = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;
  const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(units.filter((unit) => (harmless(unit) !== unit) !== harmful.test(unit))).toEqual([]);
});
