import { once, type Text } from '../../src/rule/index.ts';

const NAMES: readonly (readonly [from: number, to: number, en: string, zh: string])[] = [
  [0x00ad, 0x00ad, 'soft hyphen', '软连字符'],
  [0x034f, 0x034f, 'combining grapheme joiner', '组合字位连接符'],
  [0x061c, 0x061c, 'Arabic letter mark', '阿拉伯字母标记'],
  [0x115f, 0x1160, 'Hangul filler', '谚文填充符'],
  [0x17b4, 0x17b5, 'Khmer inherent vowel', '高棉文隐含元音'],
  [0x180e, 0x180e, 'Mongolian vowel separator', '蒙古文元音分隔符'],
  [0x200b, 0x200b, 'zero-width space', '零宽空格'],
  [0x200c, 0x200c, 'zero-width non-joiner', '零宽不连字'],
  [0x200d, 0x200d, 'zero-width joiner', '零宽连字'],
  [0x200e, 0x200e, 'left-to-right mark', '从左至右标记'],
  [0x200f, 0x200f, 'right-to-left mark', '从右至左标记'],
  [0x2060, 0x2060, 'word joiner', '单词连接符'],
  [0x2061, 0x2064, 'invisible operator', '不可见运算符'],
  [0x206a, 0x206f, 'deprecated format character', '已弃用的格式字符'],
  [0x3164, 0x3164, 'Hangul filler', '谚文填充符'],
  [0xfeff, 0xfeff, 'byte order mark', '字节顺序标记'],
  [0xffa0, 0xffa0, 'Hangul filler', '谚文填充符'],
  [0xe0001, 0xe007f, 'tag character', '标签字符'],
];

const CLASS = NAMES.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join('');

/** A run of them. */
export const runPattern = once(() => new RegExp(`[${CLASS}]{1,1000}`, 'gu'));

/** `U+200B zero-width space`. */
export function nameOf(character: string): Text {
  const code = character.codePointAt(0)!;
  const name = NAMES.find(([from, to]) => code >= from && code <= to);
  const notation = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { en: `${notation} (${name?.[2]})`, zh: `${notation}（${name?.[3]}）` };
}
