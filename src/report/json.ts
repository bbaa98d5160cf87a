import type { FileResult, Finding, Related, Suggestion } from '../lint/finding.ts';
import { harmlessJson } from './harmless.ts';
import type { CreateReporter, Summary } from './reporter.ts';

/** Raised when a consumer that reads version 1 would misread the report. */
const VERSION = 1;

/** The JSON contract: one document, one line per file, keys always in the same order. */
export const createJsonReporter: CreateReporter = ({ quiet, fixes }) => {
  let separator = '';
  return {
    begin: () => `{"version":${VERSION},"results":[`,
    file({ result, change }) {
      const output = fixes === 'tried' && change !== undefined && { output: change.after };
      const json = JSON.stringify({ ...resultOf(result, quiet), ...output });
      const line = `${separator}\n${harmlessJson(json)}`;
      separator = ',';
      return line;
    },
    end: (summary) => `\n],"summary":${JSON.stringify(summaryOf(summary))}}\n`,
  };
};

function resultOf({ path, format, encoding, findings, suppressed, notes }: FileResult, quiet: boolean) {
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  return {
    path,
    format,
    encoding,
    findings: shown.map(findingOf),
    suppressed: suppressed.map((finding) => ({ ...findingOf(finding), reason: finding.reason })),
    notes: notes.map(({ id, message }) => ({ id, message })),
  };
}

function findingOf({ rule, messageId, severity, message, url, range, start, end, ...detail }: Finding) {
  return {
    rule,
    messageId,
    severity,
    message,
    url,
    range,
    ...positions({ start, end }),
    related: detail.related.map(relatedOf),
    ...(detail.fix !== undefined && { fix: { edits: editsOf(detail.fix.edits) } }),
    suggestions: detail.suggestions.map(suggestionOf),
  };
}

function relatedOf({ path, range, start, end, message }: Related) {
  return { path, range, ...positions({ start, end }), message };
}

function suggestionOf({ messageId, message, edits }: Suggestion) {
  return { messageId, message, edits: editsOf(edits) };
}

function positions({ start, end }: Pick<Finding, 'start' | 'end'>) {
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}

function editsOf(edits: Suggestion['edits']) {
  return edits.map(({ range, text }) => ({ range, text }));
}

function summaryOf({ files, errors, warnings, infos, fixable }: Summary) {
  return { files, errors, warnings, infos, fixable };
}
