import { resolveConfig } from '../../src/config/index.ts';
import { formatOf } from '../../src/formats/index.ts';
import { lintSource } from '../../src/linter/index.ts';
import { type Hit, sortOut } from './accepted.ts';
import { type BenignDocument, readBytes, readRows } from './data.ts';
import type { MixedRow } from './language-data.ts';
import { type Measure, percent } from './table.ts';

/** Issue 5: share of the benign documents that a rule about language may hit. */
const BUDGET = 0.01;
const RULES = ['mixed-language', 'wrong-language-tag'];
const RECOMMENDED = resolveConfig({ extends: ['recommended'] });

/** Lints documents that mix languages rightly: the benign ones, and the clean rows of `mixed.jsonl` as plain text. */
export async function evaluateBenignLanguage(options: { readonly verbose: number }): Promise<readonly Measure[]> {
  const documents = readRows<BenignDocument>('benign/index.jsonl').filter(({ path }) => formatOf(path) !== undefined);
  const hits: Hit[] = [];
  for (const { path, format } of documents) {
    hits.push(...(await languageHits(readBytes(`benign/${path}`), format, path)));
  }
  const { open } = sortOut('benign', hits);
  for (const { path, line, rule } of open.slice(0, options.verbose)) console.log(`${path}:${line}  ${rule}`);

  const rows = readRows<MixedRow>('language/mixed.jsonl').filter(({ type }) => type === 'legit' || type === 'mono');
  const clean: Hit[] = [];
  for (const { id, text } of rows) clean.push(...(await languageHits(text, 'text', id)));
  for (const { path, line, rule } of clean.slice(0, options.verbose)) console.log(`${path}:${line}  ${rule}`);

  return [
    ...RULES.map((rule): Measure => {
      const raw = pagesOf(hits, rule);
      const left = pagesOf(open, rule);
      return {
        name: `${rule} on benign documents`,
        must: `≤ ${100 * BUDGET} % of ${documents.length}`,
        seen: `${left} = ${percent(left, documents.length)}, with accepted ones ${raw} = ${percent(raw, documents.length)}`,
        ok: left <= BUDGET * documents.length,
      };
    }),
    ...RULES.map((rule): Measure => {
      const hit = pagesOf(clean, rule);
      const seen = `${hit} = ${percent(hit, rows.length)}`;
      return {
        name: `${rule} on clean rows`,
        must: `≤ ${100 * BUDGET} % of ${rows.length}`,
        seen,
        ok: hit <= BUDGET * rows.length,
      };
    }),
  ];
}

async function languageHits(
  input: Uint8Array | string,
  format: BenignDocument['format'],
  path: string,
): Promise<readonly Hit[]> {
  const info = typeof input === 'string' ? { format } : { format, path };
  const { result } = await lintSource(input, info, RECOMMENDED);
  return result.findings
    .filter(({ rule }) => RULES.includes(rule))
    .map(({ rule, start }) => ({ path, line: start.line, rule }));
}

function pagesOf(hits: readonly Hit[], rule: string): number {
  return new Set(hits.filter((hit) => hit.rule === rule).map(({ path }) => path)).size;
}
