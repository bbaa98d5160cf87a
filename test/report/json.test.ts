import { expect, test } from 'vitest';
import type { Reported, ReporterOptions, Summary } from '../../src/report/index.ts';
import { createJsonReporter } from '../../src/report/json.ts';
import { findingAt, placeOf, reported } from './reported.ts';

const summary: Summary = {
  files: 2,
  errors: 0,
  warnings: 1,
  infos: 0,
  fixable: 1,
  suppressed: 0,
  notJudged: 0,
  fixed: 0,
};

function report(files: readonly Reported[], options: Partial<ReporterOptions> = {}): string {
  const reporter = createJsonReporter({ locale: 'en', colour: false, quiet: false, width: 80, ...options });
  return reporter.begin() + files.map((file) => reporter.file(file)).join('') + reporter.end(summary);
}

const source = '\u{20bb7}\r\n<p></p>汉';
const finding = findingAt(source, '<p></p>', {
  related: [{ path: '首页.html', ...placeOf(source, '汉'), message: '另见此处。' }],
  fix: { edits: [{ range: [4, 11], text: '' }] },
  suggestions: [{ messageId: 'keep', message: 'Keep it.', edits: [{ range: [4, 4], text: '\u202e' }] }],
});
const files = [
  reported(source, { path: '首页.html', findings: [finding] }),
  reported(null, {
    path: null,
    format: null,
    encoding: null,
    suppressed: [{ ...findingAt(source, '汉'), by: 'comment', reason: null }],
    notes: [{ id: 'unreadable', message: 'The file was not linted.' }],
  }),
];

test('The report is the JSON contract, byte for byte', () => {
  expect(report(files)).toBe(
    [
      '{"version":1,"results":[\n',
      '{"path":"首页.html","format":"html","encoding":"utf-8","findings":[',
      '{"rule":"some-rule","messageId":"found","severity":"warn","message":"Found “<p></p>”; remove it.",',
      '"url":"https://example.org/some-rule","range":[4,11],"start":{"line":2,"column":1},"end":{"line":2,"column":8},',
      '"related":[{"path":"首页.html","range":[11,12],"start":{"line":2,"column":8},"end":{"line":2,"column":9},"message":"另见此处。"}],',
      '"fix":{"edits":[{"range":[4,11],"text":""}]},',
      '"suggestions":[{"messageId":"keep","message":"Keep it.","edits":[{"range":[4,4],"text":"\\u202e"}]}]}],',
      '"suppressed":[],"notes":[]},\n',
      '{"path":null,"format":null,"encoding":null,"findings":[],"suppressed":[',
      '{"rule":"some-rule","messageId":"found","severity":"warn","message":"Found “汉”; remove it.",',
      '"url":"https://example.org/some-rule","range":[11,12],"start":{"line":2,"column":8},"end":{"line":2,"column":9},',
      '"related":[],"suggestions":[],"by":"comment","reason":null}],',
      '"notes":[{"id":"unreadable","message":"The file was not linted."}]}\n',
      '],"summary":{"files":2,"errors":0,"warnings":1,"infos":0,"fixable":1}}\n',
    ].join(''),
  );
});

test('A run without files is valid JSON', () => {
  const { fixed: _, suppressed: __, notJudged: ___, ...counts } = summary;
  expect(JSON.parse(report([]))).toEqual({ version: 1, results: [], summary: counts });
});

test('Quiet leaves out all but errors and keeps the counts', () => {
  const parsed = JSON.parse(report(files, { quiet: true }));
  expect(parsed.results[0].findings).toEqual([]);
  expect(parsed.summary).toMatchObject({ files: 2, warnings: 1 });
});

test('The fixed text is there where fixes were made in memory only and changed something', () => {
  const fixed = { ...reported('<p>汉</p>'), change: { before: '<p>汉</p><p></p>', after: '<p>汉</p>', bom: true } };
  const outputs = (options: Partial<ReporterOptions>) =>
    JSON.parse(report([fixed, reported('')], options)).results.map(({ output }: { output?: string }) => output);
  expect(outputs({ fixes: 'tried' })).toEqual(['<p>汉</p>', undefined]);
  expect(outputs({ fixes: 'made' })).toEqual([undefined, undefined]);
});
