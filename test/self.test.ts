import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { resolveConfig } from '../src/config/index.ts';
import { lintSource } from '../src/linter/index.ts';

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['rules', 'src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name.replaceAll('\\', '/'))),
  ),
].sort();

test.each(pages)('the project’s own page %s passes its own linter', async (path) => {
  const { result } = await lintSource(readFileSync(path), { path }, resolveConfig({ languages: ['en', 'zh'] }));
  expect(result.findings.map(({ rule, message, start }) => `${start.line}: ${rule}: ${message}`)).toEqual([]);
});
