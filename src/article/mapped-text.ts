import { KNOWN } from '../text/once-per.ts';
import type { Range } from '../text/range.ts';
import type { MappedText } from './article.ts';

/** Numbers that describe one run. */
const STRIDE = 4;
/** What there is room for where nobody knows better. */
const FEW_RUNS = 8;

/**
 * Runs of a text, in source order: a run begins at `textStart` of the text and covers `[sourceStart, sourceEnd)` of the
 * source. A plain run has the same length on both sides; an atomic run (an entity, an escape, a line break) is indivisible.
 */
class Runs {
  count = 0;
  /** Four numbers a run: the three offsets, and 1 where it is atomic. */
  #numbers: Int32Array;

  constructor(expected: number) {
    this.#numbers = new Int32Array(STRIDE * expected);
  }

  textStart(run: number): number {
    return this.#numbers[run * STRIDE]!;
  }

  sourceStart(run: number): number {
    return this.#numbers[run * STRIDE + 1]!;
  }

  sourceEnd(run: number): number {
    return this.#numbers[run * STRIDE + 2]!;
  }

  isAtomic(run: number): boolean {
    return this.#numbers[run * STRIDE + 3] === 1;
  }

  /** A plain run that goes on where the last one ended becomes part of it. */
  push(textStart: number, sourceStart: number, sourceEnd: number, atomic: boolean): void {
    const at = this.count * STRIDE;
    if (!atomic && at > 0 && this.#numbers[at - 1] === 0 && this.#numbers[at - 2] === sourceStart) {
      this.#numbers[at - 2] = sourceEnd;
      return;
    }
    if (at === this.#numbers.length) this.#grow();
    const numbers = this.#numbers;
    numbers[at] = textStart;
    numbers[at + 1] = sourceStart;
    numbers[at + 2] = sourceEnd;
    numbers[at + 3] = atomic ? 1 : 0;
    this.count++;
  }

  /** The last run that begins at or before the offset of the text. */
  at(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.textStart(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where the offset of the text, in a plain run, stands in the source. */
  placeIn(run: number, offset: number): number {
    return this.sourceStart(run) + offset - this.textStart(run);
  }

  #grow(): void {
    const longer = new Int32Array(2 * this.#numbers.length);
    longer.set(this.#numbers);
    this.#numbers = longer;
  }
}

/** A text, or a part of one, over runs that its parts share. */
export class RunMappedText implements MappedText {
  readonly text: string;
  readonly #runs: Runs;
  /** Where the text begins in the text that the runs describe. */
  readonly #offset: number;
  /** Where the text stands if it is empty. */
  readonly #place: number;
  #known: unknown[] | undefined;

  constructor(text: string, runs: Runs, offset: number, place: number) {
    this.text = text;
    this.#runs = runs;
    this.#offset = offset;
    this.#place = place;
  }

  /** What is computed of the text once. */
  get [KNOWN](): unknown[] {
    this.#known ??= [];
    return this.#known;
  }

  rangeOf(start: number, end: number): { range: Range; exact: boolean } {
    if (!(start >= 0 && start <= end && end <= this.text.length)) {
      throw new RangeError(`[${start}, ${end}) does not lie inside a text of length ${this.text.length}`);
    }
    if (this.text === '') return { range: [this.#place, this.#place], exact: true };
    if (start === end) {
      const place = this.#placeOf(start);
      return { range: [place, place], exact: true };
    }
    const runs = this.#runs;
    const from = start + this.#offset;
    const to = end + this.#offset;
    const first = runs.at(from);
    const last = runs.at(to - 1);
    let exact = true;
    for (let run = first; run <= last && exact; run++) exact = !runs.isAtomic(run);
    return {
      range: [
        runs.isAtomic(first) ? runs.sourceStart(first) : runs.placeIn(first, from),
        runs.isAtomic(last) ? runs.sourceEnd(last) : runs.placeIn(last, to),
      ],
      exact,
    };
  }

  /** The part `[start, end)`; `place` is where it stands if it is empty. */
  slice(start: number, end: number, place: number): RunMappedText {
    return new RunMappedText(this.text.slice(start, end), this.#runs, this.#offset + start, place);
  }

  /** Calls `visit` for every run of `[start, end)`, cut to that span. */
  forEachRun(
    start: number,
    end: number,
    visit: (text: string, sourceStart: number, sourceEnd: number, atomic: boolean) => void,
  ): void {
    if (start >= end) return;
    const runs = this.#runs;
    const to = end + this.#offset;
    for (let run = runs.at(start + this.#offset); run < runs.count && runs.textStart(run) < to; run++) {
      const from = Math.max(runs.textStart(run), start + this.#offset);
      const until = run + 1 < runs.count ? Math.min(runs.textStart(run + 1), to) : to;
      const piece = this.text.slice(from - this.#offset, until - this.#offset);
      if (runs.isAtomic(run)) visit(piece, runs.sourceStart(run), runs.sourceEnd(run), true);
      else visit(piece, runs.placeIn(run, from), runs.placeIn(run, until), false);
    }
  }

  /** An empty span stands before the letter it precedes; at the end of the text, behind the last one. */
  #placeOf(start: number): number {
    const runs = this.#runs;
    const offset = start + this.#offset;
    const run = runs.at(start === this.text.length ? offset - 1 : offset);
    if (!runs.isAtomic(run)) return runs.placeIn(run, offset);
    return offset === runs.textStart(run) ? runs.sourceStart(run) : runs.sourceEnd(run);
  }
}

/** Collects a text piece by piece, in source order. */
export class MappedTextBuilder {
  /** V8 joins what was added when the whole is first read: a third less work than to join a list. */
  #text = '';
  readonly #runs: Runs;
  #length = 0;

  /** `expected`: about how many runs it will have, at least 1. */
  constructor(expected = FEW_RUNS) {
    this.#runs = new Runs(expected);
  }

  /** Length of the text so far, in UTF-16 code units. */
  get length(): number {
    return this.#length;
  }

  /** The text so far. */
  get text(): string {
    return this.#text;
  }

  /**
   * Adds `text`, which stands for `[sourceStart, sourceEnd)` of the source: letter by letter, or, where `atomic`, as a
   * whole (the lengths may then differ). Empty text is ignored.
   */
  push(text: string, sourceStart: number, sourceEnd: number, atomic = false): void {
    if (text === '') return;
    this.#runs.push(this.#length, sourceStart, sourceEnd, atomic);
    this.#text += text;
    // V8 would have to look up the length anew for each kind of string.
    this.#length += atomic ? text.length : sourceEnd - sourceStart;
  }

  /** Adds `[start, end)` of another mapped text, as it maps there. */
  append(other: MappedText, start = 0, end = other.text.length): void {
    if (!(other instanceof RunMappedText)) throw new TypeError('Only a text that a MappedTextBuilder built has runs.');
    other.forEachRun(start, end, (text, from, to, atomic) => this.push(text, from, to, atomic));
  }

  /** `place` is where the text stands if it is empty. Nothing may be added afterwards. */
  build(place: number): RunMappedText {
    return new RunMappedText(this.#text, this.#runs, 0, place);
  }
}
