import type { Finding } from '../../src/lint/finding.ts';
import type { Reported } from '../../src/report/index.ts';
import { LineIndex } from '../../src/text/line-index.ts';
import type { Range } from '../../src/text/range.ts';

type Place = Pick<Finding, 'range' | 'start' | 'end'>;

/** Where the first `words` stand in `source`. */
export function placeOf(source: string, words: string): Place {
  const start = source.indexOf(words);
  const range: Range = [start, start + words.length];
  const lines = new LineIndex(source);
  return { range, start: lines.positionOf(range[0]), end: lines.positionOf(range[1]) };
}

/** A finding of a rule that does not exist, at the first `words` of `source`. */
export function findingAt(source: string, words: string, detail: Partial<Finding> = {}): Finding {
  return {
    rule: 'some-rule',
    messageId: 'found',
    severity: 'warn',
    message: `Found “${words}”; remove it.`,
    url: 'https://example.org/some-rule',
    ...placeOf(source, words),
    related: [],
    suggestions: [],
    ...detail,
  };
}

export function reported(source: string | null, result: Partial<Reported['result']> = {}): Reported {
  return {
    result: {
      path: 'a.html',
      format: 'html',
      encoding: 'utf-8',
      findings: [],
      suppressed: [],
      notes: [],
      ...result,
    },
    source,
    lines: source === null ? null : new LineIndex(source),
  };
}
