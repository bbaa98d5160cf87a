import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { hashOf } from './content-hash.ts';
import { codeOf } from './reason.ts';

/** A module of more files than this is not followed to its end. */
const MOST_FILES = 500;

/**
 * What changes when a module does: name and version of an installed package; of other files a hash of their content and of
 * all that they name relative to themselves, with the versions of the packages that they import. Undefined where that
 * cannot be told.
 */
export function moduleIdentity(file: string): string | undefined {
  if (isInstalled(file)) return packageOf(dirname(file));
  const parts: string[] = [];
  const files = new Set([file]);
  for (const path of files) {
    const text = textOf(path);
    if (text === undefined || files.size > MOST_FILES) return undefined;
    parts.push(hashOf(text));
    for (const name of namesIn(text)) {
      const target = name.startsWith('.') ? targetOf(resolve(dirname(path), name)) : installed(name, dirname(path));
      if (target === undefined) continue;
      if (isInstalled(target)) parts.push(packageOf(target) ?? '');
      else files.add(target);
    }
  }
  return hashOf(parts.join('\n'));
}

function isInstalled(path: string): boolean {
  return path.includes(`${sep}node_modules${sep}`);
}

const QUOTED = /(["'`])((?:\.{1,2}\/|@?[a-z0-9])[^"'`\\\n]{0,200})\1/gi;

/** Whatever stands in quotation marks and looks like a path or a package's name, imported or not. */
function namesIn(text: string): string[] {
  return [...text.matchAll(QUOTED)].flatMap(([, , name]) => name ?? []);
}

const ENDINGS = ['', '.js', '.ts', '.mjs', '.mts', '.cjs', '.cts', '.json', '/index.js', '/index.ts'];

function targetOf(path: string): string | undefined {
  return ENDINGS.map((ending) => `${path}${ending}`).find((candidate) => isThere(candidate)?.isFile());
}

/** The folder of a package that a file in `folder` can import. */
function installed(name: string, folder: string): string | undefined {
  const [scope = '', rest = ''] = name.split('/');
  const own = scope.startsWith('@') ? join(scope, rest) : scope;
  for (let at = folder; ; at = dirname(at)) {
    const candidate = join(at, 'node_modules', own);
    if (isThere(join(candidate, 'package.json'))?.isFile()) return candidate;
    if (dirname(at) === at) return undefined;
  }
}

/** Name and version of the package that a folder belongs to. */
function packageOf(folder: string): string | undefined {
  for (let at = folder; isInstalled(at); at = dirname(at)) {
    const text = textOf(join(at, 'package.json'));
    // A manifest in a folder of a package may say no more than how its modules are written.
    const { name, version } = text === undefined ? {} : (JSON.parse(text) as { name?: string; version?: string });
    if (name !== undefined && version !== undefined) return `${name}@${version}`;
  }
  return undefined;
}

function isThere(path: string) {
  return statSync(path, { throwIfNoEntry: false });
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}
