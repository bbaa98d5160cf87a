import { describe, expect, it } from 'vitest';
import { cellsOf, widthOf } from '../../src/text/width.ts';

describe('widthOf', () => {
  it.each([
    ['Busan 2024!', 5],
    ['The harbour of Busan, at dusk', 28],
    [' 首尔 - 夜景 ', 9],
    ['-- 1 --', 0],
    ['首尔市，', 6],
    ['か한ー', 6],
    ['𠀀a', 3],
    ['e\u0301é', 2],
    ['\ud800 😀', 0],
    ['', 0],
  ])('%s', (text, width) => expect(widthOf(text)).toBe(width));
});

describe('cellsOf', () => {
  it.each([
    ['Busan 1', 7],
    ['首尔，', 6],
    ['한か', 4],
    ['𠀀', 2],
    ['e\u0301', 1],
    ['a\u200bb\u00ad', 2],
    ['😀', 2],
    ['👍🏽', 2],
    ['👨\u200d👩\u200d👧', 2],
    ['🇰🇷🇨🇳', 4],
    ['❤\ufe0f', 2],
    ['\ud800', 1],
    ['\r\n', 0],
  ])('%s', (text, cells) => expect(cellsOf(text)).toBe(cells));

  it('is 0 for each code unit that is a control, a combining mark or invisible, and for no other', () => {
    const unseen = /[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(units.filter((unit) => (cellsOf(unit) === 0) !== unseen.test(unit))).toEqual([]);
  });
});
