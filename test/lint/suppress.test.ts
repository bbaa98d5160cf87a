import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/lint/finding.ts';
import { type SuppressOptions, suppress } from '../../src/lint/suppress.ts';
import type { LineIndex } from '../../src/text/line-index.ts';
import type { Range } from '../../src/text/range.ts';
import { articleOfHtml } from '../support/articles.ts';

const options: SuppressOptions = {
  levels: { 'unused-suppression': 'warn', 'unknown-suppression': 'warn' },
  active: new Set(['a', 'b']),
  known: new Set(['a', 'b', 'off']),
  disabled: new Set(),
  locale: 'en',
};

function findingAt(lines: LineIndex, rule: string, range: Range): Finding {
  const [start, end] = [lines.positionOf(range[0]), lines.positionOf(range[1])];
  const url = 'https://example.org/';
  return {
    rule,
    messageId: 'found',
    severity: 'warn',
    message: '',
    url,
    range,
    start,
    end,
    related: [],
    suggestions: [],
  };
}

/** `@a` in the source is a finding of rule a; told are those that stay, those that are suppressed, and what is said of comments. */
function outcome(source: string, extra: Partial<SuppressOptions> = {}) {
  const article = articleOfHtml(source);
  const marks = [...source.matchAll(/@([a-z-]+)(\d?)/g)];
  const findings = marks.map((mark) => findingAt(article.lines, mark[1]!, [mark.index, mark.index + mark[0].length]));
  const result = suppress(article, findings, { ...options, ...extra });
  const isMark = ({ messageId }: Finding) => messageId === 'found';
  const shown = ({ range }: Finding) => source.slice(...range);
  return {
    stay: result.findings.filter(isMark).map(shown),
    gone: result.suppressed.map(shown),
    said: result.findings.filter((finding) => !isMark(finding)).map(({ rule, message }) => [rule, message]),
    reasons: result.suppressed.map(({ reason }) => reason),
    by: result.suppressed.map(({ by }) => by),
  };
}

const unused = (what: string) => ['unused-suppression', `Comment “bilint-${what}” suppresses nothing; remove it.`];

describe('what is silenced', () => {
  test.each([
    ['all, to the end', '<p>@a1 <!-- bilint-disable --> 汉 @a2 @b3</p>@b4', ['@a1']],
    ['one rule', '<!-- bilint-disable a --><p>@a1 @b2</p>', ['@b2']],
    ['all, until all are enabled', '<!-- bilint-disable -->@a1 @b2<!-- bilint-enable -->@a3 @b4', ['@a3', '@b4']],
    ['all, until one is enabled', '<!-- bilint-disable -->@a1<!-- bilint-enable a -->@a2 @b3', ['@a2']],
    ['one of two is enabled', '<!-- bilint-disable a, b -->@a1<!-- bilint-enable a -->@a2 @b3', ['@a2']],
    ['one, until all are enabled', '<!-- bilint-disable a -->@a1<!-- bilint-enable -->@a2', ['@a2']],
    [
      'one, enabled and disabled again',
      '<!--bilint-disable a-->@a1<!--bilint-enable a-->@a2<!--bilint-disable a-->@a3',
      ['@a2'],
    ],
    [
      'one inside all, and all after',
      '<!--bilint-disable a-->@a1<!--bilint-disable-->@a2 @b3<!--bilint-enable-->@a4',
      ['@a4'],
    ],
    ['the next line', '<!-- bilint-disable-next-line -->@a1\n汉 @a2 @b3\r\n@a4', ['@a1', '@a4']],
    ['the next line that is not blank', '<!-- bilint-disable-next-line a -->\n\n \t\r\n@a1 @b2\n@a3', ['@b2', '@a3']],
    ['the line after a comment of many lines', '<!-- bilint-disable-next-line\n a\n-->@a1\n@a2\n@a3', ['@a1', '@a3']],
    ['the last line, to its very end', '<!-- bilint-disable-next-line -->\r@a1', []],
    ['no line where none follows', '@a1<!-- bilint-disable-next-line a -->@a2\n\n', ['@a1', '@a2']],
    [
      'two comments of one line',
      '<!--bilint-disable-next-line a--><!--bilint-disable-next-line b-->\n@a1 @b2\n@a3',
      ['@a3'],
    ],
    ['the next block', '<!-- bilint-disable-next-block --><p>@a1\n\n汉</p><p>@a2</p>', ['@a2']],
    [
      'the next block and what holds it',
      '<!--bilint-disable-next-block--><div title="@a1"><p>@a2</p>\n<p>@a3</p></div>',
      ['@a3'],
    ],
    ['the block after, from inside one', '<p>汉<!-- bilint-disable-next-block a --></p><p>@a1</p><p>@a2</p>', ['@a2']],
    ['what begins inside only', '<p>@a1<!-- bilint-disable-next-block b --></p><p>@b2 @a3</p>', ['@a1', '@a3']],
  ])('%s', (_case, source, stay) => {
    expect(outcome(source).stay).toEqual(stay);
  });
});

