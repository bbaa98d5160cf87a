import { type Block, isCjkLetter, type PlainSource, type Range } from '../../src/rule/index.ts';
import type { Change } from './change.ts';
import { FULL_WIDTH } from './marks.ts';

/** Exclamation and question marks may stand together. */
const MARK = /[!?]{1,4}|[,.:;]/g;
const ROUND = /[()（）]/g;
/** Pairs of brackets that enclose more are something else, such as a paragraph in brackets. */
const LONGEST_BRACKETS = 300;

/**
 * Half-width marks behind a letter of Chinese or Japanese, where the text goes on with one or the block ends. The colon of
 * Japanese is widely set in half width.
 */
export function halfWidthMarks(block: Block, lang: 'zh' | 'ja', plain: PlainSource): readonly Change[] {
  const { text } = block.text;
  const changes: Change[] = [];
  for (const { 0: mark, index: start } of text.matchAll(MARK)) {
    const end = start + mark.length;
    if ((mark === ':' && lang === 'ja') || !isBehindLetter(text, start) || !goesOnInCjk(text, end)) continue;
    const full = Array.from(mark, (one) => FULL_WIDTH[lang][one]).join('');
    const letter = String.fromCodePoint(text.codePointAt(isLow(text, start - 1) ? start - 2 : start - 1) ?? 0);
    const edits = editsOf(block, [start, end], full, plain);
    changes.push({ kind: 'halfWidth', at: [start, end], mark: letter + mark, right: letter + full, edits });
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
    const opening = first === '（' ? [] : bracketEdits(block, [open, open + 1], '（', plain);
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

/**
 * Stands right behind a letter of Chinese, and opens or closes between two
 * letters. Half-width brackets that blanks set off are a style of their own.
 */
function isSetInCjk(text: string, open: number, close: number): boolean {
  const mixed = text.charAt(open) === '（' || text.charAt(close) === '）';
  const behindCjk = isBehindLetter(text, open);
  const inside = isCjkLetter(text, open + 1);
  if (mixed) return behindCjk || inside || isBehindLetter(text, close);
  if (behindCjk && inside) return true;
  return behindCjk && isBehindLetter(text, close) && goesOnInCjk(text, close + 1);
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

function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

function isBehindLetter(text: string, at: number): boolean {
  return at > 0 && isCjkLetter(text, at - 1);
}

function goesOnInCjk(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && /\s/.test(text.charAt(next))) next++;
  return next >= text.length || isCjkLetter(text, next);
}

function bracketEdits(block: Block, [start, end]: Range, full: string, plain: PlainSource): Change['edits'] {
  const range = plain(block, start, end);
  return range && [{ range, text: full }];
}

/** Blanks behind the mark go with it, where a letter follows and no markup stands between. */
function editsOf(block: Block, [start, end]: Range, full: string, plain: PlainSource): Change['edits'] {
  const { text } = block.text;
  let next = end;
  while (next < text.length && text.charAt(next) === ' ') next++;
  const around =
    next > end && next < text.length && isCjkLetter(text, next) ? plain(block, start, next + 1) : undefined;
  const range = around === undefined ? plain(block, start, end) : ([around[0], around[1] - 1] as const);
  return range && [{ range, text: full }];
}
