import type { Article } from '../article/article.ts';
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

/**
 * Makes the findings' fixes and lints again until nothing is left to fix. Of two fixes that touch, the first wins and the
 * other waits a round. A `markup` fix that would change what a reader sees is not made.
 */
export async function fix<J extends Judged>(
  judged: J,
  rules: readonly ActiveRule[],
  judge: (source: string) => Promise<J>,
): Promise<Fixed<J>> {
  const changesText = new Set(rules.filter(({ rule }) => rule.fix === 'text').map(({ id }) => id));
  let current = judged;
  let made = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const fixable = current.findings.filter((finding) => finding.fix !== undefined);
    const markup = await harmless(current, apart(fixable.filter(({ rule }) => !changesText.has(rule))), judge);
    const step = markup ?? (await all(current, apart(fixable.filter(({ rule }) => changesText.has(rule))), judge));
    if (step === undefined) break;
    current = step.judged;
    made += step.made;
  }
  return { ...current, made };
}

interface Step<J> {
  readonly judged: J;
  readonly made: number;
}

/** The fixes that do not touch an earlier one. */
function apart(findings: readonly Finding[]): Finding[] {
  const chosen: Finding[] = [];
  let end = -1;
  const spans = findings.map((finding) => ({ finding, span: spanOf(finding.fix!.edits) }));
  spans.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  for (const { finding, span } of spans) {
    if (span[0] <= end) continue;
    chosen.push(finding);
    end = span[1];
  }
  return chosen;
}

function spanOf(edits: readonly Edit[]): readonly [number, number] {
  return [Math.min(...edits.map(({ range }) => range[0])), Math.max(...edits.map(({ range }) => range[1]))];
}

async function all<J extends Judged>(
  current: J,
  findings: readonly Finding[],
  judge: (source: string) => Promise<J>,
): Promise<Step<J> | undefined> {
  if (findings.length === 0) return undefined;
  const judged = await judge(applyEdits(current.article.source, editsOf(findings)));
  return { judged, made: findings.length };
}

/** Makes as many of the fixes as leave the visible text alone: all at once, else by halves. */
async function harmless<J extends Judged>(
  current: J,
  findings: readonly Finding[],
  judge: (source: string) => Promise<J>,
): Promise<Step<J> | undefined> {
  const seen = visibleText(current.article);
  let accepted: readonly Finding[] = [];
  let step: Step<J> | undefined;
  const pending: (readonly Finding[])[] = [findings];
  while (pending.length > 0) {
    const group = pending.pop()!;
    const tried = [...accepted, ...group];
    const next = await all(current, tried, judge);
    if (next === undefined || group.length === 0) continue;
    if (visibleText(next.judged.article) === seen) {
      accepted = tried;
      step = next;
    } else if (group.length > 1) {
      const half = group.length >> 1;
      pending.push(group.slice(half), group.slice(0, half));
    }
  }
  return step;
}

function editsOf(findings: readonly Finding[]): Edit[] {
  return findings.flatMap((finding) => finding.fix!.edits);
}

/** All that a reader sees, without white space. */
export function visibleText(article: Article): string {
  return article.blocks.map((block) => block.text.text.replace(/\s+/gu, '')).join('');
}
