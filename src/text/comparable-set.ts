import { beginningOf, comparable } from './comparable.ts';

/** Texts in comparable form. Whether it has another is mostly told by how that begins: its comparable form is seldom made. */
export class ComparableSet {
  readonly #texts = new Set<string>();
  readonly #beginnings = new Set<number>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) this.#add(comparable(text));
  }

  /** Of texts that are in comparable form already. */
  static ofForms(forms: Iterable<string>): ComparableSet {
    const set = new ComparableSet([]);
    for (const form of forms) set.#add(form);
    return set;
  }

  get size(): number {
    return this.#texts.size;
  }

  has(text: string): boolean {
    const beginning = beginningOf(text);
    if (beginning !== 0 && !this.#beginnings.has(beginning)) return false;
    return this.#texts.has(comparable(text));
  }

  #add(form: string): void {
    this.#texts.add(form);
    this.#beginnings.add(beginningOf(form));
  }
}
