import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Site } from '../commands/site.ts';

const GOOD = '<!doctype html><html lang="zh"><title>港口</title><p>渡轮停航。</p>';
const BAD = `${GOOD}<h2></h2>`;

/** Where `npx` is found first: one that runs the build, and writes down which version it was asked for. */
const bin = mkdtempSync(join(tmpdir(), 'bilint-bin-'));
let site: Site;

beforeAll(() => {
  const npx = `#!/usr/bin/env bash\n[ "$1" = --yes ] && shift\necho "$1" >> "${bin}/asked"\nshift\nexec ${process.execPath} ${resolve('dist/cli.cjs')} "$@"\n`;
  writeFileSync(join(bin, 'npx'), npx);
  chmodSync(join(bin, 'npx'), 0o755);
  site = new Site({ '文章/a b.html': BAD, 'good.html': GOOD, summary: 'Before.\n', output: '' });
});
afterAll(() => {
  rmSync(bin, { recursive: true });
  site.remove();
});

function bash(script: string, env: Record<string, string>): Promise<{ code: number; out: string; err: string }> {
  const options = { cwd: site.cwd, env: { ...process.env, ...env, PATH: `${bin}${delimiter}${process.env['PATH']}` } };
  return new Promise((fulfil) => {
    // As GitHub runs it: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax.
    execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], options, (error, out, err) => {
      fulfil({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err });
    });
  });
}

describe('The action', () => {
  const { inputs, runs } = parse(readFileSync('action.yml', 'utf8'));
  const [{ run, env }] = runs.steps;

  /** Runs the action's own step with its inputs, the defaults of `action.yml` for those that are not given. */
  async function act(given: Record<string, string>) {
    const inputOf = (_: string, name: string) => given[name] ?? inputs[name].default;
    const filled = Object.fromEntries(
      Object.entries<string>(env).map(([name, value]) => [
        name,
        value.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, inputOf),
      ]),
    );
    site.write('summary', 'Before.\n');
    site.write('output', '');
    return bash(run, {
      ...filled,
      GITHUB_ACTION_PATH: resolve('.'),
      GITHUB_STEP_SUMMARY: join(site.cwd, 'summary'),
      GITHUB_OUTPUT: join(site.cwd, 'output'),
    });
  }

  test('annotates, sums up, tells its exit code and writes SARIF', async () => {
    const { code, out, err } = await act({ sarif: 'out/bilint.sarif', args: '--locale\nzh\n' });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(
      /^::error file=文章\/a b\.html,line=1,endLine=1,col=\d+,endColumn=\d+,title=bilint empty-heading::/,
    );
    expect(site.read('summary')).toMatch(/^Before\.\n## bilint\n[\s\S]+共 2 个文件：1 个错误。/);
    expect(site.read('output')).toBe('exit-code=1\n');
    expect(JSON.parse(site.read('out/bilint.sarif')).runs[0].results).toHaveLength(1);
    expect(readFileSync(join(bin, 'asked'), 'utf8')).toMatch(/^bilint@\d+\.\d+\.\d+\n$/);
  });

  test('passes where its paths are clean, with blanks and lines in them', async () => {
    const { code, out } = await act({ paths: 'good.html\n文章/*.txt\ngood.html', version: '9.9.9' });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(await act({ paths: '\ngood.html\n', version: '9.9.9' })).toMatchObject({ code: 0, out: '' });
    expect(site.read('output')).toBe('exit-code=0\n');
    expect(readFileSync(join(bin, 'asked'), 'utf8')).toContain('bilint@9.9.9\n');
  });

  test('every input that a step names is there, and every one is named', () => {
    const named = [...JSON.stringify(runs).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual(Object.keys(inputs).sort());
  });
});

/** The code block of a language that holds the words, from the README. */
function block(language: string, words: string): string {
  for (const readme of ['README.md', 'README.zh.md']) {
    const text = readFileSync(readme, 'utf8');
    for (const [, code = ''] of text.matchAll(new RegExp(`\`\`\`${language}\\n([^\`]+)\`\`\``, 'g'))) {
      if (code.includes(words)) return code;
    }
  }
  throw new Error(`No ${language} block in the README holds “${words}”.`);
}

describe('The README', () => {
  test('has a job for GitLab whose script fails the job and leaves its report', async () => {
    const { bilint } = parse(block('yaml', 'codequality'));
    const { code } = await bash(bilint.script.join('\n'), {});
    expect(code).toBe(1);
    const report = JSON.parse(site.read(bilint.artifacts.reports.codequality));
    expect(report).toMatchObject([{ check_name: 'empty-heading', location: { path: '文章/a b.html' } }]);
    expect(bilint.artifacts.when).toBe('always');
  });

  test('uses the action with inputs that it has', () => {
    const { jobs } = parse(block('yaml', 'actions/checkout'));
    const [job] = Object.values<{ steps: { uses?: string; with?: object }[] }>(jobs);
    const step = job!.steps.find(({ uses }) => uses?.startsWith('bilint/bilint@'));
    const { inputs } = parse(readFileSync('action.yml', 'utf8'));
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? { none: true })));
  });
});
