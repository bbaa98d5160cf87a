import type { FileResult, Finding, SuppressedFinding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';

/** How often each fingerprint of each rule is known in each file: paths, rules and fingerprints are the keys. */
export type BaselineEntries = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

type RuleCounts = Map<string, Map<string, number>>;

/** After these a file was not judged: to know them would be to approve of it. */
const NEVER_KNOWN = new Set(['unreadable-file', 'internal-error']);

/**
 * Findings that are known and accepted, by path, rule and evidence, so that only new ones are reported. What moves stays
 * known; a second copy of a known defect is new. Paths are relative to the baseline’s folder, with `/`.
 */
export class Baseline {
  readonly #files = new Map<string, RuleCounts>();

  constructor(entries: BaselineEntries = {}) {
    for (const [path, rules] of Object.entries(entries)) {
      const counts: RuleCounts = new Map();
      for (const [rule, prints] of Object.entries(rules)) counts.set(rule, new Map(Object.entries(prints)));
      this.#files.set(path, counts);
    }
  }

  get paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** The result with its known findings among the suppressed ones. */
  applyTo(result: FileResult, source: string | null, path: string): FileResult {
    const known = this.#files.get(path);
    if (known === undefined) return result;
    const left: RuleCounts = new Map([...known].map(([rule, prints]) => [rule, new Map(prints)]));
    const findings: Finding[] = [];
    const suppressed: SuppressedFinding[] = [...result.suppressed];
    for (const finding of result.findings) {
      if (takeOne(left, finding.rule, fingerprintOf(finding, source))) {
        suppressed.push({ ...finding, by: 'baseline', reason: null });
      } else {
        findings.push(finding);
      }
    }
    return { ...result, findings, suppressed };
  }

  /** Takes what is found in a file in place of what was known of it. */
  update(path: string, findings: readonly Finding[], source: string | null): void {
    const counts: RuleCounts = new Map();
    for (const finding of findings) {
      if (!NEVER_KNOWN.has(finding.rule)) addOne(counts, finding.rule, fingerprintOf(finding, source));
    }
    this.#set(path, counts);
  }

  /** Forgets what is no longer found in a file; what is new there stays unknown. */
  prune(path: string, findings: readonly Finding[], source: string | null): void {
    const known = this.#files.get(path);
    if (known === undefined) return;
    const counts: RuleCounts = new Map();
    for (const finding of findings) {
      const print = fingerprintOf(finding, source);
      if (takeOne(known, finding.rule, print)) addOne(counts, finding.rule, print);
    }
    this.#set(path, counts);
  }

  forget(path: string): void {
    this.#files.delete(path);
  }

  /** Keys sorted, so that two branches merge well. */
  entries(): BaselineEntries {
    return sortedObject(this.#files, (rules) =>
      sortedObject(rules, (prints) => sortedObject(prints, (count) => count)),
    );
  }

  #set(path: string, counts: RuleCounts): void {
    if (counts.size === 0) this.#files.delete(path);
    else this.#files.set(path, counts);
  }
}

function addOne(counts: RuleCounts, rule: string, print: string): void {
  const prints = counts.get(rule) ?? new Map<string, number>();
  prints.set(print, (prints.get(print) ?? 0) + 1);
  counts.set(rule, prints);
}

function takeOne(counts: RuleCounts, rule: string, print: string): boolean {
  const prints = counts.get(rule);
  const count = prints?.get(print) ?? 0;
  if (prints === undefined || count === 0) return false;
  prints.set(print, count - 1);
  return true;
}

function sortedObject<T, U>(map: ReadonlyMap<string, T>, shown: (value: T) => U): Record<string, U> {
  const ordered = [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(ordered.map(([key, value]) => [key, shown(value)]));
}
