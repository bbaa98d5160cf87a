import { isBlank, isEastAsian, isInvisible } from './letters.ts';
import { NAVIGATION_WORDS, type NavigationWords } from './navigation-words.ts';
import { type Term, type TermMatch, TermMatcher } from './term-matcher.ts';

/** “Previous article:”, 下一篇： … */
export interface NavigationLabel {
  readonly direction: 'previous' | 'next';
  /** Primary language; of a label that several languages share, the first of the list. */
  readonly lang: string;
  /** An arrow or bracket before the label included. */
  readonly start: number;
  /** After the colon, arrow or bracket. */
  readonly end: number;
}

type Direction = Pick<NavigationLabel, 'direction' | 'lang'>;

interface Candidate extends NavigationLabel {
  /** What divides the label from what follows: a mark (colon, arrow, bracket), a break (line end, wide gap), the text's end. */
  readonly divider: 'mark' | 'break' | 'end';
}

const COLONS = ':：︰﹕꞉';
const ARROWS = '«»‹›←→⇐⇒⟵⟶<>＜＞〈〉《》◀▶◁▷◄►❮❯➔➜';
const OPENING = '[［【〔(（「『';
const CLOSING = ']］】〕)）」』';
const ORNAMENTS = ARROWS + OPENING;
const DIVIDERS = '|｜¦·・•●■';

/** A wide gap, or a separator with or without a blank after it. */
const SET_OFF = /(?:\s{2}|[\t\u3000]|[|｜¦/／·・•●■、，；。]\s?)$/u;

/** Blanks, arrows and brackets around a label; more of them are not read. */
const MAX_ORNAMENT = 16;

const matcher = new TermMatcher<Direction>(() => NAVIGATION_WORDS.flatMap(labelsOf));

/**
 * The label that stands at `from`, blanks, arrows and brackets before it aside, and that a colon, an arrow, a bracket, a
 * line end, a wide gap or the end of the text follows. “Previous studies …” and 上一篇文章介绍了… are no labels.
 */
export function navigationLabelAt(text: string, from = 0): NavigationLabel | undefined {
  const candidate = candidateAt(text, from);
  return candidate && withoutDivider(candidate);
}

const NEVER = 1;
const BY_TERM = 2;
const ALWAYS = 3;
/** Whether a label may begin with a code unit, of those that have been met: `NEVER`, `BY_TERM` or `ALWAYS`. */
const beginnings = new Uint8Array(0x10000);

/** Whether a text that begins with the code units may begin with a label. */
export function mayBeginLabel(first: number, second: number, third: number): boolean {
  const how = beginnings[first]! || beginningOf(first);
  return how === ALWAYS || (how === BY_TERM && matcher.mayBegin(first, second, third));
}

function beginningOf(unit: number): number {
  const isAside = isBlank(unit) || isInvisible(unit) || ORNAMENTS.includes(String.fromCharCode(unit));
  const how = isAside ? ALWAYS : matcher.beginsWith(unit) ? BY_TERM : NEVER;
  beginnings[unit] = how;
  return how;
}

/**
 * All labels in one line or block, such as the two of 上一篇:A 下一篇:B. One that does not stand at the very start needs a
 * colon or arrow, and something before it that sets it off: a separator, a wide gap, or a label at the start.
 */
export function navigationLabels(text: string): readonly NavigationLabel[] {
  const first = candidateAt(text, 0);
  const labels: NavigationLabel[] = [];
  if (first !== undefined) labels.push(withoutDivider(first));
  for (let at = first?.end ?? 0; at < text.length; at++) {
    const match = matcher.matchAt(text, at);
    if (match === undefined) continue;
    const found = candidateAt(text, ornamentStart(text, at, labels.at(-1)?.end ?? 0));
    if (found !== undefined && isSetOff(text, at, found, first)) {
      labels.push(withoutDivider(found));
      at = found.end - 1;
    } else {
      at = match.end - 1;
    }
  }
  return labels;
}

function labelsOf(words: NavigationWords): Term<Direction>[] {
  const { lang, nouns, nounStands, neverAlone = false, fixed } = words;
  const behind = (parts: readonly string[]) => parts.map((part) => ` ${part}`);
  const nounsBehind = behind(nouns);
  return (['previous', 'next'] as const).flatMap((direction) => {
    const value = { direction, lang };
    const terms: Term<Direction>[] = [];
    const wordsBehind = behind(words[direction]);
    for (const word of words[direction]) {
      if (!neverAlone) terms.push([word, value]);
      if (nounStands !== 'before') terms.push([word, value, nounsBehind]);
    }
    if (nounStands !== 'after') for (const noun of nouns) terms.push([noun, value, wordsBehind]);
    for (const label of fixed?.[direction] ?? []) terms.push([label, value]);
    return terms;
  });
}

