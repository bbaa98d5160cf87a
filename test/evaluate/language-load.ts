import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { supportedLanguages } from '../../src/language/index.ts';
import { needsModel } from '../../src/language/languages.ts';
import { median } from './language-speed.ts';
import type { Measure } from './table.ts';

const RUNS = 11;
const ENTRY = fileURLToPath(new URL('../../src/language/index.ts', import.meta.url));
const TABLES = new URL('../../src/language/tables/', import.meta.url);

/** Microseconds of CPU that a fresh process takes to load a pair, and then to read a first text. */
const SCRIPT = `const { identify, loadLanguages } = await import(process.argv[1]);
const candidates = ['en', 'es'];
const started = process.cpuUsage();
await loadLanguages(candidates);
const loaded = process.cpuUsage(started);
identify('The harbour was quiet on Monday and nobody went out.', { candidates });
const read = process.cpuUsage(started);
console.log(loaded.user + loaded.system, read.user + read.system);`;

/** Builds the layer into a temporary folder, as the package is built, and loads a pair in fresh processes. */
export async function loadMeasures(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bilint-load-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    await build({
      entryPoints: { language: ENTRY },
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      charset: 'utf8',
      external: ['franc'],
      logLevel: 'warning',
    });
    const entry = pathToFileURL(join(folder, 'language.js')).href;
    const runs = Array.from({ length: RUNS }, () =>
      execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT, entry], { encoding: 'utf8' })
        .trim()
        .split(' ')
        .map((time) => Number(time) / 1000),
    );
    const load = median(runs.map(([loaded]) => loaded!));
    const read = median(runs.map(([, afterwards]) => afterwards!));
    return [
      {
        name: 'load of a pair, built, fresh process, CPU',
        must: '≤ 15 ms (aim 10)',
        seen: `${load.toFixed(1)} ms; with a first text ${read.toFixed(1)} ms`,
        ok: load <= 15,
      },
      tableMeasure(),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MOST_BYTES = 10_240;

function tableMeasure(): Measure {
  const names = supportedLanguages().filter(needsModel);
  const sizes = names.map((lang) => gzipSync(readFileSync(new URL(`${lang}.ts`, TABLES)), { level: 9 }).length);
  const largest = Math.max(...sizes);
  return {
    name: `tables of ${names.length} languages, gzip, the largest`,
    must: `≤ ${MOST_BYTES} bytes`,
    seen: `${names[sizes.indexOf(largest)]} ${largest} bytes`,
    ok: largest <= MOST_BYTES,
  };
}
