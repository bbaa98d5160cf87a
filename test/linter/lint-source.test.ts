import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/index.ts';
import { lintSource, unreadable } from '../../src/linter/index.ts';
import type { Rule } from '../../src/rule/define-rule.ts';
import { defineRule } from '../../src/rule/index.ts';

const quiet = resolveConfig({ extends: [] });

function withRule(rule: unknown, maxFindings = 200) {
  const active = { id: (rule as Rule).id, rule: rule as Rule, severity: (rule as Rule).severity, options: {} };
  return { ...quiet, rules: [active], limits: { ...quiet.limits, maxFindings } };
}

const shared = {
  description: { en: 'Disallow samples.', zh: '禁止示例。' },
  category: 'markup',
  severity: 'error',
  presets: [],
  fix: 'none',
  options: {},
} as const;

const everyBlock = defineRule({
  ...shared,
  id: 'every-block',
  messages: {
    found: { en: 'Block “{text}” is here; remove it.', zh: '此处有区块“{text}”，请删除。', severity: 'warn' },
  },
  check(article, { report }) {
    for (const block of article.blocks) report.found(block, { text: block.text.text });
  },
});

describe('the format', () => {
  test('is told by the path’s ending', async () => {
    const { result } = await lintSource('<p>新闻</p>', { path: 'a/b.HTM' }, quiet);
    expect([result.path, result.format, result.encoding]).toEqual(['a/b.HTM', 'html', 'utf-8']);
  });

  test('must be given where nothing tells it', async () => {
    await expect(lintSource('新闻', {}, quiet)).rejects.toThrow('Say which format the text is in');
    await expect(lintSource('新闻', { path: 'a.docx' }, quiet)).rejects.toThrow('“a.docx” has no known ending');
  });
});

describe('a finding', () => {
  test('has its place in lines and in offsets of the source without its BOM', async () => {
    const bytes = new TextEncoder().encode('\uFEFF<p>首尔</p>\r\n<p>釜山</p>');
    const { result } = await lintSource(bytes, { format: 'html' }, withRule(everyBlock));
    expect(result.findings[1]).toMatchObject({
      rule: 'every-block',
      messageId: 'found',
      severity: 'warn',
      message: 'Block “釜山” is here; remove it.',
      range: [11, 20],
      start: { line: 2, column: 1 },
      end: { line: 2, column: 10 },
      related: [],
      suggestions: [],
    });
  });

  test('speaks Chinese where the locale says so', async () => {
    const { result } = await lintSource('<p>釜山</p>', { format: 'html' }, { ...withRule(everyBlock), locale: 'zh' });
    expect(result.findings[0]?.message).toBe('此处有区块“釜山”，请删除。');
  });

  test('one of too many is replaced by a word about the rest', async () => {
    const { result } = await lintSource('<p>一<p>二<p>三', { format: 'html' }, withRule(everyBlock, 2));
    expect(result.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'too-many-findings info',
      'every-block warn',
      'every-block warn',
    ]);
  });
});

describe('what cannot be linted', () => {
  test('a file over the limit', async () => {
    const { result } = await lintSource(
      '新闻'.repeat(10),
      { format: 'text' },
      { ...quiet, limits: { ...quiet.limits, maxBytes: 19 } },
    );
    expect(result.findings).toMatchObject([
      { rule: 'too-large', severity: 'warn', range: [0, 0], start: { line: 1, column: 1 } },
    ]);
    expect(result.notes).toMatchObject([{ id: 'too-large' }]);
  });

  test('bytes in no encoding that can be told', async () => {
    const { result, source } = await lintSource(
      Uint8Array.from([0, 255, 0, 254, 1, 2, 3, 0, 0, 200]),
      { format: 'text' },
      quiet,
    );
    expect(result.findings).toMatchObject([{ rule: 'undecodable', severity: 'error' }]);
    expect([result.encoding, source]).toEqual([null, null]);
  });

  test('a file that the disk does not give', () => {
    const { result } = unreadable('新闻.html', 'permission denied', quiet);
    expect(result).toMatchObject({
      path: '新闻.html',
      format: 'html',
      findings: [{ rule: 'unreadable-file', severity: 'error' }],
    });
  });

  test('a rule that throws loses only itself', async () => {
    const broken = defineRule({
      ...shared,
      id: 'broken',
      messages: {},
      check() {
        throw new Error('no such block');
      },
    });
    const config = { ...quiet, rules: [...withRule(broken).rules, ...withRule(everyBlock).rules] };
    const { result } = await lintSource('<p>首尔</p>', { format: 'html' }, config);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['internal-error', 'every-block']);
    expect(result.findings[0]?.message).toBe(
      'Rule “broken” failed on this file (no such block); report it to the rule’s author.',
    );
  });
});

test('a document whose language cannot be told is said not to be judged', async () => {
  const { result } = await lintSource(`<p>${'zxqj wvkp '.repeat(20)}</p>`, { format: 'html' }, quiet);
  expect(result.notes).toMatchObject([{ id: 'undetermined-language' }]);
});

test('a text’s legacy encoding is read as declared', async () => {
  const gbk = Uint8Array.from([...new TextEncoder().encode('<meta charset="gbk"><p>'), 0xd0, 0xc2, 0xce, 0xc5]);
  const { result, source } = await lintSource(gbk, { format: 'html' }, quiet);
  expect([result.encoding, source?.slice(-2)]).toEqual(['gbk', '新闻']);
});
