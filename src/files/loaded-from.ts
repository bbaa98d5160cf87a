/** The files that the exports of modules came from. A module is loaded once in a process, and so is its export. */
const FILES = new WeakMap<object, string>();

/** Remembers which file a value was loaded from; gives the value. */
export function loadedFrom<T>(path: string, value: T): T {
  if (isReference(value)) FILES.set(value, path);
  return value;
}

/** Remembers that a value came with another, as the plugins of a preset do. */
export function loadedWith(other: unknown, value: object): void {
  const path = fileOf(other);
  if (path !== undefined && !FILES.has(value)) FILES.set(value, path);
}

/** The absolute path of the file that a value was loaded from; undefined for what a program gave. */
export function fileOf(value: unknown): string | undefined {
  return isReference(value) ? FILES.get(value) : undefined;
}

function isReference(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
