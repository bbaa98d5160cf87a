import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'bilint-dist-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lint = async (...args: string[]) => {
  const { stdout } = await run(process.execPath, [resolve('dist/cli.cjs'), '--format', 'json', ...args], {
    cwd: folder,
  });
  return (JSON.parse(stdout) as { results: { findings: { rule: string }[] }[] }).results.map(({ findings }) =>
    findings.map(({ rule }) => rule),
  );
};

/** What is bundled can fail where the sources do not: a CommonJS package that requires a module of Node, for one. */
test('the built command reads settings in YAML, in front matter and in a config', async () => {
  writeFileSync(join(folder, 'a.md'), '---\nbilint:\n  disable: [empty-link]\n---\n\n渔船 [](a.md)\n');
  writeFileSync(join(folder, 'bilint.config.yaml'), 'rules:\n  empty-link: warn\n');
  writeFileSync(join(folder, 'b.md'), 'See [](a.md)\n');
  expect(await lint('a.md', 'b.md')).toEqual([[], ['empty-link']]);
});

test('the built command tells an encoding that nobody declares', async () => {
  const gbk =
    'd6dcd2bbb5c4b8dbbfdacaaeb7d6b0b2beb2a3acd3e6c3f1c3c7d7f8d4dab3a4b3a4b5c4caafb5ccc9cfd0deb2b9d3e6cdf8a1a3';
  writeFileSync(join(folder, 'c.txt'), Buffer.from(gbk.repeat(4), 'hex'));
  expect(await lint('c.txt')).toEqual([[]]);
});

test('a run over one page of HTML loads no other format, no plugin host and no command but its own', async () => {
  const chunks = await chunksOf('<p lang="en">The ferry leaves at noon. 渡轮中午开航。</p>');
  expect(chunks).toContain('html');
  expect(chunks).toContain('stylish');
  const others = ['markdown', 'plain-text', 'mdast', 'hast', 'nlcst', 'unified', 'host', 'front-matter'];
  const commands = ['watch', 'init', 'inspect', 'print-config', 'help', 'completion', 'sarif', 'json'];
  expect([...others, ...commands].filter((name) => chunks.has(name))).toEqual([]);
});

test('what was compiled is kept for the next start, and a file that is cut off does no harm', async () => {
  const cache = join(folder, 'cache', 'bilint');
  await chunksOf('<p lang="en">The ferry leaves at noon.</p>');
  const [name] = readdirSync(cache);
  const whole = readFileSync(join(cache, name!));
  const { mtimeMs } = statSync(join(cache, name!));
  await chunksOf('<p lang="en">The ferry leaves at noon.</p>');
  expect(statSync(join(cache, name!)).mtimeMs, 'is read, not written').toBe(mtimeMs);
  for (const broken of [whole.subarray(0, 1000), whole.subarray(0, -8), Buffer.from('nothing')]) {
    writeFileSync(join(cache, name!), broken);
    expect(await chunksOf('<p lang="en">The ferry leaves at noon.</p>')).toContain('html');
  }
});

test('the version is told before the program is loaded', async () => {
  const XDG_CACHE_HOME = join(folder, 'nothing compiled');
  const env = { ...process.env, XDG_CACHE_HOME };
  const { stdout } = await run(process.execPath, [resolve('dist/cli.cjs'), '--version'], { env });
  expect(stdout).toBe(`${manifest.version}\n`);
  expect(existsSync(XDG_CACHE_HOME)).toBe(false);
});

/** Names of the chunks that the program has loaded, without their hashes. */
async function chunksOf(page: string): Promise<ReadonlySet<string>> {
  writeFileSync(join(folder, 'd.html'), page);
  const XDG_CACHE_HOME = join(folder, 'cache');
  const args = [resolve('dist/cli.cjs'), '--fail-on', 'never', 'd.html'];
  const { stderr } = await run(process.execPath, args, { cwd: folder, env: { ...process.env, XDG_CACHE_HOME } });
  expect(stderr).toBe('');
  const [name] = readdirSync(join(XDG_CACHE_HOME, 'bilint'));
  const kept = readFileSync(join(XDG_CACHE_HOME, 'bilint', name!));
  const index: [chunk: string, length: number][] = JSON.parse(kept.toString('latin1', 4, 4 + kept.readUInt32LE(0)));
  return new Set(index.map(([chunk]) => chunk.replace(/(?:-[A-Z0-9]{8})?\.js$/, '')));
}
