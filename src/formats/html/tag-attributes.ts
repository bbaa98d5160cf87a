import type { Attribute, Range } from '../../article/article.ts';
import { endsName, isSpace } from '../ascii.ts';
import { withReferences } from '../character-references.ts';
import { CLASSLESS, type ClassFacts, classFacts } from './class-facts.ts';
import { NameTable } from './name-table.ts';

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

/** The attributes that bear on anything, those that only say how an element looks, and the common ones of the others. */
const KNOWN = new NameTable<Known>(
  (
    [
      ['align', 0],
      ['alt', Concern.Use],
      ['aria-hidden', Concern.Use | Concern.Visibility],
      ['aria-label', Concern.Use | Concern.Name],
      ['aria-labelledby', Concern.Use | Concern.Name],
      ['bgcolor', Concern.Visibility],
      ['border', 0],
      ['charset', Concern.Use],
      ['class', Concern.Class],
      ['clear', 0],
      ['color', Concern.Visibility],
      ['content', Concern.Use],
      ['dir', 0],
      ['face', 0],
      ['height', 0],
      ['hidden', Concern.Use | Concern.Visibility],
      ['href', Concern.Use],
      ['id', Concern.Use | Concern.Id | Concern.Region],
      ['lang', Concern.Language],
      ['name', Concern.Use],
      ['property', Concern.Use],
      ['rel', Concern.Use],
      ['role', Concern.Use | Concern.Role | Concern.Region],
      ['size', 0],
      ['src', Concern.Use],
      ['style', Concern.Visibility],
      ['target', Concern.Use],
      ['title', Concern.Use],
      ['translate', Concern.Use | Concern.Translate],
      ['type', 0],
      ['valign', 0],
      ['value', Concern.Use],
      ['width', 0],
      ['xml:lang', Concern.Language],
    ] as const
  ).map(([name, concerns]) => ({ name, concerns })),
);

/** Up to this many attributes, repetitions are looked for without a set. */
const FEW = 8;

const QUOTATION_MARK = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS_SIGN = 0x3d;
const GREATER_THAN = 0x3e;

/**
 * Attributes of one start tag, in arrays that are used again for the next tag: most tags are asked for one or two names,
 * so an `Attribute` is made, and a value cut out and its references resolved, only when somebody wants it.
 */
export class TagAttributes {
  readonly #source: string;
  readonly #names: string[] = [];
  /** Of each attribute: its start and end, and those of its value. */
  readonly #offsets: number[] = [];
  /** The value where it is not as in the source. */
  readonly #values: (string | undefined)[] = [];
  /** By the attribute's value: a document has few, which come again and again. */
  readonly #classes = new Map<string, ClassFacts>();
  #classFacts: ClassFacts | undefined = undefined;
  #count = 0;
  #concerns = 0;
  #selfClosing = false;

  constructor(source: string) {
    this.#source = source;
  }

  /** What any of them bears on, as bits of `Concern`. */
  get concerns(): number {
    return this.#concerns;
  }

  /** Whether the tag that was read ends in a slash. */
  get selfClosing(): boolean {
    return this.#selfClosing;
  }

  clear(): void {
    this.#classFacts = undefined;
    this.#count = 0;
    this.#concerns = 0;
    this.#selfClosing = false;
  }

  /**
   * Reads those of the start tag whose name ends at `from`, in the code units of the source; gives the tag's end, or `-1`
   * where the source ends first.
   */
  read(units: Readonly<Uint16Array>, from: number): number {
    this.clear();
    const { length } = this.#source;
    for (let at = from; ; ) {
      while (isSpace(units[at]!)) at++;
      if (at >= length) return -1;
      const code = units[at];
      if (code === GREATER_THAN) return at + 1;
      if (code === SLASH) {
        do at++;
        while (isSpace(units[at]!));
        if (units[at] === GREATER_THAN) {
          this.#selfClosing = true;
          return at + 1;
        }
      } else {
        at = this.#readOne(units, at, length);
        if (at < 0) return -1;
      }
    }
  }

  /** `start` is that of the name; `end` and the value's range are half-open. `value`: what they stand for. */
  add(name: string, start: number, end: number, valueStart: number, valueEnd: number, value: string): void {
    this.#add(knownAs(name), start, end, valueStart, valueEnd, value);
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
    return index < 0 ? undefined : this.#attributeAt(index, 0);
  }

