import type { Attribute } from '../../article/article.ts';

/**
 * Attributes of one start tag, in arrays that are used again for the next tag: most tags are asked for one or two names,
 * so an `Attribute` is made only when somebody wants it.
 */
export class TagAttributes {
  readonly #source: string;
  readonly #names: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #valueStarts: number[] = [];
  readonly #valueEnds: number[] = [];
  /** The value with its character references resolved, where it has any. */
  readonly #decoded: (string | undefined)[] = [];
  #count = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get count(): number {
    return this.#count;
  }

  clear(): void {
    this.#count = 0;
  }

  /** `start` is that of the name; `end` and the value's range are half-open. */
  add(
    name: string,
    start: number,
    end: number,
    valueStart: number,
    valueEnd: number,
    decoded: string | undefined,
  ): void {
    const index = this.#count++;
    this.#names[index] = name;
    this.#starts[index] = start;
    this.#ends[index] = end;
    this.#valueStarts[index] = valueStart;
    this.#valueEnds[index] = valueEnd;
    this.#decoded[index] = decoded;
  }

  has(name: string): boolean {
    return this.#indexOf(name) >= 0;
  }

  value(name: string): string | undefined {
    const index = this.#indexOf(name);
    return index < 0 ? undefined : this.#valueAt(index);
  }

  get(name: string): Attribute | undefined {
    const index = this.#indexOf(name);
    return index < 0 ? undefined : this.#attributeAt(index);
  }

  nameAt(index: number): string {
    return this.#names[index]!;
  }

  /** Without the repetitions that HTML drops: the first of a name counts. */
  all(): Attribute[] {
    const seen = new Set<string>();
    const attributes: Attribute[] = [];
    for (let index = 0; index < this.#count; index++) {
      const name = this.#names[index]!;
      if (seen.has(name)) continue;
      seen.add(name);
      attributes.push(this.#attributeAt(index));
    }
    return attributes;
  }

  #indexOf(name: string): number {
    for (let index = 0; index < this.#count; index++) if (this.#names[index] === name) return index;
    return -1;
  }

  #valueAt(index: number): string {
    return this.#decoded[index] ?? this.#source.slice(this.#valueStarts[index]!, this.#valueEnds[index]!);
  }

  #attributeAt(index: number): Attribute {
    return {
      name: this.#names[index]!,
      value: this.#valueAt(index),
      range: [this.#starts[index]!, this.#ends[index]!],
      valueRange: [this.#valueStarts[index]!, this.#valueEnds[index]!],
    };
  }
}
