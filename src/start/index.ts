// First: V8 takes no compiled code that was made under other flags.
import './tune-engine.ts';
import { join } from 'node:path';
import { Chunks, type PackNames } from './chunks.ts';
import { CompiledFile, cacheFolder } from './compile-cache.ts';

/** Of all chunks; the build fills it in, as it does the next. */
declare const BUILD: string;
declare const PACK_NAMES: PackNames;

/** Starts the program, and keeps what V8 compiles of it for the next start: a cold start is mostly compilation. */
function start(): void {
  const folder = cacheFolder(process.env, process.platform);
  const kept = folder ? new CompiledFile(join(folder, `${BUILD}-${process.version}-${process.arch}`)) : undefined;
  const chunks = new Chunks(join(__dirname, 'program'), PACK_NAMES, require, kept);
  process.on('exit', () => chunks.keep());
  chunks.load('program.js');
}

start();
