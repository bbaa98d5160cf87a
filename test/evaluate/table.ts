/** One line of an evaluation's table. */
export interface Measure {
  readonly name: string;
  /** The goal in words; absent where a figure is only told. */
  readonly must?: string;
  readonly seen: string;
  /** Whether the goal is met. */
  readonly ok: boolean;
  /** What each peer reaches, in their order; `–` where the row does not apply to it. */
  readonly peers?: readonly string[];
}

/** Prints the measures and makes the process fail if a goal is missed. */
export function reportMeasures(title: string, measures: readonly Measure[], peers: readonly string[] = []): void {
  const rows = measures.map(({ name, must = '', seen, ok, peers: figures }) => [
    name,
    must,
    verdict(must, ok),
    seen,
    ...peers.map((_peer, at) => figures?.[at] ?? '–'),
  ]);
  const head = ['', 'must', '', 'seen', ...peers];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  console.log(`\n${title}`);
  console.log(line(head));
  for (const row of rows) console.log(line(row));
  if (measures.some(({ ok }) => !ok)) process.exitCode = 1;
}

/** Nothing where there is no goal but an aim. */
function verdict(must: string, ok: boolean): string {
  if (!ok) return 'missed';
  return must === '' || must.startsWith('(aim') ? '' : 'ok';
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
}
