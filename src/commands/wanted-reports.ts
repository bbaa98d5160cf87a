import { REPORT_FORMATS, type ReportFormat } from '../report/index.ts';
import { choice } from './choice.ts';
import type { Flags } from './parse-argv.ts';
import { UsageError } from './usage-error.ts';

/** A report that the command line asks for. */
export interface WantedReport {
  readonly format: ReportFormat | 'diff';
  /** Undefined: standard output. */
  readonly file: string | undefined;
}

/** What `--format`, `--diff` and `--output-file` ask for together. Throws a UsageError where they contradict each other. */
export function wantedReports({ format = [], diff, 'output-file': outputFile }: Flags): WantedReport[] {
  if (diff === true) {
    if (format.length === 0) return [{ format: 'diff', file: outputFile }];
    throw new UsageError({
      en: 'Give either --diff or --format; a diff takes the place of the report.',
      zh: '--diff 和 --format 只能二选一；差异会代替报告。',
    });
  }
  const wanted = (format.length === 0 ? ['stylish'] : format).map((value) => wantedReport(value, outputFile));
  const files = new Set(wanted.map(({ file }) => file));
  if (files.size === wanted.length) return wanted;
  throw new UsageError({
    en: 'Two reports cannot go to one place; write --format NAME=FILE for all but one.',
    zh: '两份报告不能写到同一处；除一份外，请写成 --format 名称=文件。',
  });
}

function wantedReport(value: string, outputFile: string | undefined): WantedReport {
  const [name = '', ...path] = value.split('=');
  return {
    format: choice('--format', name, REPORT_FORMATS),
    file: path.length === 0 ? outputFile : fileOf(path.join('='), value),
  };
}

function fileOf(path: string, value: string): string {
  if (path !== '') return path;
  throw new UsageError({
    en: `--format: “${value}” names no file after “=”.`,
    zh: `--format：“${value}”的“=”后没有文件名。`,
  });
}
