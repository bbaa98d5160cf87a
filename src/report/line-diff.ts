/** A stretch of lines, 0-based and half-open on both sides, that differs: `before` gives way to `after`. */
export interface LineChange {
  readonly before: readonly [start: number, end: number];
  readonly after: readonly [start: number, end: number];
}

/** Two stretches of lines that are yet to be compared. */
interface Gap {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  readonly depth: number;
}

/** Texts made to look different at every depth are not worth more rounds than this. */
const DEEPEST = 64;

/**
 * Where two texts, as lines, differ; sorted. Lines that stand once in both are matched first (patience diff), so that the
 * effort grows with the number of lines and not with its square; between them all that differs is one change.
 */
export function lineChanges(a: readonly string[], b: readonly string[]): LineChange[] {
  const changes: LineChange[] = [];
  const pending: Gap[] = [{ a0: 0, a1: a.length, b0: 0, b1: b.length, depth: 0 }];
  while (pending.length > 0) {
    const gap = trimmed(a, b, pending.pop()!);
    const { a0, a1, b0, b1 } = gap;
    if (a0 === a1 && b0 === b1) continue;
    const anchors = a0 === a1 || b0 === b1 || gap.depth === DEEPEST ? [] : anchorsOf(a, b, gap);
    if (anchors.length === 0) changes.push({ before: [a0, a1], after: [b0, b1] });
    else pending.push(...between(anchors, gap).reverse());
  }
  return changes;
}

/** Without the lines at both ends that are equal. */
function trimmed(a: readonly string[], b: readonly string[], { a0, a1, b0, b1, depth }: Gap): Gap {
  let [fromA, fromB, toA, toB] = [a0, b0, a1, b1];
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) {
    fromA++;
    fromB++;
  }
  while (toA > fromA && toB > fromB && a[toA - 1] === b[toB - 1]) {
    toA--;
    toB--;
  }
  return { a0: fromA, a1: toA, b0: fromB, b1: toB, depth };
}

type Anchor = readonly [a: number, b: number];

/** The longest run, in order on both sides, of lines that stand once on each. */
function anchorsOf(a: readonly string[], b: readonly string[], { a0, a1, b0, b1 }: Gap): Anchor[] {
  const inA = places(a, a0, a1);
  const inB = places(b, b0, b1);
  const pairs: Anchor[] = [];
  for (const [line, at] of inA) {
    const other = inB.get(line);
    if (at !== TWICE && other !== undefined && other !== TWICE) pairs.push([at, other]);
  }
  return longestRising(pairs);
}

const TWICE = -1;

/** Where each line stands, or that it stands more than once. */
function places(lines: readonly string[], from: number, to: number): Map<string, number> {
  const at = new Map<string, number>();
  for (let i = from; i < to; i++) at.set(lines[i]!, at.has(lines[i]!) ? TWICE : i);
  return at;
}

/** Of pairs sorted by their first number, the longest subsequence in which the second rises too. */
function longestRising(pairs: readonly Anchor[]): Anchor[] {
  /** Of the runs of each length, the index of the pair that ends the one with the least end. */
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, b], i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < b) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : ends[low - 1]!);
    ends[low] = i;
  });
  const run: Anchor[] = [];
  for (let i = ends.at(-1) ?? -1; i !== -1; i = previous[i]!) run.push(pairs[i]!);
  return run.reverse();
}

function between(anchors: readonly Anchor[], { a0, a1, b0, b1, depth: above }: Gap): Gap[] {
  const depth = above + 1;
  const gaps: Gap[] = [];
  let [fromA, fromB] = [a0, b0];
  for (const [a, b] of anchors) {
    gaps.push({ a0: fromA, a1: a, b0: fromB, b1: b, depth });
    [fromA, fromB] = [a + 1, b + 1];
  }
  gaps.push({ a0: fromA, a1, b0: fromB, b1, depth });
  return gaps;
}
