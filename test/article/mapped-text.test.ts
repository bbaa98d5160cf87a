import { describe, expect, test } from 'vitest';
import { MappedTextBuilder } from '../../src/article/mapped-text.ts';

/** `A中 &amp; <b>x</b>y` as a parser would build it. */
function sample() {
  const builder = new MappedTextBuilder();
  builder.push('A中 ', 0, 3);
  builder.push('&', 3, 8, true);
  builder.push(' ', 8, 9);
  builder.push('x', 12, 13);
  builder.push('y', 17, 18);
  return builder;
}

describe('a mapped text', () => {
  test('maps spans to the source, atomic pieces as a whole', () => {
    const mapped = sample().build(0);
    expect(mapped.text).toBe('A中 & xy');
    expect(mapped.rangeOf(1, 2)).toEqual({ range: [1, 2], exact: true });
    expect(mapped.rangeOf(2, 4)).toEqual({ range: [2, 8], exact: false });
    expect(mapped.rangeOf(5, 7)).toEqual({ range: [12, 18], exact: true });
  });

  test('gives an empty span the place before its letter, or behind the last one', () => {
    const mapped = sample().build(0);
    const places = [0, 3, 4, 6, 7].map((at) => mapped.rangeOf(at, at).range[0]);
    expect(places).toEqual([0, 3, 8, 17, 18]);
  });

  test('refuses spans outside', () => {
    const mapped = sample().build(0);
    for (const [start, end] of [
      [-1, 2],
      [3, 2],
      [0, 8],
      [Number.NaN, 1],
    ] as const) {
      expect(() => mapped.rangeOf(start, end)).toThrow(RangeError);
    }
  });

  test('that is empty stands at its place', () => {
    expect(new MappedTextBuilder().build(7).rangeOf(0, 0)).toEqual({ range: [7, 7], exact: true });
    expect(sample().build(0).slice(3, 3, 5).rangeOf(0, 0)).toEqual({ range: [5, 5], exact: true });
  });

  test('can be cut, and its parts map like the whole', () => {
    const whole = sample().build(0);
    const part = whole.slice(1, 6, 0);
    expect(part.text).toBe('中 & x');
    for (let start = 0; start < part.text.length; start++) {
      for (let end = start + 1; end <= part.text.length; end++) {
        expect(part.rangeOf(start, end)).toEqual(whole.rangeOf(start + 1, end + 1));
      }
    }
  });
});

describe('the builder', () => {
  test('tells the text and its length so far', () => {
    const builder = sample();
    expect([builder.length, builder.text]).toEqual([7, 'A中 & xy']);
    builder.push('', 18, 20);
    builder.push('末', 18, 19);
    expect([builder.length, builder.text]).toEqual([8, 'A中 & xy末']);
  });

  test('appends a part of another text as it maps there', () => {
    const builder = new MappedTextBuilder();
    builder.append(sample().build(0), 1, 4);
    builder.push('\n', 20, 20, true);
    builder.append(sample().build(0).slice(4, 7, 0));
    const mapped = builder.build(0);
    expect(mapped.text).toBe('中 &\n xy');
    expect(mapped.rangeOf(0, 1)).toEqual({ range: [1, 2], exact: true });
    expect(mapped.rangeOf(2, 3)).toEqual({ range: [3, 8], exact: false });
    expect(mapped.rangeOf(5, 7)).toEqual({ range: [12, 18], exact: true });
  });

  test('appends only what a builder built', () => {
    const foreign = { text: '中', rangeOf: () => ({ range: [0, 1] as const, exact: true }) };
    expect(() => new MappedTextBuilder().append(foreign)).toThrow(TypeError);
  });
});
