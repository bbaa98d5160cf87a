import type { Finding, Triage } from '../lint/finding.ts';

/**
 * The probability that one finding of a rule, or of one of its messages (`rule/messageId`), gives by itself. Three
 * classes: what only spam or a scraper writes (.5 and more); what spoils a page but happens to honest ones (.15 to .4);
 * what every site has somewhere (.1 and less). Set by reasoning, not fitted: no labelled set was used.
 */
export const TRIAGE_WEIGHTS: Readonly<Record<string, number>> = {
  // Nobody writes these by accident.
  'keyword-chain': 0.6,
  'keyword-chain/spamChain': 0.85,
  'contact-spam': 0.6,
  'contact-spam/offer': 0.8,
  'contact-spam/disguised': 0.8,
  'injected-promotion': 0.7,
  'off-topic-vocabulary': 0.7,
  'hidden-text': 0.5,
  'foreign-boilerplate': 0.5,
  'unrelated-neighbour': 0.5,
  'unrelated-neighbour/offer': 0.6,
  'pinyin-artifact': 0.6,
  // A scraper leaves these, and so does a hasty editor.
  'keyword-stuffing': 0.4,
  'mixed-script-word': 0.4,
  'mismatched-link-text': 0.35,
  mojibake: 0.3,
  'chinese-variant-mix': 0.25,
  'duplicate-caption': 0.25,
  'duplicate-paragraph': 0.2,
  'leaked-markup': 0.2,
  'leaked-markup/errorOutput': 0.3,
  // In honest pages language mixing is more common than in bad ones (rules/README.md), so it weighs little.
  'mixed-language': 0.15,
  'wrong-language-tag': 0.1,
  'empty-heading': 0.05,
  'empty-link': 0.05,
  'empty-element': 0.05,
  'invisible-character': 0.1,
};

/** A rule that is not listed, a plugin's perhaps, by its severity. */
const BY_SEVERITY: Readonly<Record<Finding['severity'], number>> = { error: 0.15, warn: 0.08, info: 0 };

/** Each further finding of the same message weighs this share of the one before: ten alike are one habit, not ten signs. */
const DECAY = 0.5;

/**
 * Noisy-or: `1 − Π (1 − weight)` over the messages, where the `k`-th finding of a message counts `DECAY ** k` of its
 * weight. Pure; the order of the findings does not matter. Suppressed findings are not given to it.
 */
export function triageOf(findings: readonly Pick<Finding, 'rule' | 'messageId' | 'severity'>[]): Triage {
  const counted = new Map<string, { rule: string; messageId: string; count: number; innocent: number }>();
  for (const { rule, messageId, severity } of findings) {
    const key = `${rule}/${messageId}`;
    const single = TRIAGE_WEIGHTS[key] ?? TRIAGE_WEIGHTS[rule] ?? BY_SEVERITY[severity];
    if (single === 0) continue;
    const known = counted.get(key) ?? { rule, messageId, count: 0, innocent: 1 };
    known.innocent *= 1 - single * DECAY ** known.count;
    known.count++;
    counted.set(key, known);
  }
  const reasons = Array.from(counted.values(), ({ rule, messageId, count, innocent }) => ({
    rule,
    messageId,
    count,
    weight: rounded(1 - innocent),
  })).sort((a, b) => b.weight - a.weight || compare(a.rule, b.rule) || compare(a.messageId, b.messageId));
  const innocent = Array.from(counted.values()).reduce((product, reason) => product * reason.innocent, 1);
  return { score: rounded(1 - innocent), reasons };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
