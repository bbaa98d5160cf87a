import { type InlineNode, Kind } from '../nodes.ts';

/** What a run of marks consists of. One and two tildes do not match each other. */
export const Mark = { Asterisk: 0, Underscore: 1, Tilde: 2, TwoTildes: 3 } as const;

/** A run of marks that may open or close emphasis; `from` and `to` are what is left of it. */
interface Delimiter {
  readonly mark: number;
  from: number;
  to: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** How long the run was. */
  readonly size: number;
  /** Whether it, or what is left of it, may still match. */
  alive: boolean;
}

/** The runs of emphasis marks of one leaf block, and which of them belong together. */
export class Delimiters {
  readonly #runs: Delimiter[] = [];

  /** How many runs are not resolved yet. */
  get length(): number {
    return this.#runs.length;
  }

  add(mark: number, from: number, to: number, opens: boolean, closes: boolean): void {
    this.#runs.push({ mark, from, to, opens, closes, size: to - from, alive: true });
  }

  /** Matches the runs from `first` on, adds what they make to `nodes`, and forgets them. */
  resolve(first: number, nodes: InlineNode[]): void {
    const runs = this.#runs;
    for (let index = first + 1; index < runs.length; index++) {
      const close = runs[index]!;
      while (close.closes && close.alive) {
        const opener = this.#opener(first, index);
        if (opener < 0) break;
        const open = runs[opener]!;
        for (let between = opener + 1; between < index; between++) runs[between]!.alive = false;
        const isEmphasis = close.mark <= Mark.Underscore;
        const size = isEmphasis ? Math.min(2, open.to - open.from, close.to - close.from) : close.size;
        open.to -= size;
        close.from += size;
        nodes.push({ kind: kindOf(isEmphasis, size), from: open.to, to: close.from, parts: undefined });
        open.alive = open.to > open.from;
        close.alive = close.to > close.from;
      }
    }
    runs.length = Math.min(runs.length, first);
  }

  /** Index of the nearest run that the one at `index` closes, `-1` for none. */
  #opener(first: number, index: number): number {
    const close = this.#runs[index]!;
    for (let at = index - 1; at >= first; at--) {
      const open = this.#runs[at]!;
      if (open.alive && open.opens && open.mark === close.mark && mayMatch(open, close)) return at;
    }
    return -1;
  }
}

/** CommonMark's rule of three: where one of two runs may do both, their sizes must not add up to a multiple of three. */
function mayMatch(open: Delimiter, close: Delimiter): boolean {
  if (close.mark > Mark.Underscore || !(close.opens || open.closes)) return true;
  return (open.size + close.size) % 3 !== 0 || (open.size % 3 === 0 && close.size % 3 === 0);
}

function kindOf(isEmphasis: boolean, size: number): number {
  if (!isEmphasis) return Kind.Strikethrough;
  return size === 1 ? Kind.Emphasis : Kind.Strong;
}
