import { resolveConfig } from '../../src/config/index.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { lintSource } from '../../src/linter/index.ts';
import { type Hit, sortOut } from './accepted.ts';
import { type BenignDocument, readRows } from './data.ts';
import { type Measure, percent } from './table.ts';

/** A row of `language/splice.jsonl`: a page with one paragraph of another language, or a page as it was. */
interface SpliceRow {
  readonly id: string;
  readonly input: string;
  readonly format: BenignDocument['format'];
  readonly expected: 'fail' | 'pass';
  readonly base_lang: string;
  readonly foreign_lang?: string;
  /** Of the paragraph, in UTF-16 code units. */
  readonly span?: readonly [number, number];
}

/** Issue 5: share of the spliced paragraphs that are found, and of the pages as they were that are hit. */
const LEAST_FOUND = 0.95;
const MOST_HIT = 0.03;
/** Of a set's documents, at most this share may hold accepted findings. */
const ACCEPTED_SHARE = 0.02;
const RULE = 'mixed-language';
const RECOMMENDED = resolveConfig({ extends: ['recommended'] });

/** Lints real pages, half of them with a real paragraph of another language, as a user without a config would. */
export async function evaluateSplices(options: { readonly verbose: number }): Promise<readonly Measure[]> {
  const rows = readRows<SpliceRow>('language/splice.jsonl');
  const spliced: { readonly pair: string; readonly found: boolean }[] = [];
  const controls: { readonly id: string; readonly pair: string }[] = [];
  const hits: (Hit & { readonly quote: string })[] = [];
  for (const row of rows) {
    const findings = await findingsIn(row);
    if (row.span === undefined) {
      controls.push({ id: row.id, pair: row.id.replace(/\/.*/, '') });
      hits.push(...findings.map(({ start, range }) => hitAt(row, start.line, range)));
      continue;
    }
    const [start, end] = row.span;
    const found = findings.some(({ range }) => range[0] < end && start < range[1]);
    spliced.push({ pair: `${row.base_lang}<-${row.foreign_lang}`, found });
    if (!found && options.verbose > 0) console.log(`${row.id}  missed  ${row.input.slice(start, end).trim()}`);
  }
  const { open, unmet } = sortOut('splice', hits);
  for (const { path, line, quote } of open.slice(0, options.verbose)) console.log(`${path}:${line}  ${quote}`);

  const hitPages = new Set(hits.map(({ path }) => path));
  const openPages = new Set(open.map(({ path }) => path));
  const accepted = [...hitPages].filter((path) => !openPages.has(path)).length;
  const found = spliced.filter((page) => page.found).length;
  return [
    {
      name: 'spliced paragraphs found',
      must: `≥ ${100 * LEAST_FOUND} % of ${spliced.length}`,
      seen: `${found} = ${percent(found, spliced.length)}`,
      ok: found >= LEAST_FOUND * spliced.length,
    },
    {
      name: 'pages as they were hit',
      must: `≤ ${100 * MOST_HIT} % of ${controls.length}`,
      seen: `${openPages.size} = ${percent(openPages.size, controls.length)}, with accepted ones ${hitPages.size} = ${percent(hitPages.size, controls.length)}`,
      ok: openPages.size <= MOST_HIT * controls.length,
    },
    {
      name: 'pages with accepted findings only',
      must: `≤ ${100 * ACCEPTED_SHARE} % of ${rows.length}`,
      seen: String(accepted),
      ok: accepted <= ACCEPTED_SHARE * rows.length,
    },
    { name: 'accepted findings that are gone', must: '0', seen: String(unmet.length), ok: unmet.length === 0 },
    ...[...new Set(spliced.map(({ pair }) => pair))].sort().map((pair): Measure => {
      const pages = spliced.filter((page) => page.pair === pair);
      const own = controls.filter((control) => control.pair === pair);
      const hit = own.filter(({ id }) => hitPages.has(id)).length;
      const seen = `found ${pages.filter((page) => page.found).length} of ${pages.length}; as they were, hit ${hit} of ${own.length}`;
      return { name: pair, seen, ok: true };
    }),
  ];
}

async function findingsIn({ input, format }: SpliceRow): Promise<readonly Finding[]> {
  const { result } = await lintSource(input, { format }, RECOMMENDED);
  return result.findings.filter(({ rule }) => rule === RULE);
}

function hitAt({ id, input }: SpliceRow, line: number, range: Finding['range']) {
  return { path: id, line, rule: RULE, quote: JSON.stringify(input.slice(...range).slice(0, 120)) };
}
