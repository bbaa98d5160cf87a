import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_RULES, type ResolvedConfig, resolveConfig } from '../../src/config/index.ts';
import { formatOf } from '../../src/formats/index.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { lintSource } from '../../src/linter/index.ts';
import type { Rule } from '../../src/rule/define-rule.ts';
import { type Hit, sortOut } from './accepted.ts';
import { type BenignDocument, DATA, readBytes, readRows } from './data.ts';
import { type Measure, percent } from './table.ts';

type Severity = Finding['severity'];

/** RULES.md, alarm budget: the largest share of benign documents that a rule of each severity may hit. */
const BUDGET: Readonly<Record<Severity, number>> = { error: 0.005, warn: 0.02, info: 0.1 };
const PRESET_BUDGET = 0.03;
/** Of a set's documents, at most this share may hold accepted findings. */
const ACCEPTED_SHARE = 0.02;
const RECOMMENDED = resolveConfig({ extends: ['recommended'] });
/** Each rule at its own severity, those that are off by default too. */
const EVERYTHING = resolveConfig({ rules: Object.fromEntries(BUILT_IN_RULES.map(({ id }) => [id, 'on'])) });
const IS_RECOMMENDED = new Set(RECOMMENDED.rules.map(({ id }) => id));

interface BenignHit extends Hit {
  readonly severity: Severity;
  readonly quote: string;
}

/** Lints each benign document alone, without a config. */
export async function evaluateRules(options: {
  readonly verbose: number;
  readonly write: boolean;
}): Promise<readonly Measure[]> {
  const documents = readRows<BenignDocument>('benign/index.jsonl').filter(({ path }) => formatOf(path) !== undefined);
  const hits: BenignHit[] = [];
  for (const { path, format } of documents) {
    hits.push(...(await hitsOf(readBytes(`benign/${path}`), { path, format }, EVERYTHING)));
  }
  const { open, unmet } = sortOut('benign', hits);
  for (const { path, line, rule, quote } of open.slice(0, options.verbose)) {
    console.log(`${path}:${line}  ${rule}  ${JSON.stringify(quote.slice(0, 120))}`);
  }
  if (options.write) writeRates(documents.length, hits);
  return [
    ...BUILT_IN_RULES.flatMap((rule) => ruleMeasures(rule, documents.length, hits, open)),
    presetMeasure(documents.length, hits, open),
    acceptedMeasure(documents.length, hits, open),
    { name: 'accepted findings that are gone', must: '0', seen: String(unmet.length), ok: unmet.length === 0 },
    await seedMeasure(options.verbose),
  ];
}

async function hitsOf(
  bytes: Uint8Array,
  { path, format }: Pick<BenignDocument, 'path' | 'format'>,
  config: ResolvedConfig,
): Promise<BenignHit[]> {
  const { result, source } = await lintSource(bytes, { path, format }, config);
  return result.findings.map(({ rule, severity, range, start }) => ({
    path,
    line: start.line,
    rule,
    severity,
    quote: source?.slice(...range) ?? '',
  }));
}

/** One line for the rule's own severity, and one for each lower severity that messages of its carry. */
function ruleMeasures(
  { id, severity, presets, messages }: Rule,
  documents: number,
  hits: readonly BenignHit[],
  open: readonly BenignHit[],
): readonly Measure[] {
  const severities = new Set([severity, ...Object.values(messages).map((message) => message.severity ?? severity)]);
  return Array.from(severities, (one) => {
    const isOf = (hit: BenignHit) => hit.rule === id && hit.severity === one;
    const before = documentsOf(hits.filter(isOf));
    const after = documentsOf(open.filter(isOf));
    // One that no preset takes alarms only those who ask for it.
    const budget = presets.length === 0 ? 1 : BUDGET[one];
    return {
      name: `${id} (${one})`,
      must: `≤ ${100 * budget} % of ${documents}`,
      seen: `${after} = ${percent(after, documents)}${before === after ? '' : `, with accepted ones ${before}`}`,
      ok: after <= budget * documents,
    };
  });
}

function presetMeasure(documents: number, hits: readonly BenignHit[], open: readonly BenignHit[]): Measure {
  const loud = (hit: BenignHit) => hit.severity !== 'info' && IS_RECOMMENDED.has(hit.rule);
  const after = documentsOf(open.filter(loud));
  return {
    name: 'recommended, warn and error',
    must: `≤ ${100 * PRESET_BUDGET} % of ${documents}`,
    seen: `${after} = ${percent(after, documents)}, with accepted ones ${documentsOf(hits.filter(loud))}`,
    ok: after <= PRESET_BUDGET * documents,
  };
}

function acceptedMeasure(documents: number, hits: readonly BenignHit[], open: readonly BenignHit[]): Measure {
  const still = new Set(open);
  const accepted = documentsOf(hits.filter((hit) => !still.has(hit)));
  return {
    name: 'documents with accepted findings',
    must: `≤ ${100 * ACCEPTED_SHARE} % of ${documents}`,
    seen: `${accepted} = ${percent(accepted, documents)}`,
    ok: accepted <= ACCEPTED_SHARE * documents,
  };
}

async function seedMeasure(verbose: number): Promise<Measure> {
  const bytes = readFileSync(join(DATA, '..', 'seed', 'seed.txt'));
  const hits = await hitsOf(bytes, { path: 'seed.txt', format: 'text' }, RECOMMENDED);
  if (verbose > 0) for (const { line, rule, quote } of hits) console.log(`seed.txt:${line}  ${rule}  ${quote}`);
  const rules = ['duplicate-caption', 'leaked-markup', 'unrelated-neighbour', 'foreign-boilerplate'];
  const missing = rules.filter((rule) => !hits.some((hit) => hit.rule === rule));
  const others = hits.filter((hit) => !rules.includes(hit.rule));
  return {
    name: 'the seed page',
    must: rules.join(', '),
    seen: `${hits.length} findings; missing: ${missing.join(', ') || 'none'}; others: ${others.length}`,
    ok: missing.length === 0 && others.length === 0,
  };
}

/** The rates that the rules' pages show: of so many documents, each rule hit so many. */
function writeRates(documents: number, hits: readonly BenignHit[]): void {
  const rules = BUILT_IN_RULES.map(({ id }) => [id, documentsOf(hits.filter(({ rule }) => rule === id))] as const);
  const rates = { documents, rules: Object.fromEntries(rules) };
  writeFileSync(new URL('./rates.json', import.meta.url), `${JSON.stringify(rates, null, 2)}\n`);
}

function documentsOf(hits: readonly Hit[]): number {
  return new Set(hits.map(({ path }) => path)).size;
}
