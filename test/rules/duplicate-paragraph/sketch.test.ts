import { describe, expect, test } from 'vitest';
import { emptySketch, SketchIndex, sketch } from '../../../rules/duplicate-paragraph/sketch.ts';

const LATIN = 'theferrybetweentheoldharbourandtheislandleavesatnoonandcomesbackinthelateafternoonbeforethetide';
const HAN = '渡轮每天中午从旧港开往小岛下午涨潮之前返回乘客可以在码头的售票处买到当天的船票也可以提前在网上预订座位';

const marksOf = (text: string) => {
  const marks = emptySketch();
  sketch(
    Uint16Array.from(text, (letter) => letter.charCodeAt(0)),
    0,
    text.length,
    marks,
  );
  return marks;
};

const shared = (a: string, b: string) => marksOf(a).filter((mark) => marksOf(b).includes(mark)).length;

const ALIKE = 0.9;

const like = (index: SketchIndex, text: string) => index.like(marksOf(text), text.length, ALIKE);

const add = (index: SketchIndex, text: string) => {
  like(index, text);
  index.add();
};

const areAlike = (a: string, b: string) => {
  const index = new SketchIndex(1);
  add(index, b);
  return like(index, a).length > 0;
};

describe('A sketch', () => {
  test.each([LATIN, HAN])('has a mark for each bin (%#)', (text) => {
    expect(new Set(marksOf(text)).size).toBe(8);
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
    expect(areAlike('渡轮中午', '渡轮中午')).toBe(false);
  });
});

describe('An index of sketches', () => {
  test('gives the texts that are alike, in order, each time anew', () => {
    const index = new SketchIndex(3);
    for (const text of [HAN, LATIN, `从前有一座小岛${HAN}`]) add(index, text);
    expect(like(index, HAN)).toEqual([0, 2]);
    expect(like(index, LATIN)).toEqual([1]);
    expect(like(index, [...HAN].reverse().join(''))).toEqual([]);
  });

  test('leaves out what is so much longer that it cannot be alike', () => {
    const index = new SketchIndex(2);
    add(index, `${HAN}${LATIN}`);
    add(index, `${HAN}岛`);
    expect(like(index, HAN)).toEqual([1]);
    expect(like(index, `${HAN}${LATIN}`)).toEqual([0]);
  });

  test('forgets what too many texts share', () => {
    const index = new SketchIndex(30);
    for (let i = 0; i < 30; i++) add(index, HAN);
    expect(like(index, HAN)).toHaveLength(20);
  });
});
