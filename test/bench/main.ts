/**
 * `npm run bench [-- [quick] [--rounds N] [--no-build] [name…]]`: how fast bilint does a job, beside its peers, on the
 * same input. Without a name, all benches; `quick` takes smaller corpora and fewer rounds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installedVersion } from './linters.ts';
import { benchModel } from './model.ts';
import { benchCache } from './rows/cache.ts';
import { benchColdStart } from './rows/cold-start.ts';
import { benchInMemory } from './rows/in-memory.ts';
import { benchLargeFiles } from './rows/large-files.ts';
import { benchHtmlFiles, benchMarkdownFiles } from './rows/many-files.ts';
import { benchShares } from './rows/shares.ts';
import { benchStaged } from './rows/staged.ts';
import { benchTenThousand } from './rows/ten-thousand.ts';
import { BILINT, FULL, QUICK, Workshop } from './workshop.ts';

type Bench = (workshop: Workshop) => void | Promise<void>;

const BENCHES: Readonly<Record<string, Bench>> = {
  'cold-start': benchColdStart,
  html: benchHtmlFiles,
  markdown: benchMarkdownFiles,
  'ten-thousand': benchTenThousand,
  cache: benchCache,
  'large-files': benchLargeFiles,
  staged: benchStaged,
  shares: benchShares,
  'in-memory': benchInMemory,
  model: () => benchModel(),
};

const PEERS = ['htmlhint', 'html-validate', 'textlint', 'markdownlint-cli2', 'remark-cli', 'rumdl'];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-build': { type: 'boolean', default: false }, rounds: { type: 'string' } },
});
const quick = positionals.includes('quick');
const names = positionals.filter((word) => word !== 'quick');
const unknown = names.find((name) => !Object.hasOwn(BENCHES, name));
const rounds = options.rounds === undefined ? undefined : Number(options.rounds);
if (unknown !== undefined) refuse(`There is no bench “${unknown}”; there are ${Object.keys(BENCHES).join(', ')}.`);
if (rounds !== undefined && !(rounds >= 1)) refuse('--rounds takes a number from 1.');

if (!options['no-build']) build();
if (!existsSync(BILINT)) refuse('There is no build to measure; run: npm run build');

const scale = quick ? QUICK : FULL;
const workshop = new Workshop(rounds === undefined ? scale : { ...scale, pairs: rounds, shortPairs: rounds });
process.on('exit', () => workshop.remove());
process.on('SIGINT', () => process.exit(130));
const { pairs, shortPairs } = workshop.scale;
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
// An empty script costs a multiple with it, so that all that is told in times of one looks better than elsewhere.
if (process.env['NODE_EXTRA_CA_CERTS'])
  console.log('NODE_EXTRA_CA_CERTS is set: every Node process, an empty script too, reads those certificates first');
console.log(
  `CPU: user and system time with children; medians of ${pairs} (short runs: ${shortPairs}) alternating rounds.`,
);
console.log(`bilint: preset recommended, no config, default format. ${PEERS.map(installedVersion).join(', ')}`);
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  console.log(`\n${name}`);
  await BENCHES[name]?.(workshop);
}
if (workshop.missed > 0) {
  console.log(`\n${workshop.missed} of the figures that must hold do not.`);
  process.exitCode = 1;
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function build(): void {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(2);
}
