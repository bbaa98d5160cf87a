import type { Finding } from '../../src/lint/finding.ts';
import {
  type CreateReporter,
  loadReporter,
  type Reported,
  type ReporterOptions,
  type ReportFormat,
  type Summary,
} from '../../src/report/index.ts';
import { findingAt, placeOf, reported } from './reported.ts';

/** Han, an astral letter, markup, and what XML, Markdown, annotations and terminals each take amiss. */
const SOURCE = [
  '<p>港口的渡轮\u{20bb7}停航</p>\r',
  '<p><strong></strong>A | “quoted” & 100% ::odd::, `code`</p>\r',
  '<p>渡轮\u{20bb7}停航</p>\u202e\u0007',
].join('\n');

const FINDINGS: readonly Finding[] = [
  findingAt(SOURCE, '渡轮\u{20bb7}', {
    severity: 'error',
    suggestions: [
      {
        messageId: 'swap',
        message: '改为“客船”。',
        edits: [{ range: placeOf(SOURCE, '渡轮\u{20bb7}').range, text: '客船' }],
      },
    ],
  }),
  findingAt(SOURCE, '<strong></strong>', {
    rule: 'plugin/empty,thing',
    related: [{ path: '文章/a b.html', ...placeOf(SOURCE, '停航'), message: 'See “停航” here.' }],
    fix: {
      edits: [
        { range: placeOf(SOURCE, '</strong>').range, text: '' },
        { range: placeOf(SOURCE, '<strong>').range, text: '' },
      ],
    },
  }),
  findingAt(SOURCE, '::odd::, `code`</p>\r\n<p>渡轮', { severity: 'info' }),
];

const SUPPRESSED = [{ ...findingAt(SOURCE, '\u202e\u0007'), by: 'comment' as const, reason: '原文如此 <kept>' }];

/** One file with findings of every kind, a clean one, and one that could not be read. */
export const SAMPLE: readonly Reported[] = [
  reported(SOURCE, { path: '文章/a b.html', findings: FINDINGS, suppressed: SUPPRESSED }),
  reported('<p>好。</p>', { path: 'clean.html' }),
  reported(null, {
    path: null,
    format: null,
    encoding: null,
    findings: [
      { ...findingAt('', ''), rule: 'unreadable-file', severity: 'error', message: 'The file cannot be read.' },
    ],
    notes: [{ id: 'unreadable', message: 'The file was not linted.' }],
  }),
];

const SUMMARY: Summary = {
  files: 3,
  errors: 2,
  warnings: 1,
  infos: 1,
  fixable: 1,
  suppressed: 1,
  notJudged: 1,
  fixed: 0,
};

export const OPTIONS: ReporterOptions = {
  locale: 'en',
  colour: false,
  quiet: false,
  width: 80,
  version: '1.2.3',
  describe: (rule) => (rule === 'some-rule' ? 'Disallow “some” things.' : undefined),
};

export function written(
  createReporter: CreateReporter,
  files: readonly Reported[] = SAMPLE,
  options: Partial<ReporterOptions> = {},
): string {
  const reporter = createReporter({ ...OPTIONS, ...options });
  return [reporter.begin(), ...files.map((file) => reporter.file(file)), reporter.end(SUMMARY)].join('');
}

export async function report(
  format: ReportFormat,
  files?: readonly Reported[],
  options?: Partial<ReporterOptions>,
): Promise<string> {
  return written(await loadReporter(format), files, options);
}
