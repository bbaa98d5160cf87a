import type { FileResult, Finding, Related, Suggestion, TriageReason } from '../lint/finding.ts';
import { harmlessJson } from './harmless.ts';
import type { CreateReporter, Reported, ReporterOptions, Summary } from './reporter.ts';
import { shownOf } from './shown.ts';

/** Raised when a consumer that reads version 1 would misread the report. */
export const VERSION = 1;

/** The JSON contract: one document, one line per file, keys always in the same order. */
export const createJsonReporter: CreateReporter = ({ quiet, fixes }) => {
  let separator = '';
  return {
    begin: () => `{"version":${VERSION},"results":[`,
    file(reported) {
      const line = `${separator}\n${resultJson(reported, { quiet, fixes })}`;
      separator = ',';
      return line;
    },
    end: (summary) => `\n],"summary":${summaryJson(summary)}}\n`,
  };
};

/** One line, without its end. */
export function resultJson(
  { result, change }: Reported,
  { quiet, fixes }: Pick<ReporterOptions, 'quiet'> & { readonly fixes?: ReporterOptions['fixes'] | undefined },
): string {
  const output = fixes === 'tried' ? change?.after : undefined;
  return harmlessJson(JSON.stringify(resultOf(result, quiet, output)));
}

/** As JSON has it: what is undefined is left out. */
function resultOf(result: FileResult, quiet: boolean, output: string | undefined) {
  const { path, format, encoding, findings, suppressed, notes, triage } = result;
  return {
    path,
    format,
    encoding,
    findings: shownOf(findings, quiet).map(findingOf),
    suppressed: suppressed.map((finding) => ({ ...findingOf(finding), by: finding.by, reason: finding.reason })),
    notes: notes.map(({ id, message }) => ({ id, message })),
    triage: triage && { score: triage.score, reasons: triage.reasons.map(reasonOf) },
    output,
  };
}

function reasonOf({ rule, messageId, count, weight }: TriageReason) {
  return { rule, messageId, count, weight };
}

function findingOf(finding: Finding) {
  const { rule, messageId, severity, message, url, range, start, end, related, fix, suggestions } = finding;
  return {
    rule,
    messageId,
    severity,
    message,
    url,
    range,
    start: positionOf(start),
    end: positionOf(end),
    related: related.map(relatedOf),
    fix: fix && { edits: editsOf(fix.edits) },
    suggestions: suggestions.map(suggestionOf),
  };
}

function relatedOf({ path, range, start, end, message }: Related) {
  return { path, range, start: positionOf(start), end: positionOf(end), message };
}

function suggestionOf({ messageId, message, edits }: Suggestion) {
  return { messageId, message, edits: editsOf(edits) };
}

function positionOf({ line, column }: Finding['start']) {
  return { line, column };
}

function editsOf(edits: Suggestion['edits']) {
  return edits.map(({ range, text }) => ({ range, text }));
}

export function summaryJson({ files, errors, warnings, infos, fixable }: Summary): string {
  return JSON.stringify({ files, errors, warnings, infos, fixable });
}
