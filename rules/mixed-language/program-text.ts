import { type Article, type Block, once, type Range } from '../../src/rule/index.ts';
import type { Passage } from './passages.ts';
import { withoutOpaque } from './running-text.ts';

/** What compilers, shells and servers begin a message with. */
const messageStartPattern = once(
  () =>
    /^(?:[A-Za-z]{0,40}(?:Error|Exception)|error|warning|fatal|usage|failed to|cannot|could not|unable to|permission denied|no such)\b/i,
);
const MESSAGE_LEAD = /(?:\b[A-Za-z]{0,40}(?:Error|Exception|Warning)|\bfatal|\berror|\bwarning)\s{0,2}:\s{0,2}$/i;
/** Tags, placeholders, media types, assignments: no sentence has them. */
const PROGRAM_MARK = /[<>{}\\=]|%[a-z]\b|\$[a-z]/i;
const JOINT = /[/_]/;
const joinedPattern = once(() => /\p{L}[/_]\p{L}/u);
const COMMENT_OPEN = /\{\/\*(?:(?!\*\/)[\s\S]){0,400}$/u;
const COMMENT_CLOSE = /^[\s\S]{0,400}?\*\/\}/u;
/** UTF-16 code units. */
const LONGEST_MESSAGE = 160;
const CONTEXT = 48;
const COMMENT_CONTEXT = 400;

/** Whether a passage is what a program says or reads, or a comment in MDX. */
export function isProgramText(block: Block, passage: Passage): boolean {
  const { text } = block.text;
  const { start, end } = passage;
  if (
    COMMENT_OPEN.test(text.slice(Math.max(0, start - COMMENT_CONTEXT), start)) &&
    COMMENT_CLOSE.test(text.slice(end, end + COMMENT_CONTEXT))
  ) {
    return true;
  }
  if (end - start > LONGEST_MESSAGE) return false;
  const told = withoutOpaque(block, passage);
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return isMarked(told) || messageStartPattern().test(told) || isMessageLead(before);
}

/** Every lead ends with a colon; the pattern takes long to compile. */
function isMessageLead(before: string): boolean {
  return before.trimEnd().endsWith(':') && MESSAGE_LEAD.test(before);
}

function isMarked(told: string): boolean {
  return PROGRAM_MARK.test(told) || (JOINT.test(told) && joinedPattern().test(told));
}

const COMPONENT = /<([A-Z][\w.]{0,60})/g;
const SHOWS_PROGRAM = /console|terminal|shell|code/i;

/** The blocks that MDX components show as a console, a terminal or code. */
export function consoleBlocks({ format, source, blocks }: Article): ReadonlySet<Block> {
  const shown = new Set<Block>();
  if (format !== 'markdown') return shown;
  const ranges = consoleRanges(source);
  let next = 0;
  for (const block of blocks) {
    while (next < ranges.length && ranges[next]![1] <= block.range[0]) next++;
    const range = ranges[next];
    if (range !== undefined && range[0] <= block.range[0] && block.range[1] <= range[1]) shown.add(block);
  }
  return shown;
}

function consoleRanges(source: string): readonly Range[] {
  const ranges: Range[] = [];
  const unclosed = new Set<string>();
  let after = 0;
  for (const { index, 1: name = '' } of source.matchAll(COMPONENT)) {
    if (index < after || !SHOWS_PROGRAM.test(name) || unclosed.has(name)) continue;
    const close = source.indexOf(`</${name}`, index);
    if (close < 0) {
      unclosed.add(name);
    } else {
      ranges.push([index, close]);
      after = close;
    }
  }
  return ranges;
}
