import type { CreateReporter } from './reporter.ts';

export type { CreateReporter, Reported, Reporter, ReporterOptions, Summary } from './reporter.ts';

const REPORTERS = {
  stylish: async () => (await import('./stylish.ts')).createStylishReporter,
  json: async () => (await import('./json.ts')).createJsonReporter,
  jsonl: async () => (await import('./jsonl.ts')).createJsonLinesReporter,
  compact: async () => (await import('./compact.ts')).createCompactReporter,
  github: async () => (await import('./github.ts')).createGithubReporter,
  gitlab: async () => (await import('./gitlab.ts')).createGitlabReporter,
  sarif: async () => (await import('./sarif.ts')).createSarifReporter,
  junit: async () => (await import('./junit.ts')).createJunitReporter,
  checkstyle: async () => (await import('./checkstyle.ts')).createCheckstyleReporter,
  rdjson: async () => (await import('./rdjson.ts')).createRdjsonReporter,
  markdown: async () => (await import('./markdown.ts')).createMarkdownReporter,
  html: async () => (await import('./html.ts')).createHtmlReporter,
} satisfies Record<string, () => Promise<CreateReporter>>;

export type ReportFormat = keyof typeof REPORTERS;

export const REPORT_FORMATS = Object.keys(REPORTERS) as readonly ReportFormat[];

/** Loads one writer; the others stay unloaded. */
export function loadReporter(format: ReportFormat): Promise<CreateReporter> {
  return REPORTERS[format]();
}

/** Loads the writer of what fixes change, which takes the place of a report. */
export async function loadDiffReporter(): Promise<CreateReporter> {
  return (await import('./diff.ts')).createDiffReporter;
}
