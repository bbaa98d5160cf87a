import { afterAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { LINT_OPTIONS } from '../../src/commands/options.ts';
import { Site } from './site.ts';

const site = new Site({ 'a.html': '<p>中文</p>' });
afterAll(() => site.remove());

test('--version prints the version and nothing else', async () => {
  expect(await site.bilint(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
});

test.each(['en', 'zh'] as const)(
  '--help in %s names every option with its text, the default path and the exit codes',
  async (locale) => {
    const { code, out, err } = await site.bilint(['--help', '--locale', locale]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const [name, { help }] of Object.entries(LINT_OPTIONS)) {
      expect(out).toContain(`--${name}`);
      expect(out).toContain(help[locale]);
    }
    expect(out).toContain({ en: 'lints the current\nfolder', zh: '不给路径时检查当前文件夹' }[locale]);
    expect(out).toMatch(/\b130\b/);
  },
);

describe('Mistakes', () => {
  test.each([
    [['--formt', 'json'], 'Unknown option “--formt”; did you mean “--format”?'],
    [['--zzzzzzzzzz'], 'Unknown option “--zzzzzzzzzz”; see bilint --help.'],
    [['-q'], 'Unknown option “-q”; see bilint --help.'],
    [['--format'], '--format needs a value: --format NAME[=FILE]'],
    [['--format', '--quiet'], '--format needs a value: --format NAME[=FILE]'],
    [['--languages='], '--languages needs a value: --languages en,zh'],
    [['--quiet=yes'], '--quiet takes no value.'],
    [
      ['--format', 'jsn'],
      '--format: unknown “jsn”; did you mean “json”? Allowed: stylish, json, jsonl, compact, github, gitlab, sarif, junit, checkstyle, rdjson, markdown, html.',
    ],
    [['--format', 'sarif='], '--format: “sarif=” names no file after “=”.'],
    [
      ['--format', 'json', '--format', 'github'],
      'Two reports cannot go to one place; write --format NAME=FILE for all but one.',
    ],
    [
      ['--format', 'json=报告', '--format', 'sarif=报告'],
      'Two reports cannot go to one place; write --format NAME=FILE for all but one.',
    ],
    [['--fail-on', 'none'], '--fail-on: unknown “none”; Allowed: error, warn, info, never.'],
    [['--max-warnings', 'few'], '--max-warnings: “few” is no whole number.'],
    [['--stdin'], '--stdin needs --stdin-filename NAME, whose ending tells the format.'],
    [['--stdin', '--stdin-filename', 'a.html', 'b.html'], 'Give either --stdin or paths, not both.'],
    [['--stdin-filename', 'a.html'], '--stdin-filename needs --stdin.'],
    [['--fix', '--diff'], 'Give only one of --fix, --diff.'],
    [['--diff', '--format', 'json'], 'Give either --diff or --format; a diff takes the place of the report.'],
    [['--ext', 'a/b'], '--ext: “a/b” is no file ending; write .tpl or .srt=text.'],
    [['--ext', 'tpl=pdf'], '--ext: unknown format “pdf”; known: html, markdown, text.'],
    [
      ['--rule', 'empty-heading'],
      "Cannot read --rule “empty-heading”; write 'id: off' or 'id: [warn, {option: value}]'.",
    ],
    [['--\x1b[31m'], 'Unknown option “--\\x1b[31m”; see bilint --help.'],
  ])('%j', async (args, message) => {
    expect(await site.bilint(args)).toEqual({ code: 2, out: '', err: `bilint: ${message}\n` });
  });

  test.each([
    [['--rule', 'emty-heading: off'], 'rules.emty-heading: '],
    [['--rule', 'empty-heading: loud'], 'rules.empty-heading'],
    [['--languages', 'en,not a tag'], 'languages'],
  ])('%j is a mistake in the config that names its place', async (args, place) => {
    const { code, out, err } = await site.bilint([...args, 'a.html']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`bilint: ${place}`);
    expect(err).not.toContain('internal error');
  });

  test('They are told in Chinese too', async () => {
    const { err } = await site.bilint(['--formt', '--locale', 'zh']);
    expect(err).toBe('bilint: 未知选项“--formt”；是否想用“--format”？\n');
    expect((await site.bilint(['没有.html', '--locale=zh'])).err).toBe('bilint: “没有.html”：没有这个文件或文件夹。\n');
  });
});
