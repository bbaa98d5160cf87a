import { foldUnit, isEastAsian, isGap, isHangul, isInvisible, isUnspaced, isWordUnit } from './letters.ts';

export interface TermMatch<Value> {
  readonly value: Value;
  /** Half-open, in code units of the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** With `ends`, as many terms as these are: `term` with each of them behind it. */
export type Term<Value> = readonly [term: string, value: Value, ends?: readonly string[]];

/** A term in one of the ways to write it. */
interface Form<Value> {
  readonly term: string;
  readonly value: Value;
  /** Where the units begin that have not led to a node yet. */
  at: number;
}

/** A node of a trie. Its terms are divided among the next ones when a text first goes on from it: texts reach few of them. */
class Node<Value> {
  /** Of the first term that ends here. */
  value: Value | undefined = undefined;
  #forms: Form<Value>[] = [];
  #next: Map<number, Node<Value>> | undefined;

  /** The node that a unit, folded, leads to. */
  next(unit: number): Node<Value> | undefined {
    this.#next ??= this.#divide();
    return this.#next.get(unit);
  }

  /** Before any node is asked for. */
  add(form: Form<Value>): void {
    const { term } = form;
    if (isGap(unitAt(term, form.at)) && isEastAsian(term.charCodeAt(form.at - 1))) form.at++;
    if (form.at < term.length) this.#forms.push(form);
    else this.value ??= form.value;
  }

  #divide(): Map<number, Node<Value>> {
    const next = new Map<number, Node<Value>>();
    for (const form of this.#forms) {
      const unit = form.term.charCodeAt(form.at++);
      const key = isGap(unit) ? SPACE : foldUnit(unit);
      let node = next.get(key);
      if (node === undefined) {
        node = new Node();
        next.set(key, node);
      }
      node.add(form);
    }
    this.#forms = [];
    return next;
  }
}

const SPACE = 0x20;
const BEGINS = 1;
const BEGINS_NOT = 2;
const WHOLE = [''];
const IS_ASCII = /^[\0-\x7f]*$/;
const BLANK = /[\s-]/;

/** Blanks and invisible characters between two letters of a term; more of them end it. */
const MAX_SKIPPED = 8;

/**
 * Finds terms of a list in a text, in comparable form but with exact places: case, width and invisible characters do not
 * matter, a blank in a term may be missing or be a hyphen, and East Asian letters may stand apart (上 一 篇). A term in a
 * script that separates words must stand as whole words; in Korean only its beginning must (particles follow it).
 */
export class TermMatcher<Value> {
  readonly #terms: () => readonly Term<Value>[];
  /** The terms by the unit, folded, that they begin with. */
  #byFirst: Map<number, Term<Value>[]> | undefined;
  /** By that unit and the kind of the second: the trie of the terms that may go on so, made when a text does. */
  readonly #tries = new Map<number, Node<Value>>();
  /** What may be third, a bit each, where a term begins with an ASCII character: by its code and by what stands behind it. */
  readonly #begins = new Int32Array(0x80 * FOLLOWERS);
  /** Whether a term may begin with a unit beyond ASCII: `BEGINS` or `BEGINS_NOT` of those that have been met, else 0. */
  #met: Uint8Array | undefined;

  /** The terms are asked for when a text is searched first; of two equal ones the first counts. */
  constructor(terms: () => readonly Term<Value>[]) {
    this.#terms = terms;
  }

  /** Whether a term begins with the code unit. */
  beginsWith(unit: number): boolean {
    const byFirst = this.#byFirst ?? this.#index();
    return byFirst.has(foldUnit(unit));
  }

  /** Whether a term may begin with the code units. */
  mayBegin(first: number, second: number, third: number): boolean {
    const byFirst = this.#byFirst ?? this.#index();
    if (first < 0x80) return this.#mayBeginSo(first, second, third);
    const terms = byFirst.get(foldUnit(first));
    return terms !== undefined && mayGoOn(terms, kindOf(second));
  }

