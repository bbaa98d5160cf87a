import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../src/config/index.ts';
import { formatOf } from '../src/formats/index.ts';
import { lintSource } from '../src/linter/index.ts';
import { createStylishReporter } from '../src/report/stylish.ts';

const fixtures = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .map((name) => join('fixtures', name.replaceAll('\\', '/')))
  // Projects have configs of their own, and tests that run them.
  .filter((path) => formatOf(path) !== undefined && !path.startsWith('fixtures/projects/'))
  .sort();

describe('what a user sees', () => {
  test.each(fixtures)('%s', async (path) => {
    const linted = await lintSource(readFileSync(path), { path }, resolveConfig());
    const reporter = createStylishReporter({ locale: 'en', colour: false, quiet: false, width: 120 });
    await expect(reporter.file(linted) || 'No findings.\n').toMatchFileSnapshot(`../${path}.report`);
  });

  test.each(fixtures.filter((path) => path.includes('.clean.')))('%s has no finding', async (path) => {
    const { result } = await lintSource(readFileSync(path), { path }, resolveConfig());
    expect(result.findings).toEqual([]);
  });

  test.each(fixtures.filter((path) => path.startsWith('fixtures/pages/')))(
    'no two findings share a range in %s',
    async (path) => {
      const { result } = await lintSource(readFileSync(path), { path }, resolveConfig());
      const ranges = result.findings.map(({ range }) => range.join('–'));
      expect(new Set(ranges).size).toBe(ranges.length);
    },
  );

  test.each(fixtures.filter((path) => /pages\/junk-[a-z-]+\.(?!clean)/.test(path)))(
    '%s: each defect of the junk page is named, and nothing else',
    async (path) => {
      const { result } = await lintSource(readFileSync(path), { path }, resolveConfig());
      expect([...new Set(result.findings.map(({ rule }) => rule))].sort()).toEqual([
        'duplicate-caption',
        'foreign-boilerplate',
        'leaked-markup',
        'unrelated-neighbour',
      ]);
    },
  );
});
