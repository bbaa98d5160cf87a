import { describe, expect, it } from 'vitest';
import { chineseVariant } from '../../src/language/index.ts';
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from '../../src/language/tables/chinese-variants.ts';

describe('chineseVariant', () => {
  it.each([
    ['新闻中心', 'Hans'],
    ['新聞中心', 'Hant'],
    ['首尔市中心夜景，摄于周一晚上', 'Hans'],
    ['首爾市中心夜景，攝於週一晚上', 'Hant'],
    ['皇后在里面说什么', 'Hans'],
    ['中山公园里的人民英雄纪念碑', 'Hans'],
  ])('reads “%s” as %s', (text, variant) => {
    expect(chineseVariant(text)).toBe(variant);
  });

  it.each(['', 'English only', '中山人民', '后里干', '台北', '发髮'])('is undetermined about “%s”', (text) => {
    expect(chineseVariant(text)).toBe('und');
  });

  it('lets a quoted name in the other variant pass', () => {
    expect(chineseVariant('记者从会场发来报道说，「臺」字的写法引起了讨论')).toBe('Hans');
  });

  it('keeps the two sets apart', () => {
    const traditional = new Set(TRADITIONAL_ONLY);
    expect([...SIMPLIFIED_ONLY].filter((letter) => traditional.has(letter))).toEqual([]);
    expect(SIMPLIFIED_ONLY.length).toBeGreaterThan(2000);
    expect(TRADITIONAL_ONLY.length).toBeGreaterThan(2500);
  });
});
