import type { Attribute } from '../../article/article.ts';
import { CLASSLESS, type ClassFacts, classFacts } from './class-facts.ts';

/** What an attribute can bear on, as bits: a tag without any of a group need not be asked for its members. */
export const Concern = {
  Language: 1 << 0,
  Region: 1 << 1,
  Visibility: 1 << 2,
  Name: 1 << 3,
  Role: 1 << 4,
  Class: 1 << 5,
  Translate: 1 << 6,
  Id: 1 << 7,
  /** More than looks: gives a machine a reason to keep an element that holds nothing. */
  Use: 1 << 8,
} as const;

interface Known {
  readonly name: string;
  readonly concerns: number;
}

/** The attributes that bear on anything, and those that only say how an element looks. */
const KNOWN: ReadonlyMap<string, Known> = new Map(
  (
    [
      ['align', 0],
      ['aria-hidden', Concern.Use | Concern.Visibility],
      ['aria-label', Concern.Use | Concern.Name],
      ['aria-labelledby', Concern.Use | Concern.Name],
      ['bgcolor', Concern.Visibility],
      ['border', 0],
      ['class', Concern.Class | Concern.Region | Concern.Translate],
      ['clear', 0],
      ['color', Concern.Visibility],
      ['dir', 0],
      ['face', 0],
      ['height', 0],
      ['hidden', Concern.Use | Concern.Visibility],
      ['href', Concern.Use],
      ['id', Concern.Use | Concern.Id | Concern.Region],
      ['lang', Concern.Language],
      ['role', Concern.Use | Concern.Role | Concern.Region],
      ['size', 0],
      ['src', Concern.Use],
      ['style', Concern.Visibility],
      ['title', Concern.Use],
      ['translate', Concern.Use | Concern.Translate],
      ['type', 0],
      ['valign', 0],
      ['width', 0],
      ['xml:lang', Concern.Language],
    ] as const
  ).map(([name, concerns]) => [name, { name, concerns }]),
);

/** Up to this many attributes, repetitions are looked for without a set. */
const FEW = 8;

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
  /** By the attribute's value: a document has few, which come again and again. */
  readonly #classes = new Map<string, ClassFacts>();
  #count = 0;
  #concerns = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get count(): number {
    return this.#count;
  }

  clear(): void {
    this.#count = 0;
    this.#concerns = 0;
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
    const known = KNOWN.get(name);
    // The one string of that name, which is equal to itself at a glance.
    this.#names[index] = known?.name ?? name;
    this.#starts[index] = start;
    this.#ends[index] = end;
    this.#valueStarts[index] = valueStart;
    this.#valueEnds[index] = valueEnd;
    this.#decoded[index] = decoded;
    this.#concerns |= known?.concerns ?? Concern.Use;
  }

  /** Whether an attribute bears on any of the `Concern`s. */
  bearOn(concerns: number): boolean {
    return (this.#concerns & concerns) !== 0;
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

  /** What the class attribute says. */
  classes(): ClassFacts {
    if (!this.bearOn(Concern.Class)) return CLASSLESS;
    const value = this.value('class')!;
    let facts = this.#classes.get(value);
    if (facts === undefined) {
      facts = classFacts(value);
      this.#classes.set(value, facts);
    }
    return facts;
  }

  /** Without the repetitions that HTML drops: the first of a name counts. */
  all(): Attribute[] {
    const seen = this.#count > FEW ? new Set<string>() : undefined;
    const attributes: Attribute[] = [];
    for (let index = 0; index < this.#count; index++) {
      const name = this.#names[index]!;
      if (seen === undefined ? this.#indexOf(name) < index : seen.has(name)) continue;
      seen?.add(name);
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
