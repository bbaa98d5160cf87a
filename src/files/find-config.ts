import { readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { ConfigError } from '../config/config-error.ts';
import { isFile, notThere } from './is-file.ts';
import { CONFIG_NAMES, type Listings, MANIFEST } from './listings.ts';
import { shownPath } from './shown-path.ts';

/** Finds the config that is nearest to a file; looks into each folder once. */
export class ConfigFinder {
  readonly #cwd: string;
  readonly #listings: Listings | undefined;
  readonly #nearest = new Map<string, string | undefined>();

  /** `cwd` is what paths in messages are relative to. */
  constructor(cwd: string, listings?: Listings) {
    this.#cwd = cwd;
    this.#listings = listings;
  }

  /** The absolute path of the config in the folder or the nearest folder above. Throws a ConfigError where a folder has two. */
  nearest(folder: string): string | undefined {
    if (this.#nearest.has(folder)) return this.#nearest.get(folder);
    const found = this.#find(folder);
    this.#nearest.set(folder, found);
    return found;
  }

  #find(folder: string): string | undefined {
    const [first, second] = this.#listings?.isPlain(folder) ? [] : configsIn(folder);
    if (first !== undefined && second !== undefined) {
      const names = [first, second].map((path) => shownPath(path, this.#cwd));
      throw new ConfigError('', {
        en: `${names.join(' and ')} stand in one folder; keep one of them`,
        zh: `${names.join(' 和 ')} 在同一个文件夹中；请只保留一个`,
      });
    }
    if (first !== undefined) return first;
    const above = dirname(folder);
    return above === folder ? undefined : this.nearest(above);
  }
}

function configsIn(folder: string): string[] {
  // Joined once: with each name it was half of what one page gave `node:path` to do, enough for V8 to compile it.
  const beginning = join(folder, sep);
  const paths = CONFIG_NAMES.map((name) => beginning + name).filter(isFile);
  const manifest = beginning + MANIFEST;
  return hasConfigKey(manifest) ? [...paths, manifest] : paths;
}

/** A manifest that cannot be parsed but speaks of bilint is taken, so that its mistake is told. */
function hasConfigKey(manifest: string): boolean {
  if (!isFile(manifest)) return false;
  try {
    const text = readFileSync(manifest, 'utf8');
    return text.includes('"bilint"') && parsedHasKey(text);
  } catch (error) {
    return notThere(error);
  }
}

function parsedHasKey(text: string): boolean {
  try {
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === 'object' && manifest !== null && 'bilint' in manifest && isConfig(manifest.bilint);
  } catch (error) {
    if (error instanceof SyntaxError) return true;
    throw error;
  }
}

/** npm itself knows no such key, but tools may keep a text there. */
function isConfig(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