describe('what is said of comments', () => {
  test.each([
    ['nothing of one that is used', '<!-- bilint-disable a -->@a1<!-- bilint-enable a -->', []],
    ['one that silences nothing', '<!-- bilint-disable a -->汉', [unused('disable a')]],
    ['the rules of it that are silent', '<!-- bilint-disable a, b -->@b1', [unused('disable a')]],
    [
      'one that is outdone by a nearer one',
      '<!--bilint-disable-->\n<!--bilint-disable-next-line a-->\n@a1',
      [unused('disable')],
    ],
    ['an enable without its disable', '<!-- bilint-disable a -->@a1<!-- bilint-enable b -->', [unused('enable b')]],
    ['a second enable', '<!--bilint-disable-->@a1<!--bilint-enable--><!--bilint-enable-->', [unused('enable')]],
    ['nothing of a rule that is off', '<!-- bilint-disable off -->汉', []],
    [
      'a rule that does not exist',
      '<!-- bilint-disable-next-line 甲 -->汉',
      [['unknown-suppression', 'There is no rule “甲” to suppress; correct its name.']],
    ],
  ])('%s', (_case, source, said) => {
    expect(outcome(source).said).toEqual(said);
  });

  test('levels that are off say nothing', () => {
    expect(outcome('<!-- bilint-disable-next-line a, x -->', { levels: {} }).said).toEqual([]);
  });

  test('a missing reason, where reasons are asked for', () => {
    const source = '<!-- bilint-disable a -->@a1<!-- bilint-enable --><!-- bilint-disable b -- 原文如此 -->@b2';
    expect(outcome(source, { levels: { 'suppression-reason': 'error' } }).said).toEqual([
      ['suppression-reason', 'The suppression “bilint-disable a” gives no reason; add one after “--”.'],
    ]);
  });
});

test('what is suppressed keeps the reason of the nearest comment', () => {
  const source =
    '<!--bilint-disable -- 外-->@a1\n<!--bilint-disable-next-line a -- 内-->\n@a2 @b3<!--bilint-disable b-->@b4';
  expect(outcome(source).reasons).toEqual(['外', '内', '外', null]);
});

test('findings of the engine cannot be suppressed', () => {
  expect(outcome('<!-- bilint-disable -->@too-complex @a1').stay).toEqual(['@too-complex']);
});

test('a document full of comments costs no more than its length', () => {
  const times = (count: number) => {
    const source = `<!--bilint-disable--><!--bilint-enable a--><!--bilint-disable-next-block b-->`.repeat(count);
    const blanks = `${'<!--bilint-disable-next-line-->'.repeat(count)}${'\n'.repeat(count)}`;
    const before = performance.now();
    expect(outcome(`${source}${blanks}<p>@a1</p>`).gone).toEqual(['@a1']);
    return performance.now() - before;
  };
  times(1000);
  expect(times(20_000)).toBeLessThan(2000);
});

describe('what the front matter silences', () => {
  const disabled = new Set(['a']);

  test('is suppressed everywhere, and says so', () => {
    const { stay, gone, by } = outcome('@a1<p>汉 @b2 @a3</p>', { disabled });
    expect({ stay, gone, by }).toEqual({ stay: ['@b2'], gone: ['@a1', '@a3'], by: ['front-matter', 'front-matter'] });
  });

  test('counts for a comment that speaks of the same finding as the comment’s', () => {
    const { gone, said, reasons, by } = outcome('<!-- bilint-disable a -- 内 -->@a1', { disabled });
    expect({ gone, said, reasons, by }).toEqual({ gone: ['@a1'], said: [], reasons: ['内'], by: ['comment'] });
  });
});
