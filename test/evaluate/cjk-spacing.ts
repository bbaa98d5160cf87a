import { resolveConfig } from '../../src/config/index.ts';
import { formatOf } from '../../src/formats/index.ts';
import { lintSource } from '../../src/linter/index.ts';
import { type BenignDocument, readBytes, readRows } from './data.ts';
import { type Measure, percent } from './table.ts';

/** RULES.md, alarm budget: the largest share of benign documents that a rule may hit. */
const BUDGET: Readonly<Record<string, number>> = { 'cjk-spacing': 0.1, 'cjk-punctuation': 0.1, 'cjk-emphasis': 0.02 };
const RULES = Object.keys(BUDGET);

/** A row of `suites/cjk-spacing.jsonl`: a sentence, and what the tool makes of it. */
interface SpacingRow {
  readonly id: string;
  readonly input: string;
  readonly format: 'html' | 'markdown' | 'text';
  readonly expected: 'pass' | 'fail';
  readonly upstream_rule: string;
  readonly fixed?: string;
}

type Kind = 'left as it is' | 'blanks only' | 'marks only' | 'blanks and marks';

interface Answer {
  readonly row: SpacingRow;
  readonly kind: Kind;
  readonly reported: boolean;
}

/**
 * Asks the typography rules the cases of three tools that mend spaces and punctuation, with blanks between the scripts as
 * all three have it. They disagree by design: the figures tell how far ours go along with each; none is a goal.
 */
export async function evaluateCjkSpacing({ verbose }: { readonly verbose: number }): Promise<readonly Measure[]> {
  const answers = await answersOf(readRows<SpacingRow>('suites/cjk-spacing.jsonl'));
  const differing = answers.filter((answer) => !agrees(answer));
  for (const { row, kind } of differing.slice(0, verbose)) {
    console.log(`${row.upstream_rule}  ${row.id}  ${kind}  ${row.expected === 'fail' ? 'silent' : 'reported'}`);
  }
  const tools = [...new Set(answers.map(({ row }) => row.upstream_rule))];
  return [...tools.flatMap((tool) => toolMeasures(tool, answers)), ...(await benignMeasures(verbose))];
}

async function answersOf(rows: readonly SpacingRow[]): Promise<readonly Answer[]> {
  const config = resolveConfig({
    extends: [],
    rules: { 'cjk-spacing': ['on', { style: 'spaced' }], 'cjk-punctuation': 'on', 'cjk-emphasis': 'on' },
  });
  const answers: Answer[] = [];
  for (const row of rows) {
    const { result } = await lintSource(row.input, { format: row.format }, config);
    const reported = result.findings.some(({ rule }) => RULES.includes(rule));
    answers.push({ row, kind: kindOf(row), reported });
  }
  return answers;
}

/** What the tool changes, by comparing its output with its input with and without blanks. */
function kindOf({ input, fixed = input, expected }: SpacingRow): Kind {
  if (expected === 'pass' || fixed === input) return 'left as it is';
  if (withoutBlanks(fixed) === withoutBlanks(input)) return 'blanks only';
  return blanksOf(fixed) === blanksOf(input) ? 'marks only' : 'blanks and marks';
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

function blanksOf(text: string): number {
  return text.length - withoutBlanks(text).length;
}

function agrees({ row, reported }: Answer): boolean {
  return reported === (row.expected === 'fail');
}

function toolMeasures(tool: string, answers: readonly Answer[]): readonly Measure[] {
  const own = answers.filter(({ row }) => row.upstream_rule === tool);
  const kinds: readonly Kind[] = ['left as it is', 'blanks only', 'marks only', 'blanks and marks'];
  return [
    agreement(tool, own),
    ...kinds.map((kind) =>
      agreement(
        `  ${kind}`,
        own.filter((answer) => answer.kind === kind),
      ),
    ),
  ];
}

function agreement(name: string, answers: readonly Answer[]): Measure {
  const same = answers.filter(agrees).length;
  return { name, seen: `${same} of ${answers.length} = ${percent(same, answers.length)}`, ok: true };
}

/** The rules are off in the recommended preset, so they are measured here. */
async function benignMeasures(verbose: number): Promise<readonly Measure[]> {
  const config = resolveConfig({ extends: ['typography'] });
  const documents = readRows<BenignDocument>('benign/index.jsonl').filter(({ path }) => formatOf(path) !== undefined);
  const hits = new Map(RULES.map((rule) => [rule, 0]));
  for (const { path, format } of documents) {
    const { result } = await lintSource(readBytes(`benign/${path}`), { path, format }, config);
    for (const rule of RULES) {
      const first = result.findings.find((finding) => finding.rule === rule);
      if (first === undefined) continue;
      hits.set(rule, (hits.get(rule) ?? 0) + 1);
      if (verbose > 0) console.log(`${path}:${first.start.line}  ${rule}  ${first.message}`);
    }
  }
  return RULES.map((rule) => {
    const count = hits.get(rule) ?? 0;
    const budget = BUDGET[rule] ?? 0;
    return {
      name: `${rule} on benign documents`,
      must: `≤ ${100 * budget} % of ${documents.length}`,
      seen: `${count} = ${percent(count, documents.length)}`,
      ok: count <= budget * documents.length,
    };
  });
}
