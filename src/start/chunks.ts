import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import type { CompiledFile } from './compile-cache.ts';

/** What a chunk is given, by these names. */
const PARAMETERS = ['module', '__url', 'require', '__chunkNow', '__chunk', '__import'].join();

type Body = (
  module: { exports: unknown },
  moduleUrl: string,
  require: NodeJS.Require,
  chunkNow: (name: string) => unknown,
  chunk: (name: string) => Promise<unknown>,
  importModule: (specifier: string) => Promise<unknown>,
) => void;

/** Modules that are not chunks: packages, and what a config names. */
const importModule = (specifier: string): Promise<unknown> => import(specifier);

/** Loads the program's chunks, from what was compiled of them before where V8 accepts that. */
export class Chunks {
  readonly #folder: string;
  readonly #require: NodeJS.Require;
  readonly #kept: CompiledFile | undefined;
  readonly #scripts = new Map<string, Script>();
  readonly #modules = new Map<string, { exports: unknown }>();
  #anew = false;

  constructor(folder: string, require: NodeJS.Require, kept: CompiledFile | undefined) {
    this.#folder = folder;
    this.#require = require;
    this.#kept = kept;
  }

  readonly load = (name: string): unknown => {
    const known = this.#modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: undefined as unknown };
    this.#modules.set(name, module);
    const path = join(this.#folder, name);
    const body = this.#script(name, path).runInThisContext() as Body;
    body(module, pathToFileURL(path).href, this.#require, this.load, async (other) => this.load(other), importModule);
    return module.exports;
  };

  /** Where any chunk had to be compiled, keeps what V8 has compiled by now, each function that has run included. */
  keep(): void {
    if (!this.#anew) return;
    this.#kept?.write(new Map([...this.#scripts].map(([name, script]) => [name, script.createCachedData()])));
  }

  #script(name: string, filename: string): Script {
    const cachedData = this.#kept?.get(name);
    const script = new Script(`(function(${PARAMETERS}){${readFileSync(filename, 'utf8')}\n})`, {
      filename,
      ...(cachedData !== undefined && { cachedData }),
    });
    if (script.cachedDataRejected !== false) this.#anew = true;
    this.#scripts.set(name, script);
    return script;
  }
}
