import { describe, expect, test } from 'vitest';
import { Encoder, hasBom } from '../../src/files/index.ts';

const encoder = new Encoder();
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test.each([
  ['utf-8', '汉😀\r\n', 'e6b189f09f98800d0a'],
  ['gbk', '新闻€', 'd0c2cec580'],
  ['gb18030', '新€ǹ😀\u{10ffff}', 'd0c2a2e3a8bf9439fc36e3329a35'],
  ['gb18030', 'ʼ', '8130b633'],
  ['big5', '新聞十═', 'b773bb44a451f9f9'],
  ['shift_jis', '港ア①纊', '8d6083418740fa5c'],
  ['euc-jp', '港ｱ丂', 'b9c18eb18fb0a1'],
  ['euc-kr', '항구', 'c7d7b1b8'],
  ['windows-1251', 'порт', 'efeef0f2'],
  ['windows-1252', 'café', '636166e9'],
  ['utf-16le', '汉\n', '496c0a00'],
  ['utf-16be', '汉\n', '6c49000a'],
])('%s is written as it is read', (encoding, text, bytes) => {
  const encoded = encoder.encode(text, encoding, { bom: false });
  expect(encoded.ok && hex(encoded.bytes)).toBe(bytes);
});

test.each([
  ['utf-8', 'efbbbfe6b189'],
  ['utf-16le', 'fffe496c'],
  ['utf-16be', 'feff6c49'],
])('%s keeps its byte order mark', (encoding, bytes) => {
  const encoded = encoder.encode('汉', encoding, { bom: true });
  expect(encoded.ok && hex(encoded.bytes)).toBe(bytes);
  expect(hasBom(Buffer.from(bytes, 'hex'), encoding)).toBe(true);
  expect(hasBom(Buffer.from(bytes, 'hex').subarray(3), encoding)).toBe(false);
});

test('a mark within the text is a character', () => {
  const encoded = encoder.encode('\ufeff汉', 'utf-8', { bom: false });
  expect(encoded.ok && hex(encoded.bytes)).toBe('efbbbfe6b189');
});

describe('What cannot be written is refused', () => {
  test.each([
    ['gbk', '新闻😀', '😀'],
    ['windows-1252', 'café 汉', '汉'],
    ['big5', '简体', '简'],
    ['utf-8', 'a\ud800b', '\ud800'],
  ])('%s cannot hold all of %j', (encoding, text, character) => {
    expect(encoder.encode(text, encoding, { bom: false })).toEqual({ ok: false, character });
  });

  test.each(['gbk', 'gb18030', 'big5', 'euc-kr', 'euc-jp', 'shift_jis', 'windows-1251', 'koi8-r', 'ibm866'])(
    'nothing that %s writes reads as anything else',
    (encoding) => {
      let written = 0;
      for (let point = 0; point < 0x10000; point += 7) {
        if (point >= 0xd800 && point < 0xe000) continue;
        const text = String.fromCodePoint(point);
        const encoded = encoder.encode(text, encoding, { bom: false });
        if (!encoded.ok) continue;
        written++;
        expect(new TextDecoder(encoding, { ignoreBOM: true }).decode(encoded.bytes)).toBe(text);
      }
      expect(written).toBeGreaterThan(20);
    },
  );

  test('an encoding that nobody can write', () => {
    expect(encoder.encode('港', 'iso-2022-jp', { bom: false })).toEqual({ ok: false, character: undefined });
  });
});
