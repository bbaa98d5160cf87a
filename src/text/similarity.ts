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

/**
 * How alike two texts in comparable form are, from 0 to 1: twice the number of shingles (runs of 2 to 4 code units) that
 * both hold over the number of all (Sørensen–Dice on multisets). Linear in the lengths. What is seen
 * at once to be under `least` is 0; fastest where one text is compared, as `b`, with several in turn.
 */
export function similarity(a: string, b: string, least = 0.5): number {
  if (a === b) return 1;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (2 * shorter.length < least * (a.length + b.length)) return 0;
  const size = SHINGLES.find(([from]) => shorter.length >= from)![1];
  const ofShorter = shorter.length - size + 1;
  const ofLonger = longer.length - size + 1;
  if (ofShorter < 1) return 0;
  const wanted = (least * (ofShorter + ofLonger)) / 2;
  if (ofShorter < wanted || !mayShare(a, b, size, wanted)) return 0;
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

/** Scratch of `mayShare`: the buckets that shingles of the last text fell into hold its number. */
const BUCKET_BITS = 14;
const buckets = new Uint32Array(1 << BUCKET_BITS);
const last = { text: '', size: 0, number: 0 };

/** Whether two texts may share so many shingles: the search ends where too many of one are not in the other. */
function mayShare(a: string, b: string, size: number, wanted: number): boolean {
  const mask = size === 4 ? -1 : (1 << (8 * size)) - 1;
  if (last.text !== b || last.size !== size) {
    last.text = b;
    last.size = size;
    last.number++;
    const units = codeUnitsOf(b);
    let window = 0;
    for (let at = 0; at < b.length; at++) {
      window = shifted(window, units[at]!);
      if (at >= size - 1) buckets[bucketOf(window & mask)] = last.number;
    }
  }
  const { number } = last;
  let left = a.length - size + 1;
  const units = codeUnitsOf(a);
  let window = 0;
  for (let at = 0; at < a.length; at++) {
    window = shifted(window, units[at]!);
    if (at >= size - 1 && buckets[bucketOf(window & mask)] !== number && --left < wanted) return false;
  }
  return true;
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
