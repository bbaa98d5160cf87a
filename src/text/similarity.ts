import { codeUnitsOf } from './code-units.ts';

/**
 * Shingles of longer texts are longer: frequent pairs of letters are in every long text, whatever it is about. Lengths
 * in UTF-16 code units, of the shorter text.
 */
const SHINGLES: readonly (readonly [from: number, shingle: number])[] = [
  [1024, 4],
  [64, 3],
  [0, 2],
];

/** Of a text that long; the shorter of two. */
function shingleSize(length: number): number {
  for (const [from, size] of SHINGLES) if (length >= from) return size;
  return 1;
}

/**
 * How alike two texts in comparable form are, from 0 to 1: twice the number of shingles (runs of 2 to 4 code units) that
 * both hold over the number of all (Sørensen–Dice on multisets). Linear in the lengths. What is seen
 * at once to be under `least` is 0; fastest where one text is compared, as `b`, with several in turn.
 */
export function similarity(a: string, b: string, least = 0.5): number {
  if (a === b) return 1;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const size = shingleSize(shorter.length);
  const wanted = wantedShingles(shorter.length, longer.length, size, least);
  if (wanted < 0) return 0;
  if (last.of !== b || last.size !== size) markShingles(b, codeUnitsOf(b), 0, b.length, size);
  if (!sharesMarked(codeUnitsOf(a), 0, a.length, size, wanted)) return 0;
  const ofShorter = shorter.length - size + 1;
  const ofLonger = longer.length - size + 1;
  const counts = shingleCounts(shorter, size);
  let common = 0;
  for (let at = 0; at < ofLonger; at++) {
    const shingle = shingleAt(longer, at, size);
    const count = counts.get(shingle);
    if (count === undefined || count === 0) continue;
    counts.set(shingle, count - 1);
    common++;
  }
  return (2 * common) / (ofShorter + ofLonger);
}

/** Half-open, among code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the similarity of two texts among the same code units may be `least`: those of nearly all pairs are told apart. */
export function mayBeAlike(units: Readonly<Uint16Array>, a: Span, b: Span, least: number): boolean {
  const lengthOfA = a.end - a.start;
  const lengthOfB = b.end - b.start;
  const shorter = Math.min(lengthOfA, lengthOfB);
  const size = shingleSize(shorter);
  const wanted = wantedShingles(shorter, Math.max(lengthOfA, lengthOfB), size, least);
  if (wanted < 0) return false;
  if (last.of !== b || last.size !== size) markShingles(b, units, b.start, b.end, size);
  return sharesMarked(units, a.start, a.end, size, wanted);
}

/** How many shingles two texts of these lengths have in common at least; -1 where they cannot. */
function wantedShingles(shorter: number, longer: number, size: number, least: number): number {
  if (2 * shorter < least * (shorter + longer)) return -1;
  const ofShorter = shorter - size + 1;
  const wanted = (least * (ofShorter + longer - size + 1)) / 2;
  return ofShorter < 1 || ofShorter < wanted ? -1 : wanted;
}

/** Scratch of `markShingles`: a bit for each bucket that a shingle of the last text fell into. */
const BUCKET_BITS = 14;
const marked = new Int32Array(1 << (BUCKET_BITS - 5));
const last: { of: string | Span; size: number } = { of: '', size: 0 };

function markShingles(of: string | Span, units: Readonly<Uint16Array>, start: number, end: number, size: number): void {
  last.of = of;
  last.size = size;
  marked.fill(0);
  const mask = maskOf(size);
  const first = Math.min(end, start + size - 1);
  let window = windowBefore(units, start, first);
  for (let at = first; at < end; at++) {
    window = shifted(window, units[at]!);
    const bucket = bucketOf(window & mask);
    marked[bucket >>> 5]! |= 1 << (bucket & 31);
  }
}

/** Whether so many shingles may be among the marked ones: the search ends where too many are not. */
function sharesMarked(units: Readonly<Uint16Array>, start: number, end: number, size: number, wanted: number): boolean {
  const mask = maskOf(size);
  const first = start + size - 1;
  let window = windowBefore(units, start, first);
  /** How many may still be missing; told without a branch, which would be guessed wrong at every other shingle. */
  let spare = Math.floor(end - first - wanted);
  for (let at = first; at < end && spare >= 0; at++) {
    window = shifted(window, units[at]!);
    const bucket = bucketOf(window & mask);
    spare -= ~(marked[bucket >>> 5]! >>> (bucket & 31)) & 1;
  }
  return spare >= 0;
}

/** The window of what stands before the end of the first shingle. */
function windowBefore(units: Readonly<Uint16Array>, start: number, end: number): number {
  let window = 0;
  for (let at = start; at < end; at++) window = shifted(window, units[at]!);
  return window;
}

function maskOf(size: number): number {
  return size === 4 ? -1 : (1 << (8 * size)) - 1;
}

/** The last four code units, in a byte each: equal ones have equal bytes. */
function shifted(window: number, unit: number): number {
  return (window << 8) | ((Math.imul(unit, 0x9e3b) >>> 8) & 0xff);
}

function bucketOf(window: number): number {
  return Math.imul(window, 0x9e3779b1) >>> (32 - BUCKET_BITS);
}

function shingleCounts(text: string, size: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at <= text.length - size; at++) {
    const shingle = shingleAt(text, at, size);
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** A 32-bit hash of a shingle; exact for two code units. */
function shingleAt(text: string, at: number, size: number): number {
  let hash = 0;
  for (let i = at; i < at + size; i++) hash = Math.imul(hash, 0x10001) ^ text.charCodeAt(i) ^ (hash >>> 15);
  return hash;
}
