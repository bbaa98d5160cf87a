import type { LineRange } from '../files/git-diff.ts';
import type { Finding } from '../linter/index.ts';
import { type Known, loaded, type Outcome } from './outcome.ts';

/** The outcomes with only the findings that touch the lines of their paths; undefined: all findings. */
export async function* onLines(
  outcomes: AsyncIterable<Outcome | Known>,
  linesOf: (path: string) => readonly LineRange[] | undefined,
): AsyncGenerator<Outcome> {
  for await (const outcome of loaded(outcomes)) {
    const { result } = outcome.linted;
    const lines = result.path === null ? undefined : linesOf(result.path);
    if (lines === undefined) {
      yield outcome;
      continue;
    }
    const touches = ({ start, end }: Finding) => lines.some(([first, last]) => start.line <= last && end.line >= first);
    const on = { ...result, findings: result.findings.filter(touches), suppressed: result.suppressed.filter(touches) };
    yield { ...outcome, linted: { ...outcome.linted, result: on } };
  }
}
