// First: V8 takes no compiled code that was made under other flags.
import './tune-engine.ts';
import { join } from 'node:path';
import { Chunks } from './chunks.ts';
import { type Compiled, cacheFolder, readCompiled, writeCompiled } from './compile-cache.ts';

/** Of all chunks; the build fills it in. */
declare const BUILD: string;

const NOTHING: Compiled = new Map();

/** Starts the program, and keeps what V8 compiles of it for the next start: a cold start is mostly compilation. */
function start(): void {
  const folder = cacheFolder(process.env, process.platform);
  const file = folder && join(folder, `${BUILD}-${process.version}-${process.arch}`);
  const chunks = new Chunks(join(__dirname, 'program'), require, file ? readCompiled(file) : NOTHING);
  if (file) process.on('exit', () => chunks.compiledAnew && writeCompiled(file, chunks.compiled()));
  chunks.load('program.js');
}

start();
