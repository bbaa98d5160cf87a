/** The middle value; the mean of the two in the middle where they are two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share lies, interpolated; NaN where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
