import { describe, expect, it } from 'vitest';
import { runPattern } from '../../rules/invisible-character/characters.ts';
import { mixedPlacePattern } from '../../rules/mixed-script-word/alphabets.ts';
import { codePointAt } from '../../src/text/code-units.ts';
import { firstVisible, lookAt, Sign } from '../../src/text/signs.ts';

const unitsOf = (text: string) => Uint16Array.from([...Array(text.length).keys()], (at) => text.charCodeAt(at));

function look(text: string): { signs: number; width: number } {
  const found = { signs: 0, width: 0 };
  lookAt(unitsOf(text), 0, text.length, found);
  return found;
}

const holds = (text: string, sign: number) => (look(text).signs & sign) !== 0;

describe('The signs of a text', () => {
  it.each([
    ['a', Sign.Letter | Sign.Visible, Sign.BeyondAscii | Sign.BeyondLatin | Sign.Han],
    ['é’', Sign.BeyondAscii | Sign.Letter, Sign.BeyondLatin],
    ['港', Sign.Han | Sign.BeyondLatin | Sign.MayBeGarbled | Sign.Letter, Sign.Kana | Sign.Hangul],
    ['々', Sign.Han, Sign.Kana],
    ['あ', Sign.Kana, Sign.Han],
    ['항', Sign.Hangul, Sign.Han],
    ['ж', Sign.OtherAlphabet | Sign.BeyondLatin | Sign.MayBeGarbled, Sign.Han],
    ['ａ', Sign.OtherAlphabet, Sign.BeyondLatin],
    ['𠮷', Sign.Surrogate | Sign.BeyondLatin, Sign.Digit],
    ['7', Sign.Digit, Sign.OtherDigit],
    ['７⑦', Sign.OtherDigit, Sign.Digit],
    [' \n\t', Sign.LineFeed, Sign.Visible],
    ['\u200b', Sign.Invisible, Sign.DirectionControl],
    ['\u202e', Sign.DirectionControl, Sign.Invisible],
    ['a@b', Sign.At, Sign.Colon],
    ['', 0, -1],
  ])('of %j', (text, has, lacks) => {
    expect(look(text).signs & has).toBe(has);
    expect(holds(text, lacks)).toBe(false);
  });

  it('of each code unit are those of its Unicode classes', () => {
    const classes = [
      [Sign.Visible, /\S/],
      [Sign.Letter, /\p{L}/u],
      [Sign.BeyondAscii, /[^\0-\x7f]/],
      [Sign.Digit, /[0-9]/],
      [Sign.OtherDigit, /[０-９①-⑳❶-❾➀-➓⑴-⑽]/],
      [Sign.ListMark, /[,、，|｜／/_I-]/],
      [Sign.Han, /[\p{Script=Han}\u3400-\u9fff]/u],
      [Sign.Kana, /[ぁ-ゖァ-ヺ]/],
      [Sign.Hangul, /[가-힣]/],
    ] as const;
    const wrong: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const character = String.fromCharCode(unit);
      const { signs } = look(character);
      for (const [sign, pattern] of classes) {
        if (((signs & sign) !== 0) !== pattern.test(character)) wrong.push(`${unit.toString(16)} ${pattern}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('of each character hold what the patterns of rules may find', () => {
    const missed: string[] = [];
    for (let codePoint = 0; codePoint < 0xe0100; codePoint++) {
      if (codePoint === 0x20000) codePoint = 0xe0000;
      const character = String.fromCodePoint(codePoint);
      const isInvisible = character.search(runPattern()) >= 0;
      const isOther = mixedPlacePattern().test(`a${character}`);
      if ((isInvisible && !holds(character, Sign.Invisible)) || (isOther && !holds(character, Sign.OtherAlphabet)))
        missed.push(codePoint.toString(16));
    }
    expect(missed).toEqual([]);
  });
});

it.each([
  ['the ferry', 9],
  ['渡轮 ferry', 10],
  ['𠮷野', 4],
  ['\ud842', 2],
  ['\ud83d', 0],
  [' , ', 0],
])('The width of %j is %d', (text, width) => expect(look(text).width).toBe(width));

it('Offsets and halves of characters are told within bounds', () => {
  const units = unitsOf(' \u00a0渡𠮷');
  expect(firstVisible(units, 0, units.length)).toBe(2);
  expect(firstVisible(units, 0, 2)).toBe(2);
  expect(codePointAt(units, 3, 5)).toBe(0x20bb7);
  expect(codePointAt(units, 3, 4)).toBe(0xd842);
});
