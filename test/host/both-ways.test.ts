import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path/posix';
import retextEquality from 'retext-equality';
import retextRepeatedWords from 'retext-repeated-words';
import { expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/index.ts';
import { Encoder } from '../../src/files/index.ts';
import { formatOf } from '../../src/formats/index.ts';
import type { ResolvedConfig } from '../../src/linter/index.ts';
import { loadReporter } from '../../src/report/index.ts';
import { type Outcome, Tally } from '../../src/run/index.ts';
import { lintContent } from '../../src/run/lint-content.ts';
import { lintFiles } from '../../src/run/lint-files.ts';
import { usesOf } from '../unified/host.ts';

const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .map((name) => join('fixtures', name.replaceAll('\\', '/')))
  .filter((path) => formatOf(path) !== undefined)
  .sort()
  .map((path) => ({ path, absolute: resolve(path) }));

async function* direct(config: ResolvedConfig, fix: boolean): AsyncGenerator<Outcome> {
  const encoder = fix ? new Encoder() : undefined;
  for (const { path } of files) yield await lintContent(readFileSync(path), { path }, { config, encoder });
}

async function jsonOf(outcomes: AsyncIterable<Outcome>, fix: boolean): Promise<string> {
  const createReporter = await loadReporter('json');
  const fixes = fix ? 'tried' : 'offered';
  const reporter = createReporter({ locale: 'zh', colour: false, quiet: false, width: 80, fixes });
  const tally = new Tally();
  let json = reporter.begin();
  for await (const outcome of outcomes) {
    tally.add(outcome);
    json += reporter.file({ ...outcome.linted, change: outcome.change });
  }
  return json + reporter.end(tally.summary());
}

const rulesOnly = resolveConfig({ locale: 'zh' });
const house = { ...rulesOnly, plugins: [{ meta: { name: 'house', version: '1.0.0' } }] };
const english = { ...rulesOnly, unified: usesOf({ retext: [retextRepeatedWords, retextEquality] }) };

test.each([
  ['a plugin of bilint', house, rulesOnly, false],
  ['a plugin of bilint, where fixes are made', house, rulesOnly, true],
  ['plugins of unified', english, english, false],
])('%s: the engine changes no byte of what all fixtures give', async (_, hosted, config, fix) => {
  const expected = await jsonOf(direct(config, fix), fix);
  expect(JSON.parse(expected).results).toHaveLength(files.length);
  expect(files.length).toBeGreaterThan(30);
  const outcomes = lintFiles(
    files.map((file) => ({ ...file, config: hosted })),
    { fix: fix ? 'dry-run' : undefined },
  );
  expect(await jsonOf(outcomes, fix)).toBe(expected);
});
