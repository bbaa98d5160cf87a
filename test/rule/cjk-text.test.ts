import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/article/article.ts';
import { loadParser } from '../../src/formats/index.ts';
import { isCjkLetter, isCjkProse } from '../../src/rule/cjk-text.ts';

async function blockOf(source: string): Promise<Block> {
  const parse = await loadParser('text');
  const { blocks } = parse({ source, decoding: { encoding: 'utf-8', by: 'utf-8', bom: false } });
  return blocks[0]!;
}

describe('a letter of Chinese or Japanese', () => {
  test.each(['港', '々', 'か', 'カ', 'ー', '𠮷'])('is %s', (letter) => {
    expect(isCjkLetter(`a${letter}`, letter.length)).toBe(true);
  });

  test.each(['a', '항', 'ж', '，', '。', '3', ' ', '😀'])('is not %s', (character) => {
    expect(isCjkLetter(`港${character}`, character.length)).toBe(false);
  });
});

describe('a block written in Chinese or Japanese', () => {
  test.each([
    ['港口今天开放。', true],
    ['港口的 Cafe 也卖面包，Bread 很好。', true],
    ['渡船は Harbour に泊まっています。', true],
    ['看 harbour.example/ferry/noon 和 readme.md', true],
    ['The word 港口 means harbour.', false],
    ['여객선(旅客船)은 정오에 떠난다.', false],
    ['The ferry leaves at noon.', false],
    ['12:30', false],
  ])('“%s”: %s', async (text, is) => {
    expect(isCjkProse(await blockOf(text))).toBe(is);
  });
});
