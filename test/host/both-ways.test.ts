import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path/posix';
import { expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/index.ts';
import { formatOf } from '../../src/formats/index.ts';
import type { ResolvedConfig } from '../../src/linter/index.ts';
import { loadReporter } from '../../src/report/index.ts';
import { lintFiles, Tally } from '../../src/run/index.ts';
import { usesOf } from '../unified/host.ts';

const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .map((name) => join('fixtures', name.replaceAll('\\', '/')))
  .filter((path) => formatOf(path) !== undefined)
  .sort()
  .map((path) => ({ path, absolute: resolve(path) }));

async function jsonOf(config: ResolvedConfig, fix: 'dry-run' | undefined): Promise<string> {
  const createReporter = await loadReporter('json');
  const fixes = fix === undefined ? 'offered' : 'tried';
  const reporter = createReporter({ locale: 'zh', colour: false, quiet: false, width: 80, fixes });
  const tally = new Tally();
  let json = reporter.begin();
  for await (const outcome of lintFiles(files, { config, fix })) {
    tally.add(outcome);
    json += reporter.file({ ...outcome.linted, change: outcome.change });
  }
  return json + reporter.end(tally.summary());
}

const direct = resolveConfig({ locale: 'zh' });
const silent = () => () => undefined;

test.each([
  ['a plugin of bilint', { plugins: [{ meta: { name: 'house', version: '1.0.0' } }] }, undefined],
  ['plugins of unified', { unified: usesOf({ retext: [silent], remark: [silent], rehype: [silent] }) }, undefined],
  ['a plugin, where fixes are made', { plugins: [{ meta: { name: 'house', version: '1.0.0' } }] }, 'dry-run'],
] as const)('%s: the engine changes no byte of what all fixtures give', async (_, plugins, fix) => {
  const expected = await jsonOf(direct, fix);
  expect(JSON.parse(expected).results).toHaveLength(files.length);
  expect(files.length).toBeGreaterThan(30);
  expect(await jsonOf({ ...direct, ...plugins }, fix)).toBe(expected);
});
