import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { segment, supportedLanguages } from '../../src/language/index.ts';
import { needsModel } from '../../src/language/languages.ts';
import { CANDIDATES, type MixedRow } from './language-data.ts';
import type { Peer } from './peers.ts';
import type { Measure } from './table.ts';

const ROUNDS = 5;
const DIST = new URL('../../dist/', import.meta.url);

/** Speed against franc paragraph by paragraph: the first pass apart, then rounds in turn, by their medians of CPU time. */
export function speedMeasures(documents: readonly MixedRow[], peers: readonly Peer[]): Measure[] {
  const franc = peers.find(({ name }) => name === 'franc');
  const paragraphs = documents.flatMap(({ text }) => text.split('\n'));
  const letters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const rate = (time: number) => `${(letters / time).toFixed(1)} M/s`;
  const byFranc = () => {
    for (const paragraph of paragraphs) franc?.tell(paragraph, []);
  };
  const measure = (name: string, must: number, aim: number, candidatesFor: (row: MixedRow) => readonly string[]) => {
    const ours = () => {
      for (const row of documents) segment(row.text, { candidates: candidatesFor(row) });
    };
    const cold = cpuTime(ours);
    const francTimes: number[] = [];
    const ourTimes: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      if (franc !== undefined) francTimes.push(cpuTime(byFranc));
      ourTimes.push(cpuTime(ours));
    }
    const warm = median(ourTimes);
    const seen = `${rate(warm)} warm, ${rate(cold)} first pass`;
    if (franc === undefined) return { name: `segment, ${name}`, seen, ok: true };
    const theirs = median(francTimes);
    return {
      name: `segment against paragraph franc, ${name}`,
      must: `≥ ${must}× (aim ${aim}×)`,
      seen: `${(theirs / warm).toFixed(1)}×: ${seen}`,
      ok: theirs / warm >= must,
      peers: peers.map((peer) => (peer === franc ? rate(theirs) : '–')),
    };
  };
  return [measure('pair', 40, 50, ({ langs }) => langs), measure('20 candidates', 15, 25, () => CANDIDATES)];
}

/** Microseconds of this process. */
function cpuTime(run: () => void): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return user + system;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** Import of the built package and tables of a pair, each time in a fresh process; and the largest table of the build. */
export function buildMeasures(): Measure[] {
  const entry = new URL('language.js', DIST);
  if (!existsSync(entry)) return [{ name: 'load; tables: run npm run build first', seen: 'no dist', ok: false }];
  const script = `const from = performance.now();
const { loadLanguages } = await import(${JSON.stringify(entry.href)});
await loadLanguages(['en', 'es']);
console.log(performance.now() - from);`;
  const run = () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).trim());
  const load = median(Array.from({ length: ROUNDS }, run));
  const chunks = new URL('chunks/', DIST);
  const sources = new Set(
    readdirSync(new URL('../../src/language/tables/', import.meta.url)).map((name) => name.slice(0, -3)),
  );
  const tables = readdirSync(chunks).filter((name) => sources.has(name.slice(0, -'-12345678.js'.length)));
  const sizes = tables.map((name) => gzipSync(readFileSync(new URL(name, chunks)), { level: 9 }).length);
  const languages = supportedLanguages().filter(needsModel).length;
  const each = sizes.reduce((sum, size) => sum + size, 0) / languages;
  return [
    {
      name: 'load of a pair, built, fresh process',
      must: '≤ 15 ms (aim 10)',
      seen: `${load.toFixed(1)} ms`,
      ok: load <= 15,
    },
    {
      name: `built tables of ${languages} languages, gzip, each`,
      must: '≤ 10240 bytes',
      seen: `${each.toFixed(0)} bytes`,
      ok: each > 0 && each <= 10_240,
    },
  ];
}
