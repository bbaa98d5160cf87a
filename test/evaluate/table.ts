/** One line of an evaluation's table. */
export interface Measure {
  readonly name: string;
  /** The goal in words; absent where a figure is only told. */
  readonly must?: string;
  readonly seen: string;
  /** Whether the goal is met. */
  readonly ok: boolean;
}

/** Prints the measures and makes the process fail if a goal is missed. */
export function reportMeasures(title: string, measures: readonly Measure[]): void {
  const widths = (['name', 'must', 'seen'] as const).map((key) =>
    Math.max(key.length, ...measures.map((measure) => (measure[key] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  console.log(`\n${title}`);
  console.log(line(['', 'must', 'seen']));
  for (const { name, must, seen, ok } of measures) {
    console.log(`${line([name, must ?? '', seen])}${ok ? '' : '   ← missed'}`);
  }
  if (measures.some(({ ok }) => !ok)) process.exitCode = 1;
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
}
