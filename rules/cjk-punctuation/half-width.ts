import { type Block, isCjkLetter, type PlainSource, type Range } from '../../src/rule/index.ts';
import type { Change } from './change.ts';
import { FULL_WIDTH } from './marks.ts';

/** Exclamation and question marks may stand together. */
const MARK = /[!?]{1,4}|[,.:;]/g;
const ROUND = /[()（）]/g;
/** Pairs of brackets that enclose more are something else, such as a paragraph in brackets. */
const LONGEST_BRACKETS = 300;

/** Half-width marks behind a letter of Chinese or Japanese, where the text goes on with one or the block ends. */
export function halfWidthMarks(block: Block, lang: 'zh' | 'ja', plain: PlainSource): readonly Change[] {
  const { text } = block.text;
  const changes: Change[] = [];
  for (const { 0: mark, index: start } of text.matchAll(MARK)) {
    const end = start + mark.length;
    if (!isBehindLetter(text, start) || !goesOnInCjk(text, end)) continue;
    const full = Array.from(mark, (one) => FULL_WIDTH[lang][one]).join('');
    changes.push({ kind: 'halfWidth', at: [start, end], mark, right: full, edits: editsOf(block, [start, end], full, plain) });
  }
  return changes;
}

/** Pairs of brackets of which one is half-width where it must not be; both are changed together. */
export function halfWidthBrackets(block: Block, plain: PlainSource): readonly Change[] {
  const { text } = block.text;
  const changes: Change[] = [];
  for (const [open, close] of bracketPairs(text)) {
    const [first, last] = [text.charAt(open), text.charAt(close)];
    if (first === '（' && last === '）') continue;
    if (close - open > LONGEST_BRACKETS || !isSetInCjk(text, open, close)) continue;
    const opening = first === '（' ? [] : editsOf(block, [open, open + 1], '（', plain, true);
    const closing = last === '）' ? [] : editsOf(block, [close, close + 1], '）', plain);
    const whole = opening !== undefined && closing !== undefined;
    changes.push({
      kind: 'halfWidth',
      at: [open, close + 1],
      mark: text.slice(open, close + 1),
      right: `（${text.slice(open + 1, close)}）`,
      edits: whole ? [...opening, ...closing] : undefined,
    });
  }
  return changes;
}

/** Opens behind a letter of Chinese or Japanese and before one, or closes behind one where the text goes on with one. */
function isSetInCjk(text: string, open: number, close: number): boolean {
  const before = lastInk(text, open);
  const behindCjk = before >= 0 && isCjkLetter(text, before);
  if (behindCjk && text.charAt(open) === '(' && isCjkLetter(text, open + 1)) return true;
  const apart = before < 0 || behindCjk || isFullWidthMark(text, before);
  return apart && text.charAt(close) === ')' && isBehindLetter(text, close) && goesOnInCjk(text, close + 1);
}

function isFullWidthMark(text: string, at: number): boolean {
  return /[\u3001-\u3003\u3008-\u3011\uff01-\uff0f\uff1a-\uff20]/.test(text.charAt(at));
}

/** Brackets that match, the innermost pair first to close; one without a partner is left out. */
function bracketPairs(text: string): readonly Range[] {
  const open: number[] = [];
  const pairs: Range[] = [];
  for (const { 0: bracket, index } of text.matchAll(ROUND)) {
    if (bracket === '(' || bracket === '（') open.push(index);
    else if (open.length > 0) pairs.push([open.pop()!, index]);
  }
  return pairs;
}

function isBehindLetter(text: string, at: number): boolean {
  return at > 0 && isCjkLetter(text, at - 1);
}

function goesOnInCjk(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && /\s/.test(text.charAt(next))) next++;
  return next >= text.length || isCjkLetter(text, next);
}

function lastInk(text: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && (text.charAt(at) === ' ' || text.charAt(at) === '\u00a0')) at--;
  return at;
}

/** Blanks beside the mark go with it, where no markup stands between. */
function editsOf(block: Block, [start, end]: Range, full: string, plain: PlainSource, before = false): Change['edits'] {
  const range = plain(block, start, end);
  if (range === undefined) return undefined;
  const { text } = block.text;
  let [from, to] = [start, end];
  if (before) while (from > 0 && text.charAt(from - 1) === ' ') from--;
  else while (to < text.length && text.charAt(to) === ' ') to++;
  const [first, last] = before ? [from - 1, end] : [start, to + 1];
  if (from === start && to === end) return [{ range, text: full }];
  if (first < 0 || last > text.length || !isCjkLetter(text, before ? first : last - 1)) return [{ range, text: full }];
  const around = plain(block, first, last);
  if (around === undefined) return [{ range, text: full }];
  return [{ range: before ? [around[0] + 1, around[1]] : [around[0], around[1] - 1], text: full }];
}