  /** The longest term that begins exactly at `start`. */
  matchAt(text: string, start: number): TermMatch<Value> | undefined {
    const byFirst = this.#byFirst ?? this.#index();
    const unit = text.charCodeAt(start);
    const next = unitAt(text, start + 1);
    if (unit < 0x80 && !this.#mayBeginSo(unit, next, unitAt(text, start + 2))) return undefined;
    const first = foldUnit(unit);
    const terms = byFirst.get(first);
    if (terms === undefined || !beginsWord(text, start)) return undefined;
    const second = kindOf(next);
    let node: Node<Value> | undefined = this.#tries.get(first * KINDS + second) ?? this.#trieOf(terms, first, second);
    let best: TermMatch<Value> | undefined;
    let at = start;
    while (node !== undefined) {
      if (node.value !== undefined && endsWord(text, at + 1)) best = { value: node.value, start, end: at + 1 };
      const following = afterGap(text, at + 1);
      const spaced: Node<Value> | undefined = following.gap ? this.#across(node, text.charCodeAt(at)) : node;
      at = following.at;
      node = at < text.length ? spaced?.next(foldUnit(text.charCodeAt(at))) : undefined;
    }
    return best;
  }

  /** Every term in the text, left to right, longest first, without overlaps. */
  matches(text: string): TermMatch<Value>[] {
    const found: TermMatch<Value>[] = [];
    if (this.#byFirst === undefined) this.#index();
    const begins = this.#begins;
    this.#met ??= new Uint8Array(0x10000);
    const met = this.#met;
    let isInWord = false;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) {
        // Within a word no term begins.
        const cannot = isInWord || begins[unit * FOLLOWERS] === 0;
        isInWord = isWordUnit(unit);
        if (cannot) continue;
      } else {
        isInWord = false;
        if (met[unit] === 0) met[unit] = this.beginsWith(unit) ? BEGINS : BEGINS_NOT;
        if (met[unit] === BEGINS_NOT) continue;
      }
      const match = this.matchAt(text, at);
      if (match === undefined) continue;
      found.push(match);
      at = match.end - 1;
      isInWord = false;
    }
    return found;
  }

  /** The value of the term that the text as a whole is, blanks and punctuation around it aside. */
  whole(text: string): Value | undefined {
    const start = firstLetter(text);
    if (start < 0) return undefined;
    const match = this.matchAt(text, start);
    return match !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(match.end)) ? match.value : undefined;
  }

  /** Of a first unit of ASCII. */
  #mayBeginSo(first: number, second: number, third: number): boolean {
    const thirds = this.#begins[first * FOLLOWERS + followerOf(second)]!;
    return thirds !== 0 && ((thirds >>> followerOf(third)) & 1) !== 0;
  }

  #index(): Map<number, Term<Value>[]> {
    const byFirst = new Map<number, Term<Value>[]>();
    const add = (first: number, term: Term<Value>) => {
      const others = byFirst.get(first);
      if (others === undefined) byFirst.set(first, [term]);
      else others.push(term);
    };
    for (const term of this.#terms()) {
      const [composed, decomposed] = firstUnitsOf(term[0]);
      add(composed, term);
      if (decomposed !== composed) add(decomposed, term);
    }
    for (let unit = 0; unit < 0x80; unit++) {
      const terms = byFirst.get(foldUnit(unit));
      if (terms !== undefined) this.#addBeginnings(unit * FOLLOWERS, terms);
    }
    this.#byFirst = byFirst;
    return byFirst;
  }

  #addBeginnings(row: number, terms: readonly Term<Value>[]): void {
    const begins = this.#begins;
    begins[row + ANY_OTHER] = ALL_FOLLOWERS;
    for (const [term] of terms) {
      const second = unitAt(term, 1);
      if (mayBeMissing(second)) begins.fill(ALL_FOLLOWERS, row, row + FOLLOWERS);
      // The mark of a letter that is decomposed is third.
      else begins[row + followerOf(baseOf(second))]! |= second < 0x80 ? thirdsOf(unitAt(term, 2)) : 1 << ANY_OTHER;
    }
  }

  #trieOf(terms: readonly Term<Value>[], first: number, second: number): Node<Value> {
    const trie = new Node<Value>();
    for (const [term, value, ends = WHOLE] of terms) {
      const kind = kindOf(unitAt(term, 1));
      if (kind !== second && kind !== 0 && second !== 0) continue;
      for (const end of ends) {
        for (const form of formsOf(term + end)) {
          if (foldUnit(form.charCodeAt(0)) === first) trie.add({ term: form, value, at: 1 });
        }
      }
    }
    this.#tries.set(first * KINDS + second, trie);
    return trie;
  }

  /** Where a blank after `unit` leads: over a blank of the term, or nowhere new between East Asian letters. */
  #across(node: Node<Value>, unit: number): Node<Value> | undefined {
    return node.next(SPACE) ?? (isEastAsian(unit) ? node : undefined);
  }
}

