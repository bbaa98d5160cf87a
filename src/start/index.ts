import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { Chunks, type PackNames } from './chunks.ts';
import { CompiledFile, cacheFolder } from './compile-cache.ts';
import { Memory } from './memory.ts';
import { tuneEngine } from './tune-engine.ts';

/** The build fills these in. */
declare const VERSION: string;
/** Of all chunks. */
declare const BUILD: string;
declare const PACK_NAMES: PackNames;

/** Starts the program, and keeps what V8 compiles of it for the next start: a cold start is mostly compilation. */
function start(): void {
  // First: V8 takes no compiled code that was made under other flags.
  tuneEngine();
  const folder = cacheFolder(process.env, process.platform);
  const memory = new Memory();
  const kept = folder
    ? new CompiledFile(join(folder, `${BUILD}-${process.version}-${process.arch}`), memory)
    : undefined;
  const chunks = new Chunks(join(__dirname, 'program'), PACK_NAMES, require, memory, kept);
  process.on('exit', () => chunks.keep());
  chunks.load('program.js');
}

/** `bilint --version` alone, for which loading the program would be nearly all of the work. False where it is not that, or fails. */
function tellsVersion([option, ...others]: readonly string[]): boolean {
  if (option !== '--version' || others.length > 0) return false;
  try {
    writeSync(1, `${VERSION}\n`);
    return true;
  } catch {
    // The program waits for a pipe that is full, and says what is wrong with one that is closed.
    return false;
  }
}

if (!tellsVersion(process.argv.slice(2))) start();
