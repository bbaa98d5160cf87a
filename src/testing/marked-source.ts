import type { Range } from '../text/range.ts';

export interface MarkedSource {
  /** Without the marks. */
  readonly source: string;
  /** What `⟦…⟧` encloses: the places that must be reported. Sorted. */
  readonly reported: readonly Range[];
  /** What `⟪…⟫` encloses: the places that must be named as related. Sorted. */
  readonly related: readonly Range[];
}

export const MARKS = /[⟦⟧⟪⟫]/u;

/** Reads the marks, so that no test counts columns by hand. Throws an Error on a mark without its partner. */
export function readMarks(marked: string): MarkedSource {
  const ranges = { '⟦': [] as Range[], '⟪': [] as Range[] };
  const open: { mark: '⟦' | '⟪'; at: number }[] = [];
  let source = '';
  for (const part of marked.split(/([⟦⟧⟪⟫])/u)) {
    if (!MARKS.test(part)) {
      source += part;
    } else if (part === '⟦' || part === '⟪') {
      open.push({ mark: part, at: source.length });
    } else {
      const partner = part === '⟧' ? '⟦' : '⟪';
      const opened = open.pop();
      if (opened?.mark !== partner) throw new Error(`“${part}” closes nothing in: ${marked}`);
      ranges[partner].push([opened.at, source.length]);
    }
  }
  if (open.length > 0) throw new Error(`“${open[0]!.mark}” is not closed in: ${marked}`);
  const sorted = (list: readonly Range[]) => [...list].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { source, reported: sorted(ranges['⟦']), related: sorted(ranges['⟪']) };
}
