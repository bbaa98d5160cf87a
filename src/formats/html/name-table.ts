/** A power of two. */
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
      let slot = hashOf(name.length, name.charCodeAt(0), name.charCodeAt(name.length - 1));
      while (this.#slots[slot] !== undefined) slot = (slot + 1) & (SIZE - 1);
      this.#slots[slot] = entry;
      this.#byName.set(name, entry);
    }
  }

  get(name: string): T | undefined {
    return this.#byName.get(name);
  }

  /** The entry whose name stands at `[start, end)` of the source as it is; undefined where it is in capitals, too. */
  at(source: string, units: Readonly<Uint16Array>, start: number, end: number): T | undefined {
    const length = end - start;
    for (let slot = hashOf(length, units[start]!, units[end - 1]!); ; slot = (slot + 1) & (SIZE - 1)) {
      const entry = this.#slots[slot];
      if (entry === undefined) return undefined;
      if (entry.name.length === length && source.startsWith(entry.name, start)) return entry;
    }
  }
}

function hashOf(length: number, first: number, last: number): number {
  return (length * BY_LENGTH + first + last * BY_LAST) & (SIZE - 1);
}