/** A term as it may be written: composed and decomposed, with its blanks and without. */
function formsOf(term: string): readonly string[] {
  const spellings = IS_ASCII.test(term) ? [term] : [term.normalize('NFC'), term.normalize('NFD')];
  return BLANK.test(term) ? spellings.flatMap((form) => [form, form.replace(/[\s-]/g, '')]) : spellings;
}

/** The units, folded, that a term begins with, composed and decomposed; no list has a term that begins with a blank. */
function firstUnitsOf(term: string): readonly [composed: number, decomposed: number] {
  const unit = term.charCodeAt(0);
  // Neither Han nor ASCII letters that no mark follows have another form.
  if ((unit < 0x80 && !(term.charCodeAt(1) >= 0x300)) || isHan(unit)) return [foldUnit(unit), foldUnit(unit)];
  const beginning = term.slice(0, 4);
  return [foldUnit(beginning.normalize('NFC').charCodeAt(0)), foldUnit(beginning.normalize('NFD').charCodeAt(0))];
}

/** In place of a unit behind the end: one that no text holds. */
const NO_UNIT = 0xffff;

/** V8 compiles a function anew when it first looks behind the end of a text. */
function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : NO_UNIT;
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit < 0xa000;
}

/** A letter for certain. */
function isUnifiedHan(unit: number): boolean {
  return unit >= 0x4e00 && unit < 0xa000;
}

const KINDS = 0x80;

/** Terms whose second units are of different kinds are different; 0 for units with several forms, blanks and none. */
function kindOf(unit: number): number {
  if (isHan(unit)) return 0x40 + (unit & 0x3f);
  const folded = unit < 0x80 ? foldUnit(unit) : 0;
  return folded >= 0x61 && folded <= 0x7a ? folded - 0x60 : 0;
}

/** 1 to 26 for a letter of ASCII, in either case. */
function followerOf(unit: number): number {
  if (unit >= 0x80) return ANY_OTHER;
  const letter = unit | 0x20;
  return letter >= 0x61 && letter <= 0x7a ? letter - 0x60 : OTHER_ASCII;
}

/** Whether one of the terms has a second unit of that kind. */
function mayGoOn(terms: readonly Term<unknown>[], second: number): boolean {
  if (second === 0) return true;
  for (const [term] of terms) {
    const unit = unitAt(term, 1);
    if ((kindOf(unit) || kindOf(baseOf(unit))) === second || mayBeMissing(unit)) return true;
  }
  return false;
}

/** What may stand in a text for the third unit of a term, as bits. */
function thirdsOf(unit: number): number {
  return mayBeMissing(unit) ? ALL_FOLLOWERS : (1 << ANY_OTHER) | (1 << followerOf(baseOf(unit)));
}

/** Whether a term ends before the unit, or anything may stand for it: a blank, a hyphen; other marks are rare. */
function mayBeMissing(unit: number): boolean {
  return unit === NO_UNIT || isGap(unit) || (unit < 0x80 && kindOf(unit) === 0);
}

/** What a letter begins with where it is decomposed. */
function baseOf(unit: number): number {
  const folded = foldUnit(unit);
  return folded < 0x80 ? folded : String.fromCharCode(folded).normalize('NFD').charCodeAt(0);
}

/** What is beyond ASCII, which may be invisible or a mark that belongs to the letter, and the end of a text. */
const ANY_OTHER = 0;
const OTHER_ASCII = 27;
const FOLLOWERS = 28;
const ALL_FOLLOWERS = (1 << FOLLOWERS) - 1;

/** Offset of the first letter or digit, -1 where there is none; most texts begin with an ASCII one, which is found fast. */
function firstLetter(text: string): number {
  const at = text.search(/[A-Za-z0-9]|[^\0-\x7f]/);
  // The pattern for all letters takes long to make, 0.3 ms of a start.
  return at < 0 || text.charCodeAt(at) < 0x80 || isUnifiedHan(text.charCodeAt(at)) ? at : text.search(/[\p{L}\p{N}]/u);
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
