import { describe, expect, it } from 'vitest';
import { codeUnitsOf } from '../../src/text/code-units.ts';
import { dominantScript, isLetter, Script, scriptBits, scriptCounts, scriptOf } from '../../src/text/script.ts';
import { UNICODE_VERSION } from '../../src/text/script-table.ts';
import { unicodeScript } from '../generate/script-table.ts';

const of = (character: string) => scriptOf(character.codePointAt(0)!);

describe('scriptOf', () => {
  it.each([
    ['a', Script.Latin],
    ['ａ', Script.Latin],
    ['я', Script.Cyrillic],
    ['ω', Script.Greek],
    ['中', Script.Han],
    ['〇', Script.Han],
    ['々', Script.Han],
    ['𠀀', Script.Han],
    ['か', Script.Kana],
    ['ー', Script.Kana],
    ['ｶ', Script.Kana],
    ['한', Script.Hangul],
    ['ก', Script.Thai],
    ['𝐀', Script.Other],
    ['\u0301', Script.Mark],
    ['，', Script.None],
    ['1', Script.None],
    ['😀', Script.None],
  ])('classes %s', (character, script) => expect(of(character)).toBe(script));

  it('meets an ideograph beyond the BMP once in a scan by code units', () => {
    expect(['𠀀'.charCodeAt(0), '𠀀'.charCodeAt(1)].map(scriptOf)).toEqual([Script.Han, Script.None]);
  });

  it('knows the letters that Unicode knows', () => {
    const wrong: number[] = [];
    for (let codePoint = 0; codePoint < 0x110000; codePoint++) {
      const known = scriptOf(codePoint);
      if (known !== Script.None && known !== unicodeScript(codePoint)) wrong.push(codePoint);
    }
    expect(wrong).toEqual([]);
    expect(UNICODE_VERSION).toMatch(/^\d+\.\d+$/);
  });
});

describe('isLetter', () => {
  it('is true of letters only', () => {
    const letters = [...'aЯ中か한é1，\u0301😀'].filter((character) => isLetter(character.codePointAt(0)!));
    expect(letters.join('')).toBe('aЯ中か한é');
  });
});

describe('scriptCounts', () => {
  it('counts letters beyond the BMP once and lone surrogates not at all', () => {
    const counts = scriptCounts('ab 中𠀀か한\ud800\udc00\ud840x');
    expect([counts[Script.Latin], counts[Script.Han], counts[Script.Kana], counts[Script.Hangul]]).toEqual([
      3, 3, 1, 1,
    ]);
  });

  it('leaves opaque spans out', () => {
    const counts = scriptCounts('ab中文cd', [
      [0, 2],
      [3, 5],
    ]);
    expect([counts[Script.Latin], counts[Script.Han]]).toEqual([1, 1]);
  });
});

describe('dominantScript', () => {
  it('weighs letters by width units', () => expect(dominantScript('Samsung 电子公司')).toBe(Script.Han));
  it('is None where there is no letter', () => expect(dominantScript('1 + 1，')).toBe(Script.None));
});

it('tells the scripts of letters alone, astral ones too', () => {
  const bitsOf = (text: string) => scriptBits(codeUnitsOf(text), 0, text.length);
  expect(bitsOf('12, ½ — Busan 釜山 𠮷 \u0301 \ud800')).toBe((1 << Script.Latin) | (1 << Script.Han));
  expect(bitsOf('12 ½ \u0301')).toBe(0);
});
