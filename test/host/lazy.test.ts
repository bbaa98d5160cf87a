import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'bilint-lazy-'));
writeFileSync(join(folder, 'a.html'), '<p>新闻 we met the the team today.</p>');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../support/${name}`, import.meta.url));
}

/** A run in a process that refuses to load anything of unified. */
async function runWith(plugins: 'none' | 'retext'): Promise<string> {
  const loaders = ['--import', import.meta.resolve('tsx'), '--import', pathOf('forbid-unified.mjs')];
  const { stdout } = await promisify(execFile)(process.execPath, [...loaders, pathOf('run-files.ts'), folder, plugins]);
  return stdout;
}

test('A run without plugins loads nothing of unified or its engine', async () => {
  expect(JSON.parse(await runWith('none'))).toMatchObject({ files: 1 });
});

test('A run with a plugin does', async () => {
  await expect(runWith('retext')).rejects.toThrow('loads ../host/index.ts');
});
