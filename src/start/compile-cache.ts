import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What V8 compiled of each chunk, by its name. */
export type Compiled = ReadonlyMap<string, Buffer>;

/** Of the process; only these are looked at. */
interface Environment {
  readonly NODE_DISABLE_COMPILE_CACHE?: string | undefined;
  readonly XDG_CACHE_HOME?: string | undefined;
  readonly LOCALAPPDATA?: string | undefined;
  readonly HOME?: string | undefined;
}

/** Bytes; V8 copies data that does not begin at a multiple of this. */
const ALIGNMENT = 8;
/** Files of builds that nobody has started for so long are removed, in milliseconds. */
const MAX_AGE = 30 * 24 * 60 * 60 * 1000;

/**
 * The user's own folder for caches, by the platform's custom: what lies there is run as code, so no folder that others may
 * write to will do. Undefined where there is none, or where the user wants none (`NODE_DISABLE_COMPILE_CACHE`, as Node's
 * own).
 */
export function cacheFolder(env: Environment, platform: NodeJS.Platform): string | undefined {
  if (env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  const base = baseFolder(env, platform);
  return base === undefined ? undefined : join(base, 'bilint');
}

function baseFolder(env: Environment, platform: NodeJS.Platform): string | undefined {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (platform === 'win32') return env.LOCALAPPDATA;
  if (!env.HOME) return undefined;
  return platform === 'darwin' ? join(env.HOME, 'Library', 'Caches') : join(env.HOME, '.cache');
}

/** Empty where there is no such file, or one that is cut off. */
export function readCompiled(file: string): Compiled {
  try {
    return parse(readFileSync(file));
  } catch {
    // Without it the program is compiled, no more.
    return new Map();
  }
}

/** Replaces the file as a whole, so that a process that starts meanwhile reads the old or the new one. */
export function writeCompiled(file: string, compiled: Compiled): void {
  const folder = dirname(file);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(temporary, serialize(compiled), { mode: 0o600 });
    renameSync(temporary, file);
    removeOld(folder, Date.now() - MAX_AGE);
  } catch {
    // A full or read-only disk: the next start compiles again.
    discard(temporary);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Nothing could be made there either.
  }
}

function removeOld(folder: string, before: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).mtimeMs < before) rmSync(path, { force: true });
  }
}

type Index = readonly (readonly [name: string, length: number])[];

/** Length of the index, index, and the data of each chunk, padded. */
function serialize(compiled: Compiled): Buffer {
  const index: Index = [...compiled].map(([name, { length }]) => [name, length]);
  const head = Buffer.from(JSON.stringify(index));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const parts: Buffer[] = [length, head, Buffer.alloc(padding(4 + head.length))];
  for (const data of compiled.values()) parts.push(data, Buffer.alloc(padding(data.length)));
  return Buffer.concat(parts);
}

function parse(content: Buffer): Compiled {
  const end = 4 + content.readUInt32LE(0);
  const index = JSON.parse(content.toString('latin1', 4, end)) as Index;
  const compiled = new Map<string, Buffer>();
  let at = end + padding(end);
  for (const [name, length] of index) {
    compiled.set(name, content.subarray(at, at + length));
    at += length + padding(length);
  }
  return at === content.length ? compiled : new Map();
}

function padding(length: number): number {
  return (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT;
}
