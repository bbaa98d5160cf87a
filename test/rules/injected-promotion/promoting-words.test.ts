import { describe, expect, it } from 'vitest';
import { mayPromote } from '../../../rules/injected-promotion/promoting-words.ts';
import { codeUnitsOf } from '../../../src/rule/index.ts';

function promotes(text: string): boolean {
  return mayPromote(codeUnitsOf(text), 0, text.length);
}

describe('A word that promotes', () => {
  it.each([
    'download',
    'Official',
    'SEASTAR APK',
    'a\u212a is no word, ap\u212a is',
    'tải app',
    'TRANG CHÍNH THỨC',
    'télécharger',
    'TÉLÉCHARGER',
    'herunterladen',
    '海星下载',
    '海星官方',
    '最新版',
    'СКАЧАТЬ',
    'официальный',
    '다운로드',
    '海星app下',
    'ดาวน์โหลด',
    'الرسمي',
  ])('is found in %s', (text) => {
    expect(promotes(text)).toBe(true);
    expect(promotes(`渡轮 ferry ${text} 渡轮`)).toBe(true);
  });

  it.each(['', 'downloa', 'ownload', 'fficial', 'an app for', 'app', '下一载', '码头的网'])(
    'is not found in “%s”',
    (text) => {
      expect(promotes(text)).toBe(false);
    },
  );

  it('is not found where it is cut by the end of the text', () => {
    const units = codeUnitsOf('download app下');
    expect(mayPromote(units, 1, 8)).toBe(false);
    expect(mayPromote(units, 0, 7)).toBe(false);
    expect(mayPromote(units, 9, 12)).toBe(false);
    expect(mayPromote(units, 9, 13)).toBe(true);
  });
});
