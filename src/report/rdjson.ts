import type { Edit, Finding, Related } from '../lint/finding.ts';
import type { Severity } from '../rule/define-rule.ts';
import { harmlessJson } from './harmless.ts';
import type { CreateReporter, Reported } from './reporter.ts';
import { shownOf } from './shown.ts';
import { utf8Position } from './utf8-column.ts';
import { WORDS } from './words.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warn: 'WARNING', info: 'INFO' };

/** Reviewdog's Diagnostic Format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Columns are bytes of UTF-8. */
export const createRdjsonReporter: CreateReporter = ({ locale, quiet }) => {
  let separator = '';
  return {
    begin: () => '{"source":{"name":"bilint","url":"https://github.com/bilint/bilint"},"diagnostics":[',
    file(reported) {
      const path = reported.result.path ?? WORDS[locale].unnamed;
      return shownOf(reported.result.findings, quiet)
        .map((finding) => {
          const line = `${separator}\n${harmlessJson(JSON.stringify(diagnosticOf(finding, path, reported)))}`;
          separator = ',';
          return line;
        })
        .join('');
    },
    end: () => '\n]}\n',
  };
};

function diagnosticOf(finding: Finding, path: string, reported: Reported) {
  const { message, severity, rule, url, related, fix, suggestions } = finding;
  const offers = [...(fix === undefined ? [] : [fix]), ...suggestions].map(({ edits }) =>
    suggestionOf(edits, reported),
  );
  return {
    message,
    location: { path, range: rangeOf(finding, reported) },
    severity: SEVERITIES[severity],
    code: { value: rule, url },
    ...(offers.length > 0 && { suggestions: offers }),
    ...(related.length > 0 && {
      related_locations: related.map((other) => ({
        message: other.message,
        location: { path: other.path ?? path, range: rangeOf(other, reported) },
      })),
    }),
  };
}

function rangeOf({ start, end }: Pick<Related, 'start' | 'end'>, { source, lines }: Reported) {
  if (source === null || lines === null) return { start, end };
  return { start: utf8Position(start, source, lines), end: utf8Position(end, source, lines) };
}

/** One replacement from the first edit to the last: the format knows no suggestion of several pieces. */
function suggestionOf(unordered: readonly Edit[], reported: Reported) {
  const { source, lines } = reported;
  const edits = [...unordered].sort((a, b) => a.range[0] - b.range[0]);
  const first = edits[0];
  const last = edits.at(-1);
  if (source === null || lines === null || first === undefined || last === undefined) {
    throw new Error('A fix without edits, or of a file that was not read.');
  }
  let text = '';
  let at = first.range[0];
  for (const edit of edits) {
    text += source.slice(at, edit.range[0]) + edit.text;
    at = edit.range[1];
  }
  const start = lines.positionOf(first.range[0]);
  const end = lines.positionOf(last.range[1]);
  return { range: rangeOf({ start, end }, reported), text };
}
