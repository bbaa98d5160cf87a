import { describe, expect, it } from 'vitest';
import { declaredHtmlEncoding } from '../../src/text/declared-encoding.ts';
import { decode } from '../../src/text/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
/** 中文 in GBK. */
const GBK = [0xd6, 0xd0, 0xce, 0xc4];

/** Russian in windows-1251, whose letters stand in the order of the alphabet. */
function cyrillic(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].map((letter) => (letter >= 'А' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))),
  );
}

describe('decode', () => {
  it('reads ASCII, and a part of a longer buffer', async () => {
    expect(await decode(utf8('a\r\nb').subarray(1))).toMatchObject({ source: '\r\nb', encoding: 'utf-8', by: 'utf-8' });
    expect(await decode(utf8('x中😀\ufeff').subarray(1))).toMatchObject({
      source: '中😀\ufeff',
      encoding: 'utf-8',
      by: 'utf-8',
    });
    expect(await decode(new Uint8Array())).toMatchObject({ source: '', encoding: 'utf-8', by: 'utf-8' });
  });

  it('reads UTF-8 and keeps its newlines', async () => {
    expect(await decode(utf8('首尔\r\n𠀀'))).toEqual({
      ok: true,
      source: '首尔\r\n𠀀',
      encoding: 'utf-8',
      by: 'utf-8',
      bom: false,
    });
  });

  it('takes a byte order mark away, but only one', async () => {
    expect(await decode(utf8('\ufeff\ufeff中'))).toMatchObject({
      source: '\ufeff中',
      encoding: 'utf-8',
      by: 'bom',
      bom: true,
    });
    const utf16 = Uint8Array.of(0xff, 0xfe, 0x2d, 0x4e);
    expect(await decode(utf16)).toMatchObject({ source: '中', encoding: 'utf-16le', by: 'bom' });
    expect(await decode(Uint8Array.of(0xfe, 0xff, 0x4e, 0x2d))).toMatchObject({ source: '中', encoding: 'utf-16be' });
  });

  it('refuses bytes that their byte order mark contradicts', async () => {
    expect(await decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...GBK))).toMatchObject({ ok: false });
    expect(await decode(Uint8Array.of(0xff, 0xfe, 0, 0, 0x2d, 0x4e, 0, 0))).toMatchObject({ ok: false });
  });

  it('takes the caller at his word, or refuses', async () => {
    expect(await decode(Uint8Array.from(GBK), { encoding: 'gb2312' })).toMatchObject({
      source: '中文',
      encoding: 'gbk',
      by: 'caller',
    });
    expect(await decode(Uint8Array.from([...GBK, 0xff]), { encoding: 'gbk' })).toMatchObject({ ok: false });
    expect(await decode(Uint8Array.from(GBK), { encoding: 'no-such' })).toMatchObject({ ok: false });
  });

  it('follows the declared encoding and finds the label again in the decoded text', async () => {
    const text = '中文的首尔是一个大城市';
    const gbk = [
      ...GBK,
      0xb5,
      0xc4,
      0xca,
      0xd7,
      0xb6,
      0xfb,
      0xca,
      0xc7,
      0xd2,
      0xbb,
      0xb8,
      0xf6,
      0xb4,
      0xf3,
      0xb3,
      0xc7,
      0xca,
      0xd0,
    ];
    const bytes = Uint8Array.from([...ascii('<title>'), ...gbk, ...ascii('</title><meta charset=gb2312>')]);
    const decoded = await decode(bytes, { declaredEncoding: declaredHtmlEncoding });
    expect(decoded).toMatchObject({
      ok: true,
      by: 'declared',
      encoding: 'gbk',
      source: `<title>${text}</title><meta charset=gb2312>`,
    });
    if (decoded.ok) expect(decoded.source.slice(...decoded.declared!.range)).toBe('gb2312');
  });

  it('says what valid UTF-8 declares without following it', async () => {
    const decoded = await decode(utf8('<meta charset="gbk">中'), { declaredEncoding: declaredHtmlEncoding });
    expect(decoded).toMatchObject({ by: 'utf-8', source: '<meta charset="gbk">中', declared: { label: 'gbk' } });
  });

  it('reads the quotes and dashes of windows-1252, which Node 20 takes for controls', async () => {
    const bytes = Uint8Array.from([
      ...ascii('<meta charset="windows-1252"><p>'),
      0x93,
      ...ascii('caf'),
      0xe9,
      0x94,
      0x97,
      0x80,
    ]);
    const decoded = await decode(bytes, { declaredEncoding: declaredHtmlEncoding });
    expect(decoded).toMatchObject({ ok: true, encoding: 'windows-1252' });
    expect(decoded.ok && decoded.source.slice(-8)).toBe('“café”—€');
  });

  it('does not read Chinese bytes as the windows-1252 that they declare', async () => {
    const bytes = Uint8Array.from([...ascii('<meta charset="windows-1252">'), ...GBK, ...GBK, ...GBK]);
    expect(await decode(bytes, { declaredEncoding: declaredHtmlEncoding })).toMatchObject({
      ok: false,
      declared: { label: 'windows-1252' },
    });
  });

  it('detects running Russian text', async () => {
    const text = 'Вечером мы вернулись домой и долго говорили о городе, в котором никто из нас раньше не бывал.';
    expect(await decode(cyrillic(text))).toMatchObject({ source: text, encoding: 'windows-1251', by: 'detected' });
  });

  it('refuses what no encoding is certain for', async () => {
    expect(await decode(Uint8Array.of(0x61, 0xe9, 0x80, 0xff))).toMatchObject({ ok: false });
  });

  it('refuses binary files, not a text with a stray NUL', async () => {
    expect(await decode(utf8('中\0\0\0a\0\0\0'))).toMatchObject({ ok: false });
    expect(await decode(utf8(`${'首尔'.repeat(200)}\0`))).toMatchObject({ ok: true, by: 'utf-8' });
  });

  it('reads UTF-16 without a mark by the NULs of its ASCII characters', async () => {
    const bytes = Uint8Array.from([...ascii('Seoul'), 0].flatMap((code) => (code === 0 ? [0x2d, 0x4e] : [code, 0])));
    expect(await decode(bytes)).toMatchObject({ source: 'Seoul中', encoding: 'utf-16le', by: 'detected' });
  });

  it('reads ISO-2022-JP and refuses ISO-2022-KR', async () => {
    const japanese = Uint8Array.from([0x1b, ...ascii('$B$+$J'), 0x1b, ...ascii('(B')]);
    expect(await decode(japanese)).toMatchObject({ source: 'かな', encoding: 'iso-2022-jp', by: 'detected' });
    expect(await decode(Uint8Array.from([0x1b, ...ascii('$)C'), 0x0e, 0x47, 0x51]))).toMatchObject({ ok: false });
  });
});
