import { describe, expect, it } from 'vitest';
import { similarity } from '../../src/text/similarity.ts';

const CAPTION = '首尔市中心夜景摄于周一晚上从南山塔上俯瞰整座城市的灯光与车流';

describe('similarity', () => {
  it('is 1 of equal texts, empty ones too', () => {
    expect(similarity(CAPTION, CAPTION)).toBe(1);
    expect(similarity('', '')).toBe(1);
  });
  it('is 0 of texts without a pair of letters in common', () => {
    expect(similarity('abcdef', 'ghijkl')).toBe(0);
    expect(similarity('a', 'b')).toBe(0);
  });
  it('is high where a letter is added to a caption', () => {
    expect(similarity(CAPTION, `${CAPTION}图`)).toBeGreaterThan(0.95);
  });
  it('is low of two different texts', () => {
    expect(similarity(CAPTION, '釜山港的渔船在清晨返航市场里的商贩已经开始叫卖新鲜的海产')).toBeLessThan(0.2);
  });
  it('is the same both ways', () => {
    expect(similarity('abcdefgh', 'abcdxfgh')).toBe(similarity('abcdxfgh', 'abcdefgh'));
  });
  it('is 0 where one text is more than three times as long', () => {
    expect(similarity('abcdefgh', 'abcdefgh'.repeat(4))).toBe(0);
  });
  it('is the same for who asks for much as for who asks for little, where it is that much', () => {
    for (const added of ['图', '照片', 'photo']) {
      const alike = similarity(CAPTION, `${CAPTION}${added}`);
      expect(similarity(CAPTION, `${CAPTION}${added}`, alike)).toBe(alike);
    }
  });
  it('is under what is asked for where it is not that much', () => {
    const other = '釜山港的渔船在清晨返航市场里的商贩已经开始叫卖新鲜的海产';
    expect(similarity(CAPTION, `${CAPTION}照片`, 0.99)).toBeLessThan(0.99);
    expect(similarity(CAPTION, other, 0.9)).toBeLessThan(0.9);
  });
  it('counts repeated pairs as often as both hold them', () => {
    expect(similarity('ababab', 'ab')).toBeLessThan(0.5);
  });
});
