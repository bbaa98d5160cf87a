import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDiffReporter } from '../../src/report/diff.ts';
import type { ReporterOptions } from '../../src/report/index.ts';
import { reported } from './reported.ts';

function diff(before: string, after: string, options: Partial<ReporterOptions> = {}, bom = false, path = 'a.html') {
  const reporter = createDiffReporter({ locale: 'en', colour: false, quiet: false, width: 80, ...options });
  return reporter.file({ ...reported(after, { path }), change: { before, after, bom } });
}

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `第${i + 1}行\n`);

test('A change stands among three lines that stay', () => {
  const lines = numbered(9);
  expect(diff(lines.join(''), lines.with(4, '改了\n').join(''), {}, false, '文章/a.html')).toBe(
    '--- a/文章/a.html\n+++ b/文章/a.html\n@@ -2,7 +2,7 @@\n 第2行\n 第3行\n 第4行\n-第5行\n+改了\n 第6行\n 第7行\n 第8行\n',
  );
});

test('Changes whose surroundings touch share a hunk, others do not', () => {
  const lines = numbered(30);
  const headers = (...gone: number[]) =>
    diff(lines.join(''), lines.filter((_, i) => !gone.includes(i)).join('')).match(/^@@.*$/gm);
  expect(headers(9, 16)).toEqual(['@@ -7,14 +7,12 @@']);
  expect(headers(9, 17)).toEqual(['@@ -7,7 +7,6 @@', '@@ -15,7 +14,6 @@']);
});

test.each([
  ['一\n二', '一\n贰', '@@ -1,2 +1,2 @@\n 一\n-二\n\\ No newline at end of file\n+贰\n\\ No newline at end of file\n'],
  ['一\n', '', '@@ -1 +0,0 @@\n-一\n'],
  ['', '一\n', '@@ -0,0 +1 @@\n+一\n'],
  ['一\r\n二\r\n', '一\r\n', '@@ -1,2 +1 @@\n 一\r\n-二\r\n'],
  ['一\r二\r', '一\r', '@@ -1 +1 @@\n-一\r二\r\n\\ No newline at end of file\n+一\r\n\\ No newline at end of file\n'],
])('From %j to %j', (before, after, hunk) => {
  expect(diff(before, after)).toBe(`--- a/a.html\n+++ b/a.html\n${hunk}`);
});

test.each([
  ['CRLF', '<p>港<b></b>口</p>\r\n<h2></h2>\r\n<p>夜</p>\r\n', '<p>港口</p>\r\n<p>夜</p>\r\n', false],
  ['no final newline', '<p>港</p>\n<h2></h2>\n<p>夜<b></b></p>', '<p>港</p>\n<p>夜</p>', false],
  ['a byte order mark', '<h2></h2>\n<p>夜</p>\n', '<p>夜</p>\n', true],
  [
    'many changes',
    numbered(100).join(''),
    numbered(100)
      .filter((_, i) => i % 9 !== 4)
      .join(''),
    false,
  ],
])('git takes the diff of a file with %s', (_case, before, after, bom) => {
  const cwd = mkdtempSync(join(tmpdir(), 'bilint-diff-'));
  const mark = bom ? '\ufeff' : '';
  writeFileSync(join(cwd, 'a.html'), mark + before);
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd, input: diff(before, after, {}, bom) });
  const patched = readFileSync(join(cwd, 'a.html'), 'utf8');
  rmSync(cwd, { recursive: true, force: true });
  expect(patched).toBe(mark + after);
});

test('On a terminal it is coloured as git colours it, and nothing in it steers the terminal', () => {
  const text = diff('一\x1b[2J\t\u202e\r\n二\r\n', '二\r\n', { colour: true, terminal: true }, true, 'a\n.html');
  expect(text).toBe(
    [
      '\x1b[1m--- a/a\\x0a.html\x1b[22m',
      '\x1b[1m+++ b/a\\x0a.html\x1b[22m',
      '\x1b[36m@@ -1,2 +1 @@\x1b[39m',
      '\x1b[31m-一\\x1b[2J\t\\u{202e}\x1b[39m',
      ' 二\n',
    ].join('\n'),
  );
});

test('A file that nothing changed says nothing', () => {
  const reporter = createDiffReporter({ locale: 'zh', colour: false, quiet: false, width: 80 });
  const counts = { files: 1, errors: 1, warnings: 0, infos: 0, fixable: 0, suppressed: 0, notJudged: 0, fixed: 0 };
  expect(reporter.begin() + reporter.file(reported('汉')) + reporter.end(counts)).toBe('');
});
