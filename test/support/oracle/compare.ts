import type { Outline } from './outline.ts';

/** How many entries of two lists find their equal in the other, in any order. */
export interface Agreement {
  readonly matched: number;
  /** The longer list's length. */
  readonly of: number;
}

export function agreement(expected: readonly string[], actual: readonly string[]): Agreement {
  const left = new Map<string, number>();
  for (const entry of expected) left.set(entry, (left.get(entry) ?? 0) + 1);
  let matched = 0;
  for (const entry of actual) {
    const count = left.get(entry) ?? 0;
    if (count === 0) continue;
    left.set(entry, count - 1);
    matched++;
  }
  return { matched, of: Math.max(expected.length, actual.length) };
}

export function sameBlocks(expected: Outline, actual: Outline): boolean {
  return sameList(expected.blocks, actual.blocks);
}

export function sameList(expected: readonly string[], actual: readonly string[]): boolean {
  return expected.length === actual.length && expected.every((entry, at) => entry === actual[at]);
}

/** The first differing entry of each part, for people. */
export function describeDifference(expected: Outline, actual: Outline): string {
  const lines: string[] = [];
  for (const part of ['blocks', 'headings', 'links', 'images'] as const) {
    if (sameList(expected[part], actual[part])) continue;
    let at = 0;
    while (expected[part][at] === actual[part][at]) at++;
    lines.push(
      `  ${part} #${at}: oracle ${quote(expected[part], at)}`,
      `${' '.repeat(part.length + 5)} ours   ${quote(actual[part], at)}`,
    );
  }
  const { marks = [] } = expected;
  const { marks: ours = [] } = actual;
  const missing = marks.filter((mark) => !ours.includes(mark));
  const added = ours.filter((mark) => !marks.includes(mark));
  if (missing.length + added.length > 0) lines.push(`  marks: missing ${quote(missing, 0)}, added ${quote(added, 0)}`);
  return lines.join('\n');
}

function quote(entries: readonly string[], from: number): string {
  return JSON.stringify(entries.slice(from, from + 3));
}
