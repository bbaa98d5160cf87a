import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createLinter } from '../../src/index.ts';
import { TRIAGE_WEIGHTS, triageOf } from '../../src/linter/triage.ts';

const finding = (rule: string, messageId = 'found', severity: 'info' | 'warn' | 'error' = 'warn') => ({
  rule,
  messageId,
  severity,
});

describe('the score', () => {
  test('is 0, without reasons, where nothing was found', () => {
    expect(triageOf([])).toEqual({ score: 0, reasons: [] });
  });

  test('joins the rules by noisy-or, the heaviest reason first', () => {
    expect(triageOf([finding('mojibake'), finding('hidden-text')])).toEqual({
      score: 0.65,
      reasons: [
        { rule: 'hidden-text', messageId: 'found', count: 1, weight: 0.5 },
        { rule: 'mojibake', messageId: 'found', count: 1, weight: 0.3 },
      ],
    });
  });

  test('prefers the weight of a message to that of its rule', () => {
    const [chain, spam] = ['chain', 'spamChain'].map((id) => triageOf([finding('keyword-chain', id)]).score);
    expect([chain, spam]).toEqual([0.6, 0.85]);
  });

  test('grows less with each finding of the same message, and never reaches 1 by rounding alone', () => {
    const scores = [1, 2, 3, 100].map((count) => triageOf(Array(count).fill(finding('mixed-language'))).score);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(scores[1]! - scores[0]!).toBeGreaterThan(scores[2]! - scores[1]!);
    expect(scores[3]).toBeLessThan(0.3);
  });

  test('does not depend on the order of the findings', () => {
    const found = [
      finding('mojibake'),
      finding('hidden-text'),
      finding('mojibake'),
      finding('站点/规则', 'a', 'error'),
    ];
    expect(triageOf(found.toReversed())).toEqual(triageOf(found));
  });

  test('weighs a rule that is not listed by its severity', () => {
    expect(
      ['error', 'warn', 'info'].map((severity) => triageOf([finding('own/rule', 'a', severity as 'info')]).score),
    ).toEqual([0.15, 0.08, 0]);
  });
});

describe('results', () => {
  const chain = '线上赌场_真人百家乐_老虎机_博彩平台';

  test('carry it with the preset triage, for a file with findings and for a clean one', async () => {
    const linter = await createLinter({ extends: ['triage'] });
    const spam = await linter.lintText(chain, { format: 'text' });
    expect(spam.triage?.score).toBeGreaterThan(0.8);
    expect(spam.triage?.reasons[0]).toMatchObject({ rule: 'keyword-chain', messageId: 'spamChain', count: 1 });
    expect((await linter.lintText('港口周一开放。', { format: 'text' })).triage).toEqual({ score: 0, reasons: [] });
  });

  test('have none without it', async () => {
    const linter = await createLinter({ extends: ['recommended'] });
    expect(await linter.lintText(chain, { format: 'text' })).not.toHaveProperty('triage');
  });
});

test.each(['README.md', 'README.zh.md'])('The page %s names every weight: 权重', (page) => {
  const rows = readFileSync(`src/linter/${page}`, 'utf8').matchAll(/^\| `([\w/-]+)` \| ([\d.]+) \|$/gmu);
  expect(Object.fromEntries([...rows].map(([, rule, weight]) => [rule, Number(weight)]))).toEqual(TRIAGE_WEIGHTS);
});
