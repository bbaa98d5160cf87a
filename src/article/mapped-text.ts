import type { Range } from '../text/range.ts';
import type { MappedText } from './article.ts';

/**
 * Runs of a text, in source order: run `i` begins at `textStarts[i]` of the text and covers `[sourceStarts[i],
 * sourceEnds[i])` of the source. A plain run has the same length on both sides; an atomic run (an entity, an escape, a
 * line break) is indivisible.
 */
interface Runs {
  readonly textStarts: number[];
  readonly sourceStarts: number[];
  readonly sourceEnds: number[];
  readonly atomic: boolean[];
}

/** A text, or a part of one, over runs that its parts share. */
export class RunMappedText implements MappedText {
  readonly text: string;
  readonly #runs: Runs;
  /** Where the text begins in the text that the runs describe. */
  readonly #offset: number;
  /** Where the text stands if it is empty. */
  readonly #place: number;

  constructor(text: string, runs: Runs, offset: number, place: number) {
    this.text = text;
    this.#runs = runs;
    this.#offset = offset;
    this.#place = place;
  }

  rangeOf(start: number, end: number): { range: Range; exact: boolean } {
    if (!(start >= 0 && start <= end && end <= this.text.length)) {
      throw new RangeError(`[${start}, ${end}) does not lie inside a text of length ${this.text.length}`);
    }
    if (this.text === '') return { range: [this.#place, this.#place], exact: true };
    const { sourceStarts, sourceEnds, atomic } = this.#runs;
    if (start === end) {
      const place = this.#placeOf(start);
      return { range: [place, place], exact: true };
    }
    const from = start + this.#offset;
    const to = end + this.#offset;
    const first = this.#runAt(from);
    const last = this.#runAt(to - 1);
    let exact = true;
    for (let run = first; run <= last && exact; run++) exact = !atomic[run];
    return {
      range: [
        atomic[first] ? sourceStarts[first]! : this.#placeIn(first, from),
        atomic[last] ? sourceEnds[last]! : this.#placeIn(last, to),
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
    const { textStarts, sourceStarts, sourceEnds, atomic } = this.#runs;
    const to = end + this.#offset;
    for (let run = this.#runAt(start + this.#offset); run < textStarts.length && textStarts[run]! < to; run++) {
      const from = Math.max(textStarts[run]!, start + this.#offset);
      const until = Math.min(textStarts[run + 1] ?? to, to);
      const piece = this.text.slice(from - this.#offset, until - this.#offset);
      if (atomic[run]) visit(piece, sourceStarts[run]!, sourceEnds[run]!, true);
      else visit(piece, this.#placeIn(run, from), this.#placeIn(run, until), false);
    }
  }

  /** The last run that begins at or before `offset`. */
  #runAt(offset: number): number {
    const { textStarts } = this.#runs;
    let low = 0;
    let high = textStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (textStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** An empty span stands before the letter it precedes; at the end of the text, behind the last one. */
  #placeOf(start: number): number {
    const { sourceStarts, sourceEnds, atomic, textStarts } = this.#runs;
    const offset = start + this.#offset;
    const run = this.#runAt(start === this.text.length ? offset - 1 : offset);
    if (!atomic[run]) return this.#placeIn(run, offset);
    return offset === textStarts[run] ? sourceStarts[run]! : sourceEnds[run]!;
  }

  #placeIn(run: number, offset: number): number {
    return this.#runs.sourceStarts[run]! + offset - this.#runs.textStarts[run]!;
  }
}

/** Collects a text piece by piece, in source order. */
export class MappedTextBuilder {
  readonly #pieces: string[] = [];
  readonly #runs: Runs = { textStarts: [], sourceStarts: [], sourceEnds: [], atomic: [] };
  #length = 0;

  /** Length of the text so far, in UTF-16 code units. */
  get length(): number {
    return this.#length;
  }

  /** The text so far. */
  get text(): string {
    if (this.#pieces.length !== 1) this.#pieces.splice(0, this.#pieces.length, this.#pieces.join(''));
    return this.#pieces[0]!;
  }

  /**
   * Adds `text`, which stands for `[sourceStart, sourceEnd)` of the source: letter by letter, or, where `atomic`, as a
   * whole (the lengths may then differ). Empty text is ignored.
   */
  push(text: string, sourceStart: number, sourceEnd: number, atomic = false): void {
    if (text === '') return;
    const { textStarts, sourceStarts, sourceEnds, atomic: atomicRuns } = this.#runs;
    const last = textStarts.length - 1;
    if (!atomic && last >= 0 && !atomicRuns[last] && sourceEnds[last] === sourceStart) {
      sourceEnds[last] = sourceEnd;
    } else {
      textStarts.push(this.#length);
      sourceStarts.push(sourceStart);
      sourceEnds.push(sourceEnd);
      atomicRuns.push(atomic);
    }
    this.#pieces.push(text);
    this.#length += text.length;
  }

  /** Adds `[start, end)` of another mapped text, as it maps there. */
  append(other: MappedText, start = 0, end = other.text.length): void {
    if (!(other instanceof RunMappedText)) throw new TypeError('Only a text that a MappedTextBuilder built has runs.');
    other.forEachRun(start, end, (text, from, to, atomic) => this.push(text, from, to, atomic));
  }

  /** `place` is where the text stands if it is empty. Nothing may be added afterwards. */
  build(place: number): RunMappedText {
    return new RunMappedText(this.text, this.#runs, 0, place);
  }
}
