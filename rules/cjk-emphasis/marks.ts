import { type Block, isCjkLetter, once, type PlainSource, type Range } from '../../src/rule/index.ts';

const RUN = /\*{1,3}/g;
const punctuationPattern = once(() => /[\p{P}\p{S}]/u);
/** Punctuation with which a phrase may begin. */
const openingPattern = once(() => /[\p{Ps}\p{Pi}"'《〈—–…¥￥$#@+\-`]/u);
const CJK_PUNCTUATION = /[\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/;
const wordPattern = once(() => /[\p{L}\p{N}]/u);
const BLANK = /\s/u;
/** UTF-16 code units that an emphasis encloses at most. */
const LONGEST = 500;

/** A pair of asterisks that was meant as emphasis and is shown. */
export interface ShownMarks {
  /** From the first asterisk to behind the last; spans of the block's text. */
  readonly at: Range;
  readonly open: Range;
  readonly close: Range;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** Pairs that CommonMark's flanking rules leave: an asterisk between a letter and punctuation opens or closes nothing. */
export function shownMarks(block: Block, plain: PlainSource): readonly ShownMarks[] {
  const { text } = block.text;
  const shown: ShownMarks[] = [];
  let open: Run | undefined;
  for (const { 0: asterisks, index: start } of text.matchAll(RUN)) {
    const end = start + asterisks.length;
    const run = { start, end, before: text.charAt(start - 1), after: text.charAt(end) };
    if (isCode(block, start) || plain(block, start, end) === undefined) continue;
    if (open === undefined || !fits(open, run, text)) {
      open = canBegin(run) ? run : undefined;
      continue;
    }
    shown.push({ at: [open.start, end], open: [open.start, open.end], close: [start, end] });
    open = undefined;
  }
  return shown;
}

function canBegin({ after }: Run): boolean {
  return after !== '' && !BLANK.test(after) && (!punctuationPattern().test(after) || openingPattern().test(after));
}

/** As long as the opening run, at the end of a phrase, and one of the two beside a letter and punctuation. */
function fits(open: Run, close: Run, text: string): boolean {
  if (close.end - close.start !== open.end - open.start || close.start - open.end > LONGEST) return false;
  if (close.before === '' || BLANK.test(close.before) || close.start === open.end) return false;
  return isBlocked(text, open.start - 1, open.after) || isBlocked(text, close.end, close.before);
}

/** Whether a run stands between a letter outside and punctuation inside, one of which is of Chinese or Japanese. */
function isBlocked(text: string, outside: number, inside: string): boolean {
  if (outside < 0 || outside >= text.length || !punctuationPattern().test(inside)) return false;
  return isCjkLetter(text, outside) || (CJK_PUNCTUATION.test(inside) && wordPattern().test(text.charAt(outside)));
}

const CODE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt', 'var', 'math']);

function isCode({ inlines, opaque }: Block, place: number): boolean {
  const holds = ([start, end]: Range) => start <= place && place < end;
  return opaque.some(holds) || inlines.some(({ tag, at }) => CODE.has(tag) && holds(at));
}
