import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { KNOWN_ENDINGS } from '../../src/commands/endings.ts';
import { Site } from './site.ts';

const known = KNOWN_ENDINGS.join(' ');
const defect = '<h2></h2>';
const site = new Site({
  '文章/坏.html': `<p>😀 中文</p>\r\n${defect}\r\n`,
  '文章/好.html': '<p>中文。</p>\n',
  'good.txt': 'A sentence.\n',
  'page.tpl': defect,
  'readme.rst': 'Title\n',
});
afterAll(() => site.remove());

/** All rules that could speak, at one known severity. */
const at = (severity: string) => ['--rule', `empty-heading: ${severity}`];

const rulesIn = (json: string): string[] =>
  JSON.parse(json).results.flatMap(({ findings }: { findings: { rule: string }[] }) =>
    findings.map(({ rule }) => rule),
  );
const pathsIn = (json: string): string[] => JSON.parse(json).results.map(({ path }: { path: string }) => path);

describe('What is linted', () => {
  test('Without a path, the current folder', async () => {
    const { out, code } = await site.bilint(['--format', 'json', ...at('error')]);
    expect(pathsIn(out)).toEqual(['good.txt', '文章/坏.html', '文章/好.html']);
    expect(rulesIn(out)).toEqual(['empty-heading']);
    expect(code).toBe(1);
  });

  test('Files, folders and globs, each file once', async () => {
    const { out } = await site.bilint(['文章', '**/好.html', './good.txt', '--format', 'json']);
    expect(pathsIn(out)).toEqual(['good.txt', '文章/坏.html', '文章/好.html']);
  });

  test('Other endings when --ext names them, as HTML unless it says otherwise', async () => {
    const html = await site.bilint(['page.tpl', '--ext', 'tpl', '--format', 'json', ...at('error')]);
    expect(JSON.parse(html.out).results).toMatchObject([{ path: 'page.tpl', format: 'html' }]);
    expect(rulesIn(html.out)).toEqual(['empty-heading']);
    const text = await site.bilint(['.', '--ext', '.tpl=text,rst=text', '--format', 'json']);
    expect(JSON.parse(text.out).results).toContainEqual(expect.objectContaining({ path: 'page.tpl', format: 'text' }));
    expect(pathsIn(text.out)).toContain('readme.rst');
  });

  test('Standard input, under the name that it is given', async () => {
    const { out, code } = await site.bilint(
      ['--stdin', '--stdin-filename', '新/页.html', '--format', 'json', ...at('error')],
      {
        stdin: `<p>汉</p>${defect}`,
      },
    );
    expect(JSON.parse(out).results).toMatchObject([{ path: '新/页.html', findings: [{ range: [8, 17] }] }]);
    expect(code).toBe(1);
  });

  test.each([
    [['nothing.html'], 'bilint: “nothing.html”: no such file or folder.\n'],
    [['没有/*.html'], 'bilint: “没有/*.html” matches no file.\n'],
    [
      ['readme.rst', 'none'],
      `bilint: “readme.rst” has no known ending (${known}); add it with --ext.\nbilint: “none”: no such file or folder.\n`,
    ],
    [['*.rst'], `bilint: “*.rst” matches no file with a known ending (${known}); add others with --ext.\n`],
    [
      ['--ext', 'tpl', 'readme.rst'],
      `bilint: “readme.rst” has no known ending (${[...KNOWN_ENDINGS, '.tpl'].sort().join(' ')}); add it with --ext.\n`,
    ],
    [['--stdin', '--stdin-filename', 'x.rst'], `bilint: “x.rst” has no known ending (${known}); add it with --ext.\n`],
  ])('%j is an error that says what is wrong', async (args, message) => {
    expect(await site.bilint(args)).toEqual({ code: 2, out: '', err: message });
  });
});

describe('The verdict', () => {
  test.each([
    [['error'], [], 1],
    [['warn'], [], 0],
    [['warn'], ['--fail-on', 'warn'], 1],
    [['info'], ['--fail-on', 'warn'], 0],
    [['info'], ['--fail-on', 'info'], 1],
    [['error'], ['--fail-on', 'never'], 0],
    [['warn'], ['--max-warnings', '0'], 1],
    [['warn'], ['--max-warnings=1'], 0],
    [['warn'], ['--quiet', '--max-warnings', '0'], 1],
    [['off'], ['--fail-on', 'info'], 0],
  ])('With the finding %j and %j the exit code is %i', async ([severity], flags, code) => {
    expect((await site.bilint(['文章', ...at(severity!), ...flags])).code).toBe(code);
  });

  test('A file that cannot be read is a finding, the rest goes on, and the exit code is 2', async () => {
    const loop = new Site({ 'b.html': defect });
    symlinkSync('a.html', join(loop.cwd, 'a.html'));
    const { code, out } = await loop.bilint(['a.html', 'b.html', '--format', 'json', ...at('error')]);
    loop.remove();
    expect(rulesIn(out)).toEqual(['unreadable-file', 'empty-heading']);
    expect(code).toBe(2);
  });
});

