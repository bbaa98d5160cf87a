import { describe, expect, it } from 'vitest';
import { opaqueSpans } from '../../src/text/opaque.ts';

const DOLLAR_TAG = '$'.concat('{x}');
const spansOf = (text: string) => opaqueSpans(text).map((span) => text.slice(...span));

describe('opaqueSpans', () => {
  it.each([
    ['见https://a.cn/x。中文', ['https://a.cn/x']],
    ['Mail a.b@c.example, or see c.example/foo (www.x.example).', ['a.b@c.example', 'c.example/foo', 'www.x.example']],
    ['(https://c.example/wiki/A_(b)), and more', ['https://c.example/wiki/A_(b)']],
    ['at https://c.example/Zürich.', ['https://c.example/Zürich']],
    ['请看src/a/b.ts，或 ./x 与 C:\\data\\a', ['src/a/b.ts', './x', 'C:\\data\\a']],
    ['camelCase, snake_case, v1.0 and call()', ['camelCase', 'snake_case', 'v1.0', 'call()']],
    ['价格100元，3:00 at 24/7', ['100', '3:00', '24/7']],
    [
      `\`code 中文\` {{ 标题 }} {%if%} ${DOLLAR_TAG} {#id} <%= a %>`,
      ['`code 中文`', '{{ 标题 }}', '{%if%}', DOLLAR_TAG, '{#id}', '<%= a %>'],
    ],
    ['and/or he/she/they; end.The next is well-known, préFix _this_', []],
    ['𠀀https://a.example/𠀀', ['https://a.example/']],
    ['\ud800a_b\udc00', ['a_b']],
    ['首尔市中心夜景', []],
  ])('%s', (text, expected) => expect(spansOf(text)).toEqual(expected));

  it('gives sorted and disjoint spans', () => {
    const spans = opaqueSpans('{{`a` http://a.example/{id}`x {{y}} a@b.example/c_d}} `中` 1.2.3');
    for (const [i, [start, end]] of spans.entries()) {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0);
    }
    expect(spans.length).toBeGreaterThan(2);
  });

  it.each(['a.a.a.a.', '@@@@', 'a@', '{{{{', 'http://', 'a+', 'a/', '`a', '{%', '中a', '((', '1.', 'aaaaaaaa'])(
    'is linear on a megabyte of %s',
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length);
      const start = performance.now();
      expect(opaqueSpans(text).every(([from, to]) => from < to && to <= text.length)).toBe(true);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
