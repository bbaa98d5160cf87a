import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import manifest from '../../package.json' with { type: 'json' };
import { PARAMETERS, type PackNames } from '../../src/start/chunks.ts';
import { asCommonJs } from './as-common-js.ts';
import { lowered } from './lower/lowering.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = 'src/cli.ts';

/** Packages of unified-engine. */
const UNUSED = ['load-plugin', 'glob', 'vfile-reporter', 'is-empty'];
const UNUSED_PARTS = join(ROOT, 'src/host/unused-parts.ts');

/**
 * What nearly every run loads together stands in one file, since each file costs a start about 0.1 ms: the chunks of these
 * entries or modules, with the chunks that they import and no file before has.
 */
const PACKS: readonly (readonly [file: string, entries: RegExp])[] = [
  ['program.js', /^src\/cli\.ts$/],
  // With what the cache shares with other parts, so that those do without its file.
  ['lint.js', /^src\/(?:commands\/(?:lint|version)|text\/once-per)\.ts$/],
  ['options.js', /^src\/commands\/parse-argv\.ts$/],
  ['cache.js', /^src\/commands\/cache\.ts$/],
  ['stylish.js', /^src\/report\/stylish\.ts$/],
  ['rules.js', /^src\/config\/resolve\.ts$/],
  // With what all formats share, so that a page loads no other format than its own.
  ['linting.js', /^src\/(?:run\/lint-(?:files|content)|article\/mapped-text|text\/line-index)\.ts$/],
  ['facts.js', /^src\/facts\//],
  ['html.js', /^src\/formats\/html\/index\.ts$/],
  ['markdown.js', /^src\/formats\/markdown\/index\.ts$/],
  ['plain-text.js', /^src\/formats\/plain-text\/index\.ts$/],
];

/**
 * Builds the command: a launcher, `cli.cjs`, and the program in chunks that it loads when they are needed. The chunks are
 * CommonJS in ASCII: what Node compiles of such a text can be kept between runs, and is read without being decoded. Gives
 * the paths of what went into them.
 */
export async function buildProgram(common: BuildOptions, folder: string): Promise<string[]> {
  const { metafile, outputFiles } = await build({
    ...common,
    entryPoints: { program: ENTRY },
    outdir: join(folder, 'program'),
    chunkNames: '[name]-[hash]',
    splitting: true,
    format: 'esm',
    charset: 'ascii',
    alias: Object.fromEntries(UNUSED.map((name) => [name, UNUSED_PARTS])),
    define: { 'import.meta.url': '__here.url' },
    plugins: [lowered(ENTRY, ROOT)],
    // Assigned, fields need no call for each object; what is lowered says which of them begin as undefined.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    write: false,
    metafile: true,
  });
  const packNames = packNamesOf(metafile);
  const packs = new Map<string, string[]>();
  for (const { path, text } of outputFiles) {
    const name = basename(path);
    const pack = packNames[name] ?? name;
    packs.set(pack, [
      ...(packs.get(pack) ?? []),
      `${JSON.stringify(name)}: function(${PARAMETERS}){${asCommonJs(text)}}`,
    ]);
  }
  mkdirSync(join(folder, 'program'));
  const hash = createHash('sha256');
  for (const [name, chunks] of packs) {
    const script = `({${chunks.join(',\n')}})\n`;
    writeFileSync(join(folder, 'program', name), script);
    hash.update(script);
  }
  const launcher = await build({
    ...common,
    entryPoints: { cli: 'src/start/index.ts' },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
    define: {
      VERSION: JSON.stringify(manifest.version),
      BUILD: JSON.stringify(hash.digest('hex').slice(0, 16)),
      PACK_NAMES: JSON.stringify(packNames),
    },
    metafile: true,
  });
  return [metafile, launcher.metafile].flatMap(({ inputs }) => Object.keys(inputs));
}

/** By the name of each chunk that stands with others, the name of the file. */
function packNamesOf({ outputs }: Metafile): PackNames {
  const names: Record<string, string> = {};
  const add = (path: string, file: string) => {
    const output = outputs[path];
    // Node's own modules are no outputs.
    if (output === undefined || names[basename(path)] !== undefined) return;
    names[basename(path)] = file;
    for (const { path: other, kind } of output.imports) if (kind === 'import-statement') add(other, file);
  };
  for (const [file, entries] of PACKS) {
    for (const [path, { entryPoint, inputs }] of Object.entries(outputs)) {
      const modules = entryPoint === undefined ? Object.keys(inputs) : [entryPoint];
      if (modules.some((module) => entries.test(module))) add(path, file);
    }
  }
  return names;
}
