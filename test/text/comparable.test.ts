import { describe, expect, it } from 'vitest';
import { comparable } from '../../src/text/comparable.ts';

describe('comparable', () => {
  it.each([
    ['点击这里！', '点击这里'],
    ['点 击\u200b这里', '点击这里'],
    ['read more »', 'Read  More'],
    ['“curly” — ‘quotes’', '"curly" - \'quotes\''],
    ['ＡＢＣ１２３，', 'abc123,'],
    ['The harbour of <b></b>Busan', 'the harbour of busan'],
    ['&lt;b class="x"&gt;首尔&lt;/b&gt;', '首尔'],
    ['&amp;lt;br /&amp;gt;夜景', '夜景'],
    ['a&nbsp;b&#20013;&#x4e2d;', 'ab中中'],
    ['Straße ΟΔΟΣ', 'STRASSE οδος'],
    ['soft\u00adhyphen\ufeff', 'softhyphen'],
    ['1990–2000', '1990-2000'],
    ['ｶﾞ', 'ガ'],
    ['한글', '한글'],
  ])('%s = %s', (a, b) => expect(comparable(a)).toBe(comparable(b)));

  it.each([
    ['1.5 km', '15 km'],
    ['图1：首尔', '图2：首尔'],
    ['−5 °C', '5 °C'],
    ['€5', '$5'],
    ['C++', 'C'],
    ['List<String>', 'List<Integer>'],
    ['»', '…'],
    ['。', ''],
    ['👍', '👎'],
    ['/p>', ''],
    ['點擊', '点击'],
  ])('%s ≠ %s', (a, b) => expect(comparable(a)).not.toBe(comparable(b)));

  it('folds no letter or digit to the empty string, but for the invisible Hangul fillers', () => {
    const lost: string[] = [];
    for (let codePoint = 0; codePoint < 0x30000; codePoint++) {
      if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
      const character = String.fromCodePoint(codePoint);
      if (/[\p{L}\p{N}]/u.test(character) && comparable(character) === '') lost.push(codePoint.toString(16));
    }
    expect(lost).toEqual(['115f', '1160', '3164', 'ffa0']);
  });

  it('is linear on unclosed tags and references', () => {
    const start = performance.now();
    const forms = ['<', '<b ', '&', '&amp;', '<!--', '中<'].map((unit) => comparable(unit.repeat(100_000)).length);
    expect(forms.length).toBe(6);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
