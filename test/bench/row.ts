/** What a figure should come to; `must` settles, `aim` is where we go. */
export interface Goal {
  readonly is: 'at most' | 'at least';
  readonly must?: number;
  readonly aim?: number;
}

/** One line of the table. */
export interface Row {
  readonly work: string;
  readonly goal: Goal;
  readonly unit: '×' | 's' | 'ms' | 'MB' | '%' | '/s';
  /** Undefined where it could not be measured; `detail` says why. */
  readonly figure: number | undefined;
  readonly detail: string;
}

export type Verdict = 'ok' | 'missed' | '–';

export function verdictOf(figure: number | undefined, is: Goal['is'], bound: number | undefined): Verdict {
  if (figure === undefined || bound === undefined) return '–';
  return (is === 'at most' ? figure <= bound : figure >= bound) ? 'ok' : 'missed';
}

/** `HTML against htmlhint   1.02×   must ≤ 1.5 ok   aim ≤ 1 missed   detail`. */
export function shownRow({ work, goal, unit, figure, detail }: Row): string {
  const shown =
    figure === undefined ? '–' : `${figure.toPrecision(figure >= 100 ? 4 : 3)}${unit === '/s' ? '' : ' '}${unit}`;
  const bounds = (['must', 'aim'] as const).map((name) => {
    const bound = goal[name];
    if (bound === undefined) return ' '.repeat(20);
    const sign = goal.is === 'at most' ? '≤' : '≥';
    return `${name} ${sign} ${bound} ${verdictOf(figure, goal.is, bound)}`.padEnd(20);
  });
  return [work.padEnd(52), shown.padStart(10), ...bounds, detail].join('  ').trimEnd();
}
