/** Throws an Error that shows both values, line by line, where they differ; a framework's own diff needs no more. */
export function expectEqual(what: string, seen: unknown, expected: unknown): void {
  const [a, b] = [shown(seen), shown(expected)];
  if (a === b) return;
  throw Object.assign(new Error(`Wrong ${what}.\nExpected:\n${b}\nSeen:\n${a}`), { actual: seen, expected });
}

function shown(value: unknown): string {
  return JSON.stringify(value, null, 2) ?? String(value);
}