/** Reads ornament, label and divider from `from`. */
function candidateAt(text: string, from: number): Candidate | undefined {
  let at = skipBlanks(text, from);
  const start = at;
  let ornament: 'none' | 'arrow' | 'bracket' = 'none';
  for (const limit = start + MAX_ORNAMENT; at < text.length && at < limit; at = skipBlanks(text, at + 1)) {
    const unit = text.charAt(at);
    if (ARROWS.includes(unit)) ornament = 'arrow';
    else if (OPENING.includes(unit)) ornament = 'bracket';
    else break;
  }
  const match = matcher.matchAt(text, at);
  if (match === undefined) return undefined;
  const divider = dividerAfter(text, match, ornament);
  return divider && { ...match.value, start, end: divider.end, divider: divider.kind };
}

function dividerAfter(
  text: string,
  match: TermMatch<Direction>,
  ornament: 'none' | 'arrow' | 'bracket',
): { kind: Candidate['divider']; end: number } | undefined {
  let after = match.end;
  if (ornament === 'bracket') {
    const closing = skipBlanks(text, after);
    if (!CLOSING.includes(text.charAt(closing)) || closing === text.length) return undefined;
    after = closing + 1;
  }
  const next = skipBlanks(text, after);
  if (next === text.length) return { kind: 'end', end: after };
  const unit = text.charAt(next);
  if (COLONS.includes(unit) || ARROWS.includes(unit)) return { kind: 'mark', end: next + 1 };
  if (ornament !== 'none') return { kind: 'mark', end: after };
  if (DIVIDERS.includes(unit)) return { kind: 'mark', end: after };
  return isBreak(text, after, next, match) ? { kind: 'break', end: after } : undefined;
}

/** A line end, a tab, an ideographic blank, two blanks; between East Asian letters, which need none, one blank. */
function isBreak(text: string, start: number, end: number, match: TermMatch<Direction>): boolean {
  if (end - start >= 2 || /[\t\n\r\u3000]/.test(text.slice(start, end))) return true;
  const { lang } = match.value;
  return end > start && (lang === 'zh' || lang === 'ja') && isEastAsian(text.charCodeAt(end));
}

/** Whether a label after the start of the text stands by itself: see `navigationLabels`. */
function isSetOff(text: string, label: number, found: Candidate, first: Candidate | undefined): boolean {
  const before = text.slice(Math.max(0, found.start - 2), found.start);
  if (/[\n\r]$/.test(before)) return true;
  if (found.divider === 'break') return false;
  if (SET_OFF.test(before) || (/\s$/.test(before) && holdsArrow(text, found.start, label))) return true;
  if (found.divider === 'end') return false;
  const eastAsian = isEastAsian(text.charCodeAt(label));
  if (/\s$/.test(before)) return eastAsian || (first !== undefined && hasCaseOf(text, label, first));
  return eastAsian && first !== undefined && first.direction !== found.direction;
}

function holdsArrow(text: string, start: number, end: number): boolean {
  return [...text.slice(start, end)].some((letter) => ARROWS.includes(letter));
}

/** In “Previous: The next: a novel” the inner word is no label: it is not written like the first one. */
function hasCaseOf(text: string, label: number, first: Candidate): boolean {
  const leading = text.slice(first.start, first.end).match(/\p{L}/u)?.[0] ?? '';
  return isUpper(leading) === isUpper(text.charAt(label));
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Start of the arrows, brackets and blanks before a label, not before `floor`. */
function ornamentStart(text: string, label: number, floor: number): number {
  let start = label;
  for (let at = label - 1; at >= floor && at >= label - MAX_ORNAMENT; at--) {
    const unit = text.charAt(at);
    if (ARROWS.includes(unit) || OPENING.includes(unit)) start = at;
    else if (!isBlank(unit.charCodeAt(0))) break;
  }
  return start;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isBlank(text.charCodeAt(at)) || isInvisible(text.charCodeAt(at)))) at++;
  return at;
}

function withoutDivider(candidate: Candidate): NavigationLabel {
  const { direction, lang, start, end } = candidate;
  return { direction, lang, start, end };
}
