import type { InlineContext } from '@lezer/markdown';
import { type AutolinkLiteral, findAutolink } from './autolink-literal.ts';
import { type Excess, LIMITS } from './limits.ts';

/** A `[` or `![` whose `]` has not come yet. */
export interface Opener {
  readonly from: number;
  readonly to: number;
  readonly image: boolean;
  /** Where the parser keeps it, for `InlineContext.takeContent`. */
  readonly index: number;
}

/** What the inline parsers remember while they read one leaf block. */
export class Leaf {
  readonly context: InlineContext;
  readonly openers: Opener[] = [];
  /** The openers below this index stand before a link: no link may begin with them. */
  dead = 0;
  /** How many runs of emphasis marks there were. */
  delimiters = 0;
  readonly #text: string;
  readonly #offset: number;
  readonly #excess: Excess;
  #nodes = 0;
  #codeRuns: Map<number, number[]> | undefined;
  /** The next literal address, if it has been looked for; `null` where there is no more. */
  #autolink: AutolinkLiteral | null | undefined;
  readonly #missing = new Set<string>();

  constructor(context: InlineContext, excess: Excess) {
    this.context = context;
    this.#text = context.text;
    this.#offset = context.offset;
    this.#excess = excess;
  }

  /** Whether the leaf may hold another node at `at`; beyond the limit the rest is text. */
  hasRoom(at: number): boolean {
    if (this.#nodes++ < LIMITS.inlines) return true;
    this.#excess.note(at);
    return false;
  }

  /** Start of the first run of exactly `size` backticks at or behind `from`, `-1` for none. `from` never goes back. */
  codeRunAfter(size: number, from: number): number {
    this.#codeRuns ??= codeRunsOf(this.#text);
    const runs = this.#codeRuns.get(size);
    if (runs === undefined) return -1;
    while (runs.length > 0 && runs.at(-1)! < from - this.#offset) runs.pop();
    return runs.length === 0 ? -1 : runs.at(-1)! + this.#offset;
  }

  /** The literal address that begins at `at`. */
  autolinkAt(at: number): AutolinkLiteral | undefined {
    const next = this.#autolinkFrom(at);
    return next !== undefined && next.from + this.#offset === at ? next : undefined;
  }

  /** Where the next literal address at or behind `at` begins, at most the leaf's end. */
  nextAutolink(at: number): number {
    return (this.#autolinkFrom(at)?.from ?? this.#text.length) + this.#offset;
  }

  /** Behind the next `mark`, from offset `from` of the leaf's text on; a mark that is missing is looked for once. */
  endOf(mark: string, from: number): number {
    if (this.#missing.has(mark)) return -1;
    const at = this.#text.indexOf(mark, from);
    if (at < 0) this.#missing.add(mark);
    return at < 0 ? -1 : at + mark.length;
  }

  #autolinkFrom(at: number): AutolinkLiteral | undefined {
    const from = at - this.#offset;
    if (this.#autolink === undefined || (this.#autolink !== null && this.#autolink.from < from)) {
      this.#autolink = findAutolink(this.#text, from) ?? null;
    }
    return this.#autolink ?? undefined;
  }
}

/** The state of the leaf block that is being read; leaf blocks are read one after the other. */
export class Leaves {
  readonly #excess: Excess;
  #current: Leaf | undefined;

  constructor(excess: Excess) {
    this.#excess = excess;
  }

  of(context: InlineContext): Leaf {
    if (this.#current?.context !== context) this.#current = new Leaf(context, this.#excess);
    return this.#current;
  }
}

/** Starts of the runs of backticks by their length, the last first. */
function codeRunsOf(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const starts = runs.get(run.length);
    if (starts === undefined) runs.set(run.length, [index]);
    else starts.push(index);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}
