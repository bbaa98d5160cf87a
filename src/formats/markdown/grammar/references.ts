import type { TargetParts } from '../nodes.ts';
import { type Excess, LIMITS } from './limits.ts';

/** What a document defines for its links and footnotes to refer to. */
export class References {
  readonly #links = new Map<string, TargetParts>();
  readonly #notes = new Set<string>();
  readonly #excess: Excess;

  constructor(excess: Excess) {
    this.#excess = excess;
  }

  get hasLinks(): boolean {
    return this.#links.size > 0;
  }

  get hasNotes(): boolean {
    return this.#notes.size > 0;
  }

  /** The first definition of a label counts; `at` is where it stands. */
  addLink(label: string, definition: TargetParts, at: number): void {
    if (!this.#hasRoom(at)) return;
    const key = normalizeLabel(label);
    if (!this.#links.has(key)) this.#links.set(key, definition);
  }

  addNote(label: string, at: number): void {
    if (this.#hasRoom(at)) this.#notes.add(normalizeLabel(label));
  }

  link(label: string): TargetParts | undefined {
    return this.#links.get(normalizeLabel(label));
  }

  hasNote(label: string): boolean {
    return this.#notes.has(normalizeLabel(label));
  }

  #hasRoom(at: number): boolean {
    if (this.#links.size + this.#notes.size < LIMITS.definitions) return true;
    this.#excess.note(at);
    return false;
  }
}

/** Labels match in any case and with any white space; both foldings, because they differ (`ẞ`). */
function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}
