import { beforeAll, describe, expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/index.ts';
import { loadParser, type Parse } from '../../src/formats/index.ts';
import { lintSource } from '../../src/linter/index.ts';
import { fastest } from '../support/fastest.ts';
import { hostileMarkdown, longMarkdown } from '../support/generate/hostile-markdown.ts';

const UTF8 = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;
const CONFIG = resolveConfig({ extends: ['recommended'] });

const KINDS = [
  { kind: 'hostile Markdown', sources: hostileMarkdown(), seconds: 2 },
  { kind: 'long Markdown', sources: longMarkdown(), seconds: 8 },
] as const;

describe.each(KINDS)('$kind', ({ sources, seconds }) => {
  const limit = 1_000 * seconds;
  let parse: Parse;

  beforeAll(async () => {
    parse = await loadParser('markdown');
    await lintSource('*中* text', { format: 'markdown' }, CONFIG);
  });

  test.each(sources)(
    '$name is read in time, with every range inside',
    async ({ source }) => {
      const { milliseconds, result: article } = await fastest(limit, () => parse({ source, decoding: UTF8 }));
      expect(milliseconds).toBeLessThan(limit);
      const outside = article.blocks.filter(
        ({ range }) => range[0] < 0 || range[1] > source.length || range[0] > range[1],
      );
      expect(outside).toEqual([]);
    },
    60_000,
  );

  test.each(sources)(
    '$name is linted in time, and told too complex once at most',
    async ({ source }) => {
      const { milliseconds, result } = await fastest(limit, () => lintSource(source, { format: 'markdown' }, CONFIG));
      expect(milliseconds).toBeLessThan(limit);
      const rules = result.result.findings.map(({ rule }) => rule);
      expect(rules).not.toContain('internal-error');
      expect(rules.filter((rule) => rule === 'too-complex').length).toBeLessThanOrEqual(1);
    },
    60_000,
  );
});
