import type { Article, MappedText, Range } from '../article/article.ts';
import type { ActiveRule } from './active-rule.ts';
import { applyEdits } from './edits.ts';
import type { Edit, Finding } from './finding.ts';

/** A document as it stands, and what is wrong with it. */
export interface Judged {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

export type Fixed<J extends Judged> = J & {
  /** How many fixes were made. */
  readonly made: number;
};

/** Fixes may lay bare others; after this many rounds the rest is left. */
const MOST_PASSES = 10;
/** Each refused fix costs a few trials, and each trial reads and lints the document; after this many the rest is left. */
const MOST_TRIALS = 200;

/**
 * Makes the findings' fixes and lints again until nothing is left to fix. Of two fixes that touch, the first wins and the
 * other waits a round. A `markup` fix that would change what a reader sees, or lose a comment, is not made.
 */
export async function fix<J extends Judged>(
  judged: J,
  rules: readonly ActiveRule[],
  judge: (source: string) => Promise<J>,
): Promise<Fixed<J>> {
  const changesText = new Set(rules.filter(({ rule }) => rule.fix === 'text').map(({ id }) => id));
  let current = judged;
  let made = 0;
  let trials = 0;
  const attempt = async (source: string) => (trials++ < MOST_TRIALS ? judge(source) : undefined);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const fixable = fixesOf(current.findings);
    const markup = fixable.filter(({ rule }) => !changesText.has(rule));
    const text = fixable.filter(({ rule }) => changesText.has(rule));
    const step = (await harmless(current, markup, attempt)) ?? (await all(current, apart(text), attempt));
    if (step === undefined) break;
    current = step.judged;
    made += step.made;
  }
  return { ...current, made };
}

/** The edits of one finding, made together or not at all. */
interface Fix {
  readonly rule: string;
  readonly edits: readonly Edit[];
  /** From the start of its first edit to the end of its last. */
  readonly from: number;
  readonly to: number;
}

/** In the order of the source. */
function fixesOf(findings: readonly Finding[]): Fix[] {
  const fixes: Fix[] = [];
  for (const { rule, fix } of findings) {
    if (fix === undefined || fix.edits.length === 0) continue;
    const from = Math.min(...fix.edits.map(({ range }) => range[0]));
    const to = Math.max(...fix.edits.map(({ range }) => range[1]));
    fixes.push({ rule, edits: fix.edits, from, to });
  }
  return fixes.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The fixes that do not touch an earlier one. */
function apart(fixes: readonly Fix[]): Fix[] {
  const chosen: Fix[] = [];
  let end = -1;
  for (const fix of fixes) {
    if (fix.from <= end) continue;
    chosen.push(fix);
    end = fix.to;
  }
  return chosen;
}

/** Judges a source; undefined where enough was tried. */
type Attempt<J> = (source: string) => Promise<J | undefined>;

interface Step<J> {
  readonly judged: J;
  readonly made: number;
}

async function all<J extends Judged>(
  current: J,
  fixes: readonly Fix[],
  attempt: Attempt<J>,
): Promise<Step<J> | undefined> {
  if (fixes.length === 0) return undefined;
  const edits = fixes.flatMap((fix) => fix.edits);
  const judged = await attempt(applyEdits(current.article.source, edits));
  return judged && { judged, made: fixes.length };
}

/** Makes fixes that leave the visible text and the comments alone. What a refused fix touches gets its turn after it. */
async function harmless<J extends Judged>(
  current: J,
  fixes: readonly Fix[],
  attempt: Attempt<J>,
): Promise<Step<J> | undefined> {
  let waiting = fixes;
  while (waiting.length > 0) {
    const chosen = apart(waiting);
    const step = await mostOf(current, chosen, attempt);
    if (step !== undefined) return step;
    const refused = new Set(chosen);
    waiting = waiting.filter((fix) => !refused.has(fix));
  }
  return undefined;
}

/** Makes as many of the fixes as leave the visible text and the comments alone: all at once, else by halves. */
async function mostOf<J extends Judged>(
  current: J,
  fixes: readonly Fix[],
  attempt: Attempt<J>,
): Promise<Step<J> | undefined> {
  const kept = keptText(current.article);
  let accepted: readonly Fix[] = [];
  let step: Step<J> | undefined;
  const pending: (readonly Fix[])[] = [fixes];
  while (pending.length > 0) {
    const group = pending.pop()!;
    const tried = [...accepted, ...group];
    const next = await all(current, tried, attempt);
    if (next !== undefined && keptText(next.judged.article) === kept) {
      accepted = tried;
      step = next;
    } else if (group.length > 1) {
      const half = group.length >> 1;
      pending.push(group.slice(half), group.slice(0, half));
    }
  }
  return step;
}

/** What no markup fix may change. */
function keptText(article: Article): string {
  return [visibleText(article), ...article.comments.map(({ value }) => value)].join('\n');
}

/**
 * All that a reader sees, without white space, and without the marks that enclose nothing (`****`): they stand in the text
 * only because they enclose nothing.
 */
export function visibleText(article: Article): string {
  const marks = article.empties.filter(({ what }) => what === 'marks');
  let next = 0;
  const texts = article.blocks.map(({ text, range }) => {
    const inside: Range[] = [];
    for (; next < marks.length && marks[next]!.range[0] < range[1]; next++) inside.push(marks[next]!.range);
    return inside.length === 0 ? text.text : withoutRanges(text, inside);
  });
  return texts.join('').replace(/\s+/gu, '');
}

/** The text without the characters that stand in the ranges of the source. */
function withoutRanges(mapped: MappedText, ranges: readonly Range[]): string {
  const { text } = mapped;
  let kept = '';
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const [start, end] = mapped.rangeOf(at, at + 1).range;
    while (next < ranges.length && ranges[next]![1] <= start) next++;
    const around = ranges[next];
    if (around === undefined || start < around[0] || end > around[1]) kept += text.charAt(at);
  }
  return kept;
}
