import { resultJson, summaryJson, VERSION } from './json.ts';
import type { CreateReporter } from './reporter.ts';

/** The results of the JSON report, one a line as they come, and the summary as the last line. */
export const createJsonLinesReporter: CreateReporter = (options) => ({
  begin: () => '',
  file: (reported) => `${resultJson(reported, options)}\n`,
  end: (summary) => `{"version":${VERSION},"summary":${summaryJson(summary)}}\n`,
});
