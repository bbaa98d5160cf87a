import { closeSync, fstatSync, openSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import type { CompiledFile } from './compile-cache.ts';
import type { Memory } from './memory.ts';

/** What a chunk is given, by these names. */
export const PARAMETERS: string = ['module', '__here', 'require', '__chunkNow', '__chunk', '__import'].join();

type Body = (
  module: { exports: unknown },
  here: { readonly url: string },
  require: NodeJS.Require,
  chunkNow: (name: string) => unknown,
  chunk: (name: string) => Promise<unknown>,
  importModule: (specifier: string) => Promise<unknown>,
) => void;

/** The chunks of a file, by their names. */
type Pack = Readonly<Record<string, Body>>;

/** Of chunks that stand with others in a file, its name; one that stands alone has its own. */
export type PackNames = Readonly<Record<string, string>>;

/** Modules that are not chunks: packages, and what a config names. */
const importModule = (specifier: string): Promise<unknown> => import(specifier);

/** Loads the program's chunks, from what was compiled of them before where V8 accepts that. */
export class Chunks {
  readonly #folder: string;
  /** The URL is the same for all, since they lie in one folder, and made when it is asked for: few are. */
  readonly #here: { readonly url: string };
  readonly #packNames: PackNames;
  readonly #require: NodeJS.Require;
  readonly #memory: Memory;
  readonly #kept: CompiledFile | undefined;
  readonly #scripts = new Map<string, Script>();
  readonly #packs = new Map<string, Pack>();
  readonly #modules = new Map<string, { exports: unknown }>();
  #anew = false;

  constructor(
    folder: string,
    packNames: PackNames,
    require: NodeJS.Require,
    memory: Memory,
    kept: CompiledFile | undefined,
  ) {
    this.#folder = folder;
    this.#here = {
      get url() {
        return pathToFileURL(join(folder, 'program.js')).href;
      },
    };
    this.#packNames = packNames;
    this.#require = require;
    this.#memory = memory;
    this.#kept = kept;
  }

  readonly load = (name: string): unknown => {
    const known = this.#modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: undefined as unknown };
    this.#modules.set(name, module);
    const pack = this.#packNames[name] ?? name;
    const body = this.#pack(pack)[name]!;
    body(module, this.#here, this.#require, this.load, this.#loadLater, importModule);
    return module.exports;
  };

  readonly #loadLater = async (name: string): Promise<unknown> => this.load(name);

  /** Where any chunk had to be compiled, keeps what V8 has compiled by now, each function that has run included. */
  keep(): void {
    if (!this.#anew) return;
    this.#kept?.write(new Map([...this.#scripts].map(([name, script]) => [name, script.createCachedData()])));
  }

  #pack(name: string): Pack {
    const known = this.#packs.get(name);
    if (known !== undefined) return known;
    const filename = this.#folder + sep + name;
    const source = readAscii(filename, this.#memory);
    const cachedData = this.#kept?.get(name);
    const script = new Script(source, { filename, ...(cachedData !== undefined && { cachedData }) });
    if (script.cachedDataRejected !== false) this.#anew = true;
    this.#scripts.set(name, script);
    const pack = script.runInThisContext() as Pack;
    this.#packs.set(name, pack);
    return pack;
  }
}

/** At once and without decoding: Node itself reads a text in pieces of 8 kB, which took 5 ms of a start. */
function readAscii(path: string, memory: Memory): string {
  const file = openSync(path, 'r');
  try {
    return memory.read(file, 0, fstatSync(file).size).toString('latin1');
  } finally {
    closeSync(file);
  }
}
