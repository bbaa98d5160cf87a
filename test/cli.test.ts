import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { Site } from './commands/site.ts';
import { BuiltSources } from './support/built-sources.ts';

const built = new BuiltSources(['cli']);

const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`文章/${i}.html`, '<h2></h2>'.repeat(50)]));
const site = new Site({ ...many, 'locked/a.html': '<p>中文</p>', 'free/a.html': '<p>中文</p>' });
afterAll(() => {
  site.remove();
  built.remove();
});

const { PATH } = process.env;

/** A process of its own, as the package's `bin` runs it. */
function bilint(args: readonly string[], identity: { uid?: number; gid?: number } = {}) {
  const child = spawn(process.execPath, [built.path('cli'), ...args], {
    cwd: site.cwd,
    env: { PATH },
    ...identity,
  });
  const ended = once(child, 'close') as Promise<[code: number | null, signal: string | null]>;
  return { child, ended };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test('Findings go to standard output, and the exit code is the verdict', async () => {
  const { child, ended } = bilint(['文章/1.html', '--rule', 'empty-heading: error']);
  const [out, err, [code]] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended]);
  expect(out).toContain('文章/1.html\n  error 1:1  ');
  expect(err).toBe('');
  expect(code).toBe(1);
});

test('A reader that goes away early ends the run without a complaint', async () => {
  const { child, ended } = bilint(['文章', '--format', 'json', '--rule', 'empty-heading: error']);
  child.stdout.once('data', () => child.stdout.destroy());
  const [err, [code, signal]] = await Promise.all([textOf(child.stderr), ended]);
  expect({ err, code, signal }).toEqual({ err: '', code: 1, signal: null });
});

test('SIGINT ends a run that waits for its input with 130 and leaves no file behind', async () => {
  const args = ['--stdin', '--stdin-filename', 'a.html', '--output-file', 'report.txt'];
  const { child, ended } = bilint(args);
  const reports = () => readdirSync(site.cwd).filter((name) => name.includes('report.txt'));
  while (reports().length === 0) await setTimeout(20);
  child.kill('SIGINT');
  const [err, [code]] = await Promise.all([textOf(child.stderr), ended]);
  expect({ err, code, reports: reports() }).toEqual({ err: '', code: 130, reports: [] });
});

test('A folder that cannot be listed is a finding, and the rest goes on', async () => {
  chmodSync(site.cwd, 0o755);
  chmodSync(join(site.cwd, 'locked'), 0);
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const { child, ended } = bilint(['locked', 'free', '--format', 'json'], nobody);
  const [out, [code]] = await Promise.all([textOf(child.stdout), ended]);
  chmodSync(join(site.cwd, 'locked'), 0o755);
  expect(JSON.parse(out).results).toMatchObject([
    { path: 'free/a.html', findings: [] },
    { path: 'locked', findings: [{ rule: 'unreadable-file', severity: 'error' }] },
  ]);
  expect(code).toBe(2);
});

test('A file that may not be written stays, and the exit code is 2', async () => {
  chmodSync(site.cwd, 0o777);
  site.write('read-only.html', '<h2></h2><p>中文</p>');
  chmodSync(join(site.cwd, 'read-only.html'), 0o444);
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const { child, ended } = bilint(['read-only.html', '--fix'], nobody);
  const [out, err, [code]] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended]);
  expect(err).toBe('bilint: “read-only.html” was not fixed: it cannot be written (permission denied).\n');
  expect(out).toContain('empty-heading');
  expect(site.read('read-only.html')).toBe('<h2></h2><p>中文</p>');
  expect(code).toBe(2);
});

test('SIGINT ends a run that fixes with 130, each file old or new and nothing besides', async () => {
  const old = `<p>中文</p>${'<h2></h2>'.repeat(20)}`;
  for (let i = 0; i < 300; i++) site.write(`修正/${i}.html`, old);
  const { child, ended } = bilint(['修正', '--fix', '--format', 'json']);
  child.stdout.resume();
  while (site.read('修正/0.html') === old) await setTimeout(2);
  child.kill('SIGINT');
  const [err, [code]] = await Promise.all([textOf(child.stderr), ended]);
  const names = readdirSync(join(site.cwd, '修正'));
  expect({ err, code, files: names.length }).toEqual({ err: '', code: 130, files: 300 });
  const contents = new Set(names.map((name) => site.read(`修正/${name}`)));
  expect(contents).toEqual(new Set([old, '<p>中文</p>']));
});

test('What --version loads knows nothing of the linter', () => {
  const loaded = new Set<string>();
  const queue = [resolve('src/cli.ts')];
  for (const file of queue) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    const statics = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*? from '(\.[^']+)'/gm);
    for (const [, to] of statics) queue.push(join(file, '..', to!));
  }
  const rooms = [...loaded].map((file) => /\/src\/(\w+)\//.exec(file)?.[1] ?? 'cli');
  expect(new Set(rooms)).toEqual(new Set(['cli', 'commands', 'config', 'files', 'report']));
  expect(loaded.size).toBeLessThan(14);
});
