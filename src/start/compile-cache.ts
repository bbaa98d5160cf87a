import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Memory } from './memory.ts';

/** Of the process; only these are looked at. */
interface Environment {
  readonly NODE_DISABLE_COMPILE_CACHE?: string | undefined;
  readonly XDG_CACHE_HOME?: string | undefined;
  readonly LOCALAPPDATA?: string | undefined;
  readonly HOME?: string | undefined;
}

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

/** Where each part of a file lies, in bytes. */
type Places = ReadonlyMap<string, readonly [start: number, length: number]>;

/** What V8 compiled of each chunk, in a file of which no more is read than is asked for. */
export class CompiledFile {
  readonly #path: string;
  readonly #memory: Memory;
  #descriptor: number | undefined;
  #places: Places = new Map();

  /** Nothing is in it where there is no such file, or one that is cut off or another user's. */
  constructor(path: string, memory: Memory = new Memory(), user: number | undefined = process.getuid?.()) {
    this.#path = path;
    this.#memory = memory;
    try {
      this.#descriptor = openSync(path, 'r');
      this.#places = placesIn(this.#descriptor, memory, user);
    } catch {
      // Without it the program is compiled, no more.
    }
  }

  /** Holds until the memory is next read into. */
  get(chunk: string): Buffer | undefined {
    const place = this.#places.get(chunk);
    return place === undefined ? undefined : this.#memory.read(this.#descriptor!, ...place);
  }

  /** Takes the place of what the file holds of these chunks, and adds what it does not hold. */
  write(compiled: ReadonlyMap<string, Buffer>): void {
    const all = new Map(compiled);
    for (const chunk of this.#places.keys()) if (!all.has(chunk)) all.set(chunk, Buffer.from(this.get(chunk)!));
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    replace(this.#path, serialize(all));
  }
}

/** Replaces the file as a whole, so that a process that starts meanwhile reads the old or the new one. */
function replace(file: string, content: Buffer): void {
  const folder = dirname(file);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(temporary, content, { mode: 0o600 });
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

const LENGTH_SIZE = 4;

type Index = readonly (readonly [name: string, length: number])[];

/** Length of the index, index, and the data of each chunk. */
function serialize(compiled: ReadonlyMap<string, Buffer>): Buffer {
  const index: Index = [...compiled].map(([name, { length }]) => [name, length]);
  const head = Buffer.from(JSON.stringify(index));
  const length = Buffer.alloc(LENGTH_SIZE);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...compiled.values()]);
}

function placesIn(file: number, memory: Memory, user: number | undefined): Places {
  const { size, uid } = fstatSync(file);
  // What another user wrote is not run: a home may be kept when the user is changed.
  if (user !== undefined && uid !== user) return new Map();
  const end = LENGTH_SIZE + memory.read(file, 0, LENGTH_SIZE).readUInt32LE(0);
  const index: Index =
    end > size ? [] : JSON.parse(memory.read(file, LENGTH_SIZE, end - LENGTH_SIZE).toString('latin1'));
  const places = new Map<string, readonly [number, number]>();
  let at = end;
  for (const [name, length] of index) {
    places.set(name, [at, length]);
    at += length;
  }
  return at === size ? places : new Map();
}