describe('The report', () => {
  test('Stylish lines up under Chinese and after CRLF', async () => {
    const { out } = await site.bilint(['文章', ...at('error')]);
    expect(out).toMatch(/^文章\/坏\.html\n {2}error 2:1 {2}.+ {2}empty-heading\n {2}2 \| <h2><\/h2>\n {4}\| \^{9}\n/);
    expect(out).toMatch(/\n2 files: 1 error\.\n1 finding to fix with --fix\.\n$/);
  });

  test('It speaks Chinese', async () => {
    const { out } = await site.bilint(['文章', '--locale', 'zh', ...at('warn')]);
    expect(out).toMatch(/\n {2}警告 2:1 {2}/);
    expect(out).toMatch(/\n共 2 个文件：1 个警告。\n1 个问题可用 --fix 修正。\n$/);
  });

  test('Quiet shows errors only', async () => {
    const { out } = await site.bilint(['文章', '--quiet', ...at('warn')]);
    expect(out).toBe('2 files: 1 warning.\n1 finding to fix with --fix.\n1 finding of lesser severity not shown.\n');
  });

  test('Two runs give the same bytes', async () => {
    for (const format of ['stylish', 'json']) {
      expect(await site.bilint(['.', '--format', format])).toEqual(await site.bilint(['.', '--format', format]));
    }
  });

  test('It goes into a file, whole, and nothing into standard output', async () => {
    const { code, out, err } = await site.bilint([
      '文章',
      '--output-file',
      'out/报告.json',
      '--format',
      'json',
      ...at('error'),
    ]);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: '' });
    expect(rulesIn(readFileSync(join(site.cwd, 'out/报告.json'), 'utf8'))).toEqual(['empty-heading']);
    expect(readdirSync(join(site.cwd, 'out'))).toEqual(['报告.json']);
  });

  test('Several go out at once, each to its place', async () => {
    const formats = ['--format', 'json=out/a=b.json', '--format', 'compact', '--format', 'jsonl=out/报告.jsonl'];
    const { code, out, err } = await site.bilint(['文章', ...formats, ...at('error')]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('[empty-heading]');
    expect(rulesIn(readFileSync(join(site.cwd, 'out/a=b.json'), 'utf8'))).toEqual(['empty-heading']);
    expect(readFileSync(join(site.cwd, 'out/报告.jsonl'), 'utf8')).toContain('"rule":"empty-heading"');
  });

  test('Of several, none is written where one cannot be', async () => {
    const { code } = await site.bilint(['文章', '--format', 'json=none.json', '--format', 'sarif=.']);
    expect(code).toBe(2);
    expect(readdirSync(site.cwd).filter((name) => name.startsWith('none'))).toEqual([]);
  });

  test('A file that cannot be written is an error', async () => {
    const { code, err } = await site.bilint(['文章', '--output-file', '.']);
    expect(code).toBe(2);
    expect(err).toBe('bilint: The report “.” cannot be written (it is a folder).\n');
  });

  test('A reader that has read enough ends the run quietly', async () => {
    const write = async () => {
      throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    };
    expect(await site.bilint(['文章', ...at('error')], { stdout: { write } })).toEqual({ code: 1, out: '', err: '' });
  });

  test('An interrupted run leaves no file and exits with 130', async () => {
    const run = await site.bilint(['文章', '--output-file', 'interrupted.json'], { signal: AbortSignal.abort() });
    expect(run).toEqual({ code: 130, out: '', err: '' });
    expect(readdirSync(site.cwd).filter((name) => name.includes('interrupted'))).toEqual([]);
  });
});

describe('Colour', () => {
  const terminal = { isTerminal: true, columns: 80 };
  test.each([
    ['no terminal', [], {}, {}, false],
    ['a terminal', [], {}, terminal, true],
    ['NO_COLOR', [], { NO_COLOR: '1' }, terminal, false],
    ['an empty NO_COLOR', [], { NO_COLOR: '' }, terminal, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, {}, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, terminal, false],
    ['a dumb terminal', [], { TERM: 'dumb' }, terminal, false],
    ['--color', ['--color'], { NO_COLOR: '1' }, {}, true],
    ['--no-color', ['--no-color'], { FORCE_COLOR: '1' }, terminal, false],
  ])('With %s', async (_name, flags, env, stdout, coloured) => {
    const { out } = await site.bilint(['文章', ...flags], { env, stdout });
    expect(out.includes('\x1b[')).toBe(coloured);
  });
});
