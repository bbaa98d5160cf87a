import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { asCommonJs } from './as-common-js.ts';

/** Packages of unified-engine. */
const UNUSED = ['load-plugin', 'glob', 'vfile-reporter', 'is-empty'];
const UNUSED_PARTS = fileURLToPath(new URL('../../src/host/unused-parts.ts', import.meta.url));

/**
 * Builds the command: a launcher, `cli.cjs`, and the program in chunks that it loads when they are needed. The chunks are
 * CommonJS in ASCII: what Node compiles of such a text can be kept between runs, and is read without being decoded. Gives
 * the paths of what went into them.
 */
export async function buildProgram(common: BuildOptions, folder: string): Promise<string[]> {
  const { metafile, outputFiles } = await build({
    ...common,
    entryPoints: { program: 'src/cli.ts' },
    outdir: join(folder, 'program'),
    chunkNames: '[name]-[hash]',
    splitting: true,
    format: 'esm',
    charset: 'ascii',
    alias: Object.fromEntries(UNUSED.map((name) => [name, UNUSED_PARTS])),
    define: { 'import.meta.url': '__url' },
    write: false,
    metafile: true,
  });
  mkdirSync(join(folder, 'program'));
  const hash = createHash('sha256');
  for (const { path, text } of outputFiles) {
    const script = asCommonJs(text);
    writeFileSync(join(folder, 'program', basename(path)), script);
    hash.update(script);
  }
  const launcher = await build({
    ...common,
    entryPoints: { cli: 'src/start/index.ts' },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
    define: { BUILD: JSON.stringify(hash.digest('hex').slice(0, 16)) },
    metafile: true,
  });
  return [metafile, launcher.metafile].flatMap(({ inputs }) => Object.keys(inputs));
}
