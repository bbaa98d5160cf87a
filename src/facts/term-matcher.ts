import { foldUnit, isEastAsian, isGap, isHangul, isInvisible, isUnspaced, isWordUnit } from './letters.ts';

export interface TermMatch<Value> {
  readonly value: Value;
  /** Half-open, in code units of the text that was searched. */
  readonly start: number;
  readonly end: number;
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value?: Value;
}

const SPACE = 0x20;

/** Blanks and invisible characters between two letters of a term; more of them end it. */
const MAX_SKIPPED = 8;

/**
 * Finds terms of a list in a text, in comparable form but with exact places: case, width and invisible characters do not
 * matter, a blank in a term may be missing or be a hyphen, and East Asian letters may stand apart (上 一 篇). A term in a
 * script that separates words must stand as whole words; in Korean only its beginning must (particles follow it).
 */
export class TermMatcher<Value> {
  readonly #root: Node<Value> = { next: new Map() };
  /** Whether a term begins with an ASCII character, by its code. */
  readonly #begins = new Uint8Array(0x80);

  /** Of two equal terms the first counts. */
  constructor(terms: Iterable<readonly [term: string, value: Value]>) {
    for (const [term, value] of terms) {
      for (const form of [term.normalize('NFC'), term.normalize('NFD')]) {
        this.#add(form, value);
        this.#add(form.replace(/[\s-]/g, ''), value);
      }
    }
    for (let unit = 0; unit < 0x80; unit++) if (this.#root.next.has(foldUnit(unit))) this.#begins[unit] = 1;
  }

  /** The longest term that begins exactly at `start`. */
  matchAt(text: string, start: number): TermMatch<Value> | undefined {
    const unit = text.charCodeAt(start);
    if (unit < 0x80 && this.#begins[unit] === 0) return undefined;
    let node = this.#root.next.get(foldUnit(unit));
    if (node === undefined || !beginsWord(text, start)) return undefined;
    let best: TermMatch<Value> | undefined;
    let at = start;
    while (node !== undefined) {
      if (node.value !== undefined && endsWord(text, at + 1)) best = { value: node.value, start, end: at + 1 };
      const following = afterGap(text, at + 1);
      const spaced: Node<Value> | undefined = following.gap ? this.#across(node, text.charCodeAt(at)) : node;
      at = following.at;
      node = at < text.length ? spaced?.next.get(foldUnit(text.charCodeAt(at))) : undefined;
    }
    return best;
  }

  /** Every term in the text, left to right, longest first, without overlaps. */
  matches(text: string): TermMatch<Value>[] {
    const found: TermMatch<Value>[] = [];
    for (let at = 0; at < text.length; at++) {
      const match = this.matchAt(text, at);
      if (match === undefined) continue;
      found.push(match);
      at = match.end - 1;
    }
    return found;
  }

  /** The value of the term that the text as a whole is, blanks and punctuation around it aside. */
  whole(text: string): Value | undefined {
    const start = text.search(/[\p{L}\p{N}]/u);
    if (start < 0) return undefined;
    const match = this.matchAt(text, start);
    return match !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(match.end)) ? match.value : undefined;
  }

  #add(term: string, value: Value): void {
    let node = this.#root;
    for (let at = 0; at < term.length; at++) {
      if (isGap(term.charCodeAt(at)) && isEastAsian(term.charCodeAt(at - 1))) continue;
      const unit = isGap(term.charCodeAt(at)) ? SPACE : foldUnit(term.charCodeAt(at));
      const next: Node<Value> = node.next.get(unit) ?? { next: new Map() };
      node.next.set(unit, next);
      node = next;
    }
    node.value ??= value;
  }

  /** Where a blank after `unit` leads: over a blank of the term, or nowhere new between East Asian letters. */
  #across(node: Node<Value>, unit: number): Node<Value> | undefined {
    return node.next.get(SPACE) ?? (isEastAsian(unit) ? node : undefined);
  }
}

function afterGap(text: string, start: number): { at: number; gap: boolean } {
  let at = start;
  let gap = false;
  for (const limit = start + MAX_SKIPPED; at < text.length && at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (isGap(unit)) gap = true;
    else if (!isInvisible(unit)) break;
  }
  return { at, gap };
}

function beginsWord(text: string, start: number): boolean {
  if (start === 0 || isUnspaced(text.charCodeAt(start))) return true;
  const before = text.charCodeAt(start - 1);
  return isHangul(text.charCodeAt(start)) ? !isHangul(before) : isHangul(before) || !isWordUnit(before);
}

function endsWord(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  return isUnspaced(last) || isHangul(last) || isHangul(next) || !isWordUnit(next);
}
