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
  /** Where it opens: becomes the outermost of what it begins. */
  readonly node: InlineNode | undefined;
}

/** The runs of emphasis marks of one leaf block, and which of them belong together. */
export class Delimiters {
  /** The runs that are not resolved yet, and behind them what is left from before. */
  readonly #runs: Delimiter[] = [];
  #count = 0;

  /** How many runs are not resolved yet. */
  get length(): number {
    return this.#count;
  }

  add(mark: number, from: number, to: number, opens: boolean, closes: boolean, node: InlineNode | undefined): void {
    this.#runs[this.#count++] = { mark, from, to, opens, closes, size: to - from, alive: true, node };
  }

  /** Matches the runs from `first` on, and forgets them. */
  resolve(first: number): void {
    const runs = this.#runs;
    const count = this.#count;
    for (let index = first + 1; index < count; index++) {
      const close = runs[index]!;
      while (close.closes && close.alive) {
        const opener = this.#opener(first, index);
        if (opener < 0) break;
        const open = runs[opener]!;
        for (let between = opener + 1; between < index; between++) runs[between]!.alive = false;
        match(open, close);
      }
    }
    if (first < count) this.#count = first;
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

/** Takes from both runs the marks of one emphasis, which surrounds those that the opening run has begun before. */
function match(open: Delimiter, close: Delimiter): void {
  const isEmphasis = close.mark <= Mark.Underscore;
  const size = isEmphasis ? Math.min(2, open.to - open.from, close.to - close.from) : close.size;
  open.to -= size;
  close.from += size;
  open.alive = open.to > open.from;
  close.alive = close.to > close.from;
  const node = open.node!;
  if (node.kind !== Kind.Text) node.inner = { ...node };
  node.kind = kindOf(isEmphasis, size);
  node.from = open.to;
  node.contentFrom = open.to + size;
  node.contentTo = close.from - size;
  node.to = close.from;
}

function kindOf(isEmphasis: boolean, size: number): number {
  if (!isEmphasis) return Kind.Strikethrough;
  return size === 1 ? Kind.Emphasis : Kind.Strong;
}
