import type { Range } from '../text/range.ts';
import type { MappedText } from './article.ts';

/**
 * A text as runs of source: run `i` begins at `textStarts[i]` of the text and at `sourceStarts[i]` of the source. A plain
 * run has the same length on both sides; an atomic run (an entity, an escape, a line break) is indivisible.
 */
class RunMappedText implements MappedText {
  readonly text: string;
  readonly #textStarts: readonly number[];
  readonly #sourceStarts: readonly number[];
  readonly #sourceEnds: readonly number[];
  readonly #atomic: readonly boolean[];
  /** Where the text stands if it is empty. */
  readonly #place: number;

  constructor(
    text: string,
    textStarts: readonly number[],
    sourceStarts: readonly number[],
    sourceEnds: readonly number[],
    atomic: readonly boolean[],
    place: number,
  ) {
    this.text = text;
    this.#textStarts = textStarts;
    this.#sourceStarts = sourceStarts;
    this.#sourceEnds = sourceEnds;
    this.#atomic = atomic;
    this.#place = place;
  }

  rangeOf(start: number, end: number): { range: Range; exact: boolean } {
    if (!(start >= 0 && start <= end && end <= this.text.length)) {
      throw new RangeError(`[${start}, ${end}) does not lie inside a text of length ${this.text.length}`);
    }
    if (this.#textStarts.length === 0) return { range: [this.#place, this.#place], exact: true };
    const first = this.#runAt(start);
    if (start === end) {
      const place = this.#placeIn(first, start);
      return { range: [place, place], exact: true };
    }
    const last = this.#runAt(end - 1);
    const from = this.#atomic[first] ? this.#sourceStarts[first]! : this.#placeIn(first, start);
    const to = this.#atomic[last] ? this.#sourceEnds[last]! : this.#placeIn(last, end);
    let exact = true;
    for (let run = first; run <= last && exact; run++) exact = !this.#atomic[run];
    return { range: [from, to], exact };
  }

  /** The last run that begins at or before `offset`. */
  #runAt(offset: number): number {
    let low = 0;
    let high = this.#textStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#textStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #placeIn(run: number, offset: number): number {
    const into = offset - this.#textStarts[run]!;
    if (this.#atomic[run]) return into === 0 ? this.#sourceStarts[run]! : this.#sourceEnds[run]!;
    return this.#sourceStarts[run]! + into;
  }
}

/** Collects a text piece by piece, in source order. */
export class MappedTextBuilder {
  readonly #pieces: string[] = [];
  readonly #textStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  readonly #sourceEnds: number[] = [];
  readonly #atomic: boolean[] = [];
  #length = 0;

  /** Length of the text so far, in UTF-16 code units. */
  get length(): number {
    return this.#length;
  }

  /** The text so far. */
  get text(): string {
    return this.#pieces.length === 1 ? this.#pieces[0]! : this.#joined();
  }

  /**
   * Adds `text`, which stands for `[sourceStart, sourceEnd)` of the source: letter by letter, or, where `atomic`, as a
   * whole (the lengths may then differ). Empty text is ignored.
   */
  push(text: string, sourceStart: number, sourceEnd: number, atomic = false): void {
    if (text === '') return;
    const last = this.#textStarts.length - 1;
    if (!atomic && last >= 0 && !this.#atomic[last] && this.#sourceEnds[last] === sourceStart) {
      this.#sourceEnds[last] = sourceEnd;
    } else {
      this.#textStarts.push(this.#length);
      this.#sourceStarts.push(sourceStart);
      this.#sourceEnds.push(sourceEnd);
      this.#atomic.push(atomic);
    }
    this.#pieces.push(text);
    this.#length += text.length;
  }

  /** Adds `[start, end)` of another mapped text, as it maps there. */
  append(other: MappedText, start = 0, end = other.text.length): void {
    for (let at = start; at < end; ) {
      const next = nextSeam(other, at, end);
      const { range, exact } = other.rangeOf(at, next);
      this.push(other.text.slice(at, next), range[0], range[1], !exact);
      at = next;
    }
  }

  /** `place` is where the text stands if it is empty. */
  build(place: number): MappedText {
    return new RunMappedText(
      this.text,
      this.#textStarts,
      this.#sourceStarts,
      this.#sourceEnds,
      this.#atomic,
      place,
    );
  }

  #joined(): string {
    const text = this.#pieces.join('');
    this.#pieces.length = 0;
    if (text !== '') this.#pieces.push(text);
    return text;
  }
}

/** End of the longest span from `at` that maps letter by letter (or of one atomic piece). */
function nextSeam(mapped: MappedText, at: number, end: number): number {
  let low = at + 1;
  let high = end;
  const first = mapped.rangeOf(at, at + 1);
  if (!first.exact) {
    const contiguous = (to: number) => {
      const { range } = mapped.rangeOf(at, to);
      return range[0] === first.range[0] && range[1] === first.range[1];
    };
    while (low < high && contiguous(low + 1)) low++;
    return low;
  }
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { range, exact } = mapped.rangeOf(at, middle);
    if (exact && range[1] - range[0] === middle - at) low = middle;
    else high = middle - 1;
  }
  return low;
}
