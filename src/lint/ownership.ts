import { oncePer } from '../text/once-per.ts';
import type { Range } from '../text/range.ts';
import type { ActiveRule } from './active-rule.ts';

interface Owned {
  readonly rule: string;
  readonly range: Range;
}

/** An empty range overlaps what it stands in or touches. */
function overlaps(a: Range, b: Range): boolean {
  if (a[0] === a[1] || b[0] === b[1]) return a[0] <= b[1] && b[0] <= a[1];
  return a[0] < b[1] && b[0] < a[1];
}

/**
 * One defect, one finding: drops each finding that overlaps a kept finding of a rule that its own rule yields to. Rules
 * that are not active own nothing.
 */
export function settleOwnership<F extends Owned>(found: readonly F[], rules: readonly ActiveRule[]): F[] {
  if (found.length < 2) return [...found];
  const byRule = new Map<string, F[]>();
  for (const finding of found) {
    const same = byRule.get(finding.rule);
    if (same === undefined) byRule.set(finding.rule, [finding]);
    else same.push(finding);
  }
  const kept = new Map<string, readonly F[]>();
  for (const { id, rule } of ownersFirst(rules)) {
    const mine = byRule.get(id);
    if (mine === undefined) continue;
    const owners = (rule.yieldsTo ?? []).flatMap((owner) => kept.get(owner) ?? []);
    kept.set(
      id,
      owners.length === 0
        ? mine
        : mine.filter((finding) => !owners.some((owner) => overlaps(owner.range, finding.range))),
    );
  }
  return [...kept.values()].flat();
}

/** Each rule after every rule that it yields to. Throws an Error on a cycle, which a test of all rules excludes. */
export const ownersFirst = oncePer((rules: readonly ActiveRule[]): readonly ActiveRule[] => {
  const pending = new Map(rules.map((active) => [active.id, active]));
  const ordered: ActiveRule[] = [];
  while (pending.size > 0) {
    const ready = [...pending.values()].filter(
      ({ rule }) => !(rule.yieldsTo ?? []).some((owner) => pending.has(owner)),
    );
    if (ready.length === 0)
      throw new Error(`These rules yield to each other in a circle: ${[...pending.keys()].join(', ')}.`);
    for (const active of ready) pending.delete(active.id);
    ordered.push(...ready);
  }
  return ordered;
});
