import type { CreateReporter } from './reporter.ts';

export type { CreateReporter, Reported, Reporter, ReporterOptions, Summary } from './reporter.ts';

const REPORTERS = {
  stylish: async () => (await import('./stylish.ts')).createStylishReporter,
  json: async () => (await import('./json.ts')).createJsonReporter,
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
