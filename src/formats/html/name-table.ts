const SIZE = 512;
/** Of all that were tried: with these, ten names of HTML's elements and attributes share the place of another one. */
const BY_LENGTH = 51;
const BY_LAST = 39;

/** Names in lower case, found in a source without cutting them out of it. */
export class NameTable<T extends { readonly name: string }> {
  /** By the hash of the name, or in the next free place behind. */
  readonly #slots = new Array<T | undefined>(SIZE).fill(undefined);
  readonly #byName = new Map<string, T>();

  /** Far fewer than there are places. */
  constructor(entries: readonly T[]) {
    for (const entry of entries) {
      const { name } = entry;
      let slot = hashOf(name, 0, name.length);
      while (this.#slots[slot] !== undefined) slot = (slot + 1) % SIZE;
      this.#slots[slot] = entry;
      this.#byName.set(name, entry);
    }
  }

  get(name: string): T | undefined {
    return this.#byName.get(name);
  }

  /** The entry whose name stands at `[start, end)` as it is; undefined where it is in capitals, too. */
  at(source: string, start: number, end: number): T | undefined {
    const length = end - start;
    for (let slot = hashOf(source, start, end); ; slot = (slot + 1) % SIZE) {
      const entry = this.#slots[slot];
      if (entry === undefined) return undefined;
      if (entry.name.length === length && source.startsWith(entry.name, start)) return entry;
    }
  }
}

/** Of the length, the first and the last character. */
function hashOf(text: string, start: number, end: number): number {
  return ((end - start) * BY_LENGTH + text.charCodeAt(start) + text.charCodeAt(end - 1) * BY_LAST) % SIZE;
}
