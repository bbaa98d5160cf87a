import { readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES, resolveConfig } from '../../src/config/index.ts';
import { lintSource } from '../../src/linter/index.ts';

interface Example {
  readonly format: 'html' | 'markdown' | 'text';
  readonly verdict: string;
  readonly source: string;
}

function examplesOf(page: string): Example[] {
  return fromMarkdown(readFileSync(page, 'utf8')).children.flatMap((node) =>
    node.type === 'code' && (node.lang === 'html' || node.lang === 'markdown' || node.lang === 'text')
      ? [{ format: node.lang, verdict: node.meta ?? '', source: node.value }]
      : [],
  );
}

describe.each(BUILT_IN_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = examplesOf(`rules/${id}/README.md`);
  const alone = { ...resolveConfig(), rules: [{ id, rule, severity: rule.severity, options: resolveOptions(id) }] };

  test('shows two to four examples of each kind that are told apart', () => {
    const verdicts = examples.map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(['incorrect', 'correct']));
    expect(verdicts.length).toBeGreaterThanOrEqual(2);
    expect(verdicts.length).toBeLessThanOrEqual(8);
  });

  test('shows the same examples in Chinese', () => expect(examplesOf(`rules/${id}/README.zh.md`)).toEqual(examples));

  test.each(examples.map((example, i) => [`example ${i + 1}, ${example.verdict}`, example] as const))(
    '%s',
    async (_, example) => {
      // As the bytes of a file: some rules look at how it is encoded.
      const bytes = new TextEncoder().encode(example.source);
      const { result } = await lintSource(bytes, { format: example.format }, alone);
      expect(result.findings.map((finding) => finding.rule)).toEqual(example.verdict === 'incorrect' ? [id] : []);
    },
  );
});

function resolveOptions(id: string) {
  return resolveConfig({ rules: { [id]: 'on' } }).rules.find((active) => active.id === id)!.options;
}
