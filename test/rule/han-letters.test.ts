import { describe, expect, test } from 'vitest';
import { mayBeJapanese } from '../../src/rule/han-letters.ts';

describe('Han without kana', () => {
  test.each(['会社概要', '東京都渋谷区神宮前', '人々', '国際', '沿革', ''])('may be Japanese: “%s”', (text) => {
    expect(mayBeJapanese(text)).toBe(true);
  });

  test.each(['新闻中心', '网站地图', '适配汽车', '關於我們的網站是', '他在這裡等了你'])('is Chinese: “%s”', (text) => {
    expect(mayBeJapanese(text)).toBe(false);
  });
});
