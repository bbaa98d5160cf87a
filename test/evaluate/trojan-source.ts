import { BUILT_IN_RULES, resolveConfig } from '../../src/config/index.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { lintSource } from '../../src/linter/index.ts';
import { type Case, readRows } from './data.ts';
import { type Measure, percent } from './table.ts';

interface TrojanCase extends Case {
  /** `U+202E`: the characters that the source was given. */
  readonly chars: readonly string[];
}

const RULES: readonly string[] = ['bidi-control', 'invisible-character', 'mixed-script-word'];
const CONFIG = resolveConfig({
  extends: [],
  rules: Object.fromEntries(BUILT_IN_RULES.map(({ id }) => [id, RULES.includes(id) ? 'on' : 'off'])),
});

/** Sources that read otherwise than they run: every one of the characters that do it lies in a finding. */
export async function evaluateTrojanSource(): Promise<readonly Measure[]> {
  const rows = readRows<TrojanCase>('robustness/trojan-source.jsonl');
  const missed: string[] = [];
  for (const { id, input, chars } of rows) {
    const { result, source } = await lintSource(input, { format: 'text' }, CONFIG);
    const open = chars.filter((code) => !isCovered(characterOf(code), source ?? input, result.findings));
    if (open.length > 0) missed.push(`${id}: ${open.join(' ')}`);
  }
  for (const miss of missed) console.log(`missed  ${miss}`);
  const found = rows.length - missed.length;
  return [
    {
      name: `rows reported where their characters stand, of ${rows.length}`,
      must: 'all',
      seen: `${found} = ${percent(found, rows.length)}`,
      ok: found === rows.length && rows.length > 0,
    },
  ];
}

function characterOf(code: string): string {
  return String.fromCodePoint(Number.parseInt(code.slice(2), 16));
}

function isCovered(character: string, source: string, findings: readonly Finding[]): boolean {
  let found = false;
  for (let at = source.indexOf(character); at >= 0; at = source.indexOf(character, at + 1)) {
    if (!findings.some(({ range }) => range[0] <= at && at < range[1])) return false;
    found = true;
  }
  return found;
}
