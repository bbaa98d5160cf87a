import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { resolveConfig } from '../../src/config/index.ts';
import { lintFiles } from '../../src/run/lint-files.ts';
import { tuneEngine } from '../../src/start/tune-engine.ts';

/** What a run over a folder cost, in a process of its own. */
export interface RunReport {
  readonly files: number;
  readonly findings: number;
  readonly milliseconds: number;
  /** Peak resident set of the process. */
  readonly megabytes: number;
}

/** `run-files.ts FOLDER none|retext`: lints every file of a folder, as the command does, and prints a RunReport. */
tuneEngine();
const [, , folder = '', plugins] = process.argv;
const retext = plugins === 'retext' ? [[(await import('retext-repeated-words')).default, undefined] as const] : [];
const resolved = resolveConfig();
const config = { ...resolved, unified: { ...resolved.unified, retext } };
const files = readdirSync(folder).map((path) => ({ path, absolute: join(folder, path), config }));
const started = performance.now();
let findings = 0;
let linted = 0;
for await (const outcome of lintFiles(files, {})) {
  linted++;
  findings += outcome.linted.result.findings.length;
}
const report: RunReport = {
  files: linted,
  findings,
  milliseconds: performance.now() - started,
  megabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(report));
