import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** What a pack holds: modules by name, each a function that fills its exports. */
type Pack = Readonly<Record<string, Define>>;
type Define = (exports: object, load: Load, dynamicImport: Import, require: NodeJS.Require, url: string) => void;
type Load = (name: string) => object;
type Import = (specifier: string) => Promise<unknown>;

/** Which pack each module is in; the build fills it in. */
declare const PACK_OF: Readonly<Record<string, string>>;

const modules = new Map<string, object>();
const packs = new Map<string, Pack>();

/**
 * The exports of a module of the package. A pack is compiled once for each version of Node: V8's code cache is kept beside
 * it (who may write the one may write the other) and loaded from then on. V8 itself rejects what is not its own; the
 * pack's name has the hash of its content.
 */
export function load(name: string): object {
  let exports = modules.get(name);
  if (exports === undefined) {
    exports = {};
    modules.set(name, exports);
    const path = join(__dirname, 'chunks', PACK_OF[name]!);
    packOf(path)[name]!(exports, load, (specifier) => import(specifier), createRequire(path), pathToFileURL(path).href);
  }
  return exports;
}

function packOf(path: string): Pack {
  let pack = packs.get(path);
  if (pack === undefined) {
    pack = compiled(path).runInThisContext() as Pack;
    packs.set(path, pack);
  }
  return pack;
}

function compiled(path: string): Script {
  const cacheFile = join(
    dirname(path),
    '..',
    '.code',
    `${path.slice(dirname(path).length + 1)}.${process.version}-${process.arch}`,
  );
  const cachedData = readIfThere(cacheFile);
  const script = new Script(readFileSync(path, 'utf8'), {
    filename: path,
    ...(cachedData && { cachedData }),
  });
  if (cachedData === undefined || script.cachedDataRejected) process.once('exit', () => keepCode(script, cacheFile));
  return script;
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** With the functions that were run. Code that was compiled under other flags is of no use to the next run. */
function keepCode(script: Script, cacheFile: string): void {
  if (process.execArgv.length > 0 || process.env['NODE_OPTIONS'] !== undefined) return;
  const unfinished = `${cacheFile}.${process.pid}`;
  try {
    mkdirSync(dirname(cacheFile), { recursive: true });
    writeFileSync(unfinished, script.createCachedData());
    renameSync(unfinished, cacheFile);
  } catch {
    // The package lies where this user may not write: each run compiles it anew.
  }
}
