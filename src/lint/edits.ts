import type { Edit } from '../rule/report.ts';

/** The source with the edits made. Of two that touch, the first wins and the other is left out. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  let result = '';
  let at = 0;
  for (const { range, text } of ordered) {
    if (range[0] < at) continue;
    result += source.slice(at, range[0]) + text;
    at = range[1];
  }
  return result + source.slice(at);
}
