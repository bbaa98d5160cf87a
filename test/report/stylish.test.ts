import { expect, test } from 'vitest';
import type { Reported, ReporterOptions, Summary } from '../../src/report/index.ts';
import { createStylishReporter } from '../../src/report/stylish.ts';
import { findingAt, placeOf, reported } from './reported.ts';

const counts: Summary = {
  files: 1,
  errors: 0,
  warnings: 0,
  infos: 0,
  fixable: 0,
  suppressed: 0,
  notJudged: 0,
  fixed: 0,
};

function report(files: readonly Reported[], options: Partial<ReporterOptions> = {}, summary = counts): string {
  const reporter = createStylishReporter({ locale: 'en', colour: false, quiet: false, width: 80, ...options });
  return reporter.begin() + files.map((file) => reporter.file(file)).join('') + reporter.end(summary);
}

const page = '<p>😀 前言</p>\r\n<p>两遍的图片说明</p>\r\n\r\n<p>两遍的图片说明</p>\r\n';

test('A finding shows its line with the range marked, its related place, its suggestions and its page', () => {
  const finding = findingAt(page, '前言', {
    severity: 'error',
    related: [{ path: 'a.html', ...placeOf(page, '图片说明'), message: 'The first copy.' }],
    suggestions: [{ messageId: 'remove', message: 'Remove the second copy.', edits: [] }],
  });
  expect(report([reported(page, { findings: [finding] })], {}, { ...counts, errors: 1 })).toBe(`a.html
  error 1:7  Found “前言”; remove it.  some-rule
  1 | <p>😀 前言</p>
    |       ^^^^
  2 | <p>两遍的图片说明</p>
    |          -------- The first copy.
    = suggestion: Remove the second copy.
    = https://example.org/some-rule

1 file: 1 error.
`);
});

test('A range over many lines shows its first and its last', () => {
  const source = `${'\n'.repeat(8)}<ul>\n  <li>一</li>\n</ul>`;
  const findings = [findingAt(source, source.trim(), { message: '列表。' })];
  expect(report([reported(source, { findings })], { locale: 'zh' }, { ...counts, warnings: 1 })).toBe(`a.html
  警告 9:1  列表。  some-rule
   9 | <ul>
     | ^^^^
     :
  11 | </ul>
     | ^^^^^
     = https://example.org/some-rule

共 1 个文件：1 个警告。
`);
});

test('What stands in paths, messages and quotes cannot steer the terminal', () => {
  const source = '汉\x1b[2J\u202e字';
  const findings = [findingAt(source, '字', { message: 'Found “\x1b]0;x\x07”.' })];
  const text = report([reported(source, { path: 'a\n\u202eb.html', findings })]);
  expect(text).toContain('a\\x0a\\u{202e}b.html\n');
  expect(text).toContain('Found “\\x1b]0;x\\x07”.');
  expect(text).toContain(`1 | 汉\\x1b[2J\\u{202e}字\n    | ${' '.repeat(17)}^^\n`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is tested
  expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]/);
});

test('Colours are in the text only when they are asked for', () => {
  const findings = [findingAt(page, '前言')];
  const coloured = report([reported(page, { findings })], { colour: true }, { ...counts, warnings: 1 });
  expect(coloured).toContain('\x1b[33mwarning\x1b[39m 1:7');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
  expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(
    report([reported(page, { findings })], {}, { ...counts, warnings: 1 }),
  );
});

test('A file without findings says nothing, and a run without says so', () => {
  expect(report([reported(page)])).toBe('1 file: no findings.\n');
  expect(report([reported(page)], { locale: 'zh' }, { ...counts, files: 12 })).toBe('共 12 个文件：没有发现问题。\n');
});

test('Quiet shows errors only and says what it left out', () => {
  const findings = [findingAt(page, '前言'), findingAt(page, '图片', { severity: 'error' })];
  const summary = { ...counts, errors: 1, warnings: 1 };
  const text = report([reported(page, { findings })], { quiet: true }, summary);
  expect(text).not.toContain('前言”');
  expect(text).toContain('图片”');
  expect(text).toMatch(/\n1 file: 1 error, 1 warning\.\n1 finding of lesser severity not shown\.\n$/);
});

test('A file that could not be read shows its finding and its note, without a quote', () => {
  const finding = { ...findingAt('', ''), rule: 'unreadable-file', severity: 'error' as const, message: 'No.' };
  const notes = [{ id: 'unreadable' as const, message: 'Not linted.' }];
  expect(
    report([reported(null, { path: null, findings: [finding], notes })], {}, { ...counts, errors: 1, notJudged: 1 }),
  ).toBe(`(unnamed text)
  error 1:1  No.  unreadable-file
    = https://example.org/some-rule

  note: Not linted.

1 file: 1 error.
1 file not fully judged; --format json says why.
`);
});

test('The end tells what can be fixed, what was, and what comments suppress', () => {
  const suppressed = [{ ...findingAt(page, '前言'), by: 'comment' as const, reason: '引文' }];
  const summary = { ...counts, warnings: 2, fixable: 1, suppressed: 1, notJudged: 0, fixed: 3 };
  const end = (options: Partial<ReporterOptions>) => report([reported(page, { suppressed })], options, summary);
  expect(end({})).toBe('1 file: 2 warnings.\n1 finding to fix with --fix.\n1 finding suppressed.\n');
  expect(end({ fixes: 'made' })).toContain('\n3 findings fixed.\n');
  expect(end({ fixes: 'tried', locale: 'zh' })).toBe(
    '共 1 个文件：2 个警告。\n将会修正 3 个问题。\n已抑制 1 个问题。\n',
  );
  expect(report([], { fixes: 'made' })).toBe('1 file: no findings.\n');
});
