import { endsName } from '../ascii.ts';

/** A short name is a number in this base: 1 to 26 are the letters, 27 to 32 the digits that HTML's names have. */
const BASE = 33;
/** More characters would not go into a small integer. */
const LONGEST_SHORT = 6;
const SIZE = 1024;
/** Of all that were tried: with this, two short names of HTML's elements and attributes share the place of another one. */
const SHIFT = 15;

/** Names in lower case, found in a source in any case; short ones of letters and digits without cutting them out of it. */
export class NameTable<T extends { readonly name: string }> {
  /** Behind the name that was read last. */
  end = 0;
  /** The numbers of the short names, each at the next free place behind the one that is worked out of it; 0 for none. */
  readonly #keys = new Int32Array(SIZE);
  readonly #short = new Array<T | undefined>(SIZE).fill(undefined);
  readonly #byName = new Map<string, T>();
  readonly #unknown: (name: string) => T;
  readonly #endsBefore: number;

  /** Far fewer entries than places. `endsBefore`: a character that ends a name, as white space, `/` and `>` always do. */
  constructor(entries: readonly T[], unknown: (name: string) => T, endsBefore = '>') {
    this.#unknown = unknown;
    this.#endsBefore = endsBefore.charCodeAt(0);
    for (const entry of entries) {
      const { name } = entry;
      this.#byName.set(name, entry);
      const key = keyOf(name);
      if (key === 0) continue;
      const place = this.#placeOf(key);
      this.#keys[place] = key;
      this.#short[place] = entry;
    }
  }

  /** That of `name`, which is in lower case; a new one for a name that is not there. */
  get(name: string): T {
    return this.#byName.get(name) ?? this.#unknown(name);
  }

  /** That of the name whose first character, whatever it is, stands at `start`; a new one for a name that is not there. */
  read(source: string, start: number): T {
    const limit = Math.min(source.length, start + LONGEST_SHORT + 1);
    let key = 0;
    for (let at = start; at < limit; at++) {
      const code = source.charCodeAt(at);
      const digit = digitOf(code);
      if (digit > 0) {
        if (at - start === LONGEST_SHORT) break;
        key = key * BASE + digit;
        continue;
      }
      if (key === 0 || !this.#ends(code)) break;
      const entry = this.#short[this.#placeOf(key)];
      if (entry === undefined) break;
      this.end = at;
      return entry;
    }
    return this.#readAny(source, start);
  }

  /** That of the key, or the free one where it would stand. */
  #placeOf(key: number): number {
    let place = key ^ (key >>> SHIFT);
    do place = (place + 1) % SIZE;
    while (this.#keys[place] !== key && this.#keys[place] !== 0);
    return place;
  }

  #readAny(source: string, start: number): T {
    let end = start + 1;
    while (end < source.length && !this.#ends(source.charCodeAt(end))) end++;
    this.end = end;
    const name = source.slice(start, end);
    // Most are in lower case as they stand.
    return this.#byName.get(name) ?? this.get(name.toLowerCase());
  }

  #ends(code: number): boolean {
    return code === this.#endsBefore || endsName(code);
  }
}

/** The number of a short name of letters and digits; 0 for any other. */
function keyOf(name: string): number {
  if (name.length > LONGEST_SHORT) return 0;
  let key = 0;
  for (let at = 0; at < name.length; at++) {
    const digit = digitOf(name.charCodeAt(at));
    if (digit === 0) return 0;
    key = key * BASE + digit;
  }
  return key;
}

/** 0 for a character that no short name has. */
function digitOf(code: number): number {
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return lower - 0x60;
  return code >= 0x31 && code <= 0x36 ? code - 0x31 + 27 : 0;
}
