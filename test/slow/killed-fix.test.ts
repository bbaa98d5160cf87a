import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Random } from '../support/generate/random.ts';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const FILES = 200;
const KILLS = 50;
/** Makes each file about 30,000 bytes long. */
const FILLING = `<!-- ${'港口 harbour '.repeat(1_500)} -->\n`;
const { PATH } = process.env;

const folder = mkdtempSync(join(tmpdir(), 'bilint-'));
const paths = Array.from({ length: FILES }, (_, at) => join(folder, 'pages', `${at}.${at % 2 === 0 ? 'html' : 'md'}`));
const OLD = paths.map((path) =>
  path.endsWith('.html')
    ? `<h2></h2>\n<p>渡轮中午出发。</p>\n${FILLING}<p><b></b>The ferry leaves at noon.</p>\n`
    : `##\n\n渡轮中午出发。\n\n${FILLING}\nThe ferry [](/x) leaves at noon.\n`,
);
/** Contents after a run that nobody ended. */
let fixed: readonly string[] = [];
/** Milliseconds from the first change to the end of a run. */
let writing = 0;

afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  restore();
  const run = start();
  await firstChange(run);
  const began = performance.now();
  await once(run, 'close');
  writing = performance.now() - began;
  fixed = contents();
}, 60_000);

test('A whole run mends every file', () => {
  expect(fixed.every((text, at) => text !== OLD[at])).toBe(true);
  expect(new Set(fixed).size).toBe(2);
});

test('Killed at fifty random moments, it leaves every file as it was or mended', async () => {
  const random = new Random(3);
  const broken: string[] = [];
  let interrupted = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    restore();
    const run = start();
    const ended = once(run, 'close');
    await firstChange(run);
    await setTimeout(random.next() * writing);
    run.kill('SIGKILL');
    await ended;
    const now = contents();
    broken.push(...now.flatMap((text, at) => (text === OLD[at] || text === fixed[at] ? [] : [paths[at] ?? ''])));
    const changed = now.filter((text, at) => text === fixed[at]).length;
    if (changed > 0 && changed < FILES) interrupted++;
  }
  console.log(`Killed --fix: ${interrupted} of ${KILLS} runs ended with some files mended and others not`);
  expect(broken).toEqual([]);
  expect(interrupted).toBeGreaterThan(KILLS / 4);
}, 300_000);

function restore(): void {
  rmSync(join(folder, 'pages'), { recursive: true, force: true });
  mkdirSync(join(folder, 'pages'));
  for (const [at, path] of paths.entries()) writeFileSync(path, OLD[at] ?? '');
}

function contents(): readonly string[] {
  return paths.map((path) => readFileSync(path, 'utf8'));
}

function start(): ChildProcess {
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), CLI, '--fix', 'pages'], {
    cwd: folder,
    env: { PATH },
    stdio: 'ignore',
  });
}

async function firstChange(run: ChildProcess): Promise<void> {
  const isOld = (at: number) => readFileSync(paths[at] ?? '', 'utf8') === OLD[at];
  const looked = [0, 1, FILES - 2, FILES - 1];
  while (run.exitCode === null && looked.every(isOld)) await setTimeout(5);
}
