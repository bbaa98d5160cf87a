import { readFileSync } from 'node:fs';
import { BUILT_IN_RULES, resolveConfig } from '../../src/config/index.ts';
import { lintSource } from '../../src/linter/index.ts';
import { readRows } from './data.ts';
import { type Measure, percent } from './table.ts';

const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.85;
/** A rule of ours has figures of its own from this many rows on. */
const LEAST_ROWS = 10;
const LEAST_ROWS_IN_ALL = 100;

/** A row of `suites/*.jsonl`: one case of a peer's own tests. */
interface SuiteRow {
  readonly id: string;
  readonly input: string;
  readonly format: 'html' | 'markdown' | 'text';
  /** Whether the upstream rule reports. */
  readonly expected: 'pass' | 'fail';
  /** Absent for a document that none of the suite's rules about our subjects reports. */
  readonly upstream_rule?: string;
  /** Whether the upstream rule says the same with its default options; only where this was tried. */
  readonly upstream_default_agrees?: boolean;
  /** Where the upstream rule reports, 1-based. */
  readonly lines?: readonly number[];
}

/** Which rule of ours must say the same as a rule of a peer. */
interface Counterpart {
  readonly rule: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Only these messages of our rule answer to theirs; all where absent. */
  readonly messages?: readonly string[];
  /** Rows that are not asked, with the reason for each; the key is the row's id. */
  readonly leave?: Readonly<Record<string, string>>;
}

/** By suite and upstream rule; `none` is for the rows without one. */
type SuiteMap = Readonly<Record<string, Readonly<Record<string, readonly Counterpart[]>>>>;

interface Answer {
  readonly suite: string;
  readonly id: string;
  readonly rule: string;
  readonly expected: boolean;
  readonly reported: boolean;
}

/** Asks our rules the cases of other linters' test suites. */
export async function evaluateSuites({ verbose }: { readonly verbose: number }): Promise<readonly Measure[]> {
  const { mapped }: { mapped: SuiteMap } = JSON.parse(readFileSync(new URL('./map.json', import.meta.url), 'utf8'));
  const answers: Answer[] = [];
  for (const [suite, counterparts] of Object.entries(mapped)) answers.push(...(await answersOf(suite, counterparts)));
  const wrong = answers.filter(({ expected, reported }) => expected !== reported);
  for (const { suite, id, rule, expected } of wrong.slice(0, verbose))
    console.log(`${suite} ${id}  ${rule}  ${expected ? 'missed' : 'false alarm'}`);
  const ids = BUILT_IN_RULES.map(({ id }) => id);
  const perRule = ids.map((id) => [id, answers.filter(({ rule }) => rule === id)] as const);
  return [
    rowsMeasure(answers),
    ...scores('all rules', answers),
    ...perRule.flatMap(([id, own]) => (own.length >= LEAST_ROWS ? scores(id, own) : [])),
  ];
}

async function answersOf(suite: string, counterparts: SuiteMap[string]): Promise<Answer[]> {
  const answers: Answer[] = [];
  const unmet = new Set(
    Object.values(counterparts).flatMap((list) => list.flatMap(({ leave = {} }) => Object.keys(leave))),
  );
  for (const row of readRows<SuiteRow>(`suites/${suite}.jsonl`)) {
    unmet.delete(row.id);
    if (row.upstream_default_agrees === false) continue;
    for (const counterpart of counterparts[row.upstream_rule ?? 'none'] ?? []) {
      if (Object.hasOwn(counterpart.leave ?? {}, row.id)) continue;
      const expected = row.expected === 'fail';
      answers.push({ suite, id: row.id, rule: counterpart.rule, expected, reported: await reports(counterpart, row) });
    }
  }
  if (unmet.size > 0) throw new Error(`map.json leaves out rows that ${suite} has not: ${[...unmet].join(', ')}.`);
  return answers;
}

async function reports({ rule, options, messages }: Counterpart, row: SuiteRow): Promise<boolean> {
  const config = resolveConfig({ extends: [], rules: { [rule]: options === undefined ? 'on' : ['on', options] } });
  const { result } = await lintSource(row.input, { format: row.format }, config);
  return result.findings.some(
    (finding) =>
      finding.rule === rule &&
      (messages?.includes(finding.messageId) ?? true) &&
      (row.lines === undefined || row.lines.includes(finding.start.line)),
  );
}

function rowsMeasure(answers: readonly Answer[]): Measure {
  const rows = new Set(answers.map(({ suite, id }) => `${suite} ${id}`)).size;
  return { name: 'rows', must: `≥ ${LEAST_ROWS_IN_ALL}`, seen: String(rows), ok: rows >= LEAST_ROWS_IN_ALL };
}

function scores(name: string, answers: readonly Answer[]): readonly Measure[] {
  const reported = answers.filter((answer) => answer.reported);
  const expected = answers.filter((answer) => answer.expected);
  const right = reported.filter((answer) => answer.expected).length;
  const measure = (what: string, whole: number, least: number): Measure => ({
    name: `${name}: ${what}`,
    must: `≥ ${100 * least} %`,
    seen: `${right} of ${whole} = ${percent(right, whole)} (${answers.length} rows)`,
    ok: right >= least * whole,
  });
  return [measure('precision', reported.length, LEAST_PRECISION), measure('recall', expected.length, LEAST_RECALL)];
}