  /** What the class attribute says. */
  classes(): ClassFacts {
    if (!this.bearOn(Concern.Class)) return CLASSLESS;
    this.#classFacts ??= this.#factsOf(this.value('class')!);
    return this.#classFacts;
  }

  /**
   * Without the repetitions that HTML drops: the first of a name counts. `offset`: where in the source begins what was
   * read.
   */
  all(offset = 0): Attribute[] {
    const seen = this.#count > FEW ? new Set<string>() : undefined;
    const attributes: Attribute[] = [];
    for (let index = 0; index < this.#count; index++) {
      const name = this.#names[index]!;
      if (seen === undefined ? this.#indexOf(name) < index : seen.has(name)) continue;
      seen?.add(name);
      attributes.push(this.#attributeAt(index, offset));
    }
    return attributes;
  }

  #factsOf(value: string): ClassFacts {
    let facts = this.#classes.get(value);
    if (facts === undefined) {
      facts = classFacts(value);
      this.#classes.set(value, facts);
    }
    return facts;
  }

  #indexOf(name: string): number {
    for (let index = 0; index < this.#count; index++) if (this.#names[index] === name) return index;
    return -1;
  }

  /** Reads the attribute whose name begins at `start`; gives its end, or `-1` where the source ends first. */
  #readOne(units: Readonly<Uint16Array>, start: number, length: number): number {
    let nameEnd = start + 1;
    while (nameEnd < length && units[nameEnd] !== EQUALS_SIGN && !endsName(units[nameEnd]!)) nameEnd++;
    const name =
      KNOWN.at(this.#source, units, start, nameEnd) ?? knownAs(this.#source.slice(start, nameEnd).toLowerCase());
    let at = nameEnd;
    while (isSpace(units[at]!)) at++;
    if (units[at] !== EQUALS_SIGN) {
      if (at >= length) return -1;
      this.#add(name, start, nameEnd, nameEnd, nameEnd, undefined);
      return at;
    }
    do at++;
    while (isSpace(units[at]!));
    const quote = units[at]!;
    const quoted = quote === QUOTATION_MARK || quote === APOSTROPHE;
    const valueStart = quoted ? at + 1 : at;
    const valueEnd = quoted
      ? this.#source.indexOf(quote === QUOTATION_MARK ? '"' : "'", valueStart)
      : endOfBareValue(units, at, length);
    if (valueEnd < 0 || valueEnd >= length) return -1;
    const end = quoted ? valueEnd + 1 : valueEnd;
    this.#add(name, start, end, valueStart, valueEnd, undefined);
    return end;
  }

  #add(
    { name, concerns }: Known,
    start: number,
    end: number,
    valueStart: number,
    valueEnd: number,
    value: string | undefined,
  ): void {
    const index = this.#count++;
    const offsets = this.#offsets;
    this.#names[index] = name;
    this.#values[index] = value;
    offsets[4 * index] = start;
    offsets[4 * index + 1] = end;
    offsets[4 * index + 2] = valueStart;
    offsets[4 * index + 3] = valueEnd;
    this.#concerns |= concerns;
  }

  #valueAt(index: number): string {
    const known = this.#values[index];
    if (known !== undefined) return known;
    const written = this.#source.slice(this.#offsets[4 * index + 2]!, this.#offsets[4 * index + 3]!);
    const value = withReferences(written);
    this.#values[index] = value;
    return value;
  }

  #attributeAt(index: number, offset: number): Attribute {
    const at = 4 * index;
    const offsets = this.#offsets;
    const range: Range = [offset + offsets[at]!, offset + offsets[at + 1]!];
    const valueRange: Range = [offset + offsets[at + 2]!, offset + offsets[at + 3]!];
    return { name: this.#names[index]!, value: this.#valueAt(index), range, valueRange };
  }
}

/** `name` is in lower case. */
function knownAs(name: string): Known {
  return KNOWN.get(name) ?? { name, concerns: Concern.Use };
}

function endOfBareValue(units: Readonly<Uint16Array>, from: number, length: number): number {
  let at = from;
  while (at < length && units[at] !== GREATER_THAN && !isSpace(units[at]!)) at++;
  return at;
}
