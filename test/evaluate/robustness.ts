import { performance } from 'node:perf_hooks';
import type { Format } from '../../src/article/article.ts';
import { FORMATS, loadParser, type Parse } from '../../src/formats/index.ts';
import { problemsOf } from '../support/oracle/invariants.ts';
import { type Case, readRows } from './data.ts';
import type { EncodingFigures } from './encodings.ts';
import { findingProblems } from './finding-ranges.ts';
import type { Measure } from './table.ts';
import { startWatchdog, type Watchdog } from './watchdog.ts';

const UTF8 = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;
const SETS = ['html5lib-tree', 'nu-html-structure', 'commonmark-spec', 'blns', 'trojan-source'];
const HANG_MILLISECONDS = 2_000;
const DEEP = 100_000;
const DEEP_MILLISECONDS = 3_000;

interface Tally {
  readonly crashes: string[];
  readonly slow: string[];
  readonly problems: string[];
  slowest: number;
}

/** Hostile and odd input: nothing may crash, hang or point outside the source. */
export async function evaluateRobustness({ verbose }: { readonly verbose: number }): Promise<readonly Measure[]> {
  const { evaluateEncodings } = await import('./encodings.ts');
  const watchdog = startWatchdog(20 * HANG_MILLISECONDS);
  const parsers = new Map<Format, Parse>();
  for (const format of FORMATS) parsers.set(format, await loadParser(format));
  const measures: Measure[] = [];
  for (const set of SETS) {
    const rows = readRows<Case>(`robustness/${set}.jsonl`);
    for (const [format, parse] of parsers) {
      const tally = runParser(rows, format, parse, watchdog);
      measures.push(...tallyMeasures(`${set} as ${format}, ${rows.length} parsed`, tally, verbose));
      measures.push(...tallyMeasures(`${set} as ${format}, linted`, await runLinter(rows, format, watchdog), verbose));
    }
  }
  measures.push(nested(parsers.get('html'), watchdog));
  await watchdog.stop();
  measures.push(encodingMeasure(await evaluateEncodings()));
  return measures;
}

function runParser(rows: readonly Case[], format: Format, parse: Parse, watchdog: Watchdog): Tally {
  const tally = newTally();
  for (const { id, input } of rows) {
    watchdog.working(`${id} as ${format}`);
    const source = input.replace(/^\uFEFF/, '');
    const started = performance.now();
    try {
      const article = parse({ source, decoding: UTF8 });
      clock(tally, id, started);
      for (const problem of problemsOf(article)) tally.problems.push(`${id}: ${problem}`);
    } catch (error) {
      tally.crashes.push(`${id}: ${error}`);
    }
  }
  return tally;
}

async function runLinter(rows: readonly Case[], format: Format, watchdog: Watchdog): Promise<Tally> {
  const tally = newTally();
  for (const { id, input } of rows) {
    watchdog.working(`${id} as ${format}, linted`);
    const started = performance.now();
    try {
      const problems = await findingProblems(input, format);
      clock(tally, id, started);
      for (const problem of problems) tally.problems.push(`${id}: ${problem}`);
    } catch (error) {
      tally.crashes.push(`${id}: ${error}`);
    }
  }
  return tally;
}

function nested(parse: Parse | undefined, watchdog: Watchdog): Measure {
  watchdog.working(`${DEEP} nested div`);
  const source = `${'<div>'.repeat(DEEP)}深`;
  const started = performance.now();
  const article = parse?.({ source, decoding: UTF8 });
  const milliseconds = performance.now() - started;
  const shown = article?.blocks.some(({ text }) => text.text.includes('深')) ?? false;
  const told = article?.problems.some(({ what }) => what === 'too-complex') ?? false;
  return {
    name: `${DEEP} nested <div>`,
    must: `< ${DEEP_MILLISECONDS / 1000} s, text read or too-complex told`,
    seen: `${(milliseconds / 1000).toFixed(2)} s, ${shown ? 'read' : told ? 'told' : 'lost in silence'}`,
    ok: milliseconds < DEEP_MILLISECONDS && (shown || told),
  };
}

function encodingMeasure({ right, refused, wrong }: EncodingFigures): Measure {
  return {
    name: `encoding pages, ${right + refused + wrong.length}`,
    must: 'decoded right or refused',
    seen: `${right} right, ${refused} refused, ${wrong.length} wrong${wrong.length > 0 ? `: ${wrong.join(', ')}` : ''}`,
    ok: wrong.length === 0,
  };
}

function newTally(): Tally {
  return { crashes: [], slow: [], problems: [], slowest: 0 };
}

function clock(tally: Tally, id: string, started: number): void {
  const milliseconds = performance.now() - started;
  tally.slowest = Math.max(tally.slowest, milliseconds);
  if (milliseconds > HANG_MILLISECONDS) tally.slow.push(`${id}: ${Math.round(milliseconds)} ms`);
}

function tallyMeasures(name: string, tally: Tally, verbose: number): readonly Measure[] {
  const { crashes, slow, problems, slowest } = tally;
  for (const line of [...crashes, ...slow, ...problems].slice(0, verbose)) console.log(`${name}: ${line}`);
  return [
    {
      name,
      must: 'crashes 0, over 2 s 0, faults 0',
      seen: `${crashes.length}, ${slow.length}, ${problems.length} (slowest ${Math.round(slowest)} ms)`,
      ok: crashes.length + slow.length + problems.length === 0,
    },
  ];
}
