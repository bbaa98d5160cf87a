import { describe, expect, it } from 'vitest';
import { comparable, mayBeEqual } from '../../src/text/comparable.ts';
import { ComparableSet } from '../../src/text/comparable-set.ts';

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
  ])('%s = %s', (a, b) => {
    expect(comparable(a)).toBe(comparable(b));
    expect(mayBeEqual(a, b)).toBe(true);
    expect(new ComparableSet([a]).has(b)).toBe(true);
    expect(new ComparableSet([b]).has(a)).toBe(true);
    expect(ComparableSet.ofForms([comparable(a)]).has(b)).toBe(true);
  });

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

describe('What is told at a glance', () => {
  it.each([
    ['résumé', 're\u0301sume\u0301'],
    ['le<i></i>\u0301', 'lé'],
    ['A <b>harbour</b>', 'a &lt;i&gt;harbour&lt;/i&gt;'],
    ['点击这里', '点<b>击</b>这里'],
    ['A ferry', 'af erry'],
    ['le t \u0301', 'let\u0301'],
  ])('leaves open whether %s and %s are equal', (a, b) => {
    expect(mayBeEqual(a, b)).toBe(true);
    expect(new ComparableSet([a]).has(b)).toBe(comparable(a) === comparable(b));
    expect(new ComparableSet([b]).has(a)).toBe(comparable(a) === comparable(b));
  });

  it.each([
    ['Read more', 'Real name'],
    ['A harbour', 'A ferry'],
    ['旧港的早晨', '旧岛的早晨'],
  ])('is that %s is not %s', (a, b) => {
    expect(mayBeEqual(a, b)).toBe(false);
    expect(new ComparableSet([a]).has(b)).toBe(false);
  });
});

it('keeps of each character beside a word what its Unicode class says', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit++) {
    const character = String.fromCharCode(unit);
    const folded = character.normalize('NFKC').toLowerCase();
    // One character that is not markup, composes with nothing and has no other case than the simple ones.
    if (folded.length !== 1 || /[\p{M}\p{Lm}\u1100-\u11ff\p{Cs}<&ßς]/u.test(character + folded)) continue;
    const isKept = /[\p{L}\p{Script=Han}\p{N}\p{Sc}%°‰+#]/u.test(folded);
    const isBlank = /[\s\p{C}\p{Default_Ignorable_Code_Point}]/u.test(folded);
    const form = comparable(`k${character}k`);
    if (isKept !== (form === `k${folded}k`) || (isBlank && form !== 'kk' && form !== 'k k'))
      wrong.push(`${unit.toString(16)} ${form}`);
  }
  expect(wrong).toEqual([]);
});
