import type { Attribute, Range } from '../../article/article.ts';
import { isSpace, unitAt } from '../ascii.ts';
import { withReferences } from '../character-references.ts';
import { Place } from '../place.ts';
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
  (name) => ({ name, concerns: Concern.Use }),
  '=',
);

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS_SIGN = 0x3d;

/** Up to this many attributes, repetitions are looked for without a set. */
const FEW = 8;

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
  readonly #ampersands: Place;
  /** Whether character references may stand in the values. */
  #hasReferences = false;

  constructor(source: string) {
    this.#source = source;
    this.#ampersands = new Place(source, '&');
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
    this.#hasReferences = false;
  }

  /**
   * Reads those of the start tag whose name ends at `from`, which may not fall from one call to the next; gives the tag's
   * end, or `-1` where the source ends first.
   */
  read(from: number): number {
    if (this.#count > 0 || this.#selfClosing) this.clear();
    const end = unitAt(this.#source, from) === 0x3e ? from + 1 : this.#readAll(from);
    this.#hasReferences = this.#count > 0 && this.#ampersands.from(from) < end;
    return end;
  }

  #readAll(from: number): number {
    const source = this.#source;
    for (let at = from; ; ) {
      let code = unitAt(source, at);
      while (isSpace(code)) code = unitAt(source, ++at);
      if (code === 0x3e) return at + 1;
      if (code === 0x2f) {
        do code = unitAt(source, ++at);
        while (isSpace(code));
        if (code === 0x3e) {
          this.#selfClosing = true;
          return at + 1;
        }
      } else {
        if (at < source.length) at = this.#readOne(at);
        if (at < 0) return -1;
      }
      if (at >= source.length) return -1;
    }
  }

  /** `start` is that of the name; `end` and the value's range are half-open. `value`: what they stand for. */
  add(name: string, start: number, end: number, valueStart: number, valueEnd: number, value: string): void {
    this.#add(KNOWN.get(name), start, end, valueStart, valueEnd, value);
  }

  /** Whether an attribute bears on any of the `Concern`s. */
  bearOn(concerns: number): boolean {
    return (this.#concerns & concerns) !== 0;
  }

  /** Whether an attribute says anything of the text in the element; what is only of use to a machine does not. */
  bearOnText(): boolean {
    const concerns = this.#concerns;
    if (concerns === 0) return false;
    return (concerns & ~(Concern.Use | Concern.Class)) !== 0 || this.classes() !== CLASSLESS;
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
    this.#classFacts ??= this.#factsOf(this.value('class')!);
    return this.#classFacts;
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
  #readOne(start: number): number {
    const source = this.#source;
    const name = KNOWN.read(source, start);
    const nameEnd = KNOWN.end;
    let at = nameEnd;
    let code = unitAt(source, at);
    while (isSpace(code)) code = unitAt(source, ++at);
    if (code !== EQUALS_SIGN) {
      if (at >= source.length) return -1;
      this.#add(name, start, nameEnd, nameEnd, nameEnd, undefined);
      return at;
    }
    do code = unitAt(source, ++at);
    while (isSpace(code));
    const quoted = code === QUOTE || code === APOSTROPHE;
    const valueStart = quoted ? at + 1 : at;
    const valueEnd = quoted ? source.indexOf(code === QUOTE ? '"' : "'", valueStart) : endOfBareValue(source, at);
    if (valueEnd < 0 || valueEnd >= source.length) return -1;
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
    const value = this.#hasReferences ? withReferences(written) : written;
    this.#values[index] = value;
    return value;
  }

  #attributeAt(index: number): Attribute {
    const at = 4 * index;
    const offsets = this.#offsets;
    const range: Range = [offsets[at]!, offsets[at + 1]!];
    const valueRange: Range = [offsets[at + 2]!, offsets[at + 3]!];
    return { name: this.#names[index]!, value: this.#valueAt(index), range, valueRange };
  }
}

function endOfBareValue(source: string, from: number): number {
  const { length } = source;
  let at = from;
  for (; at < length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x3e || isSpace(code)) break;
  }
  return at;
}
