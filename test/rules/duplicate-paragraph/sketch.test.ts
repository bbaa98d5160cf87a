import { describe, expect, test } from 'vitest';
import { SketchIndex, sketch } from '../../../rules/duplicate-paragraph/sketch.ts';

const LATIN = 'theferrybetweentheoldharbourandtheislandleavesatnoonandcomesbackinthelateafternoonbeforethetide';
const HAN = '渡轮每天中午从旧港开往小岛下午涨潮之前返回乘客可以在码头的售票处买到当天的船票也可以提前在网上预订座位';

const shared = (a: string, b: string) => sketch(a).filter((mark) => sketch(b).includes(mark)).length;

const areAlike = (a: string, b: string) => {
  const index = new SketchIndex();
  index.add(sketch(b));
  return index.like(sketch(a)).length > 0;
};

describe('A sketch', () => {
  test.each([LATIN, HAN])('has a mark for each bin (%#)', (text) => {
    expect(new Set(sketch(text)).size).toBe(8);
  });

  test.each([LATIN, HAN])('of a text with one letter changed, at any place, shares marks enough (%#)', (text) => {
    for (let at = 0; at < text.length; at++) {
      const changed = `${text.slice(0, at)}x${text.slice(at + 1)}`;
      expect(areAlike(text, changed), changed).toBe(true);
    }
  });

  test('of another text shares none', () => {
    expect(shared(LATIN, [...LATIN].reverse().join(''))).toBe(0);
    expect(shared(HAN, [...HAN].reverse().join(''))).toBe(0);
  });

  test('does not depend on where in the text a shingle stands', () => {
    expect(shared(HAN, `从前有一座小岛${HAN}`)).toBeGreaterThan(3);
  });

  test('of a text shorter than a shingle is empty', () => {
    expect(sketch('渡轮中午')).toEqual([]);
  });
});

describe('An index of sketches', () => {
  test('gives the texts that are alike, in order, each time anew', () => {
    const index = new SketchIndex();
    for (const text of [HAN, LATIN, `从前有一座小岛${HAN}`]) index.add(sketch(text));
    expect(index.like(sketch(HAN))).toEqual([0, 2]);
    expect(index.like(sketch(LATIN))).toEqual([1]);
    expect(index.like(sketch([...HAN].reverse().join('')))).toEqual([]);
  });
});
