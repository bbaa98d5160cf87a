import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/text/line-index.ts';

describe('LineIndex', () => {
  const source = '首尔\r\nb\rc\n\n𠀀d\u2028e';
  const lines = new LineIndex(source);

  it('ends lines at CRLF, LF and a lone CR, not at U+2028', () => {
    const texts = Array.from({ length: lines.count }, (_, i) => source.slice(...lines.rangeOfLine(i + 1)));
    expect(texts).toEqual(['首尔', 'b', 'c', '', '𠀀d\u2028e']);
  });

  it('finds every offset again by its position, but for those inside a CRLF', () => {
    for (let offset = 0; offset <= source.length; offset++) {
      const inside = source.slice(offset - 1, offset + 1) === '\r\n';
      expect(lines.offsetOf(lines.positionOf(offset))).toBe(inside ? offset - 1 : offset);
    }
  });

  it('counts columns in UTF-16 code units', () => {
    expect(lines.positionOf(source.indexOf('d'))).toEqual({ line: 5, column: 3 });
    expect(lines.positionOf(1)).toEqual({ line: 1, column: 2 });
  });

  it('gives an empty source one empty line', () => {
    const empty = new LineIndex('');
    expect([empty.count, empty.positionOf(0), empty.rangeOfLine(1)]).toEqual([1, { line: 1, column: 1 }, [0, 0]]);
  });

  it('gives a source that ends in a line end an empty last line', () => {
    expect(new LineIndex('中\r\n').rangeOfLine(2)).toEqual([3, 3]);
  });

  it('takes a column beyond its line for the end of the line', () => {
    expect(lines.offsetOf({ line: 1, column: 99 })).toBe(2);
  });

  it('refuses offsets, lines and columns that are not there', () => {
    expect(() => lines.positionOf(source.length + 1)).toThrow(RangeError);
    expect(() => lines.positionOf(-1)).toThrow(RangeError);
    expect(() => lines.rangeOfLine(6)).toThrow(RangeError);
    expect(() => lines.offsetOf({ line: 1, column: 0 })).toThrow(RangeError);
  });
});
