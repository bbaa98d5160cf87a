import { readFileSync } from 'node:fs';
import { extname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ConfigError } from '../config/config-error.ts';
import { parseJson, parseYaml } from './read-data.ts';
import { codeOf, reasonOf } from './reason.ts';

const TYPESCRIPT = new Set(['.ts', '.mts', '.cts']);

/** What a file gives: the value of JSON or YAML, else what the module exports as default. Rejects with a ConfigError. */
export async function loadFile(path: string): Promise<unknown> {
  const ending = extname(path);
  if (ending === '.json') return parseJson(readText(path));
  if (ending === '.yaml' || ending === '.yml') return parseYaml(readText(path));
  // Whether the file is there is asked beforehand: a module that imports what is not there fails alike.
  readText(path);
  return loadModule(path, TYPESCRIPT.has(ending));
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError('', {
      en: `cannot be read (${reasonOf(error, 'en')})`,
      zh: `无法读取（${reasonOf(error, 'zh')}）`,
    });
  }
}

async function loadModule(path: string, typescript: boolean): Promise<unknown> {
  let exported: Readonly<Record<string, unknown>>;
  try {
    exported = (await (typescript ? importTypeScript(path) : import(pathToFileURL(path).href))) as typeof exported;
  } catch (error) {
    throw thrownWhileLoading(error);
  }
  const value = exported['default'];
  // What a CommonJS module exports that exports nothing.
  const nothing = extname(path) === '.cjs' && typeof value === 'object' && Object.keys(value ?? {}).length === 0;
  if (value === undefined || nothing) throw new ConfigError('', NO_EXPORT);
  return value;
}

async function importTypeScript(path: string): Promise<unknown> {
  const { createJiti } = await import('jiti');
  return createJiti(pathToFileURL(path).href, { fsCache: false, interopDefault: false }).import(path);
}

const NO_EXPORT = {
  en: 'exports nothing; write “export default …” (in CommonJS “module.exports = …”)',
  zh: '没有导出任何内容；请写“export default …”（CommonJS 中为“module.exports = …”）',
};

function thrownWhileLoading(error: unknown): ConfigError {
  const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return new ConfigError('', { en: `throws while it is loaded: ${why.trim()}`, zh: `加载时抛出错误：${why.trim()}` });
}

/** A name that begins like this is that of a file. */
export function isPath(name: string): boolean {
  return /^\.{1,2}(?:[/\\]|$)/.test(name) || isAbsolute(name);
}

/** The file that a package's name or a path, written in a config in the folder, means; undefined where there is none. */
export async function resolveName(name: string, folder: string): Promise<string | undefined> {
  if (isPath(name)) return resolve(folder, name);
  const { moduleResolve } = await import('import-meta-resolve');
  try {
    const url = moduleResolve(name, pathToFileURL(resolve(folder, 'bilint.config.js')));
    return url.protocol === 'file:' ? fileURLToPath(url) : undefined;
  } catch (error) {
    if (NOT_FOUND.has(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

const NOT_FOUND = new Set([
  'ERR_MODULE_NOT_FOUND',
  'ERR_PACKAGE_PATH_NOT_EXPORTED',
  'ERR_INVALID_MODULE_SPECIFIER',
  'ERR_INVALID_PACKAGE_TARGET',
  'ERR_UNSUPPORTED_DIR_IMPORT',
]);
