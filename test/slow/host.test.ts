import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunReport } from '../support/run-files.ts';

const root = mkdtempSync(join(tmpdir(), 'bilint-host-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Bundled as the package is: a loader of TypeScript would take memory of its own. */
const RUN = join(root, 'out/run-files.mjs');

beforeAll(async () => {
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  await build({
    entryPoints: [fileURLToPath(new URL('../support/run-files.ts', import.meta.url))],
    outdir: join(root, 'out'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['unified-engine'],
  });
});

function folderOf(count: number): string {
  const folder = join(root, String(count));
  mkdirSync(folder);
  for (let i = 0; i < count; i++) {
    const article = `<h1>新闻 ${i}</h1>\n<p>记者说，港口今天开放。We met the the team of ${i} today.</p>\n`;
    writeFileSync(join(folder, `${i}.html`), article);
  }
  return folder;
}

async function run(folder: string): Promise<RunReport> {
  const { stdout } = await promisify(execFile)(process.execPath, [RUN, folder, 'retext']);
  return JSON.parse(stdout) as RunReport;
}

test('Ten times as many files with a plugin take at most eleven times as long, in no more than 250 MB', async () => {
  const [few, many] = [folderOf(1_000), folderOf(10_000)];
  const thousand = await run(few);
  const tenThousand = await run(many);
  expect(thousand.findings).toBeGreaterThanOrEqual(1_000);
  expect(tenThousand).toMatchObject({ files: 10_000, findings: 10 * thousand.findings });
  expect(tenThousand.milliseconds / thousand.milliseconds).toBeLessThanOrEqual(11);
  expect(tenThousand.megabytes).toBeLessThanOrEqual(250);
}, 600_000);
