import type { Format } from '../../src/article/article.ts';
import { resolveConfig } from '../../src/config/index.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { lintSource } from '../../src/linter/index.ts';
import type { Range } from '../../src/text/range.ts';

const CONFIG = resolveConfig({ extends: ['recommended'] });

/** What is wrong with the places that the whole linter names in one input. */
export async function findingProblems(input: string, format: Format): Promise<readonly string[]> {
  const { result, source } = await lintSource(input, { format }, CONFIG);
  const length = (source ?? '').length;
  return result.findings.flatMap((finding) => [
    ...rangesOf(finding)
      .filter(([start, end]) => !(start >= 0 && start <= end && end <= length))
      .map((range) => `${finding.rule} points to ${range.join('–')} in a source of ${length}`),
    ...(finding.rule === 'internal-error' ? [`internal-error: ${finding.message}`] : []),
  ]);
}

function rangesOf({ range, related, fix, suggestions }: Finding): readonly Range[] {
  const edits = [...(fix?.edits ?? []), ...suggestions.flatMap((suggestion) => suggestion.edits)];
  return [range, ...related.map((one) => one.range), ...edits.map((edit) => edit.range)];
}
