import type { FileResult } from '../lint/finding.ts';
import type { Locale } from '../rule/messages.ts';
import type { LineIndex } from '../text/line-index.ts';

/** One linted file; source and lines are null where nothing could be read. */
export interface Reported {
  readonly result: FileResult;
  readonly source: string | null;
  readonly lines: LineIndex | null;
  /** Where fixes changed the text. */
  readonly change?: Change | undefined;
}

/** A text before and after its fixes, both without byte order mark. */
export interface Change {
  readonly before: string;
  readonly after: string;
  /** Whether the file begins with one. */
  readonly bom: boolean;
}

/** Counts over all findings of a run, shown or not. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings with a fix. */
  readonly fixable: number;
  readonly suppressed: number;
  /** Files that were not judged in full. */
  readonly notJudged: number;
  /** Fixes that were made. */
  readonly fixed: number;
}

export interface ReporterOptions {
  readonly locale: Locale;
  readonly colour: boolean;
  /** Show errors only; the summary still counts everything. */
  readonly quiet: boolean;
  /** Terminal cells in a line. */
  readonly width: number;
  /** Whether fixes are only offered, were made, or were made in memory only; default: offered. */
  readonly fixes?: 'offered' | 'made' | 'tried';
  /** Whether the text goes to a terminal, and not into a file or a pipe; default: not. */
  readonly terminal?: boolean;
  /** Of bilint. */
  readonly version?: string;
  /** What a rule is for, in the locale of the run. */
  readonly describe?: (rule: string) => string | undefined;
}

/** Turns results into text piece by piece: the pieces, in order, are the report. */
export interface Reporter {
  /**
   * Where `file` always gives the same for a result, whatever came before: what else it depends on. Such texts may be kept
   * between runs.
   */
  readonly keptBy?: string;
  begin(): string;
  file(reported: Reported): string;
  end(summary: Summary): string;
}

export type CreateReporter = (options: ReporterOptions) => Reporter;
